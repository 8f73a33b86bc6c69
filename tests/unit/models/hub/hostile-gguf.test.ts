import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../../src/lib/core/describe-failure';
import { readRemoteGguf } from '../../../../src/lib/models/hub/remote-gguf';
import { ggufBytes } from '../../../support/gguf/gguf-bytes';
import { hubConnection } from '../../../support/hub/hub-connection';
import { randomModel } from '../../../support/language/random-model';

const model = randomModel({ layers: 1, hidden: 8, intermediate: 8, heads: 1, keyValueHeads: 1 });
const sound = ggufBytes(model);
const headerLength = sound.length - model.tensors.reduce((sum, { data }) => sum + data.length, 0);

/** Numbers that a hostile header would write over a length, a count, a type or an offset. */
const temptingNumbers = [0, 1, 2, 3, 8, 9, 0xff, 0xffff, 0x7fffffff, 0xffffffff, 2 ** 40, 2 ** 53, 2 ** 62];

type Mutation = (bytes: Uint8Array) => Uint8Array;

const place = fc.nat({ max: headerLength - 1 });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([at, bits]): Mutation => (bytes) => {
    const changed = bytes.slice();
    changed[at % changed.length]! ^= bits;
    return changed;
  }),
  fc
    .tuple(place, fc.constantFrom(...temptingNumbers), fc.constantFrom(4, 8))
    .map(([at, number, width]): Mutation => (bytes) => {
      const changed = bytes.slice();
      const view = new DataView(changed.buffer);
      const start = Math.min(at, changed.length - width);
      if (start < 0) return changed;
      if (width === 4) view.setUint32(start, number % 2 ** 32, true);
      else view.setBigUint64(start, BigInt(number), true);
      return changed;
    }),
  place.map(
    (end): Mutation =>
      (bytes) =>
        bytes.slice(0, end),
  ),
  fc.tuple(place, place, place).map(([from, to, length]): Mutation => (bytes) => {
    const changed = bytes.slice();
    changed.set(
      bytes.subarray(from, from + Math.min(length, Math.max(0, changed.length - to))),
      Math.min(to, changed.length),
    );
    return changed;
  }),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 64 })).map(([at, more]): Mutation => (bytes) => {
    return Uint8Array.from([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);
  }),
);

/** Serves a range of the bytes, and says that there are `claimed` of them. */
function answerFrom(bytes: Uint8Array, claimed: number) {
  return (_: string, { headers }: { readonly headers: Readonly<Record<string, string>> }): Promise<Response> => {
    const [from = 0, last = 0] = (headers['Range'] ?? '').replace('bytes=', '').split('-').map(Number);
    const body = new Uint8Array(last + 1 - from);
    body.set(bytes.subarray(from, last + 1));
    const range = { 'content-range': `bytes ${from}-${last}/${claimed}` };
    return Promise.resolve(new Response(body, { status: 206, headers: range }));
  };
}

async function look(bytes: Uint8Array, claimed: number) {
  const hub = hubConnection('http://hub', { request: answerFrom(bytes, claimed) });
  const file = { repository: 'a/b', revision: 'a'.repeat(40), path: 'x.gguf', bytes: claimed };
  return readRemoteGguf(hub, [file], new AbortController().signal);
}

describe('a hostile header', () => {
  it('ends in a sentence or in a sound reading, 500 times', async () => {
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(mutation, { minLength: 1, maxLength: 4 }),
        // A file that claims to be larger than it is lets lengths pass that would not fit otherwise.
        fc.constantFrom(0, 0, 1_000_000, 30_000_000),
        async (mutations, more) => {
          const bytes = mutations.reduce((changed, mutate) => mutate(changed), sound);
          const { summary, obstacle, readBytes } = await look(bytes, bytes.length + more);
          expect(readBytes).toBeLessThanOrEqual(16 * 1024 * 1024);
          if (obstacle !== null) {
            refused += 1;
            expect(obstacle.code).toMatch(/^gguf-/);
            expect(describeFailure(obstacle).whatHappened).toMatch(/\.$/);
          }
          if (summary === null) {
            expect(obstacle).not.toBeNull();
            return;
          }
          expect(Number.isSafeInteger(summary.parameters)).toBe(true);
          expect(summary.parameters).toBeGreaterThanOrEqual(0);
          for (const text of [summary.architecture, summary.name ?? '', summary.tokenizer ?? '']) {
            expect(text.length).toBeLessThanOrEqual(80);
            expect(text).not.toMatch(/\p{C}/u);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(250);
  });

  it('is read as it is where nothing was changed', async () => {
    expect(await look(sound, sound.length)).toMatchObject({ obstacle: null, summary: { architecture: 'llama' } });
  });
});
