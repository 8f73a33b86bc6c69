import { exponential, maxFloat, sumFloats } from './lanes';

// Activations become 16-bit integers with one scale a row: value = integer * scale, |integer| <= limit.
// Eleven to thirteen bits survive, so that the rounding of activations is far below that of the 8-bit weights.

/** Writes `size` floats at `values` as integers at `integers` and returns their scale. */
// @ts-ignore: decorator
@inline
function quantiseRow(values: usize, size: i32, limit: f32, integers: usize): f32 {
  let largest = f32x4.splat(0);
  const end = values + (<usize>size << 2);
  for (let p = values; p < end; p += 16) largest = f32x4.max(largest, f32x4.abs(v128.load(p)));
  const peak = max(maxFloat(largest), <f32>1e-12);
  const inverse = f32x4.splat(limit / peak);
  for (let p = values; p < end; p += 32) {
    const low = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(p), inverse)));
    const high = i32x4.trunc_sat_f32x4_s(f32x4.nearest(f32x4.mul(v128.load(p, 16), inverse)));
    v128.store(integers, i16x8.narrow_i32x4_s(low, high));
    integers += 16;
  }
  return peak / limit;
}

/** Rows `first` to `last` of `values` [rows][size] as integers, with their scales. */
export function quantise(
  first: i32,
  last: i32,
  thread: i32,
  values: usize,
  size: i32,
  limit: f32,
  integers: usize,
  scales: usize,
): void {
  for (let row = first; row < last; row++) {
    const scale = quantiseRow(values + <usize>(row * size) * 4, size, limit, integers + <usize>(row * size) * 2);
    store<f32>(scales + <usize>row * 4, scale);
  }
}

/**
 * Root-mean-square normalisation of rows of `values`, times `gain`, then quantised. `scratch` holds one row a thread.
 * Source: Zhang and Sennrich, "Root Mean Square Layer Normalization" (2019).
 */
export function normaliseAndQuantise(
  first: i32,
  last: i32,
  thread: i32,
  values: usize,
  size: i32,
  limit: f32,
  integers: usize,
  scales: usize,
  gain: usize,
  epsilon: f32,
  scratch: usize,
): void {
  const normalised = scratch + <usize>(thread * size) * 4;
  for (let row = first; row < last; row++) {
    const source = values + <usize>(row * size) * 4;
    let squares = f32x4.splat(0);
    for (let i = 0; i < size; i += 4) {
      const v = v128.load(source + <usize>i * 4);
      squares = f32x4.add(squares, f32x4.mul(v, v));
    }
    const factor = f32x4.splat(<f32>1 / sqrt(sumFloats(squares) / <f32>size + epsilon));
    for (let i = 0; i < size; i += 4) {
      const at = <usize>i * 4;
      const v = f32x4.mul(f32x4.mul(v128.load(source + at), factor), v128.load(gain + at));
      v128.store(normalised + at, v);
    }
    store<f32>(scales + <usize>row * 4, quantiseRow(normalised, size, limit, integers + <usize>(row * size) * 2));
  }
}

/**
 * The gated activation silu(gate) * up, then quantised. A row of `gateAndUp` is `size` gates, then `size` ups;
 * the product overwrites the gates. Source: Shazeer, "GLU Variants Improve Transformer" (2020), SwiGLU.
 */
export function gateAndQuantise(
  first: i32,
  last: i32,
  thread: i32,
  gateAndUp: usize,
  size: i32,
  limit: f32,
  integers: usize,
  scales: usize,
): void {
  const one = f32x4.splat(1);
  for (let row = first; row < last; row++) {
    const gate = gateAndUp + <usize>(row * size) * 8;
    const up = gate + <usize>size * 4;
    for (let i = 0; i < size; i += 4) {
      const at = <usize>i * 4;
      const g = v128.load(gate + at);
      const silu = f32x4.div(g, f32x4.add(one, exponential(f32x4.neg(g))));
      v128.store(gate + at, f32x4.mul(silu, v128.load(up + at)));
    }
    store<f32>(scales + <usize>row * 4, quantiseRow(gate, size, limit, integers + <usize>(row * size) * 2));
  }
}
