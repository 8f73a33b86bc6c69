import type { RouterWeights } from '../../src/lib/router/router-weights';
import { calibrate, outcomesAt } from './calibrate';
import { fitEmbedding, fitText, type Vectors } from './fit-parts';
import { fitStack, viewFully, viewPlainly, type StackSample } from './fit-stack';
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
  const views: Record<'plain' | 'full', StackSample[]> = { plain: [], full: [] };
  for (let fold = 0; fold < FOLDS; fold++) {
    tell(`Part ${fold + 1} of ${FOLDS}`);
    const text = fitText(samples.filter((sample) => sample.fold !== fold));
    const held = samples.filter((sample) => sample.fold === fold);
    views.plain.push(...viewPlainly(held, text));
    const aside = held.filter(({ split }) => split !== 'fit');
    views.full.push(...viewFully(aside, text, embedding, vectors));
  }
  tell('The whole');
  const part = (kind: 'plain' | 'full', split: Sample['split']): readonly StackSample[] =>
    views[kind].filter(({ sample }) => sample.split === split);
  const originals = (kind: 'plain' | 'full', split: Sample['split']): readonly StackSample[] =>
    part(kind, split).filter(({ sample }) => sample.original);

  const layer = (
    kind: 'plain' | 'full',
    fitted: Sample['split'],
    calibrated: Sample['split'],
  ): RouterWeights['plain'] => {
    const weights = fitStack(part(kind, fitted));
    return { weights, ...calibrate(weights, originals(kind, calibrated)) };
  };
  const plain = layer('plain', 'fit', 'calibrate');
  const full = layer('full', 'calibrate', 'develop');
  return {
    weights: { ...fitText(samples), ...embedding, plain, full },
    developed: {
      plain: outcomesAt(plain.weights, originals('plain', 'develop'), plain.temperature),
      full: outcomesAt(full.weights, originals('full', 'develop'), full.temperature),
    },
  };
}
