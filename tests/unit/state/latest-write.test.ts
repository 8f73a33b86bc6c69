import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLatestWrite } from '../../../src/state/latest-write';

/** Writes that end when the test says so. */
function heldWrites() {
  const written: [string, string][] = [];
  const open: { settle: (error?: Error) => void }[] = [];
  const errors: unknown[] = [];
  const write = createLatestWrite<string, string>(
    (key, value) =>
      new Promise((resolve, reject) => {
        written.push([key, value]);
        open.push({ settle: (error) => (error === undefined ? resolve() : reject(error)) });
      }),
    (error) => errors.push(error),
  );
  const settle = async (error?: Error): Promise<void> => {
    open.shift()?.settle(error);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { written, errors, write, settle, pending: () => open.length };
}

describe('createLatestWrite', () => {
  it('saves the first value at once and afterwards only the newest', async () => {
    const { written, write, settle } = heldWrites();
    write('draft', 'a');
    write('draft', 'ab');
    write('draft', 'abc');
    await settle();
    expect(written).toEqual([
      ['draft', 'a'],
      ['draft', 'abc'],
    ]);
  });

  it('keeps the newest value of each key', async () => {
    const { written, write, settle } = heldWrites();
    write('one', '1');
    write('one', '12');
    write('two', 'x');
    await settle();
    await settle();
    expect(written).toEqual([
      ['one', '1'],
      ['one', '12'],
      ['two', 'x'],
    ]);
  });

  it('tells of a failed save and tries the next one', async () => {
    const { written, errors, write, settle } = heldWrites();
    const full = new Error('full');
    write('draft', 'a');
    await settle(full);
    write('draft', 'b');
    expect(errors).toEqual([full]);
    expect(written.at(-1)).toEqual(['draft', 'b']);
  });

  it('has the last value of every key saved in the end, whatever the order of writing and saving', async () => {
    const action = fc.oneof(
      fc.record({ key: fc.constantFrom('a', 'b', 'c'), value: fc.string() }),
      fc.constant('settle' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(action, { maxLength: 40 }), async (actions) => {
        const { written, write, settle, pending } = heldWrites();
        const last = new Map<string, string>();
        for (const next of actions) {
          if (next === 'settle') await settle();
          else {
            write(next.key, next.value);
            last.set(next.key, next.value);
          }
        }
        while (pending() > 0) await settle();
        expect(new Map(written)).toEqual(last);
      }),
      { numRuns: 100 },
    );
  });
});
