import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pieceBytes } from '../../../src/lib/core/model';
import type { FetchEvent, FetchRequest, SetEvent } from '../../../src/workers/files/api';
import { catalogueModel } from '../../support/catalogue-models';
import { holdFile } from '../../support/hold-file';
import { createFilesTabs, modelsFolder, namesOfModelFiles } from '../../support/models-folder';

const never = new AbortController().signal;

const tabs = createFilesTabs();
const addresses: string[] = [];

function randomBytes(bytes: number): Uint8Array<ArrayBuffer> {
  const content = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(content.subarray(at, at + 65_536));
  return content;
}

type KnownRequest = FetchRequest & { readonly sha256: string };

async function offer(content: Uint8Array<ArrayBuffer>): Promise<KnownRequest> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const address = URL.createObjectURL(new Blob([content]));
  addresses.push(address);
  return { sha256, bytes: content.length, name: 'weights', addresses: [address] };
}

function doneOf({ sha256, bytes }: FetchRequest): object {
  return { type: 'done', sha256, bytes };
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

async function flipByte(name: string, at: number): Promise<void> {
  const handle = await (await modelsFolder()).getFileHandle(name);
  const writable = await handle.createWritable({ keepExistingData: true });
  const [byte = 0] = new Uint8Array(await (await handle.getFile()).slice(at, at + 1).arrayBuffer());
  await writable.write({ type: 'write', position: at, data: Uint8Array.of(byte ^ 1) });
  await writable.close();
}

async function clear(): Promise<void> {
  for (const address of addresses.splice(0)) URL.revokeObjectURL(address);
  await tabs.clear();
}

beforeEach(clear);
afterEach(clear);

describe('the files worker in the origin-private file system', () => {
  test('downloads a file and gives it its name', async () => {
    const content = randomBytes(300_000);
    const request = await offer(content);
    const files = tabs.open();
    const events = await collect(files.fetch(request, never));
    expect(events.slice(-2)).toEqual([{ type: 'verifying' }, doneOf(request)]);
    expect(await files.list()).toEqual([{ sha256: request.sha256, bytes: 300_000, state: 'whole' }]);
    expect(await contentOf(request.sha256)).toEqual(content);
    expect(await files.verify(request.sha256, never)).toBe(true);
  });

  test('keeps the part of a paused download and resumes from it in another worker', async () => {
    const content = randomBytes(60_000_000);
    const request = await offer(content);
    const controller = new AbortController();
    const paused: FetchEvent[] = [];
    const first = tabs.open();
    for await (const event of first.fetch(request, controller.signal)) {
      paused.push(event);
      if (event.type === 'progress' && event.doneBytes > 0) controller.abort();
    }
    expect(paused.at(-1)?.type).toBe('progress');
    const [part] = await first.list();
    expect(part?.state).toBe('part');

    const second = tabs.open();
    const events = await collect(second.fetch(request, never));
    expect(events[0]).toEqual({ type: 'progress', doneBytes: part?.bytes, totalBytes: content.length });
    expect(events.at(-1)).toMatchObject(doneOf(request));
    expect(await second.verify(request.sha256, never)).toBe(true);
  });

  test('is resumed after its worker was killed in the middle', async () => {
    const request = await offer(randomBytes(60_000_000));
    for await (const event of tabs.open().fetch(request, never)) {
      if (event.type === 'progress' && event.doneBytes > 0) {
        tabs.kill();
        break;
      }
    }
    const events = await collect(tabs.open().fetch(request, never));
    expect(events.at(-1)).toMatchObject(doneOf(request));
  });

  test('refuses wrong bytes and leaves nothing behind', async () => {
    const right = await offer(randomBytes(5_000));
    const wrong = await offer(randomBytes(5_000));
    const files = tabs.open();
    const download = collect(files.fetch({ ...right, addresses: wrong.addresses }, never));
    await expect(download).rejects.toMatchObject({ failure: { code: 'source-corrupt', file: 'weights' } });
    expect(await files.list()).toEqual([]);
  });

  test('finds a flipped byte, puts the file out of reach and repairs it', async () => {
    const content = randomBytes(200_000);
    const request = await offer(content);
    const files = tabs.open();
    await collect(files.fetch(request, never));

    await flipByte(request.sha256, 100_000);

    expect(await files.verify(request.sha256, never)).toBe(false);
    expect(await files.list()).toEqual([{ sha256: request.sha256, bytes: 0, state: 'corrupt' }]);
    await collect(files.fetch(request, never));
    expect(await files.list()).toEqual([{ sha256: request.sha256, bytes: 200_000, state: 'whole' }]);
    expect(await files.verify(request.sha256, never)).toBe(true);
  });

  test('keeps the right pieces of a large file with a flipped byte, and fetches the wrong one alone', async () => {
    const content = randomBytes(40_000_000);
    const request = await offer(content);
    const files = tabs.open();
    const end = (await collect(files.fetch(request, never))).at(-1);
    const pieces = end?.type === 'done' ? end.pieces : undefined;
    expect(pieces).toHaveLength(3);

    await flipByte(request.sha256, 20_000_000);
    expect(await files.verify(request.sha256, never, pieces)).toBe(false);
    expect(await namesOfModelFiles()).toEqual(['.corrupt', '.note', '.part'].map((ending) => request.sha256 + ending));
    expect(await files.list()).toContainEqual({
      sha256: request.sha256,
      bytes: content.length - pieceBytes,
      state: 'part',
    });

    const events = await collect(files.fetch({ ...request, ...(pieces && { pieces }) }, never));
    expect(events[0]).toMatchObject({ type: 'progress', doneBytes: content.length - pieceBytes });
    expect(await namesOfModelFiles()).toEqual([request.sha256]);
    expect(await files.verify(request.sha256, never, pieces)).toBe(true);
  });

  test.each([
    [200_000, ['.corrupt']],
    [20_000_000, ['.corrupt', '.note', '.part']],
  ])('puts a damaged file of %d bytes out of reach once an engine has read it', async (size, left) => {
    const request = await offer(randomBytes(size));
    const files = tabs.open();
    const end = (await collect(files.fetch(request, never))).at(-1);
    const pieces = end?.type === 'done' ? end.pieces : undefined;
    await flipByte(request.sha256, 100_000);
    const engine = await holdFile(request.sha256, 'read-only');
    tabs.add(engine);

    const verdict = files.verify(request.sha256, never, pieces);
    // The mark hides the file before anybody lets it go.
    await vi.waitFor(async () => expect(await namesOfModelFiles()).toContain(`${request.sha256}.corrupt`), 30_000);
    expect(await namesOfModelFiles()).toContain(request.sha256);
    engine.terminate();
    expect(await verdict).toBe(false);
    expect(await namesOfModelFiles()).toEqual(left.map((ending) => request.sha256 + ending));
  });

  test('takes a model out as a zip and in again, with nothing of it in memory as a whole', async () => {
    const content = randomBytes(20_000_000);
    const request = await offer(content);
    const files = tabs.open();
    await collect(files.fetch(request, never));
    const file = { path: 'weights.bin', bytes: content.length, sha256: request.sha256 };
    const model = catalogueModel('carried', { files: [file] });
    let zip: Blob | undefined;
    for await (const event of files.exportModels([model], never)) if (event.type === 'done') zip = event.zip;
    expect(zip?.size).toBeGreaterThan(content.length);
    // The person saves it; what is read later must not depend on the store.
    const saved = new Blob([await zip!.arrayBuffer()]);
    await files.remove(request.sha256);

    const picked = [{ path: 'model.zip', content: saved }];
    const kept: SetEvent[] = [];
    for await (const event of tabs.open().importFiles(picked, never)) kept.push(event);
    expect(kept.at(-1)).toMatchObject({ type: 'done', models: [{ id: 'carried' }] });
    expect(await namesOfModelFiles()).toEqual([request.sha256]);
    expect(await tabs.open().verify(request.sha256, never)).toBe(true);
  });

  test('downloads once for two tabs', async () => {
    const request = await offer(randomBytes(2_000_000));
    const [one, two] = await Promise.all([
      collect(tabs.open().fetch(request, never)),
      collect(tabs.open().fetch(request, never)),
    ]);
    expect([one, two].filter((events) => events.length === 1)).toEqual([[doneOf(request)]]);
    expect(await tabs.open().list()).toHaveLength(1);
  });

  test('removes a file and what belongs to it', async () => {
    const request = await offer(randomBytes(1_000));
    const files = tabs.open();
    await collect(files.fetch(request, never));
    await files.remove(request.sha256);
    await files.remove(request.sha256);
    expect(await files.list()).toEqual([]);
  });
});
