import { checkTensors } from './expected-tensors';
import { invalid, positive, requirePositive, unsupported } from './gguf-refusals';
import type { GgufFile } from './gguf/reader';
import type { GgufMetadata } from './gguf/metadata';
import { architectures, type Architecture, type ModelConfig } from './model-config';
import { readRotation } from './read-rotation';
import { CONTROL } from './token-types';

/** Control tokens that end a turn whether or not the metadata names them (as llama.cpp does, llama-vocab.cpp). */
const endOfTurnTexts: ReadonlySet<string> = new Set([
  '<|eot_id|>',
  '<|eom_id|>',
  '<|im_end|>',
  '<|end|>',
  '<|endoftext|>',
  '<|end_of_text|>',
  '<end_of_turn>',
]);

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
    ...readRotation({ metadata, tensors }, architecture, headSize),
    normEpsilon: requirePositive(
      key('attention.layer_norm_rms_epsilon'),
      metadata.float(key('attention.layer_norm_rms_epsilon')),
    ),
    tiedEmbedding: !tensors.has('output.weight'),
    projectionBias: tensors.has('blk.0.attn_q.bias'),
    ...layerKind(architecture, hidden),
    ...readTokens(metadata),
    chatTemplate: metadata.optionalText('tokenizer.chat_template') ?? null,
  };
  checkTensors(config, tensors);
  return config;
}

function readArchitecture(metadata: GgufMetadata): Architecture {
  const name = metadata.text('general.architecture');
  const known = architectures.find((architecture) => architecture === name);
  if (known === undefined) throw unsupported(`the architecture "${name}"`);
  return known;
}

/** In what the layers of an architecture differ from Llama's. */
function layerKind(
  architecture: Architecture,
  hidden: number,
): Pick<ModelConfig, 'headNorm' | 'branchNorm' | 'gate' | 'embeddingScale'> {
  if (architecture === 'qwen3') return { headNorm: true };
  if (architecture === 'gemma3') {
    return { headNorm: true, branchNorm: true, gate: 'gelu', embeddingScale: Math.fround(Math.sqrt(hidden)) };
  }
  return {};
}

/** Layers of the one Gemma 3 that divides its queries by another root than that of the head's size (llama.cpp). */
const LARGEST_GEMMA3_LAYERS = 62;

function refuseUnsupported(metadata: GgufMetadata, key: (name: string) => string): void {
  if ((metadata.optionalInteger(key('expert_count')) ?? 0) > 0) throw unsupported('a mixture of experts');
  for (const name of ['attn_logit_softcapping', 'final_logit_softcapping']) {
    if ((metadata.optionalFloat(key(name)) ?? 0) !== 0) throw unsupported(`limits on logits, ${key(name)}`);
  }
  if (metadata.optionalInteger('gemma3.block_count') === LARGEST_GEMMA3_LAYERS) {
    throw unsupported('the largest Gemma 3, whose attention is scaled in a way of its own');
  }
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

/** Where the file does not say it, llama.cpp adds the token for SentencePiece's vocabularies and for Llama 3's. */
function readAddBeginning(metadata: GgufMetadata): boolean {
  return (
    metadata.optionalFlag('tokenizer.ggml.add_bos_token') ??
    (metadata.optionalText('tokenizer.ggml.model') === 'llama' ||
      metadata.optionalText('tokenizer.ggml.pre') === 'llama-bpe')
  );
}
