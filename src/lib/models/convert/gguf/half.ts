/** One IEEE 754 half-precision number, given by its 16 bits. Exact, denormals included. */
export function halfToFloat(half: number): number {
  const sign = (half & 0x8000) === 0 ? 1 : -1;
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1024 + fraction) * 2 ** (exponent - 25);
}

/** Every half-precision number by its 16 bits: a look-up is several times faster than the arithmetic. */
export const halfTable: Float32Array = Float32Array.from({ length: 65536 }, (_, half) => halfToFloat(half));
