// Weights are 8-bit integers with one scale an output. Four outputs are interleaved by groups of eight inputs,
// [outputs / 4][inputs / 8][4][8], so that a matrix is read as one stream from its first byte to its last.
// Sums are exact in 32-bit integers: the caller keeps |activation| * 127 * inputs below 2^31. Hence the result does not
// depend on how many rows are computed together or on how many threads share the work.

/** Bytes of the half sums of four rows times four outputs, at the start of a thread's scratch. */
const sumBytes: usize = 128;

/** So many rows pay for the widening of the weights that they share. */
const rowsToWiden = 8;

/**
 * out[row][o] = activations[row] . weights[o] * scales, for outputs from 4 * `first` to 4 * `last`.
 * `bias` may be 0; with `accumulate` the product is added to what `out` holds.
 * `scratch` holds 128 bytes and 8 for each input, a thread.
 */
export function linear(
  first: i32,
  last: i32,
  thread: i32,
  weights: usize,
  weightScales: usize,
  bias: usize,
  activations: usize,
  activationScales: usize,
  rows: i32,
  inputs: i32,
  outputs: i32,
  out: usize,
  accumulate: i32,
  scratch: usize,
): void {
  const sums = scratch + <usize>thread * (sumBytes + <usize>inputs * 8);
  const wide = sums + sumBytes;
  const stride = <usize>inputs * 2;
  const outStride = <usize>outputs * 4;
  for (let tile = first; tile < last; tile++) {
    const tileWeights = weights + <usize>tile * 4 * <usize>inputs;
    const scales = v128.load(weightScales + <usize>tile * 16);
    const biases = bias == 0 ? f32x4.splat(0) : v128.load(bias + <usize>tile * 16);
    const nextTile = tileWeights + 4 * <usize>inputs;
    const shared = rows >= rowsToWiden;
    if (shared) widen(tileWeights, inputs, wide);
    let x = activations;
    let columns = out + <usize>tile * 16;
    let row = 0;
    for (; row + 4 <= rows; row += 4) {
      if (shared) {
        if (tile + 1 < last) readAhead(nextTile, 4 * inputs, row, rows, sums);
        fourRowsWide(wide, x, stride, sums);
        fourRowsWide(wide + 32, x, stride, sums + 16);
      } else {
        fourRows(tileWeights, x, stride, sums);
        fourRows(tileWeights + 16, x, stride, sums + 16);
      }
      const rowScales = activationScales + <usize>row * 4;
      for (let r = 0; r < 4; r++) {
        const at = sums + <usize>r * 32;
        const scale = f32x4.mul(v128.load32_splat(rowScales + <usize>r * 4), scales);
        finish(v128.load(at), v128.load(at, 16), scale, biases, columns, accumulate);
        columns += outStride;
      }
      x += 4 * stride;
    }
    for (; row < rows; row++) {
      const scale = f32x4.mul(v128.load32_splat(activationScales + <usize>row * 4), scales);
      oneRow(tileWeights, x, stride, scale, biases, columns, accumulate);
      columns += outStride;
      x += stride;
    }
  }
}

/** Two sums of four integers each, half added up: [a0 + a2, b0 + b2, a1 + a3, b1 + b3]. */
// @ts-ignore: decorator
@inline
function halfSums(a: v128, b: v128): v128 {
  return i32x4.add(v128.shuffle<i32>(a, b, 0, 4, 1, 5), v128.shuffle<i32>(a, b, 2, 6, 3, 7));
}

/** Finishes four outputs of a row: add up the half sums, scale, add the bias or the residual, store. */
// @ts-ignore: decorator
@inline
function finish(ab: v128, cd: v128, scale: v128, biases: v128, out: usize, accumulate: i32): void {
  const sums = i32x4.add(v128.shuffle<i64>(ab, cd, 0, 2), v128.shuffle<i64>(ab, cd, 1, 3));
  const addend = accumulate ? v128.load(out) : biases;
  v128.store(out, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), scale), addend));
}

/** One row of activations times four outputs. Bound by the speed at which weights are read. */
function oneRow(
  weights: usize,
  x: usize,
  stride: usize,
  scale: v128,
  biases: v128,
  out: usize,
  accumulate: i32,
): void {
  const end = x + stride;
  let a = i32x4.splat(0);
  let b = a;
  let c = a;
  let d = a;
  for (; x < end; x += 16) {
    const v = v128.load(x);
    a = i32x4.add(a, i32x4.dot_i16x8_s(v128.load_ext<i8>(weights), v));
    b = i32x4.add(b, i32x4.dot_i16x8_s(v128.load_ext<i8>(weights, 8), v));
    c = i32x4.add(c, i32x4.dot_i16x8_s(v128.load_ext<i8>(weights, 16), v));
    d = i32x4.add(d, i32x4.dot_i16x8_s(v128.load_ext<i8>(weights, 24), v));
    weights += 32;
  }
  finish(halfSums(a, b), halfSums(c, d), scale, biases, out, accumulate);
}

