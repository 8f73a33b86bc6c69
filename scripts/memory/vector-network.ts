import type { Candidate } from '../../src/lib/memory/facts/labeller/candidates';
import {
  byPlace,
  hiddenOf,
  labelScores,
  projectWords,
  type Place,
  type Projected,
  type VectorWeights,
} from '../../src/lib/memory/facts/labeller/vector-scores';
import { WORD_DIMENSIONS, type WordVectors } from '../../src/lib/memory/facts/labeller/word-vectors';
import type { RandomNumbers } from './random-numbers';

/** So many numbers of the hidden layer are left out at random. */
const LEFT_OUT = 0.2;
/** Clauses between two steps. */
const BATCH = 24;
const RATE = 0.001;
/** Decay of the means of slopes and of their squares: Adam (Kingma and Ba, 2015). */
const DECAY = { mean: 0.9, square: 0.999 } as const;

/** What is learned of a matrix: its slopes of this batch, and Adam's means. */
interface Learned {
  readonly values: Float32Array;
  readonly slopes: Float32Array;
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

/** The runs of one clause on their way through the network. */
export interface ClausePass {
  /** What the vectors say for each label of a run. */
  scores(candidate: Candidate): Float64Array;
  /** Learns from how wrong the labels of that run were: the slope of each label's score. */
  learn(candidate: Candidate, slopes: Float64Array): void;
  /** Ends the clause. */
  end(): void;
}

/** The network that reads vectors, while it learns. */
export interface VectorLearner {
  readonly weights: VectorWeights;
  begin(vectors: WordVectors): ClausePass;
}

/**
 * Begins with small random weights.
 *
 * @param size numbers of the hidden layer
 * @param clauses how many it will see: its steps become smaller toward the end
 */
export function createVectorLearner(
  size: number,
  labels: number,
  clauses: number,
  random: RandomNumbers,
): VectorLearner {
  const learned = (count: number, spread: number): Learned => ({
    values: Float32Array.from({ length: count }, () => (random.next() * 2 - 1) * spread),
    slopes: new Float32Array(count),
    mean: new Float32Array(count),
    square: new Float32Array(count),
  });
  const project = byPlace(() => learned(WORD_DIMENSIONS * size, 0.1));
  const edges = { before: learned(size, 0), behind: learned(size, 0) };
  const bias = learned(size, 0);
  const byLabel = learned(labels * size, 1 / Math.sqrt(size));
  const labelBias = learned(labels, 0);
  const all = [...Object.values(project), edges.before, edges.behind, bias, byLabel, labelBias];
  const weights: VectorWeights = {
    size,
    project: byPlace((place) => project[place].values),
    edges: { before: edges.before.values, behind: edges.behind.values },
    bias: bias.values,
    labels: byLabel.values,
    labelBias: labelBias.values,
  };
  const steps = Math.ceil(clauses / BATCH);
  let seen = 0;
  let step = 0;

  const move = (): void => {
    step += 1;
    const rate = RATE * Math.max(0.05, 1 - step / steps);
    const [ofMean, ofSquare] = [1 - DECAY.mean ** step, 1 - DECAY.square ** step];
    for (const { values, slopes, mean, square } of all)
      for (let i = 0; i < values.length; i += 1) {
        const slope = slopes[i]! / BATCH;
        mean[i] = DECAY.mean * mean[i]! + (1 - DECAY.mean) * slope;
        square[i] = DECAY.square * square[i]! + (1 - DECAY.square) * slope * slope;
        values[i]! -= (rate * mean[i]!) / ofMean / (Math.sqrt(square[i]! / ofSquare) + 1e-8);
        slopes[i] = 0;
      }
  };

  return {
    weights,
    begin(vectors) {
      const projected = projectWords(weights, vectors);
      const words = projected.first.length / size;
      const slopesOf: Projected = byPlace((place) => new Float32Array(projected[place].length));
      const kept = new Map<Candidate, Float32Array>();
      return {
        scores(candidate) {
          const hidden = hiddenOf(weights, projected, candidate).map((value) =>
            random.next() < LEFT_OUT ? 0 : value / (1 - LEFT_OUT),
          );
          kept.set(candidate, hidden);
          return labelScores(weights, hidden);
        },
        learn(candidate, slopes) {
          const hidden = kept.get(candidate);
          if (hidden === undefined) throw new Error('Scores come before learning');
          const back = new Float32Array(size);
          for (const [label, slope] of slopes.entries()) {
            labelBias.slopes[label]! += slope;
            for (let unit = 0; unit < size; unit += 1) {
              byLabel.slopes[label * size + unit]! += slope * hidden[unit]!;
              back[unit]! += slope * byLabel.values[label * size + unit]!;
            }
          }
          // What was left out or below zero passes nothing back.
          for (let unit = 0; unit < size; unit += 1) back[unit] = hidden[unit] === 0 ? 0 : back[unit]! / (1 - LEFT_OUT);
          const { from, to } = candidate;
          const add = (target: Float32Array, at: number, share = 1): void => {
            for (let unit = 0; unit < size; unit += 1) target[at * size + unit]! += share * back[unit]!;
          };
          add(slopesOf.first, from);
          add(slopesOf.last, to - 1);
          for (let word = from; word < to; word += 1) add(slopesOf.mean, word, 1 / (to - from));
          if (from === 0) add(edges.before.slopes, 0);
          else add(slopesOf.before, from - 1);
          if (to === words) add(edges.behind.slopes, 0);
          else add(slopesOf.behind, to);
          add(slopesOf.whole, 0);
          add(bias.slopes, 0);
        },
        end() {
          byPlace((place) => learnProjection(place, project[place].slopes, slopesOf[place], vectors, words));
          seen += 1;
          if (seen % BATCH === 0) move();
        },
      };
    },
  };

  function learnProjection(
    place: Place,
    target: Float32Array,
    slopes: Float32Array,
    vectors: WordVectors,
    words: number,
  ): void {
    const first = place === 'whole' ? words : 0;
    for (let row = 0; row < slopes.length / size; row += 1) {
      const vector = (first + row) * WORD_DIMENSIONS;
      for (let dimension = 0; dimension < WORD_DIMENSIONS; dimension += 1) {
        const value = vectors[vector + dimension]!;
        const at = dimension * size;
        for (let unit = 0; unit < size; unit += 1) target[at + unit]! += value * slopes[row * size + unit]!;
      }
    }
  }
}
