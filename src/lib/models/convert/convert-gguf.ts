import { FailureError } from '../../core/failure';
import type { ByteSource } from './byte-source';
import type { ConversionFile, ConversionSink } from './conversion-sink';
import { hasFusedTensors, ropeFactorsOf } from './expected-tensors';
import { openGguf, type OpenGguf } from './gguf/open-gguf';
import type { ModelConfig } from './model-config';
import { modelConfig } from './read-model-config';
import { quantiseRows } from './quantise-rows';
import { rotationOrder } from './rotation-order';
import { TensorRows, type RowOrder } from './tensor-rows';
import { tokenizerJson } from './tokenizer';
import { weightFormat, weightLayout, type MatrixSections, type Section } from './weight-layout';

export interface ConversionOptions {
  /** Bytes of `weights.bin` written so far, and in all. */
  readonly onProgress: (doneBytes: number, totalBytes: number) => void;
  readonly signal: AbortSignal;
  /** Rows are converted in portions of about so many numbers, which bounds the memory that is taken. The output does not depend on it. */
  readonly portionNumbers?: number;
}

const usualPortionNumbers = 1 << 20;

const sampledRows = 64;

/** Two quantisations of one row agree far better than this; rows of two different matrices never come near it. */
const sameDirection = 0.98;

/** {@link convertOpenGguf} for a file that is whole. */
export async function convertGguf(source: ByteSource, sink: ConversionSink, options: ConversionOptions): Promise<void> {
  await convertOpenGguf(await openGguf([source]), sink, options);
}

/**
 * Turns a GGUF file into what the engine loads: `config.json`, `tokenizer.json` and `weights.bin`. Reads and writes in
 * small portions; the output is the same to the byte on every machine, and for a file and the parts that it was split into.
 *
 * @throws FailureError `gguf-invalid` or `gguf-unsupported`; an `AbortError` when the signal fires.
 */
export async function convertOpenGguf(gguf: OpenGguf, sink: ConversionSink, options: ConversionOptions): Promise<void> {
  const tensors = new TensorRows(gguf.source, gguf.tensors);
  const config = await withRopeFactors(await withTiedEmbedding(modelConfig(gguf), tensors), tensors);
  refuseOddShapes(config);
  await writeText(sink, 'config.json', JSON.stringify({ ...config, weightFormat }, undefined, 1));
  await writeText(sink, 'tokenizer.json', tokenizerJson(gguf.metadata));
  const file = await sink.open('weights.bin');
  await new WeightWriter(tensors, config, file, options).writeAll();
  await file.close();
}

/**
 * A tied model's file may hold its one matrix twice, at two precisions, without saying that it is tied. Where sampled
 * rows point the same way, the finer copy (the output's) serves both, which saves a quarter of a small model.
 */
async function withTiedEmbedding(config: ModelConfig, tensors: TensorRows): Promise<ModelConfig> {
  if (config.tiedEmbedding) return config;
  for (let sample = 0; sample < sampledRows; sample++) {
    const row = Math.floor((sample * config.vocabulary) / sampledRows);
    const output = (await tensors.rows('output.weight', row, 1)).slice();
    const embedding = await tensors.rows('token_embd.weight', row, 1);
    if (cosine(output, embedding) < sameDirection) return config;
  }
  return { ...config, tiedEmbedding: true };
}

/** The factors for texts of the length that {@link ModelConfig.contextTokens} then has. */
async function withRopeFactors(config: ModelConfig, tensors: TensorRows): Promise<ModelConfig> {
  const name = ropeFactorsOf(tensors);
  if (name === undefined) return config;
  const factors = [...(await tensors.vector(name))];
  if (factors.every((factor) => factor > 0 && Number.isFinite(factor))) return { ...config, ropeFactors: factors };
  throw new FailureError({ code: 'gguf-invalid', reason: `${name} holds numbers that are not positive` });
}

function cosine(a: Float32Array, b: Float32Array): number {
  let product = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    product += value * other;
    lengthA += value * value;
    lengthB += other * other;
  }
  // Rows of unused tokens may be all zero.
  if (lengthA === 0 || lengthB === 0) return lengthA === lengthB ? 1 : 0;
  return product / Math.sqrt(lengthA * lengthB);
}

/** Refuses a shape that the kernels cannot compute with. Throws `gguf-unsupported`. */
export function refuseOddShapes(config: ModelConfig): void {
  const sizes = [config.hidden, config.intermediate, config.headSize, config.vocabulary];
  if (sizes.some((size) => size % 8 !== 0)) {
    throw new FailureError({ code: 'gguf-unsupported', reason: 'sizes that are not multiples of eight' });
  }
}

async function writeText(sink: ConversionSink, path: string, text: string): Promise<void> {
  const file = await sink.open(path);
  await file.write(new TextEncoder().encode(text));
  await file.close();
}

/** Writes `weights.bin` from its first byte to its last, in the order of the layout. */
class WeightWriter {
  readonly #tensors: TensorRows;
  readonly #config: ModelConfig;
  readonly #file: ConversionFile;
  readonly #options: ConversionOptions;
  readonly #totalBytes: number;
  #position = 0;
  /** Room for the integers of a portion. */
  #integers = new Int8Array();

  constructor(tensors: TensorRows, config: ModelConfig, file: ConversionFile, options: ConversionOptions) {
    this.#tensors = tensors;
    this.#config = config;
    this.#file = file;
    this.#options = options;
    this.#totalBytes = weightLayout(config).bytes;
  }