/**
 * Reads the share of four rows in the `bytes` from `weights` on, so that they are in the cache when their turn comes: the
 * processor multiplies while it fetches them. What is read is stored at `trace`, or a compiler might leave it out.
 */
// @ts-ignore: decorator
@inline
function readAhead(weights: usize, bytes: i32, row: i32, rows: i32, trace: usize): void {
  let seen: i32 = 0;
  const end = weights + <usize>((bytes * (row + 4)) / rows);
  for (let at = weights + <usize>((bytes * row) / rows); at < end; at += 64) seen |= load<i32>(at);
  store<i32>(trace, seen);
}

/** Writes four outputs' weights as 16-bit integers, in the same order. */
function widen(weights: usize, inputs: i32, out: usize): void {
  const end = weights + <usize>inputs * 4;
  for (; weights < end; weights += 32) {
    v128.store(out, v128.load_ext<i8>(weights));
    v128.store(out, v128.load_ext<i8>(weights, 8), 16);
    v128.store(out, v128.load_ext<i8>(weights, 16), 32);
    v128.store(out, v128.load_ext<i8>(weights, 24), 48);
    out += 64;
  }
}

/** Four rows of activations times two outputs: as many sums as fit into sixteen registers. */
function fourRows(weights: usize, x0: usize, stride: usize, sums: usize): void {
  let x1 = x0 + stride;
  let x2 = x1 + stride;
  let x3 = x2 + stride;
  const end = x1;
  let a0 = i32x4.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let b0 = a0;
  let b1 = a0;
  let b2 = a0;
  let b3 = a0;
  for (; x0 < end; x0 += 16) {
    const a = v128.load_ext<i8>(weights);
    const b = v128.load_ext<i8>(weights, 8);
    let v = v128.load(x0);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, a));
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, b));
    v = v128.load(x1);
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, a));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, b));
    v = v128.load(x2);
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v, a));
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v, b));
    v = v128.load(x3);
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v, a));
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v, b));
    weights += 32;
    x1 += 16;
    x2 += 16;
    x3 += 16;
  }
  v128.store(sums, halfSums(a0, b0));
  v128.store(sums, halfSums(a1, b1), 32);
  v128.store(sums, halfSums(a2, b2), 64);
  v128.store(sums, halfSums(a3, b3), 96);
}

/** As {@link fourRows}, with weights of 16 bits: widening at every use takes a tenth of the time. */
function fourRowsWide(weights: usize, x0: usize, stride: usize, sums: usize): void {
  let x1 = x0 + stride;
  let x2 = x1 + stride;
  let x3 = x2 + stride;
  const end = x1;
  let a0 = i32x4.splat(0);
  let a1 = a0;
  let a2 = a0;
  let a3 = a0;
  let b0 = a0;
  let b1 = a0;
  let b2 = a0;
  let b3 = a0;
  for (; x0 < end; x0 += 16) {
    const a = v128.load(weights);
    const b = v128.load(weights, 16);
    let v = v128.load(x0);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(v, a));
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(v, b));
    v = v128.load(x1);
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(v, a));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(v, b));
    v = v128.load(x2);
    a2 = i32x4.add(a2, i32x4.dot_i16x8_s(v, a));
    b2 = i32x4.add(b2, i32x4.dot_i16x8_s(v, b));
    v = v128.load(x3);
    a3 = i32x4.add(a3, i32x4.dot_i16x8_s(v, a));
    b3 = i32x4.add(b3, i32x4.dot_i16x8_s(v, b));
    weights += 64;
    x1 += 16;
    x2 += 16;
    x3 += 16;
  }
  v128.store(sums, halfSums(a0, b0));
  v128.store(sums, halfSums(a1, b1), 32);
  v128.store(sums, halfSums(a2, b2), 64);
  v128.store(sums, halfSums(a3, b3), 96);
}

/** Writes row `token` of an interleaved weight matrix as floats, times `factor`: the embedding of a token. */
export function embed(weights: usize, weightScales: usize, size: i32, token: i32, factor: f32, out: usize): void {
  const scale = f32x4.splat(load<f32>(weightScales + <usize>token * 4) * factor);
  let source = weights + <usize>(token >> 2) * 4 * <usize>size + <usize>(token & 3) * 8;
  const end = out + <usize>size * 4;
  for (; out < end; out += 32) {
    const integers = v128.load_ext<i8>(source);
    v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(integers)), scale));
    v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(integers)), scale), 16);
    source += 32;
  }
}
