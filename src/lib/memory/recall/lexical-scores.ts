import { type LexicalIndex } from './lexical-index';
import { countOfEntry, unitOfEntry, type Postings } from './postings';
import type { QuestionTerm } from './question';
import { createTopN } from './top-n';
import { NONE, type TurnTable } from './turn-table';

/**
 * BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond", 2009). Turns of a chat are
 * short and much of a length, so length counts little.
 */
const K1 = 1.2;
const B_UNIT = 0.4;
const B_CONVERSATION = 0.6;
/** What a word counts one and two turns away. */
const NEAR = [1, 0.6, 0.35] as const;

/** In the memory of a first day every word is in most texts; as many more are taken to lack it, so that it still tells something. */
const FEWEST_TEXTS = 400;

/** How well texts answer the words of a question, as shares: 1 where every word of it stands once in a text of mean length. */
export interface LexicalScores {
  /** Numbers of units that hold a word themselves, or have one near. */
  readonly touched: readonly number[];
  /** By unit: its own text. */
  unit(number: number): number;
  /** By unit: its text and that of its neighbours, as one. */
  window(number: number): number;
  /** By conversation number: all of its texts, as one. */
  conversation(conversation: number): number;
}

/** Scores questions, one after the other: the scores of one are gone with the next. */
export interface LexicalScorer {
  score(terms: readonly QuestionTerm[]): LexicalScores;
  /** How rare the term is: its BM25 weight (never below 0). */
  rarity(term: string): number;
}

export function createLexicalScorer(index: LexicalIndex, table: TurnTable): LexicalScorer {
  let unitScores = new Float32Array(0);
  let windowScores = new Float32Array(0);
  let windowCounts = new Float32Array(0);
  let isTouched = new Uint8Array(0);

  function prepare(): void {
    if (unitScores.length < table.end) {
      const room = Math.ceil(table.end * 1.5);
      unitScores = new Float32Array(room);
      windowScores = new Float32Array(room);
      windowCounts = new Float32Array(room);
      isTouched = new Uint8Array(room);
    } else {
      unitScores.fill(0);
      windowScores.fill(0);
      isTouched.fill(0);
    }
  }

  function rarityOf(term: string): number {
    const texts = index.textsWith(term);
    return Math.log(1 + (Math.max(index.size, FEWEST_TEXTS) - texts + 0.5) / (texts + 0.5));
  }

  /** Adds what the occurrences of one term give to units, windows and conversations. */
  function addTerm(
    postings: Postings,
    weight: number,
    touched: number[],
    conversations: Map<number, number>,
    meanLength: number,
  ): void {
    const near: number[] = [];
    const inConversation = new Map<number, number>();
    const { before, after, conversationOf } = {
      before: table.before.values,
      after: table.after.values,
      conversationOf: table.conversationOf.values,
    };
    const spread = (unit: number, count: number): void => {
      if (windowCounts[unit] === 0) near.push(unit);
      windowCounts[unit]! += count;
    };
    for (let i = 0; i < postings.length; i++) {
      const entry = postings[i]!;
      const unit = unitOfEntry(entry);
      const count = countOfEntry(entry);
      const norm = K1 * (1 - B_UNIT + (B_UNIT * index.lengthOf(unit)) / meanLength);
      unitScores[unit]! += (weight * count * (K1 + 1)) / (count + norm);
      spread(unit, count);
      let left = unit;
      let right = unit;
      for (let step = 1; step < NEAR.length; step++) {
        if (left !== NONE) left = before[left]!;
        if (right !== NONE) right = after[right]!;
        if (left !== NONE) spread(left, count * NEAR[step]!);
        if (right !== NONE) spread(right, count * NEAR[step]!);
      }
      const conversation = conversationOf[unit]!;
      inConversation.set(conversation, (inConversation.get(conversation) ?? 0) + count);
    }
    for (const unit of near) {
      const count = windowCounts[unit]!;
      windowScores[unit]! += (weight * count * (K1 + 1)) / (count + K1);
      windowCounts[unit] = 0;
      if (isTouched[unit] === 0) {
        isTouched[unit] = 1;
        touched.push(unit);
      }
    }
    const meanUnits = index.size / Math.max(1, table.conversations);
    for (const [conversation, count] of inConversation) {
      const norm = K1 * (1 - B_CONVERSATION + (B_CONVERSATION * table.unitsIn(conversation)) / meanUnits);
      const gain = (weight * count * (K1 + 1)) / (count + norm);
      conversations.set(conversation, (conversations.get(conversation) ?? 0) + gain);
    }
  }

  return {
    rarity: rarityOf,

    score(terms) {
      prepare();
      const touched: number[] = [];
      const conversations = new Map<number, number>();
      const meanLength = Math.max(1, index.totalLength / Math.max(1, index.size));
      let whole = 0;
      for (const { term, weight } of terms) {
        const postings = index.postings(term);
        if (postings === undefined) continue;
        const rarity = weight * rarityOf(term);
        whole += rarity;
        addTerm(postings, rarity, touched, conversations, meanLength);
      }
      const share = whole === 0 ? 0 : 1 / whole;
      return {
        touched,
        unit: (number) => unitScores[number]! * share,
        window: (number) => windowScores[number]! * share,
        conversation: (conversation) => (conversations.get(conversation) ?? 0) * share,
      };
    },
  };
}

/** The numbers with the best scores, best first; those without a score are left out. */
export function bestOf(
  numbers: Iterable<number>,
  scoreOf: (number: number) => number,
  limit: number,
): readonly number[] {
  const top = createTopN(limit);
  for (const number of numbers) {
    const score = scoreOf(number);
    if (score > 0) top.offer(number, score);
  }
  return top.sorted().map(({ id }) => id);
}
