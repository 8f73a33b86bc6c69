import type { Conversation, Message } from '../core/conversation';
import { createDocuments } from './documents';
import type { QueryWord } from './query';
import { rankConversations, type RankedConversation } from './rank-conversations';
import { searchableText, searchableTitle } from './searchable';
import { createTermDictionary } from './term-dictionary';
import { forEachWord } from './words';

export type IndexedConversation = Pick<Conversation, 'id' | 'title' | 'excerpt' | 'updatedAt'>;
export type IndexedMessage = Pick<Message, 'id' | 'text' | 'attachments'>;

/**
 * The words of all conversations, in memory: an inverted index of titles and messages. It keeps no text, and about four
 * bytes for each different word of a message.
 */
export interface SearchIndex {
  /** Makes the conversation found by this title; its messages stay as they are. */
  setConversation(conversation: IndexedConversation): void;
  /** Makes the conversation found by these messages and no others. Those that did not change cost next to nothing. */
  setMessages(conversationId: string, messages: readonly IndexedMessage[]): void;
  removeConversation(conversationId: string): void;
  /** Best first. */
  rank(words: readonly QueryWord[], limit: number): readonly RankedConversation[];
  /** Pairs of word and document; what the memory of the index grows with. */
  readonly size: number;
  /** How many there are. */
  readonly conversations: number;
}

interface Entry {
  /** Its place in the tables of the ranking. */
  readonly number: number;
  conversation: IndexedConversation;
  titleDocument: number | undefined;
  readonly messages: Map<string, { readonly document: number; readonly stamp: number }>;
}

/** Removed documents are swept out once there are this many, and more than those that are left. */
const FEWEST_SWEPT = 1000;

export function createSearchIndex(): SearchIndex {
  const dictionary = createTermDictionary();
  const documents = createDocuments();
  const entries = new Map<string, Entry>();
  /** By number; empty where a conversation was removed. */
  const numbered: (Entry | undefined)[] = [];

  function addDocument(entry: Entry, text: string, messageId?: string): number {
    const document = documents.add(entry.number, messageId);
    let words = 0;
    forEachWord(text, (term) => {
      dictionary.add(term, document);
      words += 1;
    });
    documents.setLength(document, words);
    return document;
  }

  function sweep(): void {
    if (documents.removed < Math.max(FEWEST_SWEPT, documents.count / 2)) return;
    const numbers = documents.compact();
    dictionary.renumber(numbers);
    for (const entry of entries.values()) {
      if (entry.titleDocument !== undefined) entry.titleDocument = numbers[entry.titleDocument];
      for (const [id, { document, stamp }] of entry.messages) {
        entry.messages.set(id, { document: numbers[document]!, stamp });
      }
    }
  }

  function removeMessage(entry: Entry, id: string): void {
    const message = entry.messages.get(id);
    if (message === undefined) return;
    documents.remove(message.document);
    entry.messages.delete(id);
  }

  return {
    get size() {
      return dictionary.size;
    },
    get conversations() {
      return entries.size;
    },

    setConversation(conversation) {
      const { id, title, excerpt, updatedAt } = conversation;
      const kept: IndexedConversation = { id, title, excerpt, updatedAt };
      let entry = entries.get(id);
      const text = searchableTitle(kept);
      if (entry === undefined) {
        // Numbers are given once: a list of 5,000 that is emptied and filled again leaves 5,000 small holes.
        entry = { number: numbered.length, conversation: kept, titleDocument: undefined, messages: new Map() };
        numbered.push(entry);
        entries.set(id, entry);
      } else if (searchableTitle(entry.conversation) === text) {
        entry.conversation = kept;
        return;
      }
      if (entry.titleDocument !== undefined) documents.remove(entry.titleDocument);
      entry.conversation = kept;
      entry.titleDocument = text === '' ? undefined : addDocument(entry, text);
      sweep();
    },

    setMessages(conversationId, messages) {
      const entry = entries.get(conversationId);
      if (entry === undefined) return;
      const ids = new Set(messages.map(({ id }) => id));
      for (const id of [...entry.messages.keys()]) if (!ids.has(id)) removeMessage(entry, id);
      for (const message of messages) {
        const text = searchableText(message);
        const stamp = stampOf(text);
        if (entry.messages.get(message.id)?.stamp === stamp) continue;
        removeMessage(entry, message.id);
        entry.messages.set(message.id, { document: addDocument(entry, text, message.id), stamp });
      }
      sweep();
    },

    removeConversation(conversationId) {
      const entry = entries.get(conversationId);
      if (entry === undefined) return;
      for (const id of [...entry.messages.keys()]) removeMessage(entry, id);
      if (entry.titleDocument !== undefined) documents.remove(entry.titleDocument);
      entries.delete(conversationId);
      numbered[entry.number] = undefined;
      sweep();
    },

    rank: (words, limit) =>
      rankConversations(
        { dictionary, documents, conversations: numbered.map((entry) => entry?.conversation) },
        words,
        limit,
      ),
  };
}

/** Tells texts apart well enough for two states of one message: FNV-1a over the UTF-16 units, begun with the length. */
function stampOf(text: string): number {
  let hash = 0x811c9dc5 ^ text.length;
  for (let place = 0; place < text.length; place++) hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  return hash;
}
