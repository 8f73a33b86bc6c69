import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FailureError, type Failure } from '../../../../../src/lib/core/failure';
import { readGguf } from '../../../../../src/lib/models/convert/gguf/reader';
import { ByteArraySource } from '../../../../support/gguf/byte-array-source';
import { ByteWriter, ggufBytes, type GgufSpecification } from '../../../../support/gguf/gguf-bytes';

const F32 = 0;
const Q4_0 = 2;

const small: GgufSpecification = {
  metadata: [
    ['general.architecture', ['text', 'llama']],
    ['a.u8', ['u8', 200]],
    ['a.i8', ['i8', -3]],
    ['a.u16', ['u16', 60000]],
    ['a.i16', ['i16', -30000]],
    ['a.u32', ['u32', 4000000000]],
    ['a.i32', ['i32', -2]],
    ['a.f32', ['f32', 1.5]],
    ['a.f64', ['f64', 1e300]],
    ['a.u64', ['u64', 2n ** 60n]],
    ['a.i64', ['i64', -5n]],
    ['a.flag', ['bool', true]],
    ['a.texts', ['texts', ['Ġ', '', '\ufeff😀']]],
    ['a.numbers', ['i32s', [1, -1]]],
    ['a.floats', ['f32s', [0.5]]],
    ['a.longs', ['u64s', [1n, 2n]]],
  ],
  tensors: [
    { name: 'first', dimensions: [3, 2], type: F32, data: new Uint8Array(24).fill(1) },
    { name: 'second', dimensions: [64], type: Q4_0, data: new Uint8Array(36).fill(2) },
  ],
};

function read(specification: GgufSpecification) {
  return readGguf(new ByteArraySource(ggufBytes(specification)));
}

async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  const outcome: unknown = await promise.catch((error: unknown) => error);
  if (outcome instanceof FailureError) return outcome.failure;
  throw new Error('expected a failure', { cause: outcome });
}

const tensor = (changes: object) => ({
  tensors: [{ name: 't', dimensions: [32], type: F32, data: new Uint8Array(128), ...changes }],
});

