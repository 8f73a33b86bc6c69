/** The tokens of words that are read together, and which word each belongs to. */
export interface WordPlan {
  /** With the marks of beginning and end. */
  readonly ids: readonly number[];
  /** For each token the index of its word; -1 for the marks. */
  readonly owners: readonly number[];
}

/**
 * Lays the tokens of words in a row. What is beyond the model's limit is left out.
 *
 * @param begin mark before the first token
 * @param end mark behind the last
 * @param longest tokens that the model takes, marks included
 */
export function planWords(
  pieces: readonly (readonly number[])[],
  begin: number,
  end: number,
  longest: number,
): WordPlan {
  const tokens = pieces.flatMap((ids, word) => ids.map((id) => ({ id, word }))).slice(0, longest - 2);
  return {
    ids: [begin, ...tokens.map(({ id }) => id), end],
    owners: [-1, ...tokens.map(({ word }) => word), -1],
  };
}

/**
 * The mean of the states of each word's tokens, one word after the other, and last the mean of all states, marks
 * included. A word without a token has zeros.
 *
 * @param states the model's, token after token
 */
export function meanOfWords(states: Float32Array, { owners }: WordPlan, words: number): Float32Array<ArrayBuffer> {
  const size = states.length / owners.length;
  const means = new Float32Array((words + 1) * size);
  const counts = new Int32Array(words);
  for (const owner of owners) if (owner >= 0) counts[owner]! += 1;
  const add = (token: number, row: number, share: number): void => {
    for (let i = 0; i < size; i += 1) means[row * size + i]! += states[token * size + i]! * share;
  };
  for (const [token, owner] of owners.entries()) {
    if (owner >= 0) add(token, owner, 1 / counts[owner]!);
    add(token, words, 1 / owners.length);
  }
  return means;
}
