import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectWorker } from '../../../src/lib/threads/connection';
import type { MethodKinds } from '../../../src/lib/threads/remote';
import type { FetchEvent, FetchRequest, FilesWorker } from '../../../src/workers/files/api';

const methods: MethodKinds<FilesWorker> = {
  list: 'call',
  fetch: 'stream',
  verify: 'call',
  remove: 'call',
  importGguf: 'stream',
};
const never = new AbortController().signal;

const started: Worker[] = [];
const addresses: string[] = [];

function openTab(): FilesWorker {
  const worker = new Worker(new URL('../../../src/workers/files/worker.ts', import.meta.url), { type: 'module' });
  started.push(worker);
  return connectWorker<FilesWorker>(worker, methods);
}

function randomBytes(bytes: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(content.subarray(at, at + 65_536));
  return content;
}

async function offer(content: Uint8Array<ArrayBuffer>): Promise<FetchRequest> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const address = URL.createObjectURL(new Blob([content]));
  addresses.push(address);
  return { sha256, bytes: content.length, name: 'weights', addresses: [address] };
}

async function modelsFolder(): Promise<FileSystemDirectoryHandle> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle('models', { create: true });
}

async function contentOf(name: string): Promise<Uint8Array> {
  const file = await (await (await modelsFolder()).getFileHandle(name)).getFile();
  return new Uint8Array(await file.arrayBuffer());
}

async function collect(stream: AsyncIterable<FetchEvent>): Promise<FetchEvent[]> {
  const events: FetchEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

async function clear(): Promise<void> {
  for (const worker of started.splice(0)) worker.terminate();
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  const root = await navigator.storage.getDirectory();
  for await (const name of root.keys()) {
    if (name === 'models') await root.removeEntry(name, { recursive: true });
  }
}

beforeEach(clear);
afterEach(clear);

describe('the files worker in the origin-private file system', () => {
  test('downloads a file and gives it its name', async () => {
    const content = randomBytes(300_000);
    const request = await offer(content);
    const files = openTab();
    const events = await collect(files.fetch(request, never));
    expect(events.slice(-2)).toEqual([{ type: 'verifying' }, { type: 'done' }]);
    expect(await files.list()).toEqual([{ sha256: request.sha256, bytes: 300_000, state: 'whole' }]);
    expect(await contentOf(request.sha256)).toEqual(content);
    expect(await files.verify(request.sha256, never)).toBe(true);
  });

  test('keeps the part of a paused download and resumes from it in another worker', async () => {
    const content = randomBytes(60_000_000);
    const request = await offer(content);
    const controller = new AbortController();
    const paused: FetchEvent[] = [];
    const first = openTab();
    for await (const event of first.fetch(request, controller.signal)) {
      paused.push(event);
      if (event.type === 'progress' && event.doneBytes > 0) controller.abort();
    }
    expect(paused.at(-1)?.type).toBe('progress');
    const [part] = await first.list();
    expect(part?.state).toBe('part');

    const second = openTab();
    const events = await collect(second.fetch(request, never));
    expect(events[0]).toEqual({ type: 'progress', doneBytes: part?.bytes, totalBytes: content.length });
    expect(events.at(-1)).toEqual({ type: 'done' });
    expect(await second.verify(request.sha256, never)).toBe(true);
  });

  test('is resumed after its worker was killed in the middle', async () => {
    const request = await offer(randomBytes(60_000_000));
    for await (const event of openTab().fetch(request, never)) {
      if (event.type === 'progress' && event.doneBytes > 0) {
        started[0]?.terminate();
        break;
      }
    }
    const events = await collect(openTab().fetch(request, never));
    expect(events.at(-1)).toEqual({ type: 'done' });
  });

  test('refuses wrong bytes and leaves nothing behind', async () => {
    const right = await offer(randomBytes(5_000));
    const wrong = await offer(randomBytes(5_000));
    const files = openTab();
    const download = collect(files.fetch({ ...right, addresses: wrong.addresses }, never));
    await expect(download).rejects.toMatchObject({ failure: { code: 'source-corrupt', file: 'weights' } });
    expect(await files.list()).toEqual([]);
  });

  test('finds a flipped byte, puts the file out of reach and repairs it', async () => {
    const content = randomBytes(200_000);
    const request = await offer(content);
    const files = openTab();
    await collect(files.fetch(request, never));

    const handle = await (await modelsFolder()).getFileHandle(request.sha256);
    const writable = await handle.createWritable({ keepExistingData: true });
    await writable.write({ type: 'write', position: 100_000, data: Uint8Array.of((content[100_000] ?? 0) ^ 1) });
    await writable.close();

    expect(await files.verify(request.sha256, never)).toBe(false);
    expect(await files.list()).toEqual([{ sha256: request.sha256, bytes: 0, state: 'corrupt' }]);
    await collect(files.fetch(request, never));
    expect(await files.list()).toEqual([{ sha256: request.sha256, bytes: 200_000, state: 'whole' }]);
    expect(await files.verify(request.sha256, never)).toBe(true);
  });

  test('downloads once for two tabs', async () => {
    const request = await offer(randomBytes(2_000_000));
    const [one, two] = await Promise.all([
      collect(openTab().fetch(request, never)),
      collect(openTab().fetch(request, never)),
    ]);
    expect([one, two].filter((events) => events.length === 1)).toEqual([[{ type: 'done' }]]);
    expect(await openTab().list()).toHaveLength(1);
  });

  test('removes a file and what belongs to it', async () => {
    const request = await offer(randomBytes(1_000));
    const files = openTab();
    await collect(files.fetch(request, never));
    await files.remove(request.sha256);
    await files.remove(request.sha256);
    expect(await files.list()).toEqual([]);
  });
});
