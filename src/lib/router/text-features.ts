import type { TurnContext } from './context';
import { hashText } from '../core/hash-text';
import { readWords } from './words';

/** Number of buckets that words and pieces of words are hashed into. */
export const BUCKETS = 1 << 16;

/** Distinct buckets, and what each counts. */
export interface SparseFeatures {
  readonly buckets: Uint32Array;
  readonly values: Float32Array;
}

/** What the groups weigh against each other; each is of unit length by itself. */
const WORD_WEIGHT = 1;
const PIECE_WEIGHT = 1;
const CONTEXT_WEIGHT = 0.7;

/** A turn mostly says what it is in its first words. */
const OPENING_WORDS = 4;
const LONGEST_WORD = 24;
const CONTEXT_WORDS = 30;
const ANSWER_WORDS = 12;

/**
 * Hashes a turn: its words and pairs of words, its first words together, the pieces of three to five characters of each word, and, where the turn
 * leans on the one before, the words of that one in a name space of their own.
 */
export function textFeatures(text: string, context: TurnContext): SparseFeatures {
  const words = readWords(text);
  const sums = new Map<number, number>();
  addGroup(sums, wordsAndPairs(words), WORD_WEIGHT);
  addGroup(sums, pieces(words), PIECE_WEIGHT);
  if (context.leans) addGroup(sums, contextWords(context), CONTEXT_WEIGHT);
  return { buckets: Uint32Array.from(sums.keys()), values: Float32Array.from(sums.values()) };
}

function wordsAndPairs(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  let before = '^';
  for (const word of words) {
    found.add(bucketOf(`w ${word}`));
    found.add(bucketOf(`w ${before} ${word}`));
    before = word;
  }
  found.add(bucketOf(`w ${before} $`));
  for (let length = 1; length <= OPENING_WORDS && length <= words.length; length++) {
    found.add(bucketOf(`s ${words.slice(0, length).join(' ')}`));
  }
  return found;
}

function pieces(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const word of words) {
    const padded = ` ${word.slice(0, LONGEST_WORD)} `;
    for (let length = 3; length <= 5; length++) {
      for (let start = 0; start + length <= padded.length; start++) {
        found.add(bucketOf(`c${padded.slice(start, start + length)}`));
      }
    }
  }
  return found;
}

function contextWords({ turnBefore, answerBefore }: TurnContext): Set<number> {
  const found = new Set<number>();
  for (const word of readWords(turnBefore).slice(0, CONTEXT_WORDS)) found.add(bucketOf(`p ${word}`));
  for (const word of readWords(answerBefore).slice(0, ANSWER_WORDS)) found.add(bucketOf(`a ${word}`));
  return found;
}

function addGroup(sums: Map<number, number>, buckets: Set<number>, weight: number): void {
  const value = weight / Math.sqrt(buckets.size);
  for (const bucket of buckets) sums.set(bucket, (sums.get(bucket) ?? 0) + value);
}

function bucketOf(feature: string): number {
  return hashText(feature) & (BUCKETS - 1);
}
