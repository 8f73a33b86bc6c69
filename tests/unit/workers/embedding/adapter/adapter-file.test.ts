import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAdapter } from '../../../../../src/workers/embedding/adapter/adapter-file';

/** One of the two narrow matrices: signed bytes, and a scale for each of the adapter's vectors. */
interface WrittenFactor {
  readonly scales: readonly number[];
  readonly steps: readonly number[];
}

interface WrittenUpdate {
  readonly matrix: string;
  readonly rows: number;
  readonly columns: number;
  readonly down: WrittenFactor;
  readonly up: WrittenFactor;
}

interface WrittenAdapter {
  readonly rank: number;
  readonly updates: readonly WrittenUpdate[];
  readonly answer: readonly number[];
}

const MAGIC = 'HLA1';

const bytesOf = (values: Int8Array | Float32Array | Uint32Array): Uint8Array =>
  new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
const integers = (...values: readonly number[]): Uint8Array => bytesOf(Uint32Array.from(values));
const floats = (values: readonly number[]): Uint8Array => bytesOf(Float32Array.from(values));
const signedBytes = (values: readonly number[]): Uint8Array => bytesOf(Int8Array.from(values));

function write({ rank, updates, answer }: WrittenAdapter, magic = MAGIC, count = updates.length): ArrayBuffer {
  const text = (characters: string): Uint8Array => new TextEncoder().encode(characters);
  const names = text(updates.map(({ matrix }) => matrix).join('\n'));
  const parts = [
    text(magic),
    integers(rank, count, names.length),
    names,
    floats(answer),
    ...updates.flatMap(({ rows, columns, down, up }) => [
      integers(rows, columns),
      floats(down.scales),
      floats(up.scales),
      signedBytes(down.steps),
      signedBytes(up.steps),
    ]),
  ];
  return Uint8Array.from(parts.flatMap((part) => [...part])).buffer;
}

const arbitraryFloat = fc.float({ noNaN: true, noDefaultInfinity: true, min: -10, max: 10 });
const exactly = <Value>(length: number, of: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> =>
  fc.array(of, { minLength: length, maxLength: length });

function arbitraryUpdate(rank: number): fc.Arbitrary<WrittenUpdate> {
  const factor = (length: number): fc.Arbitrary<WrittenFactor> =>
    fc.record({
      scales: exactly(rank, arbitraryFloat),
      steps: exactly(length * rank, fc.integer({ min: -128, max: 127 })),
    });
  return fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) =>
    fc.record({
      // Names of odd lengths leave the numbers behind them on odd places.
      matrix: fc.stringMatching(/^[a-z./_ü]{1,9}$/),
      rows: fc.constant(rows),
      columns: fc.constant(columns),
      down: factor(rows),
      up: factor(columns),
    }),
  );
}

const arbitraryAdapter: fc.Arbitrary<WrittenAdapter> = fc.integer({ min: 1, max: 4 }).chain((rank) =>
  fc.record({
    rank: fc.constant(rank),
    updates: fc.array(arbitraryUpdate(rank), { minLength: 1, maxLength: 4 }),
    answer: exactly(384, arbitraryFloat),
  }),
);

const small: WrittenAdapter = {
  rank: 2,
  updates: [
    {
      matrix: 'a',
      rows: 3,
      columns: 1,
      down: { scales: [0.5, 2], steps: [1, 2, 3, -4, 127, -128] },
      up: { scales: [1, 0.25], steps: [8, -8] },
    },
  ],
  answer: new Array<number>(384).fill(0.5),
};

describe('an adapter', () => {
  test('is read with the scale of each of its vectors: those of one factor are columns, those of the other rows', () => {
    const [update] = readAdapter(write(small)).updates;
    expect([...(update?.down ?? [])]).toEqual([0.5, 4, 1.5, -8, 63.5, -256]);
    expect([...(update?.up ?? [])]).toEqual([8, -2]);
  });

  test('is read as it was written, whatever it is', () => {
    fc.assert(
      fc.property(arbitraryAdapter, (written) => {
        const { rank, updates, answer } = readAdapter(write(written));
        expect([rank, answer]).toEqual([written.rank, Float32Array.from(written.answer)]);
        expect(updates).toEqual(
          written.updates.map(({ down, up, ...shape }) => ({
            ...shape,
            down: Float32Array.from(down.steps, (step, i) => step * down.scales[i % rank]!),
            up: Float32Array.from(up.steps, (step, i) => step * up.scales[Math.floor(i / shape.columns)]!),
          })),
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe('bytes that are no adapter', () => {
  test('throw where they begin otherwise', () => {
    expect(() => readAdapter(write(small, 'HLA2'))).toThrow('no adapter');
    expect(() => readAdapter(new ArrayBuffer(0))).toThrow('no adapter');
  });

  test('throw where there are more matrices than names, or fewer', () => {
    for (const count of [0, 2]) expect(() => readAdapter(write(small, MAGIC, count))).toThrow('name its matrices');
  });

  test('throw wherever the file is cut off', () => {
    const file = write(small);
    for (let length = 0; length < file.byteLength; length += 1)
      expect(() => readAdapter(file.slice(0, length)), `${length} bytes`).toThrow();
  });

  test('throw where the file goes on', () => {
    const longer = new Uint8Array(write(small).byteLength + 1);
    longer.set(new Uint8Array(write(small)));
    expect(() => readAdapter(longer.buffer)).toThrow('longer than it should be');
  });
});
