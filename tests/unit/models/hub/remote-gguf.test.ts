import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { HubFault } from '../../../../src/lib/core/failure';
import { readRemoteGguf } from '../../../../src/lib/models/hub/remote-gguf';
import { ggufBytes, type TypedValue } from '../../../support/gguf/gguf-bytes';
import { splitGguf } from '../../../support/gguf/split-gguf';
import { tinyModel } from '../../../support/gguf/tiny-model';
import { hubConnection } from '../../../support/hub/hub-connection';
import type { HubFault as PlannedHubFault } from '../../../support/hub/hub-faults';
import { hubRepository, startHubServer, type HubServer } from '../../../support/hub-server';
import { randomModel } from '../../../support/language/random-model';

const never = new AbortController().signal;
const repository = 'owner/name';
const revision = 'a'.repeat(40);

const texts = (length: number, text: string): TypedValue => ['texts', Array.from({ length }, (_, i) => `${text}${i}`)];

/** A header of about 1.6 MB, and one of more than anybody may read beforehand. */
const files = {
  'tiny.gguf': ggufBytes(
    tinyModel('qwen2', { 'general.name': ['text', 'Tiny\u202e\n one'], 'general.file_type': ['u32', 15] }),
  ),
  'large-header.gguf': withBytesBehind(ggufBytes(tinyModel('llama', { filler: texts(100_000, 'token ') })), 3_000_000),
  'huge-header.gguf': hugeHeader(),
  'sound.gguf': ggufBytes(randomModel({ layers: 1 })),
  'other.gguf': ggufBytes(tinyModel('llama', { 'general.architecture': ['text', 'mamba'] })),
  'not.gguf': new Uint8Array(5_000),
} as const;

function withBytesBehind(bytes: Uint8Array, count: number): Uint8Array {
  const longer = new Uint8Array(bytes.length + count);
  longer.set(bytes);
  return longer;
}

/** A header whose one value has a key of one letter and is, as it says, a text of 30 MB. */
function hugeHeader(): Uint8Array {
  const bytes = withBytesBehind(ggufBytes({ metadata: [], valueCount: 1n }), 40_000_000);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(24, 1n, true);
  view.setUint8(32, 0x6b);
  view.setUint32(33, 8, true);
  view.setBigUint64(37, 30_000_000n, true);
  return bytes;
}

let server: HubServer;
beforeAll(async () => {
  server = await startHubServer(hubRepository(repository, files));
});
afterEach(() => server.heal());
afterAll(() => server.close());

const read = (path: keyof typeof files, bytes: number = files[path].length) =>
  readRemoteGguf(hubConnection(server.origin), [{ repository, revision, path, bytes }], never);

