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

  /** `count` rows from row `first`, in the given order. */
  async rows(name: string, first: number, count: number, order?: RowOrder): Promise<Float32Array> {
    const tensor = this.#tensor(name);
    const inputs = tensor.shape[1] as number;
    if (order === undefined) return this.#numbers(tensor, first * inputs, count * inputs);
    const out = new Float32Array(count * inputs);
    for (let row = 0; row < count; row++) {
      out.set(await this.#numbers(tensor, order(first + row) * inputs, inputs), row * inputs);
    }
    return out;
  }

  /** A whole vector, in the given order. */
  async vector(name: string, order?: RowOrder): Promise<Float32Array> {
    const tensor = this.#tensor(name);
    if (tensor.shape.length !== 1) throw misshapen(name);
    const numbers = await this.#numbers(tensor, 0, tensor.shape[0] as number);
    return order === undefined ? numbers : numbers.map((_, index) => numbers[order(index)] as number);
  }

  async #numbers(tensor: GgufTensor, first: number, count: number): Promise<Float32Array> {
    const block = blockSizes[tensor.type];
    if (first % block.elements !== 0 || count % block.elements !== 0) throw misshapen(tensor.name);
    const bytesFor = (numbers: number): number => (numbers / block.elements) * block.bytes;
    const bytes = await this.#source.read(tensor.offset + bytesFor(first), bytesFor(count));
    const out = new Float32Array(count);
    dequantise(tensor.type, bytes, count, out);
    return out;
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
