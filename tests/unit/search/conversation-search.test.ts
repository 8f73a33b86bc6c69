import { describe, expect, test } from 'vitest';
import { createConversationSearch } from '../../../src/lib/search/conversation-search';
import type { SearchProgress, SearchWorker } from '../../../src/workers/search/api';
import { collect } from '../../support/collect';
import { deferred } from '../../support/deferred';

const all: SearchProgress = { indexed: 2, total: 2, done: true };
const half: SearchProgress = { indexed: 1, total: 2, done: false };

function workerOf(overrides: Partial<SearchWorker>): SearchWorker {
  return {
    async *prepare() {
      yield half;
      yield all;
    },
    search: async () => ({ hits: [], progress: all }),
    ...overrides,
  };
}

describe('a search', () => {
  test('answers once when everything was read', async () => {
    const search = createConversationSearch(workerOf({}));
    expect(await collect(search.search('tea', 5))).toEqual([{ hits: [], progress: all }]);
  });

  test('answers at once, has the rest read, and answers again', async () => {
    const asked: string[] = [];
    const search = createConversationSearch(
      workerOf({
        async search(query) {
          asked.push(query);
          return { hits: [], progress: asked.length === 1 ? half : all };
        },
      }),
    );
    expect((await collect(search.search('tea', 5))).map(({ progress }) => progress)).toEqual([half, all]);
    expect(asked).toEqual(['tea', 'tea']);
  });

  test('ends without an error when a newer one begins', async () => {
    const signals: AbortSignal[] = [];
    const search = createConversationSearch(
      workerOf({
        search(query, _limit, signal) {
          signals.push(signal);
          if (query === 'new') return Promise.resolve({ hits: [], progress: all });
          return new Promise((_, reject) => {
            signal.addEventListener('abort', () => reject(signal.reason));
          });
        },
      }),
    );
    const old = collect(search.search('old', 5));
    expect(await collect(search.search('new', 5))).toHaveLength(1);
    expect(await old).toEqual([]);
    expect(signals[0]?.aborted).toBe(true);
  });

  test('does not answer a second time after a newer one began', async () => {
    const reading = deferred<undefined>();
    const search = createConversationSearch(
      workerOf({
        async *prepare() {
          await reading.promise;
          yield all;
        },
        search: async () => ({ hits: [], progress: half }),
      }),
    );
    const old = search.search('old', 5)[Symbol.asyncIterator]();
    await old.next();
    const ended = old.next();
    void search.search('new', 5)[Symbol.asyncIterator]().next();
    reading.resolve(undefined);
    expect((await ended).done).toBe(true);
  });

  test('fails as the worker does', async () => {
    const search = createConversationSearch(workerOf({ search: () => Promise.reject(new Error('it died')) }));
    await expect(collect(search.search('tea', 5))).rejects.toThrow('it died');
  });
});

describe('the reading', () => {
  test('is done once for all who ask meanwhile, and again after it failed', async () => {
    let readings = 0;
    const search = createConversationSearch(
      workerOf({
        async *prepare() {
          readings += 1;
          if (readings === 1) throw new Error('it died');
          yield half;
          yield all;
        },
      }),
    );
    await expect(search.prepare()).rejects.toThrow('it died');
    const said: SearchProgress[] = [];
    await Promise.all([search.prepare((progress) => said.push(progress)), search.prepare()]);
    expect(readings).toBe(2);
    expect(said).toEqual([half, all]);
  });
});
