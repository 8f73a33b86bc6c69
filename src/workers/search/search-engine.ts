import type { Message } from '../../lib/core/conversation';
import { parseQuery, type QueryWord } from '../../lib/search/query';
import type { RankedConversation } from '../../lib/search/rank-conversations';
import { searchableText, searchableTitle } from '../../lib/search/searchable';
import { highlight, snippetOf } from '../../lib/search/snippet';
import type { ConversationStore } from '../../lib/storage/conversation-store';
import type { SearchHit, SearchWorker } from './api';
import { createIndexer, type IndexerDependencies } from './indexer';

export interface SearchEngineDependencies extends IndexerDependencies {
  readonly store: Pick<ConversationStore, 'conversationsOf' | 'messagesOf'> & IndexerDependencies['store'];
  /** Leaves the processor to others for a while after work of that many milliseconds. */
  readonly pause: (workedMs: number) => Promise<void>;
  /** Milliseconds, never going back. */
  readonly now: () => number;
}

/** More characters than this in a query are a paste by mistake. */
const LONGEST_QUERY = 1000;

/** Finds conversations in an index of its own, which follows what the store announces. */
export function createSearchEngine(dependencies: SearchEngineDependencies): SearchWorker {
  const { store, pause, now } = dependencies;
  const indexer = createIndexer(dependencies);

  /** Reads the rows once more, all at once, so that nothing is shown that was removed a moment ago. */
  async function hitsOf(
    ranked: readonly RankedConversation[],
    words: readonly QueryWord[],
  ): Promise<readonly SearchHit[]> {
    const messageIds = ranked.flatMap(({ messageId }) => messageId ?? []);
    const [conversations, found] = await Promise.all([
      store.conversationsOf(ranked.map(({ conversationId }) => conversationId)),
      store.messagesOf(messageIds),
    ]);
    const messages = new Map(found.map((message) => [message?.id, message]));
    return ranked.flatMap(({ messageId, score }, place) => {
      const conversation = conversations[place];
      const message = messageId === undefined ? undefined : messages.get(messageId);
      if (conversation === undefined || conversation.removedAt !== undefined) return [];
      if (messageId !== undefined && message === undefined) return [];
      return {
        conversationId: conversation.id,
        title: highlight(searchableTitle(conversation), words),
        ...snippetWith(message, words),
        score,
      };
    });
  }

  return {
    async *prepare(signal) {
      for (;;) {
        signal.throwIfAborted();
        const began = now();
        const progress = await indexer.step();
        yield progress;
        if (progress.done) return;
        await pause(now() - began);
      }
    },

    async search(query, limit, signal) {
      await indexer.refresh();
      signal.throwIfAborted();
      const words = parseQuery(query.slice(0, LONGEST_QUERY));
      const ranked = indexer.index.rank(words, limit);
      const progress = indexer.progress();
      const hits = await hitsOf(ranked, words);
      signal.throwIfAborted();
      return { hits, progress };
    },
  };
}

function snippetWith(
  message: Message | undefined,
  words: readonly QueryWord[],
): Pick<SearchHit, 'messageId' | 'snippet'> {
  if (message === undefined) return { snippet: { text: '', matches: [] } };
  return { messageId: message.id, snippet: snippetOf(searchableText(message), words) };
}
