import { exponential, maxFloat, sumFloats } from './lanes';

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
  for (let p = values; p < end; p += 16) total = f32x4.add(total, exponential(f32x4.sub(v128.load(p), shifts)));
  return sumFloats(total);
}

function largest(values: usize, count: i32): f32 {
  let peak = v128.load(values);
  const end = values + <usize>count * 4;
  for (let p = values; p < end; p += 16) peak = f32x4.max(peak, v128.load(p));
  return maxFloat(peak);
}
