import type { Conversation } from '../../lib/core/conversation';
import { createSearchIndex, type SearchIndex } from '../../lib/search/search-index';
import type { ConversationStore } from '../../lib/storage/conversation-store';
import type { SearchProgress } from './api';

export interface IndexerDependencies {
  readonly store: Pick<ConversationStore, 'conversations' | 'conversation' | 'messages' | 'subscribe'>;
  /** Pairs of message and word that are kept at most, newest conversations first; each takes four to eight bytes. */
  readonly largestIndex?: number;
}

/** Brings what the store holds into an index, piece by piece. */
export interface Indexer {
  readonly index: SearchIndex;
  progress(): SearchProgress;
  /** Reads the next few conversations. */
  step(): Promise<SearchProgress>;
  /** Reads what changed since it was read; very many changes wait for the next steps. */
  refresh(): Promise<void>;
}

/** Read side by side, since each read waits for the disk. */
const SLICE = 8;
/** More changes at once than a person makes are an import. */
const MOST_REFRESHED = 64;

export function createIndexer({ store, largestIndex = 12_000_000 }: IndexerDependencies): Indexer {
  const index = createSearchIndex();
  const changed = new Set<string>();
  /** Conversations whose messages are not yet in the index, newest first. */
  const unread = new Set<string>();
  /** Those that found no room. */
  const unreadable = new Set<string>();
  let listening = false;
  let listed = false;
  let turn: Promise<unknown> = Promise.resolve();

  /** One reading at a time: two of the same conversation could end in the wrong order. */
  function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const next = turn.then(work, work);
    turn = next;
    return next;
  }

  async function list(): Promise<void> {
    if (!listening) {
      store.subscribe(({ conversationId }) => changed.add(conversationId));
      listening = true;
    }
    if (listed) return;
    for (const conversation of await store.conversations()) {
      index.setConversation(conversation);
      unread.add(conversation.id);
    }
    listed = true;
  }

  async function readChange(id: string): Promise<void> {
    const conversation = await store.conversation(id);
    if (isFound(conversation)) {
      index.setConversation(conversation);
      await readMessages(id);
    } else {
      index.removeConversation(id);
      unread.delete(id);
      unreadable.delete(id);
    }
  }

  async function readMessages(id: string): Promise<void> {
    index.setMessages(id, await store.messages(id));
    unread.delete(id);
    unreadable.delete(id);
  }

  async function readChanges(): Promise<void> {
    const ids = [...changed];
    for (const id of ids.slice(0, MOST_REFRESHED)) {
      // Before the reading, so that a change during it counts as another one.
      changed.delete(id);
      try {
        await readChange(id);
      } catch (error) {
        changed.add(id);
        throw error;
      }
    }
  }

  function progress(): SearchProgress {
    const total = index.conversations;
    const waiting = unread.size + unreadable.size;
    return { indexed: total - waiting, total, done: listed && unread.size === 0 && changed.size === 0 };
  }

  return {
    index,
    progress,

    step: () =>
      inTurn(async () => {
        await list();
        if (changed.size > MOST_REFRESHED || unread.size === 0) await readChanges();
        if (index.size >= largestIndex) {
          for (const id of unread) unreadable.add(id);
          unread.clear();
        }
        await Promise.all([...unread].slice(0, SLICE).map(readMessages));
        return progress();
      }),

    refresh: () =>
      inTurn(async () => {
        await list();
        if (changed.size <= MOST_REFRESHED) await readChanges();
      }),
  };
}

function isFound(conversation: Conversation | undefined): conversation is Conversation {
  return conversation !== undefined && conversation.removedAt === undefined;
}
