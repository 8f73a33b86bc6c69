import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../../../src/lib/core/describe-failure';
import { readRemoteGguf } from '../../../../src/lib/models/hub/remote-gguf';
import { hostileGguf, soundGguf } from '../../../support/gguf/hostile-gguf';
import { hubConnection } from '../../../support/hub/hub-connection';

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
        hostileGguf,
        // A file that claims to be larger than it is lets lengths pass that would not fit otherwise.
        fc.constantFrom(0, 0, 1_000_000, 30_000_000),
        async (bytes, more) => {
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
    expect(await look(soundGguf, soundGguf.length)).toMatchObject({
      obstacle: null,
      summary: { architecture: 'llama' },
    });
  });
});
