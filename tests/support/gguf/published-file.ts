import { access, open, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Model } from '../../../src/lib/core/model';
import type { ModelConfig } from '../../../src/lib/models/convert/model-config';
import { preTokenizations } from '../../../src/lib/models/convert/pre-tokenizers';
import { weightLayout, type MatrixSections, type Section } from '../../../src/lib/models/convert/weight-layout';
import { fileOf } from '../e2e/small-set';
import { ggufBytes, type TensorSpecification, type TypedValue } from './gguf-bytes';

/**
 * The published GGUF file of a model that `models/` holds: the very one where it was kept after it was converted, else
 * one with the same content, in 32-bit floats, written to `scratchPath`, so that a clean clone needs no second download.
 */
export async function publishedFile(model: Model, scratchPath: string): Promise<string> {
  const kept = join('models', 'sources', model.sources[0]?.sha256 ?? '');
  try {
    await access(kept);
    return kept;
  } catch {
    await writePublishedFile(model, scratchPath);
    return scratchPath;
  }
}

/** Writes a GGUF file whose conversion gives the model's own files, to the byte. */
async function writePublishedFile(model: Model, path: string): Promise<void> {
  const stored = (name: string): string => join('models', fileOf(model, name).sha256);
  const config = JSON.parse(await readFile(stored('config.json'), 'utf8')) as ModelConfig;
  const tokenizer = JSON.parse(await readFile(stored('tokenizer.json'), 'utf8')) as StoredTokenizer;
  const weights = await open(stored('weights.bin'));
  const file = await open(path, 'w');
  try {
    const tensors = [...tensorsOf(config, weights)];
    await file.write(ggufBytes({ metadata: metadataOf(model, config, tokenizer), tensors: withOffsets(tensors) }));
    for (const tensor of tensors) {
      const numbers = await tensor.read();
      await file.write(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
      await file.write(new Uint8Array(paddedBytes(tensor) - numbers.byteLength));
    }
  } finally {
    await file.close();
    await weights.close();
  }
}

interface StoredTokenizer {
  readonly added_tokens: readonly { readonly id: number; readonly special: boolean }[];
  readonly normalizer: unknown;
  readonly pre_tokenizer: { readonly pretokenizers: readonly { readonly pattern?: { readonly Regex: string } }[] };
  readonly model: {
    readonly vocab: Readonly<Record<string, number>>;
    readonly merges: readonly string[];
    readonly ignore_merges: boolean;
  };
}

function metadataOf(
  model: Model,
  config: ModelConfig,
  tokenizer: StoredTokenizer,
): readonly (readonly [string, TypedValue])[] {
  const { architecture } = config;
  const tokens = Array.from({ length: config.vocabulary }, (_, id) => `[PAD${id}]`);
  const types = Array<number>(config.vocabulary).fill(5);
  for (const [token, id] of Object.entries(tokenizer.model.vocab)) {
    tokens[id] = token;
    types[id] = 1;
  }
  for (const { id, special } of tokenizer.added_tokens) types[id] = special ? 3 : 4;
  const token = (name: string, id: number | null): (readonly [string, TypedValue])[] =>
    id === null ? [] : [[`tokenizer.ggml.${name}_token_id`, ['u32', id]]];
  return [
    ['general.architecture', ['text', architecture]],
    ['general.name', ['text', model.title]],
    [`${architecture}.block_count`, ['u32', config.layers]],
    [`${architecture}.context_length`, ['u32', config.contextTokens]],
    [`${architecture}.embedding_length`, ['u32', config.hidden]],
    [`${architecture}.feed_forward_length`, ['u32', config.intermediate]],
    [`${architecture}.attention.head_count`, ['u32', config.heads]],
    [`${architecture}.attention.head_count_kv`, ['u32', config.keyValueHeads]],
    [`${architecture}.attention.key_length`, ['u32', config.headSize]],
    [`${architecture}.attention.layer_norm_rms_epsilon`, ['f32', config.normEpsilon]],
    [`${architecture}.rope.freq_base`, ['f32', config.ropeBase]],
    ['tokenizer.ggml.model', ['text', 'gpt2']],
    ['tokenizer.ggml.pre', ['text', preTokenizerOf(tokenizer)]],
    ['tokenizer.ggml.tokens', ['texts', tokens]],
    ['tokenizer.ggml.token_type', ['i32s', types]],
    ['tokenizer.ggml.merges', ['texts', tokenizer.model.merges]],
    ['tokenizer.ggml.add_bos_token', ['bool', config.addBeginningToken]],
    ...token('bos', config.beginningToken),
    ...token('eos', config.endToken),
    ...token('padding', config.paddingToken),
    ...(config.chatTemplate === null ? [] : [['tokenizer.chat_template', ['text', config.chatTemplate]] as const]),
  ];
}

function preTokenizerOf({ pre_tokenizer, normalizer, model }: StoredTokenizer): string {
  const written = pre_tokenizer.pretokenizers.flatMap(({ pattern }) => pattern?.Regex ?? []);
  for (const [name, { patterns, compose, wholeWords }] of preTokenizations) {
    const same = patterns.join('\n') === written.join('\n');
    if (same && compose === (normalizer !== null) && wholeWords === model.ignore_merges) return name;
  }
  throw new Error('No pre-tokenizer is written like this one.');
}

/** A tensor that is read when its turn comes. */
interface LazyTensor {
  readonly name: string;
  /** Innermost first. */
  readonly dimensions: readonly number[];
  readonly read: () => Promise<Float32Array>;
}

const alignment = 32;

function paddedBytes({ dimensions }: LazyTensor): number {
  return Math.ceil(dimensions.reduce((product, length) => product * length, 4) / alignment) * alignment;
}

function withOffsets(tensors: readonly LazyTensor[]): readonly TensorSpecification[] {
  let offset = 0;
  return tensors.map((tensor) => {
    const at = offset;
    offset += paddedBytes(tensor);
    return { name: tensor.name, dimensions: tensor.dimensions, type: 0, offset: at, data: new Uint8Array() };
  });
}

function* tensorsOf(config: ModelConfig, weights: FileHandle): Generator<LazyTensor> {
  const layout = weightLayout(config);
  const matrix = (name: string, sections: MatrixSections, first: number, rows: number, heads?: number): LazyTensor => ({
    name,
    dimensions: [sections.inputs, rows],
    read: async () => {
      const numbers = await rowsOf(weights, sections, first, rows);
      return heads === undefined || config.architecture !== 'llama'
        ? numbers
        : rotated(numbers, sections.inputs, config);
    },
  });
  const vector = (name: string, section: Section, first: number, size: number, heads?: number): LazyTensor => ({
    name,
    dimensions: [size],
    read: async () => {
      const numbers = await floatsOf(weights, { offset: section.offset + first * 4, bytes: size * 4 });
      return heads === undefined || config.architecture !== 'llama' ? numbers : rotated(numbers, 1, config);
    },
  });
  const queries = config.heads * config.headSize;
  const keys = config.keyValueHeads * config.headSize;
  for (const [index, layer] of layout.layers.entries()) {
    const name = (part: string): string => `blk.${index}.${part}`;
    yield vector(name('attn_norm.weight'), layer.attentionGain, 0, config.hidden);
    yield matrix(name('attn_q.weight'), layer.projection, 0, queries, config.heads);
    yield matrix(name('attn_k.weight'), layer.projection, queries, keys, config.keyValueHeads);
    yield matrix(name('attn_v.weight'), layer.projection, queries + keys, keys);
    if (layer.projectionBias !== undefined) {
      yield vector(name('attn_q.bias'), layer.projectionBias, 0, queries, config.heads);
      yield vector(name('attn_k.bias'), layer.projectionBias, queries, keys, config.keyValueHeads);
      yield vector(name('attn_v.bias'), layer.projectionBias, queries + keys, keys);
    }
    yield matrix(name('attn_output.weight'), layer.attentionOutput, 0, config.hidden);
    yield vector(name('ffn_norm.weight'), layer.feedForwardGain, 0, config.hidden);
    yield matrix(name('ffn_gate.weight'), layer.gateAndUp, 0, config.intermediate);
    yield matrix(name('ffn_up.weight'), layer.gateAndUp, config.intermediate, config.intermediate);
    yield matrix(name('ffn_down.weight'), layer.down, 0, config.hidden);
  }
  yield vector('output_norm.weight', layout.finalGain, 0, config.hidden);
  yield matrix('token_embd.weight', layout.embedding, 0, config.vocabulary);
  if (!config.tiedEmbedding) yield matrix('output.weight', layout.output, 0, config.vocabulary);
}

/** Puts rows whose halves are rotated back into the order of the llama architecture, in which neighbours are. */
function rotated(numbers: Float32Array, inputs: number, { headSize }: ModelConfig): Float32Array {
  const out = new Float32Array(numbers.length);
  const half = headSize / 2;
  for (let row = 0; row < numbers.length / inputs; row++) {
    const within = row % headSize;
    const source = row - within + (within % half) * 2 + Math.floor(within / half);
    out.set(numbers.subarray(row * inputs, (row + 1) * inputs), source * inputs);
  }
  return out;
}

/** Rows of a stored matrix as floats that are rounded to the same integers and the same scale again. */
async function rowsOf(
  weights: FileHandle,
  { inputs, integers, scales }: MatrixSections,
  first: number,
  rows: number,
): Promise<Float32Array> {
  const stored = await bytesOf(weights, { offset: integers.offset + first * inputs, bytes: rows * inputs });
  const steps = await floatsOf(weights, { offset: scales.offset + first * 4, bytes: rows * 4 });
  const out = new Float32Array(rows * inputs);
  for (let row = 0; row < rows; row++) {
    const scale = steps[row] ?? 0;
    const largest = largestFor(scale);
    const start = (row - (row % 4)) * inputs + (row % 4) * 8;
    for (let input = 0; input < inputs; input++) {
      const integer = ((stored[start + (input >> 3) * 32 + (input & 7)] ?? 0) << 24) >> 24;
      out[row * inputs + input] = Math.abs(integer) === 127 ? Math.sign(integer) * largest : integer * scale;
    }
  }
  return out;
}

/** A float that, divided by 127, rounds to the scale. */
function largestFor(scale: number): number {
  const number = new Float32Array([scale * 127]);
  const bits = new Int32Array(number.buffer);
  const [nearest = 0] = bits;
  for (const step of [0, 1, -1, 2, -2]) {
    bits[0] = nearest + step;
    if (Math.fround((number[0] ?? 0) / 127) === scale) return number[0] ?? 0;
  }
  throw new Error(`Nothing divided by 127 gives ${scale}.`);
}

async function floatsOf(weights: FileHandle, section: Section): Promise<Float32Array> {
  return new Float32Array((await bytesOf(weights, section)).buffer);
}

async function bytesOf(weights: FileHandle, { offset, bytes }: Section): Promise<Uint8Array<ArrayBuffer>> {
  const buffer = new Uint8Array(bytes);
  const { bytesRead } = await weights.read(buffer, 0, bytes, offset);
  if (bytesRead !== bytes) throw new Error('The stored weights are too short.');
  return buffer;
}