describe('the header of a GGUF file of the hub', () => {
  it('says what the model is, before the model is downloaded', async () => {
    const { summary, readBytes } = await read('tiny.gguf');
    expect(readBytes).toBe(files['tiny.gguf'].length);
    expect(summary).toEqual({
      architecture: 'qwen2',
      name: 'Tiny one',
      licence: null,
      contextTokens: 64,
      attention: { layers: 2, keyValueHeads: 1, headSize: 4 },
      parameters: 64 + 8 + 2 * (8 + 64 + 32 + 32 + 64 + 8 + 128 * 3 + 8 + 4 + 4),
      quantisation: 'Q4_K_M',
      chatTemplate: false,
      tokenizer: 'gpt2',
      vocabulary: 8,
    });
  });

  it('is read in growing pieces, each byte once', async () => {
    const before = server.seen.length;
    const { summary, readBytes } = await read('large-header.gguf');
    expect(summary?.architecture).toBe('llama');
    const ranges = server.seen.slice(before).filter(({ place }) => place === 'content');
    expect(ranges.map(({ headers }) => headers.range)).toEqual(['bytes=0-1048575', 'bytes=1048576-2097151']);
    expect(readBytes).toBe(2_097_152);
  });

  it('is not read beyond 16 MiB', async () => {
    const found = await read('huge-header.gguf');
    expect(found.obstacle).toMatchObject({ code: 'gguf-unsupported', reason: expect.stringContaining('too large') });
    expect(found.readBytes).toBe(16 * 1024 * 1024);
  });

  it('says whether the converter takes it, and why not', async () => {
    const sound = await read('sound.gguf');
    expect(sound.obstacle).toBeNull();
    // Floats of four bytes become integers of one, with scales.
    expect(sound.convertedBytes).toBeGreaterThan(files['sound.gguf'].length / 5);
    expect(sound.convertedBytes).toBeLessThan(files['sound.gguf'].length);
    expect((await read('tiny.gguf')).obstacle).toEqual({
      code: 'gguf-unsupported',
      reason: 'sizes that are not multiples of eight',
    });
    const found = await read('other.gguf');
    expect(found.summary?.architecture).toBe('mamba');
    expect(found.obstacle).toMatchObject({ code: 'gguf-unsupported' });
    expect(await read('not.gguf')).toMatchObject({ summary: null, obstacle: { code: 'gguf-invalid' } });
  });

  it.each<[PlannedHubFault, HubFault]>([
    [{ type: 'range-ignored' }, 'ranges-ignored'],
    [{ type: 'wrong-range' }, 'unreadable'],
    [{ type: 'truncate', afterBytes: 1_000 }, 'unreachable'],
    [{ type: 'html' }, 'page'],
    [{ type: 'status', status: 403 }, 'refused'],
    [{ type: 'status', status: 404 }, 'missing'],
    [{ type: 'status', status: 416 }, 'unreachable'],
    [{ type: 'status', status: 429 }, 'busy'],
    [{ type: 'status', status: 500 }, 'unreachable'],
    [{ type: 'refused' }, 'unreachable'],
  ])('that comes with %j ends in a failure', async (fault, expected) => {
    server.plan({ place: 'content', fault });
    await expect(read('large-header.gguf')).rejects.toMatchObject({ failure: { code: 'hub-failed', fault: expected } });
  });

  it('of a repository that wants a sign-in ends in a failure', async () => {
    server.publish(hubRepository('owner/gated', files, { gated: 'auto' }));
    const file = { repository: 'owner/gated', revision, path: 'tiny.gguf', bytes: files['tiny.gguf'].length };
    await expect(readRemoteGguf(hubConnection(server.origin), [file], never)).rejects.toMatchObject({
      failure: { code: 'hub-failed', fault: 'gated' },
    });
  });

  it('of a file that is longer or shorter than was said ends in a failure', async () => {
    await expect(read('large-header.gguf', 3_000_000)).rejects.toMatchObject({ failure: { fault: 'unreadable' } });
    await expect(read('tiny.gguf', 100)).rejects.toMatchObject({ failure: { fault: 'unreadable' } });
  });

  it('is given up when nothing comes', async () => {
    server.plan({ place: 'content', fault: { type: 'stall', afterBytes: 10 } });
    const file = { repository, revision, path: 'tiny.gguf', bytes: files['tiny.gguf'].length };
    const stalled = readRemoteGguf(hubConnection(server.origin, { silentMs: 200 }), [file], never);
    await expect(stalled).rejects.toMatchObject({
      failure: { fault: 'unreachable', detail: 'the connection stalled' },
    });
  });
});

describe('the headers of the parts of one', () => {
  const model = randomModel({ layers: 1 });
  const parts = splitGguf(model, 3).map((part) => ggufBytes(part));
  const name = (place: number) => `m-0000${place + 1}-of-00003.gguf`;

  /** Publishes these as parts, and looks at them. */
  const look = (...published: readonly Uint8Array[]) => {
    const entries = published.map((bytes, place) => [name(place), bytes] as const);
    server.publish(hubRepository('owner/parts', Object.fromEntries(entries)));
    const remote = entries.map(([path, bytes]) => ({ repository: 'owner/parts', revision, path, bytes: bytes.length }));
    return readRemoteGguf(hubConnection(server.origin), remote, never);
  };

  it('say of the model what that of the whole says', async () => {
    const { readBytes: _, ...whole } = await read('sound.gguf');
    expect(await look(...parts)).toMatchObject(whole);
  });

  it('are all that is read of them', async () => {
    const padded = parts.map((bytes) => withBytesBehind(bytes, 3_000_000));
    const found = await look(...padded);
    expect(found.obstacle).toBeNull();
    expect(found.readBytes).toBe(1024 * 1024 + 2 * 64 * 1024);
  });

  it('say beforehand that they are no model together', async () => {
    const [first, second, third] = parts as [Uint8Array, Uint8Array, Uint8Array];
    expect((await look(first, second)).obstacle).toMatchObject({ code: 'gguf-parts', fault: 'missing', part: 3 });
    expect((await look(first, second, second)).obstacle).toMatchObject({ code: 'gguf-parts', fault: 'twice' });
    expect((await look(first, new Uint8Array(5_000), third)).obstacle).toMatchObject({ fault: 'unreadable', part: 2 });
    expect((await look(...Array.from({ length: 101 }, () => first))).obstacle).toEqual({
      code: 'gguf-unsupported',
      reason: 'it is in 101 parts',
    });
  });
});
