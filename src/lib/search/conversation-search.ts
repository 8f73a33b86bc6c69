import type { SearchAnswer, SearchProgress, SearchWorker } from '../../workers/search/api';

/** Search over titles and messages of all conversations. Everything rejects with `FailureError`. */
export interface ConversationSearch {
  /**
   * Answers at once from what was read so far and, where that was not all, again when all is read. A newer search ends
   * this one without an error; so does leaving the loop.
   *
   * @param limit how many conversations are answered at most
   */
  search(query: string, limit: number): AsyncIterable<SearchAnswer>;
  /** Reads all conversations unless that was done, for when nothing else is to do. Says how far it is. */
  prepare(onProgress?: (progress: SearchProgress) => void): Promise<void>;
}

/**
 * @param remote the supervised worker: when it dies the search at hand fails, and the next one reads everything again
 */
export function createConversationSearch(remote: SearchWorker): ConversationSearch {
  let current = new AbortController();
  const listeners = new Set<(progress: SearchProgress) => void>();
  let reading: Promise<void> | undefined;

  async function read(): Promise<void> {
    // Nobody aborts the reading: whoever searches next is glad of it.
    for await (const progress of remote.prepare(new AbortController().signal)) {
      for (const listener of [...listeners]) listener(progress);
    }
  }

  async function prepare(onProgress?: (progress: SearchProgress) => void): Promise<void> {
    if (onProgress !== undefined) listeners.add(onProgress);
    reading ??= read().finally(() => {
      reading = undefined;
    });
    try {
      await reading;
    } finally {
      if (onProgress !== undefined) listeners.delete(onProgress);
    }
  }

  return {
    prepare,

    async *search(query, limit) {
      current.abort();
      const own = new AbortController();
      current = own;
      try {
        const first = await remote.search(query, limit, own.signal);
        yield first;
        if (first.progress.done) return;
        await prepare();
        if (!own.signal.aborted) yield await remote.search(query, limit, own.signal);
      } catch (error) {
        if (!own.signal.aborted) throw error;
      } finally {
        own.abort();
      }
    },
  };
}
