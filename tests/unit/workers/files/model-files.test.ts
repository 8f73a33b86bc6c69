import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FetchEvent, FetchRequest, FilesWorker } from '../../../../src/workers/files/api';
import type { DownloadTools } from '../../../../src/workers/files/download-tools';
import { createModelFiles } from '../../../../src/workers/files/model-files';
import { memoryFileStorage, type MemoryFileStorage } from '../../../support/memory-file-storage';
import { memoryLocks } from '../../../support/memory-locks';
import { fileAnswer, scriptedServer, type ScriptedServer } from '../../../support/scripted-server';

const content = Uint8Array.from({ length: 10_000 }, (_, index) => (index * 31) % 251);
const sha256 = createHash('sha256').update(content).digest('hex');
const wrong = content.map((byte, index) => (index === 5_000 ? byte ^ 1 : byte));
const request: FetchRequest = { sha256, bytes: content.length, name: 'weights', addresses: ['https://here/models/x'] };
const done = { type: 'done', sha256, bytes: content.length } as const;
const never = new AbortController().signal;

interface Setting {
  readonly files: FilesWorker;
  readonly storage: MemoryFileStorage;
}

function settingOf(
  server: ScriptedServer,
  {
    storage = memoryFileStorage(),
    locks = memoryLocks(),
    ...tools
  }: Partial<DownloadTools & { storage: MemoryFileStorage; locks: ReturnType<typeof memoryLocks> }> = {},
): Setting {
  const files = createModelFiles({
    storage,
    locks,
    tools: { requestBytes: server.request, wait: async () => undefined, retryDelaysMs: [1, 1, 1], ...tools },
  });
  return { files, storage };
}

