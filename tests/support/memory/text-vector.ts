/** Numbers of a vector. */
const DIMENSIONS = 8;

/** A vector of unit length that only that text has; another seed stands for another model. */
export function vectorOf(text: string, seed = 1): Float32Array {
  let state = seed;
  for (const letter of text) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  const numbers = Float32Array.from({ length: DIMENSIONS }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  });
  const length = Math.hypot(...numbers);
  return numbers.map((number) => number / length);
}

/** An embedding model whose vectors these are. */
export const MODEL = { id: 'model-one', dimensions: DIMENSIONS };
export const OTHER_MODEL = { id: 'model-two', dimensions: DIMENSIONS };
