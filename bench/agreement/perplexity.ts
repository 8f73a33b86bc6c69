/**
 * How surprised a model is by a text: the exponential of the mean negative log-probability of its tokens.
 *
 * @param logProbabilities of each token given all before it, natural logarithms
 */
export function perplexity(logProbabilities: readonly number[]): number {
  return Math.exp(-mean(logProbabilities));
}

/** A ratio, and how far it may be from the ratio over endless text of the kind: one standard error. */
export interface PerplexityRatio {
  readonly ratio: number;
  readonly standardError: number;
}

/**
 * The perplexity of one engine over that of another on the same tokens. Since both read the same text, what the text
 * itself scatters falls out: the error is that of the differences, token by token.
 */
export function perplexityRatio(truth: readonly number[], tested: readonly number[]): PerplexityRatio {
  if (truth.length !== tested.length) throw new RangeError(`${truth.length} tokens are not ${tested.length}`);
  const differences = truth.map((logProbability, index) => logProbability - tested[index]!);
  const middle = mean(differences);
  const variance = mean(differences.map((difference) => (difference - middle) ** 2));
  const ratio = Math.exp(middle);
  return { ratio, standardError: ratio * Math.sqrt(variance / differences.length) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
