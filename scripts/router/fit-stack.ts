import { readOpinion } from '../../src/lib/router/classify';
import { scoreEmbedding } from '../../src/lib/router/embedding-opinion';
import { ROUTES } from '../../src/lib/router/routes';
import { stackInputs } from '../../src/lib/router/stack';
import type { EmbeddingWeights, TextWeights, Vectors } from './fit-parts';
import { balancedWeights, fitRegression, type Example } from './logistic-regression';
import type { Sample } from './sample';

/** A turn as the last layer sees it, once without the sentence embedding and once with it. */
export interface StackSample {
  readonly sample: Sample;
  readonly plain: Float64Array;
  readonly full: Float64Array;
}

/** Asks parts that have not seen these samples; only what is read by the adapted model was learned from those to fit by. */
export function viewSamples(
  samples: readonly Sample[],
  text: TextWeights,
  embedding: EmbeddingWeights,
  vectors: Vectors,
): readonly StackSample[] {
  return samples
    .filter((sample) => sample.embedded)
    .map((sample) => {
      const opinion = readOpinion(text, sample.seen);
      const vector = vectors.get(sample.key)!;
      return { sample, plain: stackInputs(opinion), full: stackInputs(opinion, scoreEmbedding(embedding, vector)) };
    });
}

/** One row of weights for each route. */
export function fitStack(views: readonly StackSample[], kind: 'plain' | 'full'): Float32Array {
  const balance = balancedWeights(
    views.map(({ sample }) => sample.label),
    ROUTES.length,
  );
  const width = views[0]![kind].length;
  const columns = Uint32Array.from({ length: width }, (_, i) => i);
  const examples = views.map((view, i): Example => {
    return { columns, values: view[kind], label: view.sample.label, weight: balance[i]! * view.sample.weight };
  });
  const fitted = fitRegression(examples, { columns: width, classes: ROUTES.length, penalty: 1e-3, rounds: 300 });
  return Float32Array.from(fitted, (_, i) => fitted[(i % width) * ROUTES.length + Math.floor(i / width)]!);
}
