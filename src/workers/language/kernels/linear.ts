import { sumIntegers } from './lanes';

// Weights are 8-bit integers with one scale an output. Four outputs are interleaved by groups of eight inputs,
// [outputs / 4][inputs / 8][4][8], so that a matrix is read as one stream from its first byte to its last.
// Sums are exact in 32-bit integers: the caller keeps |activation| * 127 * inputs below 2^31. Hence the result does not
// depend on how many rows are computed together or on how many threads share the work.

/** Finishes one output: scale, add the bias or the residual, store. */
// @ts-ignore: decorator
@inline
function finish(sum: i32, scale: f32, out: usize, addend: f32): void {
  store<f32>(out, <f32>sum * scale + addend);
}

/**
 * out[row][o] = activations[row] . weights[o] * scales, for outputs from 4 * `first` to 4 * `last`.
 * `bias` may be 0; with `accumulate` the product is added to what `out` holds.
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
): void {
  for (let tile = first; tile < last; tile++) {
    const tileWeights = weights + <usize>tile * 4 * <usize>inputs;
    const columns = out + <usize>tile * 16;
    const scales = weightScales + <usize>tile * 16;
    const biases = bias == 0 ? <usize>0 : bias + <usize>tile * 16;
    let row = 0;
    for (; row + 4 <= rows; row += 4) {
      fourRows(tileWeights, scales, biases, activations, activationScales, row, inputs, outputs, columns, accumulate);
      fourRows(
        tileWeights + 16,
        scales + 8,
        biases == 0 ? <usize>0 : biases + 8,
        activations,
        activationScales,
        row,
        inputs,
        outputs,
        columns + 8,
        accumulate,
      );
    }
    for (; row < rows; row++) {
      oneRow(tileWeights, scales, biases, activations, activationScales, row, inputs, outputs, columns, accumulate);
    }
  }
}

/** One row of activations times four outputs. Bound by the speed at which weights are read. */
function oneRow(
  weights: usize,
  scales: usize,
  bias: usize,
  activations: usize,
  activationScales: usize,
  row: i32,
  inputs: i32,
  outputs: i32,
  columns: usize,
  accumulate: i32,
): void {
  let x = activations + <usize>(row * inputs) * 2;
  const end = x + <usize>inputs * 2;
  let sum0 = i32x4.splat(0);
  let sum1 = sum0;
  let sum2 = sum0;
  let sum3 = sum0;
  for (; x < end; x += 16) {
    const v = v128.load(x);
    sum0 = i32x4.add(sum0, i32x4.dot_i16x8_s(v128.load_ext<i8>(weights), v));
    sum1 = i32x4.add(sum1, i32x4.dot_i16x8_s(v128.load_ext<i8>(weights, 8), v));
    sum2 = i32x4.add(sum2, i32x4.dot_i16x8_s(v128.load_ext<i8>(weights, 16), v));
    sum3 = i32x4.add(sum3, i32x4.dot_i16x8_s(v128.load_ext<i8>(weights, 24), v));
    weights += 32;
  }
  const scale = load<f32>(activationScales + <usize>row * 4);
  const out = columns + <usize>(row * outputs) * 4;
  finishPair(sum0, sum1, scale, scales, bias, out, accumulate);
  finishPair(sum2, sum3, scale, scales + 8, bias == 0 ? <usize>0 : bias + 8, out + 8, accumulate);
}

/** Four rows of activations times two outputs: as many sums as fit into sixteen registers. */
function fourRows(
  weights: usize,
  scales: usize,
  bias: usize,
  activations: usize,
  activationScales: usize,
  row: i32,
  inputs: i32,
  outputs: i32,
  columns: usize,
  accumulate: i32,
): void {
  const stride = <usize>inputs * 2;
  let x0 = activations + <usize>row * stride;
  let x1 = x0 + stride;
  let x2 = x1 + stride;
  let x3 = x2 + stride;
  const end = x0 + stride;
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
  const outStride = <usize>outputs * 4;
  let out = columns + <usize>row * outStride;
  const rowScales = activationScales + <usize>row * 4;
  finishPair(a0, b0, load<f32>(rowScales), scales, bias, out, accumulate);
  out += outStride;
  finishPair(a1, b1, load<f32>(rowScales, 4), scales, bias, out, accumulate);
  out += outStride;
  finishPair(a2, b2, load<f32>(rowScales, 8), scales, bias, out, accumulate);
  out += outStride;
  finishPair(a3, b3, load<f32>(rowScales, 12), scales, bias, out, accumulate);
}

/** Finishes two neighbouring outputs of one row. */
// @ts-ignore: decorator
@inline
function finishPair(a: v128, b: v128, rowScale: f32, scales: usize, bias: usize, out: usize, accumulate: i32): void {
  let addA: f32 = 0;
  let addB: f32 = 0;
  if (accumulate) {
    addA = load<f32>(out);
    addB = load<f32>(out, 4);
  } else if (bias != 0) {
    addA = load<f32>(bias);
    addB = load<f32>(bias, 4);
  }
  finish(sumIntegers(a), rowScale * load<f32>(scales), out, addA);
  finish(sumIntegers(b), rowScale * load<f32>(scales, 4), out + 4, addB);
}

/** Writes row `token` of an interleaved weight matrix as floats: the embedding of a token. */
export function embed(weights: usize, weightScales: usize, size: i32, token: i32, out: usize): void {
  const scale = f32x4.splat(load<f32>(weightScales + <usize>token * 4));
  let source = weights + <usize>(token >> 2) * 4 * <usize>size + <usize>(token & 3) * 8;
  const end = out + <usize>size * 4;
  for (; out < end; out += 32) {
    const integers = v128.load_ext<i8>(source);
    v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(integers)), scale));
    v128.store(out, f32x4.mul(f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(integers)), scale), 16);
    source += 32;
  }
}
