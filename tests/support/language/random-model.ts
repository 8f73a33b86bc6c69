import type { Architecture } from '../../../src/lib/models/convert/model-config';
import type { GgufSpecification, TensorSpecification, TypedValue } from '../gguf/gguf-bytes';
import { byteVocabulary, endToken, startToken } from './byte-vocabulary';
import { randomNumbers, type RandomNumbers } from './random-numbers';

export interface RandomModelShape {
  readonly architecture: Architecture;
  readonly seed: number;
  readonly layers: number;
  readonly hidden: number;
  readonly intermediate: number;
  readonly heads: number;
  readonly keyValueHeads: number;
  readonly headSize: number;
  readonly contextTokens: number;
  /** With `false` the file has an output layer of its own. */
  readonly tied: boolean;
  readonly ropeBase: number;
  /** Numbers of each head that are rotated; all of them where it is 0. */
  readonly rotated: number;
  /** What positions are divided by, for gemma3 outside its windows. */
  readonly ropeDivisor: number;
  /** Factors of the rotation, for phi3 and llama: how much the slowest pair is slowed down, and what rotated numbers are multiplied by. */
  readonly longRope: { readonly slowest: number; readonly amplitude: number } | undefined;
  /** Keys that a query sees, for gemma3 and phi3; 0 for all. */
  readonly window: number;
  /** For gemma3, of how many layers one sees everything. */
  readonly globalEvery: number;
  readonly vocabulary: RandomVocabulary;
}

/** Tokens, and what else a file says about them. */
export interface RandomVocabulary {
  readonly tokens: readonly string[];
  readonly metadata: Readonly<Record<string, TypedValue>>;
}

const bytes: RandomVocabulary = {
  tokens: byteVocabulary.tokens,
  metadata: {
    'tokenizer.ggml.model': ['text', 'gpt2'],
    'tokenizer.ggml.pre': ['text', 'smollm'],
    'tokenizer.ggml.tokens': ['texts', byteVocabulary.tokens],
    'tokenizer.ggml.token_type': ['i32s', byteVocabulary.types],
    'tokenizer.ggml.merges': ['texts', byteVocabulary.merges],
    'tokenizer.ggml.bos_token_id': ['u32', startToken],
    'tokenizer.ggml.eos_token_id': ['u32', endToken],
  },
};

const usual: RandomModelShape = {
  architecture: 'llama',
  seed: 1,
  layers: 2,
  hidden: 32,
  intermediate: 48,
  heads: 4,
  keyValueHeads: 2,
  headSize: 8,
  contextTokens: 256,
  tied: true,
  ropeBase: 10000,
  rotated: 0,
  ropeDivisor: 1,
  longRope: undefined,
  window: 0,
  globalEvery: 6,
  vocabulary: bytes,
};

const template =
  "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}" +
  '{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}';

/** A tensor of a random model, as the file holds it, and as numbers. */
export interface RandomTensor extends TensorSpecification {
  readonly numbers: Float32Array;
}

export interface RandomModel extends GgufSpecification {
  readonly shape: RandomModelShape;
  readonly tensors: readonly RandomTensor[];
}

/**
 * A small language model of random weights. Every row of a matrix is 8-bit integers times a power of two, so that the
 * converter loses nothing: what the engine computes can be compared with floats closely.
 */
export function randomModel(changes: Partial<RandomModelShape> = {}): RandomModel {
  const shape = { ...usual, ...changes };
  const { architecture } = shape;
  const metadata: Record<string, TypedValue> = {
    'general.architecture': ['text', architecture],
    [`${architecture}.block_count`]: ['u32', shape.layers],
    [`${architecture}.context_length`]: ['u32', shape.contextTokens],
    [`${architecture}.embedding_length`]: ['u32', shape.hidden],
    [`${architecture}.feed_forward_length`]: ['u32', shape.intermediate],
    [`${architecture}.attention.head_count`]: ['u32', shape.heads],
    [`${architecture}.attention.head_count_kv`]: ['u32', shape.keyValueHeads],
    [`${architecture}.attention.key_length`]: ['u32', shape.headSize],
    [`${architecture}.attention.value_length`]: ['u32', shape.headSize],
    [`${architecture}.attention.layer_norm_rms_epsilon`]: ['f32', 2 ** -16],
    [`${architecture}.rope.freq_base`]: ['f32', shape.ropeBase],
    ...rotationMetadata(shape),
    ...shape.vocabulary.metadata,
    'tokenizer.chat_template': ['text', template],
  };
  return { shape, metadata: Object.entries(metadata), tensors: randomTensors(shape) };
}

