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

// A function returns one value: here {@link exponentials} leaves its four.
export let exponentialA: v128 = i32x4.splat(0);
export let exponentialB: v128 = i32x4.splat(0);
export let exponentialC: v128 = i32x4.splat(0);
export let exponentialD: v128 = i32x4.splat(0);

/**
 * e to the power of each lane of four registers, within 2 units in the last place over [-87, 88]; outside, clamped.
 * Method and constants: Cephes `expf` (S. Moshier): x = n ln 2 + r, a polynomial of degree 5 in r, scaled by 2^n.
 * Adding 1.5 * 2^23 leaves the nearest integer in the low bits, for a fraction of what rounding and converting cost.
 * Four at a time, step by step: V8 builds a constant anew, with four instructions, wherever it is used.
 */
// @ts-ignore: decorator
@inline
export function exponentials(a: v128, b: v128, c: v128, d: v128): void {
  a = f32x4.pmax(f32x4.pmin(a, f32x4.splat(88.0)), f32x4.splat(-87.0));
  b = f32x4.pmax(f32x4.pmin(b, f32x4.splat(88.0)), f32x4.splat(-87.0));
  c = f32x4.pmax(f32x4.pmin(c, f32x4.splat(88.0)), f32x4.splat(-87.0));
  d = f32x4.pmax(f32x4.pmin(d, f32x4.splat(88.0)), f32x4.splat(-87.0));
  const na = f32x4.add(f32x4.mul(a, f32x4.splat(1.44269504088896341)), f32x4.splat(12582912.0));
  const nb = f32x4.add(f32x4.mul(b, f32x4.splat(1.44269504088896341)), f32x4.splat(12582912.0));
  const nc = f32x4.add(f32x4.mul(c, f32x4.splat(1.44269504088896341)), f32x4.splat(12582912.0));
  const nd = f32x4.add(f32x4.mul(d, f32x4.splat(1.44269504088896341)), f32x4.splat(12582912.0));
  a = f32x4.sub(a, f32x4.mul(f32x4.sub(na, f32x4.splat(12582912.0)), f32x4.splat(0.693359375)));
  b = f32x4.sub(b, f32x4.mul(f32x4.sub(nb, f32x4.splat(12582912.0)), f32x4.splat(0.693359375)));
  c = f32x4.sub(c, f32x4.mul(f32x4.sub(nc, f32x4.splat(12582912.0)), f32x4.splat(0.693359375)));
  d = f32x4.sub(d, f32x4.mul(f32x4.sub(nd, f32x4.splat(12582912.0)), f32x4.splat(0.693359375)));
  a = f32x4.sub(a, f32x4.mul(f32x4.sub(na, f32x4.splat(12582912.0)), f32x4.splat(-2.12194440e-4)));
  b = f32x4.sub(b, f32x4.mul(f32x4.sub(nb, f32x4.splat(12582912.0)), f32x4.splat(-2.12194440e-4)));
  c = f32x4.sub(c, f32x4.mul(f32x4.sub(nc, f32x4.splat(12582912.0)), f32x4.splat(-2.12194440e-4)));
  d = f32x4.sub(d, f32x4.mul(f32x4.sub(nd, f32x4.splat(12582912.0)), f32x4.splat(-2.12194440e-4)));
  let pa = f32x4.add(f32x4.mul(f32x4.splat(1.9875691500e-4), a), f32x4.splat(1.3981999507e-3));
  let pb = f32x4.add(f32x4.mul(f32x4.splat(1.9875691500e-4), b), f32x4.splat(1.3981999507e-3));
  let pc = f32x4.add(f32x4.mul(f32x4.splat(1.9875691500e-4), c), f32x4.splat(1.3981999507e-3));
  let pd = f32x4.add(f32x4.mul(f32x4.splat(1.9875691500e-4), d), f32x4.splat(1.3981999507e-3));
  pa = f32x4.add(f32x4.mul(pa, a), f32x4.splat(8.3334519073e-3));
  pb = f32x4.add(f32x4.mul(pb, b), f32x4.splat(8.3334519073e-3));
  pc = f32x4.add(f32x4.mul(pc, c), f32x4.splat(8.3334519073e-3));
  pd = f32x4.add(f32x4.mul(pd, d), f32x4.splat(8.3334519073e-3));
  pa = f32x4.add(f32x4.mul(pa, a), f32x4.splat(4.1665795894e-2));
  pb = f32x4.add(f32x4.mul(pb, b), f32x4.splat(4.1665795894e-2));
  pc = f32x4.add(f32x4.mul(pc, c), f32x4.splat(4.1665795894e-2));
  pd = f32x4.add(f32x4.mul(pd, d), f32x4.splat(4.1665795894e-2));
  pa = f32x4.add(f32x4.mul(pa, a), f32x4.splat(1.6666665459e-1));
  pb = f32x4.add(f32x4.mul(pb, b), f32x4.splat(1.6666665459e-1));
  pc = f32x4.add(f32x4.mul(pc, c), f32x4.splat(1.6666665459e-1));
  pd = f32x4.add(f32x4.mul(pd, d), f32x4.splat(1.6666665459e-1));
  pa = f32x4.add(f32x4.mul(pa, a), f32x4.splat(5.0000001201e-1));
  pb = f32x4.add(f32x4.mul(pb, b), f32x4.splat(5.0000001201e-1));
  pc = f32x4.add(f32x4.mul(pc, c), f32x4.splat(5.0000001201e-1));
  pd = f32x4.add(f32x4.mul(pd, d), f32x4.splat(5.0000001201e-1));
  pa = f32x4.add(f32x4.add(f32x4.mul(pa, f32x4.mul(a, a)), a), f32x4.splat(1.0));
  pb = f32x4.add(f32x4.add(f32x4.mul(pb, f32x4.mul(b, b)), b), f32x4.splat(1.0));
  pc = f32x4.add(f32x4.add(f32x4.mul(pc, f32x4.mul(c, c)), c), f32x4.splat(1.0));
  pd = f32x4.add(f32x4.add(f32x4.mul(pd, f32x4.mul(d, d)), d), f32x4.splat(1.0));
  // The shift drops all but the lowest nine bits of each integer.
  exponentialA = f32x4.mul(pa, i32x4.shl(i32x4.add(na, i32x4.splat(127)), 23));
  exponentialB = f32x4.mul(pb, i32x4.shl(i32x4.add(nb, i32x4.splat(127)), 23));
  exponentialC = f32x4.mul(pc, i32x4.shl(i32x4.add(nc, i32x4.splat(127)), 23));
  exponentialD = f32x4.mul(pd, i32x4.shl(i32x4.add(nd, i32x4.splat(127)), 23));
}

/** As {@link exponentials}, of one register. */
// @ts-ignore: decorator
@inline
export function exponential(x: v128): v128 {
  exponentials(x, x, x, x);
  return exponentialA;
}
