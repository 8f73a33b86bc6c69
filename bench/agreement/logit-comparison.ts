/**
 * How near one engine's logits come to another's, over many positions. Logits are taken as log-probabilities, since what
 * is added to all logits of a position alike changes nothing.
 */
export interface LogitComparison {
  readonly positions: number;
  /** Of the differences between log-probabilities, over all tokens of the vocabulary. */
  readonly largest: number;
  readonly rootMeanSquare: number;
  /** Mean Kullback-Leibler divergence of the tested distribution from the true one, in nats. */
  readonly divergence: number;
  /** Positions whose most probable token is the same. */
  readonly sameBest: number;
}

/** Adds up a {@link LogitComparison}, position by position. */
export interface LogitComparator {
  /** @param truth logits of every token of the vocabulary */
  add(truth: Float32Array, tested: Float32Array): void;
  result(): LogitComparison;
}

export function createLogitComparator(): LogitComparator {
  let positions = 0;
  let largest = 0;
  let squares = 0;
  let numbers = 0;
  let divergence = 0;
  let sameBest = 0;
  return {
    add(truth, tested) {
      if (truth.length !== tested.length) {
        throw new RangeError(`${truth.length} logits cannot be compared with ${tested.length}`);
      }
      const trueNormaliser = logSumOfExponentials(truth);
      const testedNormaliser = logSumOfExponentials(tested);
      for (const [token, logit] of truth.entries()) {
        const logProbability = logit - trueNormaliser;
        const difference = tested[token]! - testedNormaliser - logProbability;
        largest = Math.max(largest, Math.abs(difference));
        squares += difference * difference;
        divergence -= Math.exp(logProbability) * difference;
      }
      numbers += truth.length;
      positions += 1;
      if (bestToken(truth) === bestToken(tested)) sameBest += 1;
    },
    result: () => ({
      positions,
      largest,
      rootMeanSquare: Math.sqrt(squares / numbers),
      divergence: divergence / positions,
      sameBest,
    }),
  };
}

/** The token with the largest logit, the first of equals. */
export function bestToken(logits: Float32Array): number {
  let best = 0;
  for (let token = 1; token < logits.length; token++) {
    if (logits[token]! > logits[best]!) best = token;
  }
  return best;
}

/** The logarithm of the sum of the exponentials: what is taken off a logit to make it a log-probability. */
export function logSumOfExponentials(logits: Float32Array): number {
  const peak = logits[bestToken(logits)]!;
  let sum = 0;
  for (const logit of logits) sum += Math.exp(logit - peak);
  return peak + Math.log(sum);
}
