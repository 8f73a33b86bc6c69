import { describe, expect, test } from 'vitest';
import {
  collect,
  fetched,
  hashOf,
  modelFilesSetting,
  never,
  piecesOf,
  requestFor,
  someBytes,
} from '../../../support/model-files-setting';
import { fileAnswer, scriptedServer, type ScriptedServer, type SeenRequest } from '../../../support/scripted-server';

const content = someBytes(8_500);
const sha256 = hashOf(content);
const pieces = piecesOf(content);
const known = requestFor(content, { pieces });
const unknownPieces = requestFor(content);
const tag = '"v1"';
const good = fileAnswer(content, { tag, chunkBytes: 300 });

/** A server that answers each request by what was asked for. */
function serverBy(
  answer: (seen: SeenRequest, count: number) => ReturnType<typeof fileAnswer> | (() => Response),
): ScriptedServer {
  let count = 0;
  return scriptedServer((seen, signal) => answer(seen, count++)(seen, signal));
}

function flippedAt(...places: readonly number[]): Uint8Array<ArrayBuffer> {
  const flipped = content.slice();
  for (const place of places) flipped[place]! ^= 1;
  return flipped;
}

function rangesOf({ seen }: ScriptedServer): readonly (readonly [number, number | undefined])[] {
  return seen.map(({ offset, end }) => [offset, end]);
}

describe('a file whose pieces are known', () => {
  test('comes in pieces, up to four at once, and is done with its hashes', async () => {
    let running = 0;
    let most = 0;
    const server = scriptedServer(good);
    const { files, storage } = modelFilesSetting(
      {},
      {
        requestBytes: async (...asked) => {
          most = Math.max(most, ++running);
          await new Promise((resolve) => setTimeout(resolve, 0));
          running -= 1;
          return server.request(...asked);
        },
      },
    );
    expect(await fetched(files, known)).toEqual({ type: 'done', sha256, bytes: 8_500, pieces });
    expect(storage.files.get(sha256)).toEqual(content);
    expect([...storage.files.keys()]).toEqual([sha256]);
    expect(storage.openParts()).toBe(0);
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(4);
    expect([...rangesOf(server)].sort((a, b) => a[0] - b[0])).toEqual(
      pieces.map((_, piece) => [piece * 1_000, Math.min(8_500, (piece + 1) * 1_000)]),
    );
  });

  test('asks for nothing more before the first answer', async () => {
    const server = serverBy(() => () => new Response('', { status: 404 }));
    const { files } = modelFilesSetting({}, { requestBytes: server.request });
    await expect(fetched(files, known)).rejects.toMatchObject({ failure: { code: 'source-missing' } });
    expect(server.seen).toHaveLength(1);
  });

  test('has one wrong piece fetched again alone', async () => {
    const server = serverBy((_, count) => (count === 3 ? fileAnswer(flippedAt(3_100, 2_100, 1_100), { tag }) : good));
    const { files, storage } = modelFilesSetting({}, { requestBytes: server.request });
    await fetched(files, known);
    expect(storage.files.get(sha256)).toEqual(content);
    expect(server.seen).toHaveLength(pieces.length + 1);
  });

  test('takes a piece that stays wrong from the next address, and keeps the others', async () => {
    const bad = fileAnswer(flippedAt(4_400), { tag });
    const server = serverBy(({ address }) => (address.includes('one') ? bad : good));
    const { files, storage } = modelFilesSetting({}, { requestBytes: server.request });
    await fetched(files, { ...known, addresses: ['https://one/x', 'https://two/x'] });
    expect(storage.files.get(sha256)).toEqual(content);
    const asked = server.seen.filter(({ address }) => address.includes('two')).map(({ offset }) => offset);
    expect(asked).toContain(4_000);
  });

  test('keeps its right pieces where one can be had nowhere', async () => {
    const server = scriptedServer(fileAnswer(flippedAt(4_400), { tag }));
    const { files, storage } = modelFilesSetting({}, { requestBytes: server.request });
    await expect(fetched(files, known)).rejects.toMatchObject({ failure: { code: 'source-corrupt' } });
    expect(await files.list()).toMatchObject([{ sha256, state: 'part' }]);
    expect(storage.files.has(sha256)).toBe(false);
    const mended = scriptedServer(good);
    const again = modelFilesSetting({ storage }, { requestBytes: mended.request });
    await fetched(again.files, known);
    expect(storage.files.get(sha256)).toEqual(content);
    expect(mended.seen.length).toBeLessThan(pieces.length);
  });

  test('is put together from one stream where the server knows no ranges', async () => {
    const server = scriptedServer(fileAnswer(content, { ignoreRange: true, chunkBytes: 777 }));
    const { files, storage } = modelFilesSetting({}, { requestBytes: server.request });
    await fetched(files, known);
    expect(storage.files.get(sha256)).toEqual(content);
    expect(server.seen).toHaveLength(1);
  });

  test('goes on from the pieces that are right when such a stream breaks', async () => {
    const server = scriptedServer(
      fileAnswer(content, { ignoreRange: true, breakAfter: 3_300 }),
      fileAnswer(content, { ignoreRange: true }),
    );
    const { files, storage } = modelFilesSetting({}, { requestBytes: server.request });
    await fetched(files, known);
    expect(storage.files.get(sha256)).toEqual(content);
    expect(server.seen).toHaveLength(2);
  });

  test('goes on after a restart with what is missing, to the byte', async () => {
    const controller = new AbortController();
    const server = serverBy(() => good);
    const first = modelFilesSetting({}, { requestBytes: server.request, now: stepping(200), lanes: 1 });
    for await (const event of first.files.fetch(known, controller.signal)) {
      if (event.type === 'progress' && event.doneBytes >= 3_300) controller.abort();
    }
    expect(await first.files.list()).toEqual([{ sha256, bytes: 3_300, state: 'part' }]);
    const rest = scriptedServer(good);
    const second = modelFilesSetting({ storage: first.storage }, { requestBytes: rest.request });
    await fetched(second.files, known);
    expect(rest.seen[0]).toMatchObject({ offset: 3_300, end: 4_000, ifRange: tag });
    expect(first.storage.files.get(sha256)).toEqual(content);
  });

  test('that was found corrupt is repaired by its wrong pieces alone', async () => {
    const server = scriptedServer(good);
    const { files, storage } = modelFilesSetting({}, { requestBytes: server.request });
    storage.files.set(sha256, flippedAt(2_500, 8_400));
    expect(await files.verify(sha256, never, pieces)).toBe(false);
    expect(storage.files.has(sha256)).toBe(false);
    expect(await files.list()).toContainEqual({ sha256, bytes: 0, state: 'corrupt' });
    await fetched(files, known);
    expect(rangesOf(server)).toEqual([
      [2_000, 3_000],
      [8_000, 8_500],
    ]);
    expect(await files.list()).toEqual([{ sha256, bytes: 8_500, state: 'whole' }]);
    expect(await files.verify(sha256, never, pieces)).toBe(true);
  });

  test('is fetched once for two tabs', async () => {
    const server = scriptedServer(good);
    const one = modelFilesSetting({}, { requestBytes: server.request });
    const two = modelFilesSetting(one, { requestBytes: server.request });
    const ends = await Promise.all([fetched(one.files, known), fetched(two.files, unknownPieces)]);
    expect(ends).toEqual([ends[0], ends[0]]);
    expect(server.seen).toHaveLength(pieces.length);
  });
});

