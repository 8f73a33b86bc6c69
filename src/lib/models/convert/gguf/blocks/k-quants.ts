import { halfTable } from '../half';

/*
 * Blocks of 256 numbers with two levels of scales (ggml's k-quants). Products of a half, a scale of at most 8 bits and a
 * number of at most 6 bits are exact in 32-bit floats, so the order of the operations does not change a bit of the result.
 */

/** 2-bit numbers: 16 bytes of scale and minimum, 64 bytes, half scale, half minimum; 84 bytes. */
export function dequantiseQ2_K(bytes: Uint8Array, count: number, out: Float32Array): void {
  for (let block = 0, at = 0; block < count; block += 256, at += 84) {
    const scale = halfTable[bytes[at + 80]! | (bytes[at + 81]! << 8)]!;
    const minimum = halfTable[bytes[at + 82]! | (bytes[at + 83]! << 8)]!;
    for (let group = 0; group < 16; group++) {
      const packed = bytes[at + group]!;
      const groupScale = scale * (packed & 15);
      const groupMinimum = minimum * (packed >> 4);
      const from = at + 16 + (group >> 3) * 32 + (group & 1) * 16;
      const shift = group & 6;
      const to = block + group * 16;
      for (let i = 0; i < 16; i++) out[to + i] = groupScale * ((bytes[from + i]! >> shift) & 3) - groupMinimum;
    }
  }
}

/** 3-bit numbers: 32 bytes of third bits, 64 bytes of low bits, 16 packed 6-bit scales, half scale; 110 bytes. */
export function dequantiseQ3_K(bytes: Uint8Array, count: number, out: Float32Array): void {
  for (let block = 0, at = 0; block < count; block += 256, at += 110) {
    const scale = halfTable[bytes[at + 108]! | (bytes[at + 109]! << 8)]!;
    for (let group = 0; group < 16; group++) {
      const low = (bytes[at + 96 + (group & 7)]! >> (group < 8 ? 0 : 4)) & 15;
      const high = (bytes[at + 104 + (group & 3)]! >> ((group >> 2) * 2)) & 3;
      const groupScale = scale * ((low | (high << 4)) - 32);
      const half = (group & 1) * 16;
      const from = at + 32 + (group >> 3) * 32 + half;
      const shift = group & 6;
      const mask = 1 << (group >> 1);
      const to = block + group * 16;
      for (let i = 0; i < 16; i++) {
        const number = (bytes[from + i]! >> shift) & 3;
        out[to + i] = groupScale * ((bytes[at + half + i]! & mask) === 0 ? number - 4 : number);
      }
    }
  }
}

/** The 6-bit scale of one of the eight groups in the 12 packed bytes of Q4_K and Q5_K. */
function packedScale(bytes: Uint8Array, at: number, group: number): number {
  return group < 4 ? bytes[at + group]! & 63 : (bytes[at + group + 4]! & 15) | ((bytes[at + group - 4]! >> 6) << 4);
}

/** The 6-bit minimum of one of the eight groups in the 12 packed bytes of Q4_K and Q5_K. */
function packedMinimum(bytes: Uint8Array, at: number, group: number): number {
  return group < 4 ? bytes[at + group + 4]! & 63 : (bytes[at + group + 4]! >> 4) | ((bytes[at + group]! >> 6) << 4);
}

/** 4-bit numbers: half scale, half minimum, 12 bytes of scales and minima, 128 bytes; 144 bytes. */
export function dequantiseQ4_K(bytes: Uint8Array, count: number, out: Float32Array): void {
  for (let block = 0, at = 0; block < count; block += 256, at += 144) {
    const scale = halfTable[bytes[at]! | (bytes[at + 1]! << 8)]!;
    const minimum = halfTable[bytes[at + 2]! | (bytes[at + 3]! << 8)]!;
    for (let group = 0; group < 8; group++) {
      const groupScale = scale * packedScale(bytes, at + 4, group);
      const groupMinimum = minimum * packedMinimum(bytes, at + 4, group);
      const from = at + 16 + (group >> 1) * 32;
      const shift = (group & 1) * 4;
      const to = block + group * 32;
      for (let i = 0; i < 32; i++) out[to + i] = groupScale * ((bytes[from + i]! >> shift) & 15) - groupMinimum;
    }
  }
}

/** 5-bit numbers: half scale, half minimum, 12 bytes of scales and minima, 32 bytes of fifth bits, 128 bytes; 176 bytes. */
export function dequantiseQ5_K(bytes: Uint8Array, count: number, out: Float32Array): void {
  for (let block = 0, at = 0; block < count; block += 256, at += 176) {
    const scale = halfTable[bytes[at]! | (bytes[at + 1]! << 8)]!;
    const minimum = halfTable[bytes[at + 2]! | (bytes[at + 3]! << 8)]!;
    for (let group = 0; group < 8; group++) {
      const groupScale = scale * packedScale(bytes, at + 4, group);
      const groupMinimum = minimum * packedMinimum(bytes, at + 4, group);
      const from = at + 48 + (group >> 1) * 32;
      const shift = (group & 1) * 4;
      const to = block + group * 32;
      for (let i = 0; i < 32; i++) {
        const number = ((bytes[from + i]! >> shift) & 15) | (((bytes[at + 16 + i]! >> group) & 1) << 4);
        out[to + i] = groupScale * number - groupMinimum;
      }
    }
  }
}

/** 6-bit numbers: 128 bytes of low bits, 64 bytes of high bits, 16 signed scales, half scale; 210 bytes. */
export function dequantiseQ6_K(bytes: Uint8Array, count: number, out: Float32Array): void {
  for (let block = 0, at = 0; block < count; block += 256, at += 210) {
    const scale = halfTable[bytes[at + 208]! | (bytes[at + 209]! << 8)]!;
    for (let group = 0; group < 16; group++) {
      const groupScale = scale * ((bytes[at + 192 + group]! << 24) >> 24);
      // Each half of 128 numbers: four runs of 32; the low bits of runs 0 and 2, 1 and 3 share bytes.
      const half = group >> 3;
      const run = (group >> 1) & 3;
      const within = (group & 1) * 16;
      const low = at + half * 64 + (run & 1) * 32 + within;
      const lowShift = (run >> 1) * 4;
      const high = at + 128 + half * 32 + within;
      const highShift = run * 2;
      const to = block + group * 16;
      for (let i = 0; i < 16; i++) {
        const number = ((bytes[low + i]! >> lowShift) & 15) | (((bytes[high + i]! >> highShift) & 3) << 4);
        out[to + i] = groupScale * (number - 32);
      }
    }
  }
}
