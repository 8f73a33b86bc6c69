import { afterEach, beforeEach, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { pieceBytes } from '../../../src/lib/core/model';
import type { FetchRequest } from '../../../src/workers/files/api';
import { readNote } from '../../../src/workers/files/part-note';
import { lengthOf, pieceLayout, startOf } from '../../../src/workers/files/piece-layout';
import { createRandom } from '../../attack/random';
import { collect } from '../../support/collect';
import { createFilesTabs, modelsFolder, namesOfModelFiles } from '../../support/models-folder';

const never = new AbortController().signal;
const kills = 50;
/** Each life takes as long as its worker needs to start. */
const limit = { timeout: 180_000 };
const layout = pieceLayout(6 * pieceBytes);
/** Of the files worker: so many requests at once. */
const lanes = 4;
/** Of each answer; all lanes together then get past a note, which is written every 4 MiB, in one life of three. */
const mostBytes = 1.5 * 1024 * 1024;

const tabs = createFilesTabs();
beforeEach(() => tabs.clear());
afterEach(async () => {
  await tabs.clear();
  await commands.closeHub();
});

/** The bytes of each piece that the note of a part says are there. */
async function notedOf(sha256: string): Promise<readonly number[]> {
  // A worker that is ended may write until its lock is free.
  await navigator.locks.request(`hearth-model-file-${sha256}`, () => undefined);
  const handle = await (await modelsFolder()).getFileHandle(`${sha256}.note`);
  const note = readNote(await (await handle.getFile()).text());
  if (note === undefined) throw new Error('the note cannot be read');
  return note.filled;
}

/** What has to be asked for, in order, when so many bytes of each piece are there. */
function rangesAfter(filled: readonly number[]): readonly string[] {
  return filled.flatMap((bytes, piece) => {
    const start = startOf(layout, piece);
    const length = lengthOf(layout, piece);
    return bytes === length ? [] : [`bytes=${start + bytes}-${start + length - 1}`];
  });
}

function byStart(ranges: readonly string[]): readonly string[] {
  const startOfRange = (range: string): number => Number(/\d+/.exec(range)?.[0]);
  return ranges.toSorted((one, other) => startOfRange(one) - startOfRange(other));
}

test(
  `a download from the hub goes on from what was kept and ends right, though its worker is killed ${kills} times`,
  limit,
  async () => {
    const random = createRandom(50);
    const { sha256, address } = await commands.openHub(layout.bytes);
    const request: FetchRequest = { sha256, bytes: layout.bytes, name: 'weights', addresses: [], outside: [address] };
    let kept: readonly number[] = Array.from({ length: layout.count }, () => 0);

    for (let life = 0; life < kills; life++) {
      const afterBytes = 1 + Math.floor(random() * mostBytes);
      await commands.stallHub(afterBytes);
      const stalling = kept.filter((bytes, piece) => lengthOf(layout, piece) - bytes > afterBytes).length;
      const ended = collect(tabs.open().fetch(request, never)).then((events) => {
        throw new Error(`the download ended before it was killed: ${JSON.stringify(events.at(-1))}`);
      });
      await Promise.race([commands.untilHubHolds(Math.min(lanes, stalling)), ended]);
      tabs.kill();

      const asked = byStart(await commands.takeHubRanges());
      expect(asked).toEqual(rangesAfter(kept).slice(0, asked.length));
      expect(asked.length).toBeGreaterThanOrEqual(Math.min(lanes, stalling));
      const before = kept;
      kept = await notedOf(sha256);
      for (const [piece, bytes] of kept.entries()) expect(bytes).toBeGreaterThanOrEqual(before[piece] ?? 0);
    }

    expect(kept.some((bytes) => bytes > 0 && bytes < pieceBytes)).toBe(true);
    await commands.healHub();
    const files = tabs.open();
    const events = await collect(files.fetch(request, never));
    expect(byStart(await commands.takeHubRanges())).toEqual(rangesAfter(kept));
    const doneBytes = kept.reduce((sum, bytes) => sum + bytes, 0);
    expect(events[0]).toEqual({ type: 'progress', doneBytes, totalBytes: layout.bytes });
    const end = events.at(-1);
    expect(end).toMatchObject({ type: 'done', sha256, bytes: layout.bytes });
    expect(await namesOfModelFiles()).toEqual([sha256]);
    expect(await files.verify(sha256, never, end?.type === 'done' ? end.pieces : undefined)).toBe(true);
  },
);