async function collect(stream: AsyncIterable<FetchEvent>): Promise<FetchEvent[]> {
  const events: FetchEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

describe('downloading a model file', () => {
  test('gives it its final name once the hash is right', async () => {
    const { files, storage } = settingOf(scriptedServer(fileAnswer(content)));
    const events = await collect(files.fetch(request, never));
    expect(events.at(0)).toEqual({ type: 'progress', doneBytes: 0, totalBytes: 10_000 });
    expect(events.slice(-3)).toEqual([
      { type: 'progress', doneBytes: 10_000, totalBytes: 10_000 },
      { type: 'verifying' },
      done,
    ]);
    expect([...storage.files.keys()]).toEqual([sha256]);
    expect(storage.files.get(sha256)).toEqual(content);
    expect(storage.openParts()).toBe(0);
  });

  test('asks the network for nothing when the file is there', async () => {
    const server = scriptedServer(fileAnswer(content));
    const { files } = settingOf(server);
    await collect(files.fetch(request, never));
    expect(await collect(files.fetch(request, never))).toEqual([done]);
    expect(server.seen).toHaveLength(1);
  });

  test('reports progress at most ten times a second', async () => {
    let milliseconds = 0;
    const { files } = settingOf(scriptedServer(fileAnswer(content, { chunkBytes: 10 })), {
      now: () => (milliseconds += 1),
    });
    const events = await collect(files.fetch(request, never));
    // A thousand chunks, one in each millisecond.
    expect(events.filter(({ type }) => type === 'progress').length).toBeLessThanOrEqual(14);
  });

  test('goes on where the connection broke', async () => {
    const tag = '"v1"';
    const server = scriptedServer(fileAnswer(content, { breakAfter: 4_000, tag }), fileAnswer(content, { tag }));
    const { files, storage } = settingOf(server);
    await collect(files.fetch(request, never));
    expect(server.seen.map(({ offset, ifRange }) => [offset, ifRange])).toEqual([
      [0, undefined],
      [4_000, tag],
    ]);
    expect(storage.files.get(sha256)).toEqual(content);
  });

  test('starts again when the server ignores the range', async () => {
    const server = scriptedServer(
      fileAnswer(content, { breakAfter: 4_000 }),
      fileAnswer(content, { ignoreRange: true }),
    );
    const { files, storage } = settingOf(server);
    await collect(files.fetch(request, never));
    expect(storage.files.get(sha256)).toEqual(content);
  });

  test('starts again when the server refuses the range', async () => {
    const server = scriptedServer(
      fileAnswer(content, { breakAfter: 4_000 }),
      () => new Response(null, { status: 416 }),
      fileAnswer(content),
    );
    const { files, storage } = settingOf(server);
    await collect(files.fetch(request, never));
    expect(server.seen.map(({ offset }) => offset)).toEqual([0, 4_000, 0]);
    expect(storage.files.get(sha256)).toEqual(content);
  });

  test('keeps the part when it is aborted, and resumes from it', async () => {
    const server = scriptedServer(fileAnswer(content));
    const { files, storage } = settingOf(server, { now: stepping(200) });
    const controller = new AbortController();
    const events: FetchEvent[] = [];
    for await (const event of files.fetch(request, controller.signal)) {
      events.push(event);
      if (event.type === 'progress' && event.doneBytes >= 3_000) controller.abort();
    }
    expect(events.some(({ type }) => type === 'done')).toBe(false);
    expect(storage.files.get(`${sha256}.part`)?.length).toBe(3_000);
    expect(storage.openParts()).toBe(0);

    const [first] = await collect(files.fetch(request, never));
    expect(first).toEqual({ type: 'progress', doneBytes: 3_000, totalBytes: 10_000 });
    expect(server.seen.at(-1)?.offset).toBe(3_000);
    expect(storage.files.get(sha256)).toEqual(content);
  });

  test('closes the part when its reader leaves', async () => {
    const { files, storage } = settingOf(scriptedServer(fileAnswer(content)), { now: stepping(200) });
    for await (const event of files.fetch(request, never)) {
      if (event.type === 'progress' && event.doneBytes > 0) break;
    }
    expect(storage.openParts()).toBe(0);
    await collect(files.fetch(request, never));
    expect(storage.files.get(sha256)).toEqual(content);
  });

  test('repairs a part whose old bytes are wrong by starting again', async () => {
    const { files, storage } = settingOf(scriptedServer(fileAnswer(content)));
    storage.files.set(`${sha256}.part`, wrong.slice(0, 6_000));
    await collect(files.fetch(request, never));
    expect(storage.files.get(sha256)).toEqual(content);
  });

  test('refuses wrong bytes and keeps none of them', async () => {
    const { files, storage } = settingOf(scriptedServer(fileAnswer(wrong)));
    await expect(collect(files.fetch(request, never))).rejects.toMatchObject({
      failure: { code: 'source-corrupt', file: 'weights' },
    });
    expect([...storage.files.keys()]).toEqual([]);
  });

  test('refuses a file of another size', async () => {
    const longer = new Uint8Array(10_001);
    const { files } = settingOf(scriptedServer(fileAnswer(longer)));
    await expect(collect(files.fetch(request, never))).rejects.toMatchObject({ failure: { code: 'source-corrupt' } });
  });

  test('takes the next address when one has wrong bytes or none', async () => {
    const server = scriptedServer(
      () => new Response('', { status: 404 }),
      fileAnswer(wrong),
      () => new Response('', { status: 404 }),
      fileAnswer(content),
    );
    const { files, storage } = settingOf(server);
    await collect(files.fetch({ ...request, addresses: ['https://a/x', 'https://b/x', 'https://c/x'] }, never));
    expect(storage.files.get(sha256)).toEqual(content);
  });

  test.each([
    ['404', () => new Response('', { status: 404 })],
    ['a page', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } })],
  ])('says that the file is missing on %s', async (_, answer) => {
    const { files } = settingOf(scriptedServer(answer));
    await expect(collect(files.fetch(request, never))).rejects.toMatchObject({
      failure: { code: 'source-missing', file: 'weights' },
    });
  });

  test('tries a few times, then says that nothing can be reached', async () => {
    const server = scriptedServer(() => Promise.reject(new TypeError('Failed to fetch')));
    const { files } = settingOf(server);
    await expect(collect(files.fetch(request, never))).rejects.toMatchObject({
      failure: { code: 'source-unreachable', reason: 'Failed to fetch' },
    });
    expect(server.seen).toHaveLength(4);
  });

  test('takes a connection that brings nothing for a broken one', async () => {
    const server = scriptedServer(fileAnswer(content, { stallAfter: 2_000 }), fileAnswer(content));
    const { files, storage } = settingOf(server, { stallMs: 5 });
    await collect(files.fetch(request, never));
    expect(server.seen.map(({ offset }) => offset)).toEqual([0, 2_000]);
    expect(storage.files.get(sha256)).toEqual(content);
  });

  test('says when a connection has gone silent, before it is given up, and is quiet again when bytes come', async () => {
    const server = scriptedServer(fileAnswer(content, { stallAfter: 2_000 }), fileAnswer(content));
    const { files } = settingOf(server, { silentMs: 20, stallMs: 100, now: stepping(200) });
    const types = (await collect(files.fetch(request, never))).map(({ type }) => type);
    const silent = types.indexOf('stalled');
    expect(types.slice(0, silent)).toEqual(['progress', 'progress', 'progress']);
    // Once for the silence, once for the pause before the next try.
    expect(types.slice(silent, silent + 3)).toEqual(['stalled', 'stalled', 'progress']);
    expect(types.filter((type) => type === 'stalled')).toHaveLength(2);
    expect(types.at(-1)).toBe('done');
  });

  test('says so too when a server accepts the question and does not answer', async () => {
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    const server = scriptedServer(async (seen, signal) => {
      await asked;
      return fileAnswer(content)(seen, signal);
    });
    const { files } = settingOf(server, { silentMs: 1 });
    const events: FetchEvent[] = [];
    for await (const event of files.fetch(request, never)) {
      events.push(event);
      if (event.type === 'stalled') answer();
    }
    expect(events.slice(0, 2)).toEqual([{ type: 'progress', doneBytes: 0, totalBytes: 10_000 }, { type: 'stalled' }]);
    expect(events.at(-1)).toEqual(done);
  });

  test.each([
    ['the quota is used up', new DOMException('quota', 'QuotaExceededError')],
    ['the disk has no space', new DOMException('IO error: NO_SPACE', 'UnknownError')],
  ])('says how much is needed when %s, and keeps the part', async (_, error) => {
    const storage = memoryFileStorage();
    storage.freeBytes = 4_500;
    storage.fullDiskError = error;
    const { files } = settingOf(scriptedServer(fileAnswer(content)), { storage });
    await expect(collect(files.fetch(request, never))).rejects.toMatchObject({
      failure: { code: 'disk-full', neededBytes: 6_000 },
    });
    expect(storage.files.get(`${sha256}.part`)?.length).toBe(4_000);
    storage.freeBytes = Number.POSITIVE_INFINITY;
    await collect(files.fetch(request, never));
    expect(storage.files.get(sha256)).toEqual(content);
  });

  test('lets one of two tabs download while the other waits and then sees the file', async () => {
    const server = scriptedServer(fileAnswer(content));
    const storage = memoryFileStorage();
    const locks = memoryLocks();
    const one = settingOf(server, { storage, locks });
    const two = settingOf(server, { storage, locks });
    const [first, second] = await Promise.all([
      collect(one.files.fetch(request, never)),
      collect(two.files.fetch(request, never)),
    ]);
    expect(first.at(-1)).toEqual(done);
    expect(second).toEqual([done]);
    expect(server.seen).toHaveLength(1);
  });

  test('stops waiting for the other tab when aborted', async () => {
    const locks = memoryLocks();
    const { files } = settingOf(scriptedServer(fileAnswer(content)), { locks });
    void locks.request(`hearth-model-file-${sha256}`, {}, () => new Promise(() => undefined));
    await Promise.resolve();
    const controller = new AbortController();
    const events = collect(files.fetch(request, controller.signal));
    controller.abort();
    expect(await events).toEqual([]);
  });

  test('ends whole and right whatever breaks on the way', async () => {
    const breakage = fc.constantFrom('break', 'ignore-range', '416', '503', 'wrong-offset', 'fail');
    await fc.assert(
      fc.asyncProperty(fc.array(breakage, { maxLength: 3 }), fc.nat(9_999), async (breakages, at) => {
        const server = scriptedServer(
          ...breakages.map((kind) => {
            if (kind === 'break') return fileAnswer(content, { breakAfter: at });
            if (kind === 'ignore-range') return fileAnswer(content, { ignoreRange: true, breakAfter: at });
            if (kind === '416') return () => new Response('', { status: 416 });
            if (kind === '503') return () => new Response('', { status: 503 });
            if (kind === 'wrong-offset')
              return () => new Response('x', { status: 206, headers: { 'content-range': 'bytes 1-1/10000' } });
            return () => Promise.reject(new TypeError('network error'));
          }),
          fileAnswer(content),
        );
        const { files, storage } = settingOf(server);
        await collect(files.fetch(request, never));
        expect(storage.files.get(sha256)).toEqual(content);
        expect(storage.openParts()).toBe(0);
      }),
    );
  });
});

