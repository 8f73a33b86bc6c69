import { halfTable } from '../half';

/** 4-bit numbers around zero: half scale, then 16 bytes of two numbers each; 18 bytes for 32 numbers. */
export function dequantiseQ4_0(bytes: Uint8Array, count: number, out: Float32Array): void {
  for (let block = 0, at = 0; block < count; block += 32, at += 18) {
    const scale = halfTable[bytes[at]! | (bytes[at + 1]! << 8)]!;
    for (let i = 0; i < 16; i++) {
      const pair = bytes[at + 2 + i]!;
      out[block + i] = scale * ((pair & 15) - 8);
      out[block + i + 16] = scale * ((pair >> 4) - 8);
    }
  }
}

/** 4-bit numbers above a minimum: half scale, half minimum, 16 bytes of two numbers each; 20 bytes for 32 numbers. */
export function dequantiseQ4_1(bytes: Uint8Array, count: number, out: Float32Array): void {
  for (let block = 0, at = 0; block < count; block += 32, at += 20) {
    const scale = halfTable[bytes[at]! | (bytes[at + 1]! << 8)]!;
    const minimum = halfTable[bytes[at + 2]! | (bytes[at + 3]! << 8)]!;
    for (let i = 0; i < 16; i++) {
      const pair = bytes[at + 4 + i]!;
      out[block + i] = scale * (pair & 15) + minimum;
      out[block + i + 16] = scale * (pair >> 4) + minimum;
    }
  }
}

/** 5-bit numbers around zero: half scale, 32 fifth bits, 16 bytes of two low halves; 22 bytes for 32 numbers. */
export function dequantiseQ5_0(bytes: Uint8Array, count: number, out: Float32Array): void {
  for (let block = 0, at = 0; block < count; block += 32, at += 22) {
    const scale = halfTable[bytes[at]! | (bytes[at + 1]! << 8)]!;
    const high = bytes[at + 2]! | (bytes[at + 3]! << 8) | (bytes[at + 4]! << 16) | (bytes[at + 5]! << 24);
    for (let i = 0; i < 16; i++) {
      const pair = bytes[at + 6 + i]!;
      out[block + i] = scale * (((pair & 15) | (((high >>> i) & 1) << 4)) - 16);
      out[block + i + 16] = scale * (((pair >> 4) | (((high >>> (i + 16)) & 1) << 4)) - 16);
    }
  }
}

/** 5-bit numbers above a minimum: half scale, half minimum, 32 fifth bits, 16 bytes; 24 bytes for 32 numbers. */
export function dequantiseQ5_1(bytes: Uint8Array, count: number, out: Float32Array): void {
  for (let block = 0, at = 0; block < count; block += 32, at += 24) {
    const scale = halfTable[bytes[at]! | (bytes[at + 1]! << 8)]!;
    const minimum = halfTable[bytes[at + 2]! | (bytes[at + 3]! << 8)]!;
    const high = bytes[at + 4]! | (bytes[at + 5]! << 8) | (bytes[at + 6]! << 16) | (bytes[at + 7]! << 24);
    for (let i = 0; i < 16; i++) {
      const pair = bytes[at + 8 + i]!;
      out[block + i] = scale * ((pair & 15) | (((high >>> i) & 1) << 4)) + minimum;
      out[block + i + 16] = scale * ((pair >> 4) | (((high >>> (i + 16)) & 1) << 4)) + minimum;
    }
  }
}

/** 8-bit numbers: half scale, 32 signed bytes; 34 bytes for 32 numbers. */
export function dequantiseQ8_0(bytes: Uint8Array, count: number, out: Float32Array): void {
  for (let block = 0, at = 0; block < count; block += 32, at += 34) {
    const scale = halfTable[bytes[at]! | (bytes[at + 1]! << 8)]!;
    for (let i = 0; i < 32; i++) out[block + i] = scale * ((bytes[at + 2 + i]! << 24) >> 24);
  }
}
