import { describe, expect, test } from 'vitest';
import type { DownloadEvent } from '../../../src/lib/models/model-library';
import { createModelLibrary, statusOf } from '../../../src/lib/models/opfs-model-library';
import type { FetchEvent, FetchRequest, FilesWorker, StoredFile } from '../../../src/workers/files/api';
import { catalogueModel } from '../../support/catalogue-models';

const model = catalogueModel('small');
const [graph, weights] = model.files as [(typeof model.files)[0], (typeof model.files)[0]];
const never = new AbortController().signal;
const whole = (file: { sha256: string; bytes: number }): StoredFile => ({ ...file, state: 'whole' });

function filesWorker(
  stored: readonly StoredFile[],
  events: (request: FetchRequest) => readonly FetchEvent[],
): FilesWorker & { readonly requests: FetchRequest[]; readonly removed: string[] } {
  const requests: FetchRequest[] = [];
  const removed: string[] = [];
  return {
    requests,
    removed,
    list: async () => stored,
    async *fetch(request) {
      requests.push(request);
      yield* events(request);
    },
    verify: async (sha256) => stored.some((file) => file.sha256 === sha256 && file.state === 'whole'),
    async remove(sha256) {
      removed.push(sha256);
    },
  };
}

async function collect(stream: AsyncIterable<DownloadEvent>): Promise<DownloadEvent[]> {
  const events: DownloadEvent[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

describe('the status of a model', () => {
  test.each([
    ['absent', [], 0],
    ['partial', [{ ...graph, bytes: 40, state: 'part' }], 40],
    ['partial', [whole(graph)], 100],
    ['ready', [whole(graph), whole(weights)], 1_000],
    ['corrupt', [whole(graph), { ...weights, bytes: 0, state: 'corrupt' }], 100],
  ] as const)('is %s', (state, stored, doneBytes) => {
    expect(statusOf(model, stored)).toMatchObject({ state, doneBytes, totalBytes: 1_000 });
  });

  test('names the files that are corrupt', () => {
    const status = statusOf(model, [{ ...weights, bytes: 0, state: 'corrupt' }]);
    expect(status.corruptFiles).toEqual(['weights.bin']);
  });
});

describe('downloading a model', () => {
  test('counts the bytes of all files together, with what was there before', async () => {
    let now = 0;
    const files = filesWorker([whole(graph)], (request) =>
      request.sha256 === graph.sha256
        ? [{ type: 'done' }]
        : [
            { type: 'progress', doneBytes: 0, totalBytes: 900 },
            { type: 'progress', doneBytes: 450, totalBytes: 900 },
            { type: 'verifying' },
            { type: 'done' },
          ],
    );
    const library = createModelLibrary({
      files,
      catalogue: [model],
      baseAddress: 'https://hearth.example/app/',
      now: () => (now += 500),
    });
    expect(await collect(library.download('small', never))).toEqual([
      { type: 'progress', doneBytes: 100, totalBytes: 1_000, bytesPerSecond: 0 },
      { type: 'progress', doneBytes: 550, totalBytes: 1_000, bytesPerSecond: 900 },
      { type: 'verifying', file: 'weights.bin' },
      { type: 'done' },
    ]);
    expect(files.requests.map(({ addresses }) => addresses)).toEqual([
      [`https://hearth.example/app/models/${graph.sha256}`],
      [`https://hearth.example/app/models/${weights.sha256}`],
    ]);
  });

  test('ends without being done, and asks for no further file, when it is paused', async () => {
    const files = filesWorker([], () => [{ type: 'progress', doneBytes: 50, totalBytes: 100 }]);
    const library = createModelLibrary({ files, catalogue: [model], baseAddress: 'https://h/', now: () => 0 });
    const events = await collect(library.download('small', never));
    expect(events.map(({ type }) => type)).toEqual(['progress']);
    expect(files.requests).toHaveLength(1);
  });

  test('fails for a model that is not in the catalogue', async () => {
    const files = filesWorker([], () => []);
    const library = createModelLibrary({ files, catalogue: [], baseAddress: 'https://h/', now: () => 0 });
    await expect(collect(library.download('small', never))).rejects.toMatchObject({
      failure: { code: 'model-missing', model: 'small' },
    });
  });
});

describe('a model on the device', () => {
  test('is verified when every file is', async () => {
    const library = (stored: readonly StoredFile[]) =>
      createModelLibrary({
        files: filesWorker(stored, () => []),
        catalogue: [model],
        baseAddress: 'https://h/',
        now: () => 0,
      });
    expect(await library([whole(graph), whole(weights)]).verify('small', never)).toBe(true);
    expect(await library([whole(graph)]).verify('small', never)).toBe(false);
  });

  test('keeps a file that another model on the device needs when it is removed', async () => {
    const other = catalogueModel('other', { files: [graph] });
    const files = filesWorker([whole(graph), whole(weights)], () => []);
    const library = createModelLibrary({ files, catalogue: [model, other], baseAddress: 'https://h/', now: () => 0 });
    await library.remove('small');
    expect(files.removed).toEqual([weights.sha256]);
  });
});
