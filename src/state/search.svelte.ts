import type { Failure } from '../lib/core/failure';
import type { ConversationSearch } from '../lib/search/conversation-search';
import type { SearchHit, SearchProgress } from '../workers/search/api';
import { expectedFailure } from './expected-failure';

/** As many as a person looks through. */
const MOST_HITS = 50;

/** What is searched for among the conversations, and what was found. */
export class SearchState {
  query = $state('');
  hits = $state.raw<readonly SearchHit[]>([]);
  /** How much was read when the hits were found; undefined before the first answer. */
  progress = $state.raw<SearchProgress>();
  failure = $state.raw<Failure>();
  /** Whether `hits` answer a query; false until the first answer to a search. */
  answered = $state(false);
  readonly #search: ConversationSearch;

  constructor(search: ConversationSearch) {
    this.#search = search;
  }

  get active(): boolean {
    return this.query.trim() !== '';
  }

  /** Reads the conversations ahead of the first search. */
  async prepare(): Promise<void> {
    try {
      await this.#search.prepare();
    } catch (error) {
      // The first search meets it again, and then it is said.
      expectedFailure(error);
    }
  }

  /** A newer query takes the place of an older one, answered or not. */
  async find(query: string): Promise<void> {
    this.query = query;
    this.failure = undefined;
    if (!this.active) {
      this.hits = [];
      this.answered = false;
      return;
    }
    try {
      for await (const { hits, progress } of this.#search.search(query, MOST_HITS)) {
        if (query !== this.query) return;
        this.hits = hits;
        this.answered = true;
        this.progress = progress;
      }
    } catch (error) {
      if (query === this.query) this.failure = expectedFailure(error);
    }
  }
}