describe('readGguf', () => {
  it('reads values of every type', async () => {
    const { version, metadata } = await read(small);
    expect(version).toBe(3);
    expect(metadata.text('general.architecture')).toBe('llama');
    const keys = ['a.u8', 'a.i8', 'a.u16', 'a.i16', 'a.u32', 'a.i32', 'a.i64'];
    expect(keys.map((key) => metadata.integer(key))).toEqual([200, -3, 60000, -30000, 4000000000, -2, -5]);
    expect([metadata.float('a.f32'), metadata.float('a.f64')]).toEqual([1.5, 1e300]);
    expect(metadata.values.get('a.u64')).toBe(2n ** 60n);
    expect(metadata.optionalFlag('a.flag')).toBe(true);
    expect(metadata.texts('a.texts')).toEqual(['Ġ', '', '\ufeff😀']);
    expect(metadata.integers('a.numbers')).toEqual([1, -1]);
    expect(metadata.integers('a.longs')).toEqual([1, 2]);
  });

  it('finds each tensor, outermost dimension first', async () => {
    const bytes = ggufBytes(small);
    const { tensors } = await readGguf(new ByteArraySource(bytes));
    const first = tensors.get('first');
    const second = tensors.get('second');
    expect(first).toMatchObject({ type: 'F32', shape: [2, 3], bytes: 24 });
    expect(second).toMatchObject({ type: 'Q4_0', shape: [64], bytes: 36 });
    expect([...bytes.subarray(first!.offset, first!.offset + 24)]).toEqual(Array(24).fill(1));
    expect([...bytes.subarray(second!.offset, second!.offset + 36)]).toEqual(Array(36).fill(2));
  });

  it('follows the alignment that the file names', async () => {
    const metadata = [['general.alignment', ['u32', 256]]] as const;
    const { tensors } = await read({ ...small, metadata, alignment: 256 });
    expect([...tensors.values()].map((found) => found.offset % 256)).toEqual([0, 0]);
  });

  it('reads the header in growing windows and none of the tensors', async () => {
    const vocabulary = Array.from({ length: 150_000 }, (_, i) => `token ${i}`);
    const bytes = ggufBytes({ metadata: [['tokenizer.ggml.tokens', ['texts', vocabulary]]] });
    const source = new ByteArraySource(bytes, 400_000_000);
    const { metadata } = await readGguf(source);
    expect(metadata.texts('tokenizer.ggml.tokens')).toHaveLength(150_000);
    expect(source.reads).toEqual([1 << 20, 1 << 22]);
  });

  it.each<[string, GgufSpecification, Failure['code'], RegExp]>([
    ['another magic', { magic: 'GGML' }, 'gguf-invalid', /does not begin with GGUF/],
    ['version 1', { version: 1 }, 'gguf-unsupported', /version 1/],
    ['a big-endian file', { version: 3 << 24 }, 'gguf-unsupported', /big-endian/],
    ['2^60 tensors', { tensorCount: 2n ** 60n }, 'gguf-invalid', /number of tensors is absurdly large/],
    ['2^60 values', { valueCount: 2n ** 60n }, 'gguf-invalid', /number of metadata values is absurdly large/],
    ['more values than the file has', { valueCount: 5n }, 'gguf-invalid', /file ends inside a metadata key/],
    [
      'a key that occurs twice',
      {
        metadata: [
          ['k', ['u8', 1]],
          ['k', ['u8', 2]],
        ],
      },
      'gguf-invalid',
      /k occurs twice/,
    ],
    ['an empty key', { metadata: [['', ['u8', 1]]] }, 'gguf-invalid', /empty or too long/],
    ['a very long key', { metadata: [['k'.repeat(300), ['u8', 1]]] }, 'gguf-invalid', /empty or too long/],
    [
      'a flag of 2',
      { metadata: [['k', ['raw', new ByteWriter().u32(7).bytes([2]).done()]]] },
      'gguf-invalid',
      /neither/,
    ],
    [
      'an unknown value type',
      { metadata: [['k', ['raw', new ByteWriter().u32(99).done()]]] },
      'gguf-invalid',
      /type 99/,
    ],
    [
      'a text longer than the file',
      { metadata: [['k', ['raw', new ByteWriter().u32(8).u64(1000).done()]]] },
      'gguf-invalid',
      /file ends inside k/,
    ],
    [
      'a text of 2^60 bytes',
      {
        metadata: [
          [
            'k',
            [
              'raw',
              new ByteWriter()
                .u32(8)
                .u64(2n ** 60n)
                .done(),
            ],
          ],
        ],
      },
      'gguf-invalid',
      /k is absurdly large/,
    ],
    [
      'a text that is not UTF-8',
      { metadata: [['k', ['raw', new ByteWriter().u32(8).u64(1).bytes([0xff]).done()]]] },
      'gguf-invalid',
      /k is not UTF-8/,
    ],
    [
      'a list of 2^50 texts',
      {
        metadata: [
          [
            'k',
            [
              'raw',
              new ByteWriter()
                .u32(9)
                .u32(8)
                .u64(2n ** 50n)
                .done(),
            ],
          ],
        ],
      },
      'gguf-invalid',
      /file ends inside k/,
    ],
    [
      'a list of 2^52 bytes',
      {
        metadata: [
          [
            'k',
            [
              'raw',
              new ByteWriter()
                .u32(9)
                .u32(0)
                .u64(2n ** 52n)
                .done(),
            ],
          ],
        ],
      },
      'gguf-invalid',
      /file ends inside k/,
    ],
    [
      'lists in lists',
      { metadata: [['k', ['raw', new ByteWriter().u32(9).u32(9).u64(1).u32(9).u64(1).done()]]] },
      'gguf-unsupported',
      /list of lists/,
    ],
    ['an alignment of 0', { metadata: [['general.alignment', ['u32', 0]]] }, 'gguf-invalid', /alignment 0/],
    ['an alignment of 24', { metadata: [['general.alignment', ['u32', 24]]] }, 'gguf-invalid', /alignment 24/],
    ['an alignment of 2^31', { metadata: [['general.alignment', ['u32', 2 ** 31]]] }, 'gguf-invalid', /power of two/],
    ['no dimensions', tensor({ dimensions: [] }), 'gguf-invalid', /0 dimensions/],
    ['five dimensions', tensor({ dimensions: [32, 1, 1, 1, 1] }), 'gguf-invalid', /5 dimensions/],
    ['a dimension of 0', tensor({ dimensions: [32, 0] }), 'gguf-invalid', /impossible shape/],
    [
      'a product that overflows',
      tensor({ dimensions: [2 ** 32, 2 ** 32, 2 ** 32] }),
      'gguf-invalid',
      /impossible shape/,
    ],
    ['a product that wraps to 0', tensor({ dimensions: [2n ** 33n, 2n ** 31n] }), 'gguf-invalid', /impossible shape/],
    ['a dimension of 2^63', tensor({ dimensions: [2n ** 63n] }), 'gguf-invalid', /absurdly large/],
    ['rows that are not whole blocks', tensor({ dimensions: [33], type: Q4_0 }), 'gguf-invalid', /whole Q4_0 blocks/],
    ['an unknown tensor type', tensor({ type: 77 }), 'gguf-invalid', /type 77/],
    ['a tensor type that is not read', tensor({ type: 20 }), 'gguf-unsupported', /stored as IQ4_NL/],
    ['an offset that is not aligned', tensor({ offset: 8 }), 'gguf-invalid', /not aligned/],
    ['an offset beyond the file', tensor({ offset: 1024 }), 'gguf-invalid', /beyond the end/],
    ['an offset of 2^53 - 32', tensor({ offset: 2n ** 53n - 32n }), 'gguf-invalid', /beyond the end/],
    ['a tensor without a name', tensor({ name: '' }), 'gguf-invalid', /empty or too long/],
    [
      'two tensors of one name',
      {
        tensors: [
          { name: 't', dimensions: [8], type: F32, data: new Uint8Array(32) },
          { name: 't', dimensions: [8], type: F32, data: new Uint8Array(32) },
        ],
      },
      'gguf-invalid',
      /t occurs twice/,
    ],
    [
      'tensors that overlap',
      {
        tensors: [
          { name: 's', dimensions: [16], type: F32, data: new Uint8Array(64) },
          { name: 't', dimensions: [16], type: F32, offset: 32, data: new Uint8Array(64) },
        ],
      },
      'gguf-invalid',
      /t overlaps another/,
    ],
  ])('refuses %s', async (_, specification, code, reason) => {
    const failure = await failureOf(read(specification));
    expect(failure).toMatchObject({ code, reason: expect.stringMatching(reason) as unknown });
  });

  it('refuses a header that never ends without reading all of a huge file', async () => {
    const endless = new ByteWriter()
      .u32(9)
      .u32(8)
      .u64(2n ** 30n)
      .done();
    const bytes = ggufBytes({ metadata: [['k', ['raw', endless]]] });
    const source = new ByteArraySource(bytes, 2 ** 40);
    expect(await failureOf(readGguf(source))).toEqual({ code: 'gguf-unsupported', reason: 'the header is too large' });
    expect(Math.max(...source.reads)).toBe(64 << 20);
  });

  it('refuses a list that cannot fit the file without reading on', async () => {
    const list = new ByteWriter()
      .u32(9)
      .u32(8)
      .u64(2n ** 30n)
      .done();
    const source = new ByteArraySource(ggufBytes({ metadata: [['k', ['raw', list]]] }), 2 ** 32);
    expect((await failureOf(readGguf(source))).code).toBe('gguf-invalid');
    expect(source.reads).toEqual([1 << 20]);
  });

  it('refuses the file cut off at any byte', async () => {
    const bytes = ggufBytes(small);
    for (let length = 0; length < bytes.length; length++) {
      const failure = await failureOf(readGguf(new ByteArraySource(bytes.subarray(0, length))));
      expect(failure.code).toBe('gguf-invalid');
    }
  });

  it('reads or refuses any damaged file, and never fails in another way', async () => {
    const bytes = ggufBytes(small);
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.constantFrom(0, 1, 8, 9, 127, 128, 255)), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const damaged = bytes.slice();
        for (const [at, value] of changes) damaged[at] = value;
        const outcome: unknown = await readGguf(new ByteArraySource(damaged)).catch((error: unknown) => error);
        if (outcome instanceof FailureError) expect(outcome.failure.code).toMatch(/^gguf-/);
        else expect(outcome).toHaveProperty('tensors');
      }),
      { numRuns: 2000 },
    );
  });
});
