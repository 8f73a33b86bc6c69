import { halfTable } from '../half';

/** 32-bit floats, copied bit by bit. */
export function dequantiseF32(bytes: Uint8Array, count: number, out: Float32Array): void {
  new Uint8Array(out.buffer, out.byteOffset, count * 4).set(bytes.subarray(0, count * 4));
}

/** Half-precision floats. */
export function dequantiseF16(bytes: Uint8Array, count: number, out: Float32Array): void {
  for (let i = 0; i < count; i++) out[i] = halfTable[bytes[i * 2]! | (bytes[i * 2 + 1]! << 8)]!;
}

/** The upper halves of 32-bit floats. */
export function dequantiseBF16(bytes: Uint8Array, count: number, out: Float32Array): void {
  const bits = new Uint32Array(out.buffer, out.byteOffset, count);
  for (let i = 0; i < count; i++) bits[i] = (bytes[i * 2]! | (bytes[i * 2 + 1]! << 8)) << 16;
}
