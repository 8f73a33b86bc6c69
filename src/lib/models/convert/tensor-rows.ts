import { FailureError } from '../../core/failure';
import type { ByteSource } from './byte-source';
import { dequantise } from './gguf/dequantise';
import type { GgufTensor } from './gguf/tensor-infos';
import { blockSizes } from './gguf/tensor-types';

/** Gives for each row of the output the row of the tensor that it is taken from. Stays within a head. */
export type RowOrder = (row: number) => number;

/** Reads rows of a GGUF file's tensors as floats. */
export class TensorRows {
  readonly #source: ByteSource;
  readonly #tensors: ReadonlyMap<string, GgufTensor>;
  #portion = new Float32Array();

  constructor(source: ByteSource, tensors: ReadonlyMap<string, GgufTensor>) {
    this.#source = source;
    this.#tensors = tensors;
  }

  has(name: string): boolean {
    return this.#tensors.has(name);
  }

  /** How many rows a matrix has. Refuses one whose rows are not `inputs` long. */
  rowCount(name: string, inputs: number): number {
    const { shape } = this.#tensor(name);
    if (shape.length !== 2 || shape[1] !== inputs) throw misshapen(name);
    return shape[0] as number;
  }

  /**
   * `count` rows from row `first`, in the given order; only good until the next call, since a new array for every portion
   * is thrown away faster than browsers collect.
   */
  async rows(name: string, first: number, count: number, order?: RowOrder): Promise<Float32Array> {
    const tensor = this.#tensor(name);
    const inputs = tensor.shape[1] as number;
    if (this.#portion.length < count * inputs) this.#portion = new Float32Array(count * inputs);
    const out = this.#portion.subarray(0, count * inputs);
    if (order === undefined) {
      await this.#read(tensor, first * inputs, out);
    } else {
      for (let row = 0; row < count; row++) {
        await this.#read(tensor, order(first + row) * inputs, out.subarray(row * inputs, (row + 1) * inputs));
      }
    }
    return out;
  }

  /** A whole vector, in the given order. */
  async vector(name: string, order?: RowOrder): Promise<Float32Array> {
    const tensor = this.#tensor(name);
    if (tensor.shape.length !== 1) throw misshapen(name);
    const numbers = new Float32Array(tensor.shape[0] as number);
    await this.#read(tensor, 0, numbers);
    return order === undefined ? numbers : numbers.map((_, index) => numbers[order(index)] as number);
  }

  async #read(tensor: GgufTensor, first: number, out: Float32Array): Promise<void> {
    const count = out.length;
    const block = blockSizes[tensor.type];
    if (first % block.elements !== 0 || count % block.elements !== 0) throw misshapen(tensor.name);
    const bytesFor = (numbers: number): number => (numbers / block.elements) * block.bytes;
    const bytes = await this.#source.read(tensor.offset + bytesFor(first), bytesFor(count));
    dequantise(tensor.type, bytes, count, out);
  }

  #tensor(name: string): GgufTensor {
    const tensor = this.#tensors.get(name);
    if (tensor === undefined) throw new FailureError({ code: 'gguf-invalid', reason: `the tensor ${name} is missing` });
    return tensor;
  }
}

function misshapen(name: string): FailureError {
  return new FailureError({ code: 'gguf-invalid', reason: `${name} has another shape than the metadata says` });
}