describe('a file whose pieces nobody knows', () => {
  test('comes in pieces too, has its whole hash checked and tells the hashes of its pieces', async () => {
    const server = scriptedServer(good);
    const { files, storage } = modelFilesSetting({}, { requestBytes: server.request });
    expect(await fetched(files, unknownPieces)).toEqual({ type: 'done', sha256, bytes: 8_500, pieces });
    expect(storage.files.get(sha256)).toEqual(content);
    expect(server.seen).toHaveLength(pieces.length);
  });

  test('is refused whole when a byte is wrong, and nothing of it stays', async () => {
    const server = scriptedServer(fileAnswer(flippedAt(8_499), { tag }));
    const { files, storage } = modelFilesSetting({}, { requestBytes: server.request });
    await expect(fetched(files, unknownPieces)).rejects.toMatchObject({ failure: { code: 'source-corrupt' } });
    expect([...storage.files.keys()]).toEqual([]);
  });

  test('starts over when it becomes another file in the middle', async () => {
    const other = someBytes(8_500, 7);
    const server = serverBy((_, count) => (count < 5 ? fileAnswer(other, { tag: '"old"' }) : good));
    const { files, storage } = modelFilesSetting({}, { requestBytes: server.request });
    await fetched(files, unknownPieces);
    expect(storage.files.get(sha256)).toEqual(content);
  });

  test('gives up where it becomes another file again and again', async () => {
    const server = serverBy((_, count) => fileAnswer(content, { tag: `"${count}"` }));
    const { files } = modelFilesSetting({}, { requestBytes: server.request });
    await expect(fetched(files, unknownPieces)).rejects.toMatchObject({ failure: { code: 'source-unreachable' } });
  });

  test('has its pieces read from the device where it is there already, unless it is damaged', async () => {
    const server = scriptedServer(good);
    const { files, storage } = modelFilesSetting({}, { requestBytes: server.request });
    storage.files.set(sha256, content.slice());
    expect(await collect(files.fetch(unknownPieces, never))).toEqual([{ type: 'done', sha256, bytes: 8_500, pieces }]);
    storage.files.set(sha256, flippedAt(5));
    await fetched(files, unknownPieces);
    expect(storage.files.get(sha256)).toEqual(content);
  });
});

