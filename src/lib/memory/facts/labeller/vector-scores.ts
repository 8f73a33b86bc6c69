import type { Candidate } from './candidates';
import { WORD_DIMENSIONS, type WordVectors } from './word-vectors';

/** Whose vectors a run of words is judged by: of its own words, of those next to it, of the whole clause. */
export type Place = 'first' | 'last' | 'mean' | 'before' | 'behind' | 'whole';

/** A network of one hidden layer from the vectors of words to labels. */
export interface VectorWeights {
  /** Numbers of the hidden layer. */
  readonly size: number;
  /** For each number of a vector, what it adds to each of the hidden layer. */
  readonly project: Readonly<Record<Place, Float32Array>>;
  /** What stands for the word next to a run where the clause begins or ends. */
  readonly edges: Readonly<Record<'before' | 'behind', Float32Array>>;
  readonly bias: Float32Array;
  /** For each label, how much each number of the hidden layer speaks for it. */
  readonly labels: Float32Array;
  readonly labelBias: Float32Array;
}

/** The vectors of a clause, projected for each place: `size` numbers for each word, for `whole` once. */
export type Projected = Readonly<Record<Place, Float32Array>>;

/** Projects the vectors of a clause once for all its runs of words. */
export function projectWords({ project, size }: VectorWeights, vectors: WordVectors): Projected {
  const words = vectors.length / WORD_DIMENSIONS - 1;
  const of = (place: Place, from: number, count: number): Float32Array => {
    const target = new Float32Array(count * size);
    for (let word = 0; word < count; word += 1)
      addProjection(project[place], vectors, (from + word) * WORD_DIMENSIONS, target, word * size, size);
    return target;
  };
  return byPlace((place) => (place === 'whole' ? of(place, words, 1) : of(place, 0, words)));
}

/** Makes something for each place, in their order. */
export function byPlace<Value>(make: (place: Place) => Value): Readonly<Record<Place, Value>> {
  return {
    first: make('first'),
    last: make('last'),
    mean: make('mean'),
    before: make('before'),
    behind: make('behind'),
    whole: make('whole'),
  };
}

function addProjection(
  matrix: Float32Array,
  vectors: Float32Array,
  start: number,
  target: Float32Array,
  at: number,
  size: number,
): void {
  for (let dimension = 0; dimension < WORD_DIMENSIONS; dimension += 1) {
    const value = vectors[start + dimension]!;
    const row = dimension * size;
    for (let unit = 0; unit < size; unit += 1) target[at + unit]! += value * matrix[row + unit]!;
  }
}

/** The hidden layer for a run of words: none of its numbers is negative. */
export function hiddenOf(weights: VectorWeights, projected: Projected, { from, to }: Candidate): Float32Array {
  const { size, bias, edges } = weights;
  const words = projected.first.length / size;
  const hidden = Float32Array.from(bias);
  const add = (source: Float32Array, at: number, share = 1): void => {
    for (let unit = 0; unit < size; unit += 1) hidden[unit]! += share * source[at * size + unit]!;
  };
  add(projected.first, from);
  add(projected.last, to - 1);
  for (let word = from; word < to; word += 1) add(projected.mean, word, 1 / (to - from));
  if (from === 0) add(edges.before, 0);
  else add(projected.before, from - 1);
  if (to === words) add(edges.behind, 0);
  else add(projected.behind, to);
  add(projected.whole, 0);
  return hidden.map((value) => Math.max(0, value));
}

/** What the hidden layer says for each label: log-odds, to be added to those of the features. */
export function labelScores({ size, labels, labelBias }: VectorWeights, hidden: Float32Array): Float64Array {
  return Float64Array.from(labelBias, (own, label) => {
    let score = own;
    for (let unit = 0; unit < size; unit += 1) score += hidden[unit]! * labels[label * size + unit]!;
    return score;
  });
}