function rotationMetadata(shape: RandomModelShape): Record<string, TypedValue> {
  const { architecture, rotated, window, longRope, ropeDivisor } = shape;
  const key = (name: string): string => `${architecture}.${name}`;
  return {
    ...(rotated > 0 ? { [key('rope.dimension_count')]: ['u32', rotated] } : {}),
    ...(window > 0 ? { [key('attention.sliding_window')]: ['u32', window] } : {}),
    ...(window > 0 && architecture === 'gemma3'
      ? { [key('attention.sliding_window_pattern')]: ['u32', shape.globalEvery] }
      : {}),
    ...(ropeDivisor === 1
      ? {}
      : { [key('rope.scaling.type')]: ['text', 'linear'], [key('rope.scaling.factor')]: ['f32', ropeDivisor] }),
    ...(longRope === undefined || architecture === 'llama'
      ? {}
      : {
          [key('rope.scaling.original_context_length')]: ['u32', shape.contextTokens],
          [key('rope.scaling.attn_factor')]: ['f32', longRope.amplitude],
        }),
  };
}

/** The factors for a text of usual length, one for each pair. */
export function shortFactors({ rotated, headSize, longRope }: RandomModelShape): Float32Array {
  const pairs = (rotated || headSize) / 2;
  const slowest = longRope?.slowest ?? 1;
  return Float32Array.from({ length: pairs }, (_, pair) => 1 + ((slowest - 1) * pair) / Math.max(1, pairs - 1));
}

function randomTensors(shape: RandomModelShape): RandomTensor[] {
  const random = randomNumbers(shape.seed);
  const { hidden, intermediate } = shape;
  const { architecture } = shape;
  const vocabulary = shape.vocabulary.tokens.length;
  const queries = shape.heads * shape.headSize;
  const keys = shape.keyValueHeads * shape.headSize;
  const matrix = (name: string, rows: number, inputs: number): RandomTensor => randomMatrix(random, name, rows, inputs);
  const gain = (name: string, size = hidden): RandomTensor => randomVector(random, name, size, 0.5, 1.5);
  const bias = (name: string, size: number): RandomTensor => randomVector(random, name, size, -1, 1);
  const layers = Array.from({ length: shape.layers }, (_, layer) => {
    const name = (part: string): string => `blk.${layer}.${part}`;
    const attention =
      architecture === 'phi3'
        ? [matrix(name('attn_qkv.weight'), queries + 2 * keys, hidden)]
        : [
            matrix(name('attn_q.weight'), queries, hidden),
            matrix(name('attn_k.weight'), keys, hidden),
            matrix(name('attn_v.weight'), keys, hidden),
          ];
    const gates =
      architecture === 'phi3'
        ? [matrix(name('ffn_up.weight'), 2 * intermediate, hidden)]
        : [matrix(name('ffn_gate.weight'), intermediate, hidden), matrix(name('ffn_up.weight'), intermediate, hidden)];
    return [
      gain(name('attn_norm.weight')),
      ...attention,
      matrix(name('attn_output.weight'), hidden, queries),
      gain(name('ffn_norm.weight')),
      ...gates,
      matrix(name('ffn_down.weight'), hidden, intermediate),
      ...(architecture === 'qwen2'
        ? [bias(name('attn_q.bias'), queries), bias(name('attn_k.bias'), keys), bias(name('attn_v.bias'), keys)]
        : []),
      ...(architecture === 'qwen3' || architecture === 'gemma3'
        ? [gain(name('attn_q_norm.weight'), shape.headSize), gain(name('attn_k_norm.weight'), shape.headSize)]
        : []),
      ...(architecture === 'gemma3'
        ? [gain(name('post_attention_norm.weight')), gain(name('post_ffw_norm.weight'))]
        : []),
    ];
  });
  return [
    matrix('token_embd.weight', vocabulary, hidden),
    gain('output_norm.weight'),
    ...layers.flat(),
    ...(shape.tied ? [] : [matrix('output.weight', vocabulary, hidden)]),
    ...(shape.longRope === undefined ? [] : factorTensors(architecture, shortFactors(shape))),
  ];
}

function factorTensors(architecture: Architecture, factors: Float32Array): RandomTensor[] {
  if (architecture === 'llama') return [floatTensor('rope_freqs.weight', [factors.length], factors)];
  return [
    floatTensor('rope_factors_short.weight', [factors.length], factors),
    floatTensor(
      'rope_factors_long.weight',
      [factors.length],
      factors.map((factor) => factor * 4),
    ),
  ];
}

function randomMatrix(random: RandomNumbers, name: string, rows: number, inputs: number): RandomTensor {
  const numbers = new Float32Array(rows * inputs);
  for (let row = 0; row < rows; row++) {
    const scale = 2 ** -random.integer(8, 10);
    for (let input = 0; input < inputs; input++) numbers[row * inputs + input] = random.integer(-127, 127) * scale;
    numbers[row * inputs + random.integer(0, inputs - 1)] = 127 * scale;
  }
  return floatTensor(name, [inputs, rows], numbers);
}

function randomVector(random: RandomNumbers, name: string, size: number, from: number, to: number): RandomTensor {
  return floatTensor(
    name,
    [size],
    Float32Array.from({ length: size }, () => random.between(from, to)),
  );
}

/** @param dimensions as in the file: innermost first */
export function floatTensor(name: string, dimensions: readonly number[], numbers: Float32Array): RandomTensor {
  const data = new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
  return { name, dimensions, type: 0, data, numbers };
}
