import { readOpinion } from '../../src/lib/router/classify';
import { scoreEmbedding } from '../../src/lib/router/embedding-opinion';
import { ROUTES } from '../../src/lib/router/routes';
import { stackInputs } from '../../src/lib/router/stack';
import type { EmbeddingWeights, TextWeights, Vectors } from './fit-parts';
import { balancedWeights, fitRegression, type Example } from './logistic-regression';
import type { Sample } from './sample';

/** A turn as the last layer sees it. */
export interface StackSample {
  readonly sample: Sample;
  readonly inputs: Float64Array;
}

/** Asks n-grams that have not seen these samples. */
export function viewPlainly(samples: readonly Sample[], text: TextWeights): readonly StackSample[] {
  return samples
    .filter((sample) => sample.stacked)
    .map((sample) => ({ sample, inputs: stackInputs(readOpinion(text, sample.seen)) }));
}

/** Asks such n-grams, and what was learned by the adapted model of samples to fit by. */
export function viewFully(
  samples: readonly Sample[],
  text: TextWeights,
  embedding: EmbeddingWeights,
  vectors: Vectors,
): readonly StackSample[] {
  return samples
    .filter((sample) => sample.embedded)
    .map((sample) => {
      const understood = scoreEmbedding(embedding, vectors.get(sample.key)!);
      return { sample, inputs: stackInputs(readOpinion(text, sample.seen), understood) };
    });
}

/** One row of weights for each route. */
export function fitStack(views: readonly StackSample[]): Float32Array {
  const balance = balancedWeights(
    views.map(({ sample }) => sample.label),
    ROUTES.length,
  );
  const width = views[0]!.inputs.length;
  const columns = Uint32Array.from({ length: width }, (_, i) => i);
  const examples = views.map((view, i): Example => {
    return { columns, values: view.inputs, label: view.sample.label, weight: balance[i]! * view.sample.weight };
  });
  const fitted = fitRegression(examples, { columns: width, classes: ROUTES.length, penalty: 1e-3, rounds: 300 });
  return Float32Array.from(fitted, (_, i) => fitted[(i % width) * ROUTES.length + Math.floor(i / width)]!);
}