describe('a file whose hash nobody knows', () => {
  const request = { bytes: content.length, name: 'config.json', addresses: [], outside: ['https://hub/x'] };

  test('is kept under the hash that it had', async () => {
    const server = scriptedServer(good);
    const { files, storage } = modelFilesSetting({}, { requestBytes: server.request });
    expect(await fetched(files, request)).toEqual({ type: 'done', sha256, bytes: 8_500, pieces });
    expect([...storage.files.keys()]).toEqual([sha256]);
    expect(rangesOf(server)).toEqual([[0, undefined]]);
  });

  test('is never put together from two answers', async () => {
    const server = scriptedServer(fileAnswer(someBytes(8_500, 3), { breakAfter: 4_000 }), good);
    const { files, storage } = modelFilesSetting({}, { requestBytes: server.request });
    await fetched(files, request);
    expect([...storage.files.keys()]).toEqual([sha256]);
    expect(rangesOf(server)).toEqual([
      [0, undefined],
      [0, undefined],
    ]);
  });

  test('is refused when it is longer than it was said to be, or far too large', async () => {
    const server = scriptedServer(() => new Response(new Uint8Array(8_501)));
    const { files, storage } = modelFilesSetting({}, { requestBytes: server.request });
    await expect(fetched(files, request)).rejects.toMatchObject({ failure: { code: 'source-corrupt' } });
    await expect(fetched(files, { ...request, bytes: 2 ** 40 })).rejects.toMatchObject({
      failure: { code: 'source-oversized', bytes: 2 ** 40 },
    });
    expect([...storage.files.keys()]).toEqual([]);
  });
});

describe('what a server says of itself', () => {
  test.each([401, 403])('with %i is a refusal', async (status) => {
    const server = scriptedServer(() => new Response('', { status }));
    const { files } = modelFilesSetting({}, { requestBytes: server.request });
    await expect(fetched(files, known)).rejects.toMatchObject({ failure: { code: 'source-refused', file: 'weights' } });
  });

  test('is waited for as long as it asks, which is said', async () => {
    const waits: number[] = [];
    const busy = () => new Response('', { status: 429, headers: { 'retry-after': '7' } });
    const server = serverBy((_, count) => (count === 0 || count === 4 ? busy : good));
    const { files, storage } = modelFilesSetting(
      {},
      {
        requestBytes: server.request,
        wait: async (milliseconds) => void waits.push(milliseconds),
      },
    );
    const events = await collect(files.fetch(known, never));
    expect(events.filter(({ type }) => type === 'told-to-wait')).toEqual([
      { type: 'told-to-wait', milliseconds: 7_000 },
      { type: 'told-to-wait', milliseconds: 7_000 },
    ]);
    expect(waits).toEqual([7_000, 7_000]);
    expect(storage.files.get(sha256)).toEqual(content);
  });

  test('is not waited for without end', async () => {
    const server = scriptedServer(() => new Response('', { status: 429, headers: { 'retry-after': '1' } }));
    const { files } = modelFilesSetting({}, { requestBytes: server.request });
    await expect(fetched(files, known)).rejects.toMatchObject({ failure: { code: 'source-unreachable' } });
    const long = scriptedServer(() => new Response('', { status: 503, headers: { 'retry-after': '86400' } }));
    const patient = modelFilesSetting({}, { requestBytes: long.request });
    await expect(fetched(patient.files, known)).rejects.toMatchObject({ failure: { code: 'source-unreachable' } });
    expect(long.seen).toHaveLength(1);
  });

  test('is asked again after pauses that differ by chance', async () => {
    const waits: number[] = [];
    const server = scriptedServer(() => Promise.reject(new TypeError('Failed to fetch')));
    const chances = [0, 0.5, 0.999];
    const { files } = modelFilesSetting(
      {},
      {
        requestBytes: server.request,
        retryDelaysMs: [100, 200, 400],
        random: () => chances.shift() ?? 0,
        wait: async (milliseconds) => void waits.push(milliseconds),
      },
    );
    await expect(fetched(files, known)).rejects.toThrow();
    expect(waits.map(Math.round)).toEqual([50, 200, 600]);
  });

  test('to another host is never asked with If-Range, and a redirect is allowed there alone', async () => {
    const asked: (readonly [string, boolean, string | undefined])[] = [];
    const server = scriptedServer(
      () => new Response('', { status: 404 }),
      fileAnswer(content, { tag, breakAfter: 400 }),
      good,
    );
    const { files } = modelFilesSetting(
      {},
      {
        requestBytes: (address, options) => {
          asked.push([new URL(address).host, options.outside, options.headers['If-Range']]);
          return server.request(address, options);
        },
      },
    );
    await fetched(files, { ...known, outside: ['https://hub/x'] });
    expect(asked[0]).toEqual(['here', false, undefined]);
    expect(asked.slice(1).every(([host, outside, ifRange]) => host === 'hub' && outside && ifRange === undefined)).toBe(
      true,
    );
  });
});

/** A clock that moves a step each time it is read. */
function stepping(milliseconds: number): () => number {
  let now = 0;
  return () => (now += milliseconds);
}
