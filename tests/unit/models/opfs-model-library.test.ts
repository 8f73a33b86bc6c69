import { describe, expect, test } from 'vitest';
import type { DownloadEvent } from '../../../src/lib/models/model-library';
import {
  createModelLibrary,
  statusOf,
  type ModelLibraryDependencies,
} from '../../../src/lib/models/opfs-model-library';
import type { FetchEvent, FetchRequest, StoredFile } from '../../../src/workers/files/api';
import { FailureError } from '../../../src/lib/core/failure';
import type { Clock } from '../../../src/lib/threads/clock';
import { catalogueModel } from '../../support/catalogue-models';
import { manualClock } from '../../support/manual-clock';

type UsedFilesWorker = ModelLibraryDependencies['files'];

const model = catalogueModel('small');
const [graph, weights] = model.files as [(typeof model.files)[0], (typeof model.files)[0]];
const never = new AbortController().signal;
const whole = (file: { sha256: string; bytes: number }): StoredFile => ({ ...file, state: 'whole' });

function filesWorker(
  stored: readonly StoredFile[],
  events: (request: FetchRequest) => readonly FetchEvent[],
): UsedFilesWorker & { readonly requests: FetchRequest[]; readonly removed: string[] } {
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

test('a browser that keeps no files has no models, and says why', async () => {
  const unkept = { code: 'files-unkept', reason: 'a private window' } as const;
  const files: UsedFilesWorker = { ...filesWorker([], () => []), list: () => Promise.reject(new FailureError(unkept)) };
  const elsewhere = { ...model, id: 'elsewhere', files: [] };
  const library = createModelLibrary({
    files,
    catalogue: [model, elsewhere],
    baseAddress: 'https://hearth.test/',
    clock: manualClock(),
  });
  expect(await library.statuses()).toEqual([
    { model, state: 'absent', doneBytes: 0, totalBytes: 1_000, unkept },
    { model: elsewhere, state: 'ready', doneBytes: 0, totalBytes: 0, unkept },
  ]);
});

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

  test('is not ready as long as its files are those that it is to be made of', () => {
    const sourcesOf = ({ files }: typeof model) => files.map((file) => ({ ...file, places: [] }));
    const unconverted = catalogueModel('small', { conversion: 'gguf', sources: sourcesOf(model) });
    expect(statusOf(unconverted, [whole(graph), whole(weights)])).toMatchObject({ state: 'partial', doneBytes: 1_000 });
    const converted = catalogueModel('small', { conversion: 'gguf', sources: sourcesOf(catalogueModel('original')) });
    expect(statusOf(converted, [whole(graph), whole(weights)])).toMatchObject({ state: 'ready' });
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
        ? [{ type: 'done', sha256: graph.sha256, bytes: graph.bytes }]
        : [
            { type: 'progress', doneBytes: 0, totalBytes: 900 },
            { type: 'progress', doneBytes: 450, totalBytes: 900 },
            { type: 'verifying' },
            { type: 'done', sha256: weights.sha256, bytes: weights.bytes },
          ],
    );
    const library = createModelLibrary({
      files,
      catalogue: [model],
      baseAddress: 'https://hearth.example/app/',
      clock: { ...manualClock(), now: () => (now += 500) },
    });
    expect(await collect(library.download('small', never))).toEqual([
      {
        ...{ type: 'progress', doneBytes: 100, totalBytes: 1_000, bytesPerSecond: 0 },
        file: { path: 'weights.bin', doneBytes: 0, totalBytes: 900 },
      },
      {
        ...{ type: 'progress', doneBytes: 550, totalBytes: 1_000, bytesPerSecond: 900 },
        file: { path: 'weights.bin', doneBytes: 450, totalBytes: 900 },
      },
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
    const library = createModelLibrary({ files, catalogue: [model], baseAddress: 'https://h/', clock: manualClock() });
    const events = await collect(library.download('small', never));
    expect(events.map(({ type }) => type)).toEqual(['progress']);
    expect(files.requests).toHaveLength(1);
  });

  test('hands on that nothing comes at the moment', async () => {
    const files = filesWorker([], () => [{ type: 'stalled' }]);
    const library = createModelLibrary({ files, catalogue: [model], baseAddress: 'https://h/', clock: manualClock() });
    expect(await collect(library.download('small', never))).toEqual([{ type: 'stalled' }]);
  });

  test('hands on how long the server asked to be left alone', async () => {
    const files = filesWorker([], () => [{ type: 'told-to-wait', milliseconds: 7_000 }]);
    const library = createModelLibrary({ files, catalogue: [model], baseAddress: 'https://h/', clock: manualClock() });
    expect(await collect(library.download('small', never))).toEqual([{ type: 'stalled', askedMs: 7_000 }]);
  });

  test('fails for a model that is not in the catalogue', async () => {
    const files = filesWorker([], () => []);
    const library = createModelLibrary({
      files,
      catalogue: [],
      baseAddress: 'https://h/',
      clock: manualClock(),
    });
    await expect(collect(library.download('small', never))).rejects.toMatchObject({
      failure: { code: 'model-missing', model: 'small' },
    });
  });
});

