import { dequantiseQ2_K, dequantiseQ3_K, dequantiseQ4_K, dequantiseQ5_K, dequantiseQ6_K } from './blocks/k-quants';
import { dequantiseQ4_0, dequantiseQ4_1, dequantiseQ5_0, dequantiseQ5_1, dequantiseQ8_0 } from './blocks/legacy';
import { dequantiseBF16, dequantiseF16, dequantiseF32 } from './blocks/plain';
import { blockSizes, type TensorType } from './tensor-types';

type Dequantiser = (bytes: Uint8Array, count: number, out: Float32Array) => void;

const dequantisers: Readonly<Record<TensorType, Dequantiser>> = {
  F32: dequantiseF32,
  F16: dequantiseF16,
  BF16: dequantiseBF16,
  Q4_0: dequantiseQ4_0,
  Q4_1: dequantiseQ4_1,
  Q5_0: dequantiseQ5_0,
  Q5_1: dequantiseQ5_1,
  Q8_0: dequantiseQ8_0,
  Q2_K: dequantiseQ2_K,
  Q3_K: dequantiseQ3_K,
  Q4_K: dequantiseQ4_K,
  Q5_K: dequantiseQ5_K,
  Q6_K: dequantiseQ6_K,
};

/**
 * Turns the first `count` stored numbers into 32-bit floats at the start of `out`, bit for bit as the reference
 * (gguf-py, quants.py) does. `count` is a whole number of blocks; `bytes` needs no alignment.
 *
 * @throws RangeError when `count` is not whole blocks, or `bytes` or `out` is too short: a mistake of the caller.
 */
export function dequantise(type: TensorType, bytes: Uint8Array, count: number, out: Float32Array): void {
  const block = blockSizes[type];
  if (!Number.isSafeInteger(count) || count < 0 || count % block.elements !== 0) {
    throw new RangeError(`${count} numbers are not whole ${type} blocks`);
  }
  if (bytes.length < (count / block.elements) * block.bytes) throw new RangeError(`too few bytes for ${count} numbers`);
  if (out.length < count) throw new RangeError(`no room for ${count} numbers`);
  dequantisers[type](bytes, count, out);
}
