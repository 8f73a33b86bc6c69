import type { EmbeddingModel } from './embedding-model';

/** Sentences that have little in common: what their vectors share is of the model and not of what is said. */
const centringSentences = [
  'The train to the coast leaves at half past seven.',
  'My grandmother taught me how to knit.',
  'Water boils at a lower temperature in the mountains.',
  'Could you send me the invoice by Friday?',
  'The cat sleeps on the warm roof of the shed.',
  'He broke his arm when he fell off the ladder.',
  'Interest rates went up again last month.',
  'I would like my steak medium rare, please.',
  'The function returns an empty list on failure.',
  'They planted two apple trees behind the house.',
  'Our team lost the final in extra time.',
  'She plays the violin in a small orchestra.',
  'The password must have at least twelve characters.',
  'It snowed all night and the roads are closed.',
  'Many stars are larger than the sun.',
  'We still need batteries and a screwdriver.',
  'The museum is free on the first Sunday of the month.',
  'I am allergic to peanuts and shellfish.',
  'The judge will announce the verdict tomorrow.',
  'Turn left after the bridge and park by the church.',
  'His new novel is set in the seventeenth century.',
  'Please call the dentist to move my appointment.',
  'The washing machine makes a strange noise.',
  'Happy birthday, and all the best for the new year!',
] as const;

/**
 * An embedding model whose vectors have lost what they all have in common, so that texts which have nothing to do with
 * each other have a cosine near 0, whichever model it is (Mu and Viswanath, "All-but-the-Top", 2018, without its second
 * step). The weights of recall were learned from a model of which that is so; of many others it is near 0.7.
 *
 * @throws what `embed` throws
 */
export async function centredEmbedding(model: EmbeddingModel): Promise<EmbeddingModel> {
  const centre = meanOf(await model.embed(centringSentences, new AbortController().signal), model.dimensions);
  return {
    ...model,
    async embed(texts, signal) {
      return (await model.embed(texts, signal)).map((vector) => unit(vector.map((value, at) => value - centre[at]!)));
    },
  };
}

function meanOf(vectors: readonly Float32Array[], dimensions: number): Float32Array {
  const mean = new Float32Array(dimensions);
  for (const vector of vectors) for (const [at, value] of vector.entries()) mean[at]! += value / vectors.length;
  return mean;
}

function unit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
