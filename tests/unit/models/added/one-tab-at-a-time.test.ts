import { beforeEach, describe, expect, test } from 'vitest';
import type { AddedModel } from '../../../../src/lib/core/added-model';
import { FailureError } from '../../../../src/lib/core/failure';
import { oneTabAtATime } from '../../../../src/lib/models/added/one-tab-at-a-time';
import type { DownloadEvent, ModelStatus, StoredModels } from '../../../../src/lib/models/model-library';
import { catalogueModel } from '../../../support/catalogue-models';
import { collect } from '../../../support/collect';
import { deferred, type Deferred } from '../../../support/deferred';
import { memoryLocks, type MemoryLocks } from '../../../support/memory-locks';

const model = catalogueModel('added');
const added: AddedModel = { id: 'added', model, origin: { type: 'disk', name: 'x' }, addedAt: 1, unfinished: true };
const { unfinished: _, ...whole } = added;
const never = (): AbortSignal => new AbortController().signal;

let rows: readonly AddedModel[];
let state: ModelStatus['state'];
/** How often files were asked for. */
let fetches: number;
/** Resolves when what is being fetched is there. */
let arrival: Deferred<void>;
let locks: MemoryLocks;

beforeEach(() => {
  rows = [added];
  state = 'absent';
  fetches = 0;
  arrival = deferred();
  locks = memoryLocks();
});

/** The library as one tab has it; the device is the same for all. */
function tab(): StoredModels {
  const library: StoredModels = {
    statuses: async () => [{ model, state, doneBytes: 0, totalBytes: 1_000 }],
    async *download(_, signal) {
      fetches += 1;
      yield { type: 'asking-again' };
      await Promise.race([arrival.promise, new Promise((resolve) => signal.addEventListener('abort', resolve))]);
      if (signal.aborted) return;
      rows = rows.map(() => whole);
      state = 'ready';
      yield { type: 'done' };
    },
    verify: async () => true,
    remove: async () => undefined,
  };
  return oneTabAtATime(library, { locks, store: { list: async () => rows } });
}

/** Begins a download and waits until it has said its first word. */
async function begun(
  library: StoredModels,
  signal = never(),
): Promise<{ readonly rest: Promise<readonly DownloadEvent[]> }> {
  const stream = library.download('added', signal)[Symbol.asyncIterator]();
  await stream.next();
  return { rest: collect({ [Symbol.asyncIterator]: () => stream }) };
}

describe('a model that a second tab wants', () => {
  test('is fetched by the first alone', async () => {
    const first = await begun(tab());
    const second = collect(tab().download('added', never()));
    arrival.resolve();
    expect(await first.rest).toEqual([{ type: 'done' }]);
    expect(await second).toEqual([{ type: 'done' }]);
    expect(fetches).toBe(1);
    expect(locks.held).toEqual([]);
  });

  test('is fetched on when the first stops', async () => {
    const controller = new AbortController();
    const first = await begun(tab(), controller.signal);
    const second = collect(tab().download('added', never()));
    controller.abort();
    expect(await first.rest).toEqual([]);
    arrival.resolve();
    expect(await second).toEqual([{ type: 'asking-again' }, { type: 'done' }]);
  });

  test('is no longer waited for once that is stopped', async () => {
    await begun(tab());
    const controller = new AbortController();
    const second = collect(tab().download('added', controller.signal));
    await expect.poll(() => locks.held).toHaveLength(1);
    controller.abort();
    expect(await second).toEqual([]);
    expect(fetches).toBe(1);
  });
});

describe('a model that is whole', () => {
  beforeEach(() => {
    state = 'ready';
    arrival.resolve();
  });

  test('is fetched all the same where a newer revision was begun', async () => {
    rows = [{ ...whole, next: { model, origin: added.origin } }];
    await collect(tab().download('added', never()));
    expect(fetches).toBe(1);
  });

  test('is converted where it is only the file that it is made of', async () => {
    await collect(tab().download('added', never()));
    expect(fetches).toBe(1);
  });
});

test('a damaged model is fetched again', async () => {
  rows = [whole];
  state = 'corrupt';
  arrival.resolve();
  await collect(tab().download('added', never()));
  expect(fetches).toBe(1);
});

test('a model that nobody added has no turn to wait for', async () => {
  rows = [];
  await begun(tab());
  await begun(tab());
  expect(fetches).toBe(2);
  expect(locks.held).toEqual([]);
});

test('what goes wrong in one tab is told there, and the next one has its turn', async () => {
  const failing: StoredModels = {
    ...tab(),
    // eslint-disable-next-line require-yield -- it fails before it says anything
    async *download() {
      throw new FailureError({ code: 'disk-full', neededBytes: 1 });
    },
  };
  const broken = oneTabAtATime(failing, { locks, store: { list: async () => rows } });
  await expect(collect(broken.download('added', never()))).rejects.toMatchObject({ failure: { code: 'disk-full' } });
  arrival.resolve();
  expect(await collect(tab().download('added', never()))).toContainEqual({ type: 'done' });
});
