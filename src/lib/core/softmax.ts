/** Turns scores into probabilities, each score divided by the temperature first. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  const weights = scores.map((score) => Math.exp((score - highest) / temperature));
  let sum = 0;
  for (const weight of weights) sum += weight;
  return weights.map((weight) => weight / sum);
}

/** The logarithms of probabilities, kept away from minus infinity so that one sure part cannot outvote all others. */
export function logarithms(probabilities: Float64Array): Float64Array {
  return probabilities.map((probability) => Math.log(Math.max(probability, 1e-4)));
}
