/** Tokens that are read together at most, and of a turn before. */
const LONGEST = 256;
const LONGEST_BEFORE = 33;

/**
 * The tokens by which a turn is understood: its own, then those of the turn before, where it leans on that. Of what is too long the
 * end is left out, the mark at its end stays.
 *
 * @param turn with the marks of beginning and end, as is `before`
 */
export function turnTokens(turn: readonly number[], before?: readonly number[]): readonly number[] {
  const own = cut(turn, LONGEST - LONGEST_BEFORE);
  return before === undefined ? own : [...own, ...cut(before, LONGEST_BEFORE).slice(1)];
}

function cut(tokens: readonly number[], most: number): readonly number[] {
  return tokens.length <= most ? tokens : [...tokens.slice(0, most - 1), ...tokens.slice(-1)];
}

/** The mean of states, token after token, at unit length. */
export function unitMean(states: Float32Array, tokens: number): Float32Array<ArrayBuffer> {
  const mean = new Float32Array(states.length / tokens);
  for (let token = 0; token < tokens; token += 1)
    for (let i = 0; i < mean.length; i += 1) mean[i]! += states[token * mean.length + i]!;
  const length = Math.hypot(...mean);
  return mean.map((value) => value / length);
}
