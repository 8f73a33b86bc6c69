import { exponential, exponentialA, exponentialB, exponentialC, exponentialD, exponentials, maxFloat, sumFloats } from './lanes';

/** Index of the largest of `count` floats (a multiple of four); the first of equals. */
export function argmax(values: usize, count: i32): i32 {
  const peak = largest(values, count);
  const peaks = f32x4.splat(peak);
  let i = 0;
  while (i < count && !v128.any_true(f32x4.eq(v128.load(values + <usize>i * 4), peaks))) i += 4;
  while (i < count && load<f32>(values + <usize>i * 4) != peak) i++;
  return i < count ? i : 0;
}

/** Sum of the exponentials of `count` floats (a multiple of four), each less `shift`. */
export function sumExponentials(values: usize, count: i32, shift: f32): f32 {
  const shifts = f32x4.splat(shift);
  let total = f32x4.splat(0);
  const end = values + <usize>count * 4;
  let p = values;
  for (; p + 64 <= end; p += 64) {
    exponentials(
      f32x4.sub(v128.load(p), shifts),
      f32x4.sub(v128.load(p, 16), shifts),
      f32x4.sub(v128.load(p, 32), shifts),
      f32x4.sub(v128.load(p, 48), shifts),
    );
    const half = f32x4.add(exponentialA, exponentialB);
    total = f32x4.add(total, f32x4.add(half, f32x4.add(exponentialC, exponentialD)));
  }
  for (; p < end; p += 16) total = f32x4.add(total, exponential(f32x4.sub(v128.load(p), shifts)));
  return sumFloats(total);
}

function largest(values: usize, count: i32): f32 {
  // Four registers, so that no comparison waits for the one before.
  let a = v128.load(values);
  let b = a;
  let c = a;
  let d = a;
  const end = values + <usize>count * 4;
  let p = values;
  for (; p + 64 <= end; p += 64) {
    a = f32x4.pmax(a, v128.load(p));
    b = f32x4.pmax(b, v128.load(p, 16));
    c = f32x4.pmax(c, v128.load(p, 32));
    d = f32x4.pmax(d, v128.load(p, 48));
  }
  for (; p < end; p += 16) a = f32x4.pmax(a, v128.load(p));
  return maxFloat(f32x4.pmax(f32x4.pmax(a, b), f32x4.pmax(c, d)));
}