describe('a model on the device', () => {
  test('may be one that the person added', async () => {
    const library = createModelLibrary({
      files: filesWorker([whole(graph), whole(weights)], () => []),
      catalogue: [],
      added: () => Promise.resolve([model, catalogueModel('of-a-server', { engine: 'server', files: [] })]),
      baseAddress: 'https://h/',
      clock: manualClock(),
    });
    const states = (await library.statuses()).map((status) => [status.model.id, status.state]);
    expect(states).toEqual([
      ['small', 'ready'],
      ['of-a-server', 'ready'],
    ]);
    expect(await library.verify('of-a-server', never)).toBe(true);
  });

  test('is verified when every file is', async () => {
    const library = (stored: readonly StoredFile[]) =>
      createModelLibrary({
        files: filesWorker(stored, () => []),
        catalogue: [model],
        baseAddress: 'https://h/',
        clock: manualClock(),
      });
    expect(await library([whole(graph), whole(weights)]).verify('small', never)).toBe(true);
    expect(await library([whole(graph)]).verify('small', never)).toBe(false);
  });

  test('keeps a file that another model on the device needs when it is removed', async () => {
    const other = catalogueModel('other', { files: [graph] });
    const files = filesWorker([whole(graph), whole(weights)], () => []);
    const library = createModelLibrary({
      files,
      catalogue: [model, other],
      baseAddress: 'https://h/',
      clock: manualClock(),
    });
    await library.remove('small');
    expect(files.removed).toEqual([weights.sha256]);
  });
});

describe('a file that the server does not have yet', () => {
  const missing = (): never => {
    throw new FailureError({ code: 'source-missing', file: 'weights.bin' });
  };

  test('is asked for again after growing pauses, until it is there', async () => {
    let refusals = 6;
    const pauses: number[] = [];
    const files = filesWorker([], () => (refusals-- > 0 ? missing() : [{ type: 'done', ...graph }]));
    const library = createModelLibrary({
      files,
      catalogue: [model],
      baseAddress: 'https://h/',
      clock: leapingClock(pauses),
    });
    const events = await collect(library.download('small', never));
    expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(events.filter(({ type }) => type === 'asking-again')).toHaveLength(6);
    expect(events.filter(({ type }) => type === 'awaiting-server').slice(0, 4)).toEqual(
      [0, 2_000, 6_000, 14_000].map((waitedMs) => ({ type: 'awaiting-server', waitedMs })),
    );
    expect(events.at(-1)).toEqual({ type: 'done' });
    // Six times in vain, then the two files of the model.
    expect(files.requests).toHaveLength(8);
  });

  test('is not asked for again once the download was stopped', async () => {
    const controller = new AbortController();
    const files = filesWorker([], missing);
    const library = createModelLibrary({ files, catalogue: [model], baseAddress: 'https://h/', clock: manualClock() });
    const events: DownloadEvent[] = [];
    for await (const event of library.download('small', controller.signal)) {
      events.push(event);
      void Promise.resolve().then(() => controller.abort());
    }
    expect(events).toEqual([{ type: 'awaiting-server', waitedMs: 0 }]);
    expect(files.requests).toHaveLength(1);
  });

  test('is told from a server that cannot be reached, which fails', async () => {
    const failure = { code: 'source-unreachable', file: 'weights.bin', reason: 'closed' } as const;
    const files = filesWorker([], () => {
      throw new FailureError(failure);
    });
    const library = createModelLibrary({ files, catalogue: [model], baseAddress: 'https://h/', clock: manualClock() });
    await expect(collect(library.download('small', never))).rejects.toMatchObject({ failure });
  });

  /** A clock that leaps over whatever is waited for, and notes it. */
  function leapingClock(pauses: number[]): Clock {
    let now = 0;
    return {
      now: () => now,
      every(milliseconds, action) {
        pauses.push(milliseconds);
        now += milliseconds;
        queueMicrotask(action);
        return () => undefined;
      },
    };
  }
});
