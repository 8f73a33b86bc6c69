/** Sentences for a model to read, and what is thought of it by the vectors that it makes of them. */
export interface VectorCheck {
  readonly sentences: readonly string[];
  /**
   * @param vectors one for each sentence, in order
   * @returns why the model is not to be trusted, as part of a sentence; `undefined` when nothing speaks against it
   */
  readonly findFault: (vectors: readonly Float32Array[]) => string | undefined;
}

/** Two sentences that mean much the same and one that means something else: those of sentence-transformers' own page. */
const publishedSentences = ['The weather is lovely today.', "It's so sunny outside!", 'He drove to the stadium.'];

/** Cosines between the first and second, the first and third, the second and third of these, by model id, as its makers publish them for 32-bit floats. */
const publishedCosines: Readonly<Partial<Record<string, readonly number[]>>> = {
  'all-minilm-l6-v2': [0.666, 0.1046, 0.1411],
};

/** What weights of eight bits may add to a cosine or take from it; ours add 0.0024 at most. */
const tolerance = 0.02;

/** How far from 1 the length of a vector may be. */
const lengthTolerance = 0.001;

/** Pairs that mean much the same in other words. Vectors by chance would put each beside its partner once in 105 times. */
const relatedSentences = [
  ['The weather is lovely today.', "It's so sunny outside!"],
  ['He drove to the stadium.', 'A man went by car to see the football match.'],
  ['My sister works as a nurse.', 'She cares for patients in the hospital.'],
  ['The bread is still in the oven.', 'I have not finished baking the loaf.'],
].flat();

/**
 * What a model is judged by that was just loaded: how similar it finds sentences of which that is known, else whether it
 * finds related sentences more similar than others, as any embedding model does.
 */
export function vectorCheckFor(modelId: string): VectorCheck {
  const known = publishedCosines[modelId];
  const sentences = known === undefined ? relatedSentences : publishedSentences;
  return {
    sentences,
    findFault: (vectors) =>
      findBadNumbers(vectors, sentences.length) ??
      (known === undefined ? findStrangers(vectors) : findOtherCosines(vectors, known)),
  };
}

function findBadNumbers(vectors: readonly Float32Array[], count: number): string | undefined {
  if (vectors.length !== count) return 'it does not read every sentence';
  if (vectors.some(({ length }) => length === 0 || length !== vectors[0]?.length)) {
    return 'its vectors are not of one size';
  }
  if (!vectors.every((vector) => vector.every(Number.isFinite))) return 'its vectors hold what is no number';
  if (vectors.some((vector) => Math.abs(Math.hypot(...vector) - 1) > lengthTolerance)) {
    return 'its vectors are not of unit length';
  }
  return undefined;
}

function findOtherCosines(vectors: readonly Float32Array[], known: readonly number[]): string | undefined {
  const pairs = vectors.flatMap((one, at) => vectors.slice(at + 1).map((other) => dot(one, other)));
  const isKnown = pairs.every((cosine, pair) => Math.abs(cosine - known[pair]!) <= tolerance);
  return isKnown ? undefined : `three known sentences are ${said(pairs)} alike to it and not ${said(known)}`;
}

/** Partners stand at 0 and 1, 2 and 3, … */
function findStrangers(vectors: readonly Float32Array[]): string | undefined {
  const isNearest = vectors.every((vector, at) => {
    const partner = at ^ 1;
    const nearness = dot(vector, vectors[partner]!);
    return vectors.every((other, index) => index === at || index === partner || dot(vector, other) < nearness);
  });
  return isNearest ? undefined : 'to it, unrelated sentences are nearer than related ones';
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, index) => sum + value * other[index]!, 0);
}

function said(cosines: readonly number[]): string {
  return cosines.map((cosine) => cosine.toFixed(2)).join(', ');
}
