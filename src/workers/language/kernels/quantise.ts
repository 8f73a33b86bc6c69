import { exponential, exponentialA, exponentialB, exponentialC, exponentialD, exponentials, maxFloat, sumFloats } from './lanes';

// Activations become 16-bit integers with one scale a row: value = integer * scale, |integer| <= limit.
// Eleven to thirteen bits survive, so that the rounding of activations is far below that of the 8-bit weights.

/** The nearest integers, of two the even one, of floats below 2^22 in magnitude: the low bits of the sum with 1.5 * 2^23. */
// @ts-ignore: decorator
@inline
function nearestInteger(v: v128): v128 {
  return i32x4.sub(f32x4.add(v, f32x4.splat(12582912.0)), i32x4.splat(0x4b400000));
}

/** Writes `size` floats at `values` as integers at `integers` and returns their scale. */
// @ts-ignore: decorator
@inline
function quantiseRow(values: usize, size: i32, limit: f32, integers: usize): f32 {
  let largest = f32x4.splat(0);
  const end = values + (<usize>size << 2);
  for (let p = values; p < end; p += 16) largest = f32x4.pmax(largest, f32x4.abs(v128.load(p)));
  const peak = max(maxFloat(largest), <f32>1e-12);
  const inverse = f32x4.splat(limit / peak);
  for (let p = values; p < end; p += 32) {
    const low = nearestInteger(f32x4.mul(v128.load(p), inverse));
    const high = nearestInteger(f32x4.mul(v128.load(p, 16), inverse));
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
  for (let row = first; row < last; row++) {
    const gate = gateAndUp + <usize>(row * size) * 8;
    const up = gate + <usize>size * 4;
    let at: usize = 0;
    for (; at + 64 <= <usize>size * 4; at += 64) {
      exponentials(
        f32x4.neg(v128.load(gate + at)),
        f32x4.neg(v128.load(gate + at, 16)),
        f32x4.neg(v128.load(gate + at, 32)),
        f32x4.neg(v128.load(gate + at, 48)),
      );
      applyGate(gate + at, up + at, exponentialA);
      applyGate(gate + at + 16, up + at + 16, exponentialB);
      applyGate(gate + at + 32, up + at + 32, exponentialC);
      applyGate(gate + at + 48, up + at + 48, exponentialD);
    }
    for (; at < <usize>size * 4; at += 16) {
      applyGate(gate + at, up + at, exponential(f32x4.neg(v128.load(gate + at))));
    }
    store<f32>(scales + <usize>row * 4, quantiseRow(gate, size, limit, integers + <usize>(row * size) * 2));
  }
}

/** As {@link gateAndQuantise}, with gelu(gate) * up, by the approximation of Hendrycks and Gimpel, "GELU" (2016). */
export function geluGateAndQuantise(
  first: i32,
  last: i32,
  thread: i32,
  gateAndUp: usize,
  size: i32,
  limit: f32,
  integers: usize,
  scales: usize,
): void {
  for (let row = first; row < last; row++) {
    const gate = gateAndUp + <usize>(row * size) * 8;
    const up = gate + <usize>size * 4;
    for (let at: usize = 0; at < <usize>size * 4; at += 16) {
      applyGate(gate + at, up + at, exponential(geluExponent(v128.load(gate + at))));
    }
    store<f32>(scales + <usize>row * 4, quantiseRow(gate, size, limit, integers + <usize>(row * size) * 2));
  }
}

/**
 * The x for which gate / (1 + e^x) is gelu(gate): that is gate / 2 * (1 + tanh(u)) with
 * u = sqrt(2 / pi) * (gate + 0.044715 * gate^3), and (1 + tanh(u)) / 2 = 1 / (1 + e^(-2u)).
 */
// @ts-ignore: decorator
@inline
function geluExponent(gate: v128): v128 {
  const square = f32x4.mul(gate, gate);
  // -2 * sqrt(2 / pi), and that times 0.044715.
  const factor = f32x4.add(f32x4.mul(square, f32x4.splat(-0.0713548162726)), f32x4.splat(-1.5957691216057308));
  return f32x4.mul(gate, factor);
}

/** Overwrites four gates with silu(gate) * up; `e` is the exponential of the negative gate. */
// @ts-ignore: decorator
@inline
function applyGate(gate: usize, up: usize, e: v128): void {
  const silu = f32x4.div(v128.load(gate), f32x4.add(f32x4.splat(1), e));
  v128.store(gate, f32x4.mul(silu, v128.load(up)));
}
