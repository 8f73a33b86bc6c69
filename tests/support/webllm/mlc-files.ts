import type { GpuFacts } from '../../../src/lib/models/device/device-facts';
import type { LoadRequest } from '../../../src/workers/language/api';
import { byteCharacter } from '../language/byte-vocabulary';

/** A set as MLC compiles one, made up: no byte of it computes anything. */
export type MlcFiles = ReadonlyMap<string, string>;

const chatMl = {
  name: 'chatml',
  system_template: '<|im_start|>system\n{system_message}<|im_end|>\n',
  system_message: 'Be kind.',
  roles: { user: '<|im_start|>user', assistant: '<|im_start|>assistant' },
  role_templates: { user: '{user_message}', assistant: '{assistant_message}' },
  seps: ['<|im_end|>\n'],
  role_content_sep: '\n',
  role_empty_sep: '\n',
  stop_str: ['<|im_end|>'],
  stop_token_ids: [257],
};

export interface MlcFilesOptions {
  readonly config?: Readonly<Record<string, unknown>>;
  /** Leaves the model without a form for thinking. */
  readonly thinks?: boolean;
}

/** One token for each byte, and four of control. */
export function mlcFiles({ config = {}, thinks = true }: MlcFilesOptions = {}): MlcFiles {
  const shard = 'weights!';
  return new Map([
    [
      'mlc-chat-config.json',
      JSON.stringify({
        quantization: 'q4f32_1',
        context_window_size: 4096,
        prefill_chunk_size: 1024,
        sliding_window_size: -1,
        attention_sink_size: -1,
        vocab_size: 260,
        tokenizer_files: ['tokenizer.json'],
        model_config: { num_hidden_layers: 2, num_attention_heads: 4, num_key_value_heads: 2, head_dim: 8 },
        conv_template: chatMl,
        temperature: 1,
        top_p: 1,
        repetition_penalty: 1,
        ...config,
      }),
    ],
    [
      'tensor-cache.json',
      JSON.stringify({
        metadata: {},
        records: [
          {
            dataPath: 'params_shard_0.bin',
            format: 'raw-shard',
            nbytes: shard.length,
            records: [{ name: 'w', shape: [2], dtype: 'float32', format: 'raw', nbytes: shard.length, byteOffset: 0 }],
          },
        ],
      }),
    ],
    ['params_shard_0.bin', shard],
    ['tokenizer.json', plainJson(tokenizer(thinks))],
    ['model.wasm', 'no program'],
  ]);
}

export function mlcLoadRequest(files: MlcFiles, changes: Partial<LoadRequest> = {}): LoadRequest {
  return {
    model: 'test-q4f32_1',
    files: [...files].map(([path, text]) => ({ path, sha256: `hash-of-${path}`, bytes: text.length })),
    threads: 4,
    cacheBudgetBytes: 1 << 28,
    ...changes,
  };
}

/** An adapter that has everything. */
export const goodGpu: GpuFacts = {
  vendor: 'test',
  architecture: '',
  description: '',
  software: false,
  shaderF16: true,
  subgroups: true,
  limits: {
    maxBufferSize: 2 ** 32,
    maxStorageBufferBindingSize: 2 ** 31,
    maxComputeWorkgroupStorageSize: 2 ** 15,
    maxStorageBuffersPerShaderStage: 16,
    maxComputeInvocationsPerWorkgroup: 1024,
  },
};

/** In characters of one byte each, so that a text is as long as its file. */
function plainJson(value: object): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replaceAll(/[\u0080-\uFFFF]/g, escape);
}

function tokenizer(thinks: boolean): object {
  const control = ['<|im_start|>', '<|im_end|>'].map((content) => ({ content, special: true }));
  const thoughts = thinks ? ['<think>', '</think>'].map((content) => ({ content, special: false })) : [];
  const vocabulary = Array.from({ length: 256 }, (_, byte) => byteCharacter(byte));
  return {
    version: '1.0',
    added_tokens: [...control, ...thoughts].map(({ content, special }, index) => ({
      id: 256 + index,
      content,
      special,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
    })),
    normalizer: null,
    pre_tokenizer: { type: 'ByteLevel', add_prefix_space: false, trim_offsets: false, use_regex: false },
    post_processor: null,
    decoder: { type: 'ByteLevel' },
    model: {
      type: 'BPE',
      vocab: Object.fromEntries(vocabulary.map((character, byte) => [character, byte])),
      merges: [],
    },
  };
}
