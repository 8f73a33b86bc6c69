// Helpers over the four lanes of a SIMD register.

/** Sum of four 32-bit integers. */
// @ts-ignore: decorator
@inline
export function sumIntegers(v: v128): i32 {
  return (
    i32x4.extract_lane(v, 0) + i32x4.extract_lane(v, 1) + (i32x4.extract_lane(v, 2) + i32x4.extract_lane(v, 3))
  );
}

/** Sum of four 32-bit floats, always in the same order. */
// @ts-ignore: decorator
@inline
export function sumFloats(v: v128): f32 {
  return (
    f32x4.extract_lane(v, 0) + f32x4.extract_lane(v, 1) + (f32x4.extract_lane(v, 2) + f32x4.extract_lane(v, 3))
  );
}

/** The sums of four registers, one in each lane; each is added up in the order of {@link sumFloats}. */
// @ts-ignore: decorator
@inline
export function sumsOfFour(a: v128, b: v128, c: v128, d: v128): v128 {
  const ab = v128.shuffle<f32>(a, b, 0, 4, 2, 6); // a0 b0 a2 b2
  const ba = v128.shuffle<f32>(a, b, 1, 5, 3, 7); // a1 b1 a3 b3
  const cd = v128.shuffle<f32>(c, d, 0, 4, 2, 6);
  const dc = v128.shuffle<f32>(c, d, 1, 5, 3, 7);
  const first = f32x4.add(ab, ba); // a0+a1 b0+b1 a2+a3 b2+b3
  const second = f32x4.add(cd, dc);
  return f32x4.add(v128.shuffle<f32>(first, second, 0, 1, 4, 5), v128.shuffle<f32>(first, second, 2, 3, 6, 7));
}

/** Largest of four 32-bit floats. */
// @ts-ignore: decorator
@inline
export function maxFloat(v: v128): f32 {
  return max(
    max(f32x4.extract_lane(v, 0), f32x4.extract_lane(v, 1)),
    max(f32x4.extract_lane(v, 2), f32x4.extract_lane(v, 3)),
  );
}

/**
 * e to the power of each lane, within 2 units in the last place over [-87, 88]; outside, clamped.
 * Method and constants: Cephes `expf` (S. Moshier): x = n ln 2 + r, a polynomial of degree 5 in r, scaled by 2^n.
 */
// @ts-ignore: decorator
@inline
export function exponential(x: v128): v128 {
  x = f32x4.max(f32x4.min(x, f32x4.splat(88.0)), f32x4.splat(-87.0));
  const n = f32x4.nearest(f32x4.mul(x, f32x4.splat(1.44269504088896341)));
  let r = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)));
  r = f32x4.sub(r, f32x4.mul(n, f32x4.splat(-2.12194440e-4)));
  let p = f32x4.splat(1.9875691500e-4);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.3981999507e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(8.3334519073e-3));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(4.1665795894e-2));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1.6666665459e-1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(5.0000001201e-1));
  const y = f32x4.add(f32x4.add(f32x4.mul(p, f32x4.mul(r, r)), r), f32x4.splat(1.0));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(y, power);
}
