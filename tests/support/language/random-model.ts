import type { GgufSpecification, TensorSpecification, TypedValue } from '../gguf/gguf-bytes';
import { byteVocabulary, endToken, startToken } from './byte-vocabulary';
import { randomNumbers, type RandomNumbers } from './random-numbers';

export interface RandomModelShape {
  readonly architecture: 'llama' | 'qwen2';
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
}

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
    [`${architecture}.attention.layer_norm_rms_epsilon`]: ['f32', 2 ** -16],
    'tokenizer.ggml.model': ['text', 'gpt2'],
    'tokenizer.ggml.pre': ['text', 'smollm'],
    'tokenizer.ggml.tokens': ['texts', byteVocabulary.tokens],
    'tokenizer.ggml.token_type': ['i32s', byteVocabulary.types],
    'tokenizer.ggml.merges': ['texts', byteVocabulary.merges],
    'tokenizer.ggml.bos_token_id': ['u32', startToken],
    'tokenizer.ggml.eos_token_id': ['u32', endToken],
    'tokenizer.chat_template': ['text', template],
  };
  return { shape, metadata: Object.entries(metadata), tensors: randomTensors(shape) };
}

function randomTensors(shape: RandomModelShape): RandomTensor[] {
  const random = randomNumbers(shape.seed);
  const { hidden, intermediate } = shape;
  const vocabulary = byteVocabulary.tokens.length;
  const queries = shape.heads * shape.headSize;
  const keys = shape.keyValueHeads * shape.headSize;
  const matrix = (name: string, rows: number, inputs: number): RandomTensor => randomMatrix(random, name, rows, inputs);
  const gain = (name: string): RandomTensor => randomVector(random, name, hidden, 0.5, 1.5);
  const bias = (name: string, size: number): RandomTensor => randomVector(random, name, size, -1, 1);
  const layers = Array.from({ length: shape.layers }, (_, layer) => {
    const name = (part: string): string => `blk.${layer}.${part}`;
    return [
      gain(name('attn_norm.weight')),
      matrix(name('attn_q.weight'), queries, hidden),
      matrix(name('attn_k.weight'), keys, hidden),
      matrix(name('attn_v.weight'), keys, hidden),
      matrix(name('attn_output.weight'), hidden, queries),
      gain(name('ffn_norm.weight')),
      matrix(name('ffn_gate.weight'), intermediate, hidden),
      matrix(name('ffn_up.weight'), intermediate, hidden),
      matrix(name('ffn_down.weight'), hidden, intermediate),
      ...(shape.architecture === 'qwen2'
        ? [bias(name('attn_q.bias'), queries), bias(name('attn_k.bias'), keys), bias(name('attn_v.bias'), keys)]
        : []),
    ];
  });
  return [
    matrix('token_embd.weight', vocabulary, hidden),
    gain('output_norm.weight'),
    ...layers.flat(),
    ...(shape.tied ? [] : [matrix('output.weight', vocabulary, hidden)]),
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
