import { hashText } from '../../core/hash-text';
import type { Utterance } from '../grammar/utterance';
import { toldBy } from './known-words';
import { isOrdinary, type ValueFinder, type ValueKind } from './values';

/** Number of buckets that words, pairs of words and pieces of words are hashed into. */
const ACT_BUCKETS = 1 << 14;

/** Numbers of a sentence's vector. */
const VECTOR_DIMENSIONS = 384;

/** Buckets, and behind them a column for each number of the sentence's vector. */
export const ACT_COLUMNS = ACT_BUCKETS + VECTOR_DIMENSIONS;

/** A vector is of unit length; so long, it counts as much as the words. */
const VECTOR_LENGTH = 8;

/** Distinct buckets, and what each counts. */
export interface ActFeatures {
  readonly buckets: readonly number[];
  readonly values: readonly number[];
}

/** In place of a value stands its kind, so that "for ten minutes" and "for 2 h" are the same. */
const TAGGED: readonly ValueKind[] = [
  ...(['duration', 'percent', 'money', 'number', 'when', 'place', 'amount', 'list', 'roman'] as const),
];

/** A turn mostly says what it is in its first words. */
const OPENING_WORDS = 3;
const LONGEST_WORD = 16;

/**
 * Hashes a turn: its words with kinds in place of values, pairs of them, the first words together, and the pieces of three
 * to five characters of each word. Words, pieces, and
 * the skills and acts that words are known from are of unit length each.
 */
export function actFeatures(utterance: Utterance, finder: ValueFinder): ActFeatures {
  const words = taggedWords(utterance, finder);
  const sums = new Map<number, number>();
  addGroup(sums, wordsAndPairs(words));
  addGroup(sums, pieces(words));
  addGroup(sums, told(words));
  return { buckets: [...sums.keys()], values: [...sums.values()] };
}

/**
 * The features of a turn with what its sentence means.
 *
 * @param vector what the adapted embedding model makes of it, of unit length
 */
export function withVector({ buckets, values }: ActFeatures, vector: Float32Array): ActFeatures {
  return {
    buckets: [...buckets, ...Array.from(vector, (_, dimension) => ACT_BUCKETS + dimension)],
    values: [...values, ...Array.from(vector, (value) => value * VECTOR_LENGTH)],
  };
}

function taggedWords({ tokens }: Utterance, finder: ValueFinder): readonly string[] {
  const values = finder.find(TAGGED).filter((value) => !isOrdinary(value, tokens));
  return tokens.flatMap(({ text }, at) => {
    const value = values.find(({ from, to }) => from <= at && at < to);
    if (value !== undefined) return value.from === at ? [`<${value.kind}>`] : [];
    return /^[,.;:'-]$/.test(text) ? [] : [text.replaceAll("'", '')];
  });
}

function wordsAndPairs(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  let [before, beforeThat] = ['^', ''];
  for (const word of words) {
    found.add(bucketOf(`w ${word}`));
    found.add(bucketOf(`w ${before} ${word}`));
    if (beforeThat !== '') found.add(bucketOf(`k ${beforeThat} ${word}`));
    [beforeThat, before] = [before, word];
  }
  found.add(bucketOf(`w ${before} $`));
  for (let length = 2; length <= OPENING_WORDS && length <= words.length; length++) {
    found.add(bucketOf(`s ${words.slice(0, length).join(' ')}`));
  }
  return found;
}

function told(words: readonly string[]): Set<number> {
  return new Set(words.flatMap(toldBy).map((name) => bucketOf(`t ${name}`)));
}

function pieces(words: readonly string[]): Set<number> {
  const found = new Set<number>();
  for (const word of words) {
    if (word.startsWith('<')) continue;
    const padded = ` ${word.slice(0, LONGEST_WORD)} `;
    for (let length = 3; length <= 5; length++) {
      for (let start = 0; start + length <= padded.length; start++) {
        found.add(bucketOf(`c${padded.slice(start, start + length)}`));
      }
    }
  }
  return found;
}

function addGroup(sums: Map<number, number>, buckets: ReadonlySet<number>): void {
  if (buckets.size === 0) return;
  const value = 1 / Math.sqrt(buckets.size);
  for (const bucket of buckets) sums.set(bucket, (sums.get(bucket) ?? 0) + value);
}

function bucketOf(feature: string): number {
  return hashText(feature) & (ACT_BUCKETS - 1);
}
