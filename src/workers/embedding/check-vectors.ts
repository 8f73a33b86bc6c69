/** Two sentences that mean much the same and one that means something else: those of sentence-transformers' own page. */
export const checkedSentences = [
  'The weather is lovely today.',
  "It's so sunny outside!",
  'He drove to the stadium.',
] as const;

/** Cosines between the first and second, the first and third, the second and third of the sentences. */
type Similarities = readonly [alike: number, unlike: number, otherUnlike: number];

/** By model id, as its makers publish them for 32-bit floats. */
const knownSimilarities: Readonly<Partial<Record<string, Similarities>>> = {
  'all-minilm-l6-v2': [0.666, 0.1046, 0.1411],
};

/** What weights of eight bits may add to a cosine or take from it; ours add 0.0024 at most. */
const tolerance = 0.02;

/** How far from 1 the length of a vector may be. */
const lengthTolerance = 0.001;

/**
 * Judges the vectors that a model that was just loaded has made of {@link checkedSentences}: whether the sentences are as
 * similar as they are known to be under this model, else whether the vectors are such as any embedding model makes.
 *
 * @param vectors one for each sentence, in order
 * @returns why the model is not to be trusted, as part of a sentence; `undefined` when nothing speaks against it
 */
export function findWrongVectors(modelId: string, vectors: readonly Float32Array[]): string | undefined {
  const [first, second, third] = vectors;
  if (first === undefined || second === undefined || third === undefined) return 'it does not read every sentence';
  if (vectors.some((vector) => vector.length === 0 || vector.length !== first.length)) {
    return 'its vectors are not of one size';
  }
  if (!vectors.every((vector) => vector.every(Number.isFinite))) return 'its vectors hold what is no number';
  if (vectors.some((vector) => Math.abs(Math.hypot(...vector) - 1) > lengthTolerance)) {
    return 'its vectors are not of unit length';
  }
  const found: Similarities = [dot(first, second), dot(first, third), dot(second, third)];
  const known = knownSimilarities[modelId];
  if (known === undefined) {
    const [alike, ...unlike] = found;
    return alike > Math.max(...unlike) ? undefined : 'to it, unrelated sentences are nearer than related ones';
  }
  const isKnown = found.every((cosine, pair) => Math.abs(cosine - known[pair]!) <= tolerance);
  return isKnown ? undefined : `three known sentences are ${said(found)} alike to it and not ${said(known)}`;
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, index) => sum + value * other[index]!, 0);
}

function said(similarities: Similarities): string {
  return similarities.map((cosine) => cosine.toFixed(2)).join(', ');
}