  async writeAll(): Promise<void> {
    const config = this.#config;
    const layout = weightLayout(config);
    for (const [index, layer] of layout.layers.entries()) {
      const name = (part: string): string => `blk.${index}.${part}`;
      await this.#vector(layer.attentionGain, [{ tensor: name('attn_norm.weight') }]);
      await this.#matrix(layer.projection, projectionParts(config, name));
      if (layer.projectionBias !== undefined) {
        await this.#vector(layer.projectionBias, [
          { tensor: name('attn_q.bias'), order: rotationOrder(config, config.heads) },
          { tensor: name('attn_k.bias'), order: rotationOrder(config, config.keyValueHeads) },
          { tensor: name('attn_v.bias') },
        ]);
      }
      await this.#gain(layer.queryGain, name('attn_q_norm.weight'));
      await this.#gain(layer.keyGain, name('attn_k_norm.weight'));
      await this.#matrix(layer.attentionOutput, [{ tensor: name('attn_output.weight') }]);
      await this.#gain(layer.attendedGain, name('post_attention_norm.weight'));
      await this.#vector(layer.feedForwardGain, [{ tensor: name('ffn_norm.weight') }]);
      await this.#matrix(layer.gateAndUp, gateAndUpParts(config, name));
      await this.#matrix(layer.down, [{ tensor: name('ffn_down.weight') }]);
      await this.#gain(layer.downGain, name('post_ffw_norm.weight'));
    }
    await this.#vector(layout.finalGain, [{ tensor: 'output_norm.weight' }]);
    await this.#matrix(layout.output, [
      { tensor: this.#tensors.has('output.weight') ? 'output.weight' : 'token_embd.weight' },
    ]);
    if (!config.tiedEmbedding) await this.#matrix(layout.embedding, [{ tensor: 'token_embd.weight' }]);
  }

  /** A gain that not every model has. */
  async #gain(section: Section | undefined, tensor: string): Promise<void> {
    if (section !== undefined) await this.#vector(section, [{ tensor }]);
  }

  /** The parts' numbers one after the other, as floats. */
  async #vector(section: Section, parts: readonly TensorPart[]): Promise<void> {
    const rows: Float32Array[] = [];
    for (const { tensor, order } of parts) {
      const row = await this.#tensors.vector(tensor, order);
      refuseInfinite(tensor, row);
      rows.push(row);
    }
    const joined = new Float32Array(section.bytes / 4);
    if (rows.reduce((sum, row) => sum + row.length, 0) !== joined.length) throw misshapen(parts);
    let offset = 0;
    for (const row of rows) {
      joined.set(row, offset);
      offset += row.length;
    }
    await this.#write(section, joined);
  }

  /** The parts' rows one below the other, quantised. */
  async #matrix(sections: MatrixSections, parts: readonly TensorPart[]): Promise<void> {
    const { inputs, outputs } = sections;
    const portionNumbers = this.#options.portionNumbers ?? usualPortionNumbers;
    const portionRows = Math.max(4, Math.floor(portionNumbers / inputs / 4) * 4);
    const scales = new Float32Array(outputs);
    let done = 0;
    for (const { tensor, order } of parts) {
      const rows = this.#tensors.rowCount(tensor, inputs);
      for (let row = 0; row < rows; row += portionRows) {
        this.#options.signal.throwIfAborted();
        const count = Math.min(portionRows, rows - row);
        if (done + count > outputs || count % 4 !== 0) throw misshapen(parts);
        const values = await this.#tensors.rows(tensor, row, count, order);
        if (this.#integers.length < values.length) this.#integers = new Int8Array(values.length);
        const portion = quantiseRows(values, inputs, this.#integers);
        // The scale of a row follows from its largest number, so that it tells of all of them.
        refuseInfinite(tensor, portion.scales);
        scales.set(portion.scales, done);
        await this.#write(
          { offset: sections.integers.offset + done * inputs, bytes: count * inputs },
          portion.integers,
        );
        done += count;
      }
    }
    if (done !== outputs) throw misshapen(parts);
    await this.#write(sections.scales, scales);
  }

  async #write(section: Section, values: Float32Array | Int8Array): Promise<void> {
    if (section.offset > this.#position) await this.#file.write(new Uint8Array(section.offset - this.#position));
    await this.#file.write(new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
    this.#position = section.offset + section.bytes;
    this.#options.onProgress(this.#position, this.#totalBytes);
  }
}

interface TensorPart {
  readonly tensor: string;
  readonly order?: RowOrder | undefined;
}

function projectionParts(config: ModelConfig, name: (part: string) => string): readonly TensorPart[] {
  if (hasFusedTensors(config)) {
    return [{ tensor: name('attn_qkv.weight'), order: rotationOrder(config, config.heads + config.keyValueHeads) }];
  }
  return [
    { tensor: name('attn_q.weight'), order: rotationOrder(config, config.heads) },
    { tensor: name('attn_k.weight'), order: rotationOrder(config, config.keyValueHeads) },
    { tensor: name('attn_v.weight') },
  ];
}

/** A fused tensor holds the gates first, as the layout does. */
function gateAndUpParts(config: ModelConfig, name: (part: string) => string): readonly TensorPart[] {
  const up = { tensor: name('ffn_up.weight') };
  return hasFusedTensors(config) ? [up] : [{ tensor: name('ffn_gate.weight') }, up];
}

function refuseInfinite(tensor: string, numbers: Float32Array): void {
  if (numbers.every(Number.isFinite)) return;
  throw new FailureError({ code: 'gguf-invalid', reason: `${tensor} holds numbers that are not finite` });
}

function misshapen(parts: readonly TensorPart[]): FailureError {
  const names = parts.map((part) => part.tensor).join(', ');
  return new FailureError({ code: 'gguf-invalid', reason: `${names} has another shape than the metadata says` });
}
