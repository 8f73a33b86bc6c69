import type { RouterWeights } from '../../src/lib/router/router-weights';
import { calibrate, outcomesAt } from './calibrate';
import { fitEmbedding, fitText, type Vectors } from './fit-parts';
import { fitStack, viewSamples, type StackSample } from './fit-stack';
import type { Outcome } from './measure';
import { FOLDS, type Sample } from './sample';

/** What came out, and how it does on the samples that were kept aside. */
export interface Training {
  readonly weights: RouterWeights;
  readonly developed: Readonly<Record<'plain' | 'full', readonly Outcome[]>>;
}

/**
 * Fits the last layer over what parts that have not seen a turn say of it (stacked generalisation; Wolpert, 1992), the
 * calibration over turns that the last layer has not seen either, and in the end the n-grams over all there is. The adapter has
 * seen all turns to fit by: what is read by it is learned from these, and weighed by those to calibrate by.
 */
export function trainRouter(samples: readonly Sample[], vectors: Vectors, tell: (step: string) => void): Training {
  tell('What the adapted model says');
  const embedding = fitEmbedding(
    samples.filter(({ split }) => split === 'fit'),
    vectors,
  );
  const views: StackSample[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    tell(`Part ${fold + 1} of ${FOLDS}`);
    const others = samples.filter((sample) => sample.fold !== fold);
    const held = samples.filter((sample) => sample.fold === fold);
    views.push(...viewSamples(held, fitText(others), embedding, vectors));
  }
  tell('The whole');
  const aside = (split: Sample['split']): readonly StackSample[] =>
    views.filter(({ sample }) => sample.split === split);
  const originals = (split: Sample['split']): readonly StackSample[] =>
    aside(split).filter(({ sample }) => sample.original);

  const layer = (
    kind: 'plain' | 'full',
    fitted: Sample['split'],
    calibrated: Sample['split'],
  ): RouterWeights['plain'] => {
    const weights = fitStack(aside(fitted), kind);
    return { weights, ...calibrate(weights, originals(calibrated), kind) };
  };
  const plain = layer('plain', 'fit', 'calibrate');
  const full = layer('full', 'calibrate', 'develop');
  const developing = originals('develop');
  return {
    weights: { ...fitText(samples), ...embedding, plain, full },
    developed: {
      plain: outcomesAt(plain.weights, developing, 'plain', plain.temperature),
      full: outcomesAt(full.weights, developing, 'full', full.temperature),
    },
  };
}