describe('a stored model file', () => {
  test('is verified by its hash', async () => {
    const { files, storage } = settingOf(scriptedServer());
    storage.files.set(sha256, content);
    expect(await files.verify(sha256, never)).toBe(true);
  });

  test('is put out of reach when a byte has changed, and can be fetched again', async () => {
    const { files, storage } = settingOf(scriptedServer(fileAnswer(content)));
    storage.files.set(sha256, wrong);
    expect(await files.verify(sha256, never)).toBe(false);
    expect(await files.list()).toEqual([{ sha256, bytes: 0, state: 'corrupt' }]);
    await collect(files.fetch(request, never));
    expect(await files.list()).toEqual([{ sha256, bytes: 10_000, state: 'whole' }]);
  });

  test('is not verified when it is not there', async () => {
    const { files } = settingOf(scriptedServer());
    expect(await files.verify(sha256, never)).toBe(false);
    expect(await files.list()).toEqual([]);
  });

  test('is removed with its part', async () => {
    const { files, storage } = settingOf(scriptedServer());
    storage.files.set(sha256, content);
    storage.files.set(`${sha256}.part`, content);
    await files.remove(sha256);
    await files.remove(sha256);
    expect([...storage.files.keys()]).toEqual([]);
  });
});

/** A clock that moves a step each time it is read. */
function stepping(milliseconds: number): () => number {
  let now = 0;
  return () => (now += milliseconds);
}
