import type { Conversation } from '../core/conversation';
import type { Documents } from './documents';
import type { QueryWord } from './query';
import type { TermDictionary } from './term-dictionary';

/** A conversation that was found. */
export interface RankedConversation {
  readonly conversationId: string;
  /** The message that answers best; none where only the title does. */
  readonly messageId: string | undefined;
  readonly score: number;
}

/** What is searched. */
export interface SearchTables {
  readonly dictionary: TermDictionary;
  readonly documents: Documents;
  /** By number; empty where one was removed. */
  readonly conversations: readonly (Pick<Conversation, 'id' | 'updatedAt'> | undefined)[];
}

/** How much more a word in a title counts than one in a message. */
const TITLE_WEIGHT = 3;
/** What it adds that words stand in one message rather than in several of the conversation. */
const TOGETHER_WEIGHT = 0.5;
/** What the newest conversation is ahead of one long past: enough to decide between two that answer alike. */
const RECENCY_WEIGHT = 0.1;
const RECENCY_HALVES_IN_MS = 30 * 24 * 3_600_000;

/**
 * Ranks conversations by how well they answer. One that holds each word of the query, in whichever messages, comes
 * alone; where none does, those come that hold the most. Among them decide BM25's rarity of the words, how exactly
 * they are meant, where they stand, and how recent the conversation is.
 */
export function rankConversations(
  { dictionary, documents, conversations }: SearchTables,
  words: readonly QueryWord[],
  limit: number,
): readonly RankedConversation[] {
  const found = new Uint8Array(conversations.length);
  const scores = new Float64Array(conversations.length);
  /** What the word at hand adds to each conversation. */
  const additions = new Float64Array(conversations.length);
  const documentScores = new Float64Array(documents.count);
  const qualities = new Float64Array(documents.count);
  const candidates: number[] = [];
  const kept = documents.count - documents.removed;

  for (const word of words) {
    const touched = documentsWith(word, dictionary, documents, qualities);
    const rarity = Math.log(1 + (kept - touched.length + 0.5) / (touched.length + 0.5));
    const touchedConversations: number[] = [];
    for (const document of touched) {
      const conversation = documents.conversationOf(document);
      const place = documents.messageOf(document) === undefined ? TITLE_WEIGHT : 1;
      const score = rarity * qualities[document]! * place * documents.weightOf(document);
      qualities[document] = 0;
      if (documentScores[document] === 0) candidates.push(document);
      documentScores[document]! += score;
      if (additions[conversation] === 0) touchedConversations.push(conversation);
      additions[conversation] = Math.max(additions[conversation]!, score);
    }
    for (const conversation of touchedConversations) {
      found[conversation]! += 1;
      scores[conversation]! += additions[conversation]!;
      additions[conversation] = 0;
    }
  }

  return best(documents, conversations, { found, scores, documentScores, candidates }, limit);
}

/** Notes in `qualities` how well each document answers the word, and lists those that do. */
function documentsWith(
  word: QueryWord,
  dictionary: TermDictionary,
  documents: Documents,
  qualities: Float64Array,
): readonly number[] {
  const touched: number[] = [];
  dictionary.match(word, (holders, quality) => {
    for (const document of holders) {
      if (documents.conversationOf(document) === -1) continue;
      const known = qualities[document]!;
      if (known === 0) touched.push(document);
      if (quality > known) qualities[document] = quality;
    }
  });
  return touched;
}

interface Tally {
  readonly found: Uint8Array;
  readonly scores: Float64Array;
  readonly documentScores: Float64Array;
  /** The documents with a score. */
  readonly candidates: readonly number[];
}

function best(
  documents: Documents,
  conversations: SearchTables['conversations'],
  { found, scores, documentScores, candidates }: Tally,
  limit: number,
): readonly RankedConversation[] {
  const mostFound = found.reduce((most, each) => Math.max(most, each), 0);
  const together = new Float64Array(conversations.length);
  const bestMessages = new Int32Array(conversations.length).fill(-1);
  for (const document of candidates) {
    const conversation = documents.conversationOf(document);
    const score = documentScores[document]!;
    together[conversation] = Math.max(together[conversation]!, score);
    const id = documents.messageOf(document);
    if (id === undefined) continue;
    const rival = bestMessages[conversation]!;
    const rivalScore = rival === -1 ? 0 : documentScores[rival]!;
    // The numbers of documents tell nothing: a message that was changed has a new one.
    const wins = score > rivalScore || (score === rivalScore && id < (documents.messageOf(rival) ?? ''));
    if (wins) bestMessages[conversation] = document;
  }

  const newest = conversations.reduce((latest, each) => Math.max(latest, each?.updatedAt ?? 0), 0);
  const ranked = conversations.flatMap((conversation, number) => {
    if (conversation === undefined || mostFound === 0 || found[number] !== mostFound) return [];
    const recency = 1 + RECENCY_WEIGHT * 2 ** ((conversation.updatedAt - newest) / RECENCY_HALVES_IN_MS);
    const message = bestMessages[number]!;
    return {
      conversationId: conversation.id,
      messageId: message === -1 ? undefined : documents.messageOf(message),
      score: (scores[number]! + TOGETHER_WEIGHT * together[number]!) * recency,
      updatedAt: conversation.updatedAt,
    };
  });
  return ranked
    .sort(
      (one, other) =>
        other.score - one.score ||
        other.updatedAt - one.updatedAt ||
        (one.conversationId < other.conversationId ? -1 : 1),
    )
    .slice(0, Math.max(0, limit))
    .map(({ conversationId, messageId, score }) => ({ conversationId, messageId, score }));
}
