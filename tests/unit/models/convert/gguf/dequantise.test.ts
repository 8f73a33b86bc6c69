import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dequantise } from '../../../../../src/lib/models/convert/gguf/dequantise';
import { halfToFloat } from '../../../../../src/lib/models/convert/gguf/half';
import { blockSizes, type TensorType } from '../../../../../src/lib/models/convert/gguf/tensor-types';

const path = new URL('../../../../support/gguf/golden-blocks.json', import.meta.url);
const golden = JSON.parse(readFileSync(path, 'utf8')) as Record<TensorType, { stored: string; numbers: string }>;
const types = Object.keys(blockSizes) as TensorType[];

function decode(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

describe('dequantise', () => {
  it.each(types)('reads the golden blocks of %s with the very bits of the reference', (type) => {
    const stored = decode(golden[type].stored);
    const expected = decode(golden[type].numbers);
    const out = new Float32Array(expected.length / 4);
    dequantise(type, stored, out.length, out);
    expect(out.length).toBe((stored.length / blockSizes[type].bytes) * blockSizes[type].elements);
    expect(new Uint8Array(out.buffer)).toEqual(expected);
  });

  it.each(types)('reads %s from bytes that are not aligned, into the middle of a buffer', (type) => {
    const stored = decode(golden[type].stored);
    const shifted = new Uint8Array(stored.length + 1);
    shifted.set(stored, 1);
    const count = decode(golden[type].numbers).length / 4;
    const room = new Float32Array(count + 2).fill(7);
    dequantise(type, shifted.subarray(1), count, room.subarray(1));
    expect(new Uint8Array(room.buffer, 4, count * 4)).toEqual(decode(golden[type].numbers));
    expect([room[0], room[count + 1]]).toEqual([7, 7]);
  });

  it.each(types)('reads each %s block by itself, whatever lies around it', (type) => {
    const block = blockSizes[type];
    const blocks = fc.array(fc.uint8Array({ minLength: block.bytes, maxLength: block.bytes }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(blocks, (parts) => {
        const all = new Float32Array(parts.length * block.elements);
        dequantise(type, Uint8Array.from(parts.flatMap((part) => [...part])), all.length, all);
        const single = parts.flatMap((part) => {
          const out = new Float32Array(block.elements);
          dequantise(type, part, block.elements, out);
          return [...out];
        });
        expect([...all]).toEqual(single);
      }),
      { numRuns: 20 },
    );
  });

  it('refuses a count that is not whole blocks, too few bytes and too little room', () => {
    expect(() => dequantise('Q4_K', new Uint8Array(144), 255, new Float32Array(256))).toThrow(RangeError);
    expect(() => dequantise('Q4_K', new Uint8Array(143), 256, new Float32Array(256))).toThrow(RangeError);
    expect(() => dequantise('Q4_K', new Uint8Array(144), 256, new Float32Array(255))).toThrow(RangeError);
  });
});

describe('halfToFloat', () => {
  it.each([
    [0x0000, 0],
    [0x8000, -0],
    [0x0001, 2 ** -24],
    [0x03ff, 1023 * 2 ** -24],
    [0x0400, 2 ** -14],
    [0x3c00, 1],
    [0xc000, -2],
    [0x7bff, 65504],
    [0x7c00, Infinity],
    [0xfc00, -Infinity],
    [0x7e00, NaN],
  ])('reads %i as %d', (bits, expected) => {
    expect(halfToFloat(bits)).toBe(expected);
  });
});
