import { sumFloats } from './lanes';

/**
 * Normalises the queries and keys of rows `first` to `last` in place, each head by itself, times a gain that its kind
 * shares. A row of `projected` is queries, keys, values. Source: Dehghani et al., "Scaling Vision Transformers to 22
 * Billion Parameters" (2023), with the root mean square of {@link normaliseAndAdd}.
 */
export function normaliseHeads(
  first: i32,
  last: i32,
  thread: i32,
  projected: usize,
  heads: i32,
  keyValueHeads: i32,
  headSize: i32,
  queryGain: usize,
  keyGain: usize,
  epsilon: f32,
): void {
  const headBytes = <usize>headSize * 4;
  const rowBytes = <usize>(heads + 2 * keyValueHeads) * headBytes;
  for (let row = first; row < last; row++) {
    let at = projected + <usize>row * rowBytes;
    for (let head = 0; head < heads + keyValueHeads; head++) {
      const gain = head < heads ? queryGain : keyGain;
      const factor = f32x4.splat(inverseRoot(at, headSize, epsilon));
      for (let i: usize = 0; i < headBytes; i += 16) {
        v128.store(at + i, f32x4.mul(f32x4.mul(v128.load(at + i), factor), v128.load(gain + i)));
      }
      at += headBytes;
    }
  }
}

/**
 * Adds rows of `values`, normalised by their root mean square and times `gain`, to rows of `out`.
 * Source: Zhang and Sennrich, "Root Mean Square Layer Normalization" (2019).
 */
export function normaliseAndAdd(
  first: i32,
  last: i32,
  thread: i32,
  values: usize,
  size: i32,
  gain: usize,
  epsilon: f32,
  out: usize,
): void {
  for (let row = first; row < last; row++) {
    const source = values + <usize>(row * size) * 4;
    const target = out + <usize>(row * size) * 4;
    const factor = f32x4.splat(inverseRoot(source, size, epsilon));
    for (let i = 0; i < size; i += 4) {
      const at = <usize>i * 4;
      const v = f32x4.mul(f32x4.mul(v128.load(source + at), factor), v128.load(gain + at));
      v128.store(target + at, f32x4.add(v128.load(target + at), v));
    }
  }
}

/** One over the root of the mean square of `size` floats, which is kept from 0 by `epsilon`. */
// @ts-ignore: decorator
@inline
function inverseRoot(values: usize, size: i32, epsilon: f32): f32 {
  let squares = f32x4.splat(0);
  for (let i = 0; i < size; i += 4) {
    const v = v128.load(values + <usize>i * 4);
    squares = f32x4.add(squares, f32x4.mul(v, v));
  }
  return <f32>1 / sqrt(sumFloats(squares) / <f32>size + epsilon);
}
