import type { Architecture } from '../../../src/lib/models/convert/model-config';
import type { GgufSpecification, TensorSpecification, TypedValue } from './gguf-bytes';

type Metadata = Readonly<Record<string, TypedValue | undefined>>;

const F32 = 0;

/**
 * A whole language model of two layers, 8 numbers wide, with a vocabulary of 8 tokens, as 32-bit floats that follow from
 * their place alone. `changes` replaces metadata, or takes it out where `undefined`.
 */
export function tinyModel(architecture: Architecture = 'llama', changes: Metadata = {}): GgufSpecification {
  const metadata: Metadata = {
    'general.architecture': ['text', architecture],
    [`${architecture}.block_count`]: ['u32', 2],
    [`${architecture}.context_length`]: ['u32', 64],
    [`${architecture}.embedding_length`]: ['u32', 8],
    [`${architecture}.feed_forward_length`]: ['u32', 16],
    [`${architecture}.attention.head_count`]: ['u32', 2],
    [`${architecture}.attention.head_count_kv`]: ['u32', 1],
    [`${architecture}.attention.layer_norm_rms_epsilon`]: ['f32', 2 ** -16],
    ...(architecture === 'gemma3' ? { 'gemma3.attention.sliding_window': ['u32', 4] as const } : {}),
    'tokenizer.ggml.model': ['text', 'gpt2'],
    'tokenizer.ggml.pre': ['text', 'smollm'],
    'tokenizer.ggml.tokens': ['texts', ['<|im_start|>', '<|im_end|>', 'a', 'b', 'ab', 'Ġ', '1', '[PAD]']],
    'tokenizer.ggml.token_type': ['i32s', [3, 3, 1, 1, 1, 1, 1, 5]],
    'tokenizer.ggml.merges': ['texts', ['a b']],
    'tokenizer.ggml.eos_token_id': ['u32', 1],
    ...changes,
  };
  return {
    metadata: Object.entries(metadata).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
    tensors: tinyTensors(architecture),
  };
}

function tinyTensors(architecture: Architecture): TensorSpecification[] {
  const layers = [0, 1].flatMap((layer) => {
    const of = (part: string, ...dimensions: number[]): TensorSpecification =>
      tinyTensor(`blk.${layer}.${part}`, dimensions);
    const usual = [
      of('attn_norm.weight', 8),
      of('attn_output.weight', 8, 8),
      of('ffn_norm.weight', 8),
      of('ffn_down.weight', 16, 8),
    ];
    if (architecture === 'phi3') return [...usual, of('attn_qkv.weight', 8, 16), of('ffn_up.weight', 8, 32)];
    return [
      ...usual,
      of('attn_q.weight', 8, 8),
      of('attn_k.weight', 8, 4),
      of('attn_v.weight', 8, 4),
      of('ffn_gate.weight', 8, 16),
      of('ffn_up.weight', 8, 16),
      ...(architecture === 'qwen2' ? [of('attn_q.bias', 8), of('attn_k.bias', 4), of('attn_v.bias', 4)] : []),
      ...(architecture === 'qwen3' || architecture === 'gemma3'
        ? [of('attn_q_norm.weight', 4), of('attn_k_norm.weight', 4)]
        : []),
      ...(architecture === 'gemma3' ? [of('post_attention_norm.weight', 8), of('post_ffw_norm.weight', 8)] : []),
    ];
  });
  return [tinyTensor('token_embd.weight', [8, 8]), tinyTensor('output_norm.weight', [8]), ...layers];
}

/** A tensor of 32-bit floats, innermost dimension first. */
export function tinyTensor(name: string, dimensions: readonly number[]): TensorSpecification {
  const count = dimensions.reduce((product, length) => product * length, 1);
  const numbers = Float32Array.from({ length: count }, (_, i) => Math.fround(Math.sin(i * 12.9898 + name.length)));
  return { name, dimensions, type: F32, data: new Uint8Array(numbers.buffer) };
}
