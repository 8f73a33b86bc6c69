import { FailureError } from '../../core/failure';
import { checkTensors } from './expected-tensors';
import type { GgufFile } from './gguf/reader';
import type { GgufMetadata } from './gguf/metadata';
import type { ModelConfig } from './model-config';

/** Control tokens that end a turn whether or not the metadata names them (as llama.cpp does, llama-vocab.cpp). */
const endOfTurnTexts: ReadonlySet<string> = new Set([
  '<|eot_id|>',
  '<|eom_id|>',
  '<|im_end|>',
  '<|end|>',
  '<|endoftext|>',
  '<|end_of_text|>',
]);

const CONTROL = 3;

/**
 * Reads the shape of the model and how it ends a turn.
 *
 * @throws FailureError `gguf-unsupported` with the reason for a model that the engine cannot run, `gguf-invalid` for
 *   values or tensors that are missing or contradict each other.
 */
export function modelConfig({ metadata, tensors }: Pick<GgufFile, 'metadata' | 'tensors'>): ModelConfig {
  const architecture = readArchitecture(metadata);
  const key = (name: string): string => `${architecture}.${name}`;
  refuseUnsupported(metadata, key);
  if (tensors.has('rope_freqs.weight')) throw unsupported('position scaling by a tensor of factors');

  const hidden = positive(metadata, key('embedding_length'));
  const heads = positive(metadata, key('attention.head_count'));
  const keyValueHeads = metadata.has(key('attention.head_count_kv'))
    ? positive(metadata, key('attention.head_count_kv'))
    : heads;
  if (heads % keyValueHeads !== 0) throw invalid(`${heads} heads do not share ${keyValueHeads} keys and values evenly`);
  const headSize = readHeadSize(metadata, key, hidden, heads);
  const config: ModelConfig = {
    architecture,
    layers: positive(metadata, key('block_count')),
    hidden,
    intermediate: positive(metadata, key('feed_forward_length')),
    heads,
    keyValueHeads,
    headSize,
    vocabulary: readVocabulary({ metadata, tensors }),
    contextTokens: positive(metadata, key('context_length')),
    ropeBase: positiveFloat(key('rope.freq_base'), metadata.optionalFloat(key('rope.freq_base')) ?? 10000),
    ropeDimensions: headSize,
    normEpsilon: positiveFloat(
      key('attention.layer_norm_rms_epsilon'),
      metadata.float(key('attention.layer_norm_rms_epsilon')),
    ),
    tiedEmbedding: !tensors.has('output.weight'),
    projectionBias: tensors.has('blk.0.attn_q.bias'),
    ...readTokens(metadata),
    chatTemplate: metadata.optionalText('tokenizer.chat_template') ?? null,
  };
  checkTensors(config, tensors);
  return config;
}

function readArchitecture(metadata: GgufMetadata): 'llama' | 'qwen2' {
  const architecture = metadata.text('general.architecture');
  if (architecture === 'llama' || architecture === 'qwen2') return architecture;
  throw unsupported(`the architecture "${architecture}"`);
}

function refuseUnsupported(metadata: GgufMetadata, key: (name: string) => string): void {
  const scaling = metadata.optionalText(key('rope.scaling.type')) ?? 'none';
  const factor = metadata.optionalFloat(key('rope.scaling.factor')) ?? 1;
  if (scaling !== 'none' && !(scaling === 'linear' && factor === 1)) {
    throw unsupported(`position scaling of the kind "${scaling}"`);
  }
  if ((metadata.optionalFloat(key('rope.scale_linear')) ?? 1) !== 1) throw unsupported('linear position scaling');
  if ((metadata.optionalInteger(key('expert_count')) ?? 0) > 0) throw unsupported('a mixture of experts');
  if ((metadata.optionalInteger(key('attention.sliding_window')) ?? 0) > 0)
    throw unsupported('sliding-window attention');
  if (metadata.optionalFlag(key('attention.causal')) === false) throw unsupported('attention that looks ahead');
  for (const name of ['attention.head_count', 'attention.head_count_kv', 'feed_forward_length']) {
    if (typeof metadata.values.get(key(name)) === 'object') throw unsupported(`layers that differ in ${key(name)}`);
  }
}

function readHeadSize(metadata: GgufMetadata, key: (name: string) => string, hidden: number, heads: number): number {
  const keyLength = key('attention.key_length');
  const headSize = metadata.has(keyLength) ? positive(metadata, keyLength) : hidden / heads;
  if (!Number.isInteger(headSize) || headSize % 2 !== 0) throw invalid(`heads of ${headSize} numbers`);
  const valueSize = metadata.optionalInteger(key('attention.value_length')) ?? headSize;
  if (valueSize !== headSize) throw unsupported('keys and values of different lengths');
  const rotated = metadata.optionalInteger(key('rope.dimension_count')) ?? headSize;
  if (rotated !== headSize) throw unsupported('heads that are rotated in part');
  return headSize;
}

function readVocabulary({ metadata, tensors }: Pick<GgufFile, 'metadata' | 'tensors'>): number {
  const rows = tensors.get('token_embd.weight')?.shape[0];
  if (rows === undefined) throw invalid('the tensor token_embd.weight is missing');
  const tokens = metadata.texts('tokenizer.ggml.tokens').length;
  if (tokens !== rows) throw invalid(`the embedding has ${rows} rows and the vocabulary ${tokens} tokens`);
  return rows;
}

type TokenPart = Pick<
  ModelConfig,
  'beginningToken' | 'endToken' | 'paddingToken' | 'addBeginningToken' | 'endOfTurnTokens'
>;

function readTokens(metadata: GgufMetadata): TokenPart {
  const tokens = metadata.texts('tokenizer.ggml.tokens');
  const types = metadata.optionalIntegers('tokenizer.ggml.token_type');
  const token = (name: string): number | null => {
    const id = metadata.optionalInteger(`tokenizer.ggml.${name}_token_id`);
    if (id === undefined) return null;
    if (id < 0 || id >= tokens.length) throw invalid(`tokenizer.ggml.${name}_token_id is not in the vocabulary`);
    return id;
  };
  const endToken = token('eos');
  const endOfTurn = new Set([endToken, token('eot'), token('eom')].filter((id) => id !== null));
  for (const [id, text] of tokens.entries()) {
    if (types?.[id] === CONTROL && endOfTurnTexts.has(text)) endOfTurn.add(id);
  }
  if (endOfTurn.size === 0) throw invalid('no token ends a turn');
  const beginningToken = token('bos');
  return {
    beginningToken,
    endToken,
    paddingToken: token('padding'),
    addBeginningToken: beginningToken !== null && readAddBeginning(metadata),
    endOfTurnTokens: [...endOfTurn].sort((a, b) => a - b),
  };
}

/** Where the file does not say it, llama.cpp adds the token for Llama 3's vocabulary alone. */
function readAddBeginning(metadata: GgufMetadata): boolean {
  return (
    metadata.optionalFlag('tokenizer.ggml.add_bos_token') ?? metadata.optionalText('tokenizer.ggml.pre') === 'llama-bpe'
  );
}

function positive(metadata: GgufMetadata, key: string): number {
  const value = metadata.integer(key);
  if (value > 0) return value;
  throw invalid(`${key} is not positive`);
}

function positiveFloat(key: string, value: number): number {
  if (value > 0) return value;
  throw invalid(`${key} is not positive`);
}

function invalid(reason: string): FailureError {
  return new FailureError({ code: 'gguf-invalid', reason });
}

function unsupported(reason: string): FailureError {
  return new FailureError({ code: 'gguf-unsupported', reason });
}
