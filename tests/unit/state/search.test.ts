import { describe, expect, it } from 'vitest';
import { FailureError } from '../../../src/lib/core/failure';
import type { ConversationSearch } from '../../../src/lib/search/conversation-search';
import { SearchState } from '../../../src/state/search.svelte';
import type { SearchAnswer, SearchHit } from '../../../src/workers/search/api';
import { deferred } from '../../support/deferred';

const whole = { indexed: 2, total: 2, done: true };

function hit(conversationId: string): SearchHit {
  const nothing = { text: conversationId, matches: [] };
  return { conversationId, title: nothing, snippet: nothing, score: 1 };
}

/** Searches over what each query is said to answer. */
function searching(answers: (query: string) => AsyncIterable<SearchAnswer>): SearchState {
  const search: ConversationSearch = { search: answers, prepare: () => Promise.resolve() };
  return new SearchState(search);
}

const idsOf = ({ hits }: SearchState): readonly string[] => hits.map(({ conversationId }) => conversationId);

describe('Searching', () => {
  it('shows what is found so far, and then all of it', async () => {
    const seen: unknown[] = [];
    const state: SearchState = searching(async function* () {
      yield { hits: [hit('a')], progress: { indexed: 1, total: 2, done: false } };
      seen.push(idsOf(state), state.progress);
      yield { hits: [hit('a'), hit('b')], progress: whole };
    });
    await state.find('bees');
    expect(seen).toEqual([['a'], { indexed: 1, total: 2, done: false }]);
    expect(idsOf(state)).toEqual(['a', 'b']);
    expect(state.progress).toEqual(whole);
  });

  it('does not say that nothing is found before there is an answer', async () => {
    const answer = deferred<void>();
    const state = searching(async function* () {
      await answer.promise;
      yield { hits: [], progress: whole };
    });
    const found = state.find('bees');
    expect(state.active).toBe(true);
    expect(state.answered).toBe(false);
    answer.resolve();
    await found;
    expect(state.answered).toBe(true);
  });

  it('leaves out what an older query still finds', async () => {
    const old = deferred<void>();
    const state = searching(async function* (query) {
      if (query === 'old') await old.promise;
      yield { hits: [hit(query)], progress: whole };
    });
    const first = state.find('old');
    await state.find('new');
    old.resolve();
    await first;
    expect(idsOf(state)).toEqual(['new']);
  });

  it('ends with an empty query, without asking for anything', async () => {
    const asked: string[] = [];
    const state = searching(async function* (query) {
      asked.push(query);
      yield { hits: [hit(query)], progress: whole };
    });
    await state.find('bees');
    await state.find('  ');
    expect(asked).toEqual(['bees']);
    expect(idsOf(state)).toEqual([]);
    expect([state.active, state.answered]).toEqual([false, false]);
  });

  it('says why it failed, until the next query', async () => {
    const state = searching(async function* (query) {
      if (query === 'bad') throw new FailureError({ code: 'storage-newer' });
      yield { hits: [], progress: whole };
    });
    await state.find('bad');
    expect(state.failure).toEqual({ code: 'storage-newer' });
    await state.find('good');
    expect(state.failure).toBeUndefined();
  });
});
