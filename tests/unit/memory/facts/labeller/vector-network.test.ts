import { describe, expect, it } from 'vitest';
import { packWeights } from '../../../../../scripts/memory/pack-weights';
import { randomNumbers } from '../../../../../scripts/memory/random-numbers';
import { createVectorLearner } from '../../../../../scripts/memory/vector-network';
import type { Candidate } from '../../../../../src/lib/memory/facts/labeller/candidates';
import { NO_WEIGHTS } from '../../../../../src/lib/memory/facts/labeller/label-model';
import { unpackWeights } from '../../../../../src/lib/memory/facts/labeller/unpack-weights';
import {
  hiddenOf,
  labelScores,
  projectWords,
  type VectorWeights,
} from '../../../../../src/lib/memory/facts/labeller/vector-scores';
import { WORD_DIMENSIONS } from '../../../../../src/lib/memory/facts/labeller/word-vectors';

const WORDS = 3;
const RUNS: readonly Candidate[] = [
  { from: 0, to: 1 },
  { from: 1, to: 3 },
];

/** A clause of three words, of which the one at `marked` has a mark in its vector. */
function clause(marked: number, seed: number): Float32Array {
  const random = randomNumbers(seed);
  const vectors = Float32Array.from({ length: (WORDS + 1) * WORD_DIMENSIONS }, () => (random.next() - 0.5) * 0.2);
  vectors[marked * WORD_DIMENSIONS + 7] = 6;
  return vectors;
}

function likeliest(weights: VectorWeights, vectors: Float32Array, run: Candidate): number {
  const scores = labelScores(weights, hiddenOf(weights, projectWords(weights, vectors), run));
  return scores.indexOf(Math.max(...scores));
}

/** Learns that a run whose first word has the mark is of label 1. */
function learned(): VectorWeights {
  const clauses = 3600;
  const learner = createVectorLearner(8, 2, clauses, randomNumbers(3));
  for (let at = 0; at < clauses; at += 1) {
    const marked = at % WORDS;
    const pass = learner.begin(clause(marked, at));
    for (const run of RUNS) {
      const scores = pass.scores(run);
      const right = marked === run.from ? 1 : 0;
      const share = 1 / (1 + Math.exp((scores[0] ?? 0) - (scores[1] ?? 0)));
      pass.learn(run, Float64Array.of(1 - share - (right === 0 ? 1 : 0), share - right));
    }
    pass.end();
  }
  return learner.weights;
}

describe('the network that reads vectors of words', () => {
  const weights = learned();

  it('learns what a word means, wherever the clause has it', () => {
    let right = 0;
    for (let at = 0; at < 90; at += 1)
      for (const run of RUNS)
        if (likeliest(weights, clause(at % WORDS, 10_000 + at), run) === (at % WORDS === run.from ? 1 : 0)) right += 1;
    expect(right).toBeGreaterThan(170);
  });

  it('reads the same after it was packed', () => {
    const packed = unpackWeights(packWeights({ ...NO_WEIGHTS, labels: ['', 'likes'], vectors: weights })).vectors;
    for (const run of RUNS) {
      const vectors = clause(run.from, 77);
      expect(packed && likeliest(packed, vectors, run)).toBe(likeliest(weights, vectors, run));
    }
  });
});
