import type { StackWeights } from '../../src/lib/router/router-weights';
import { ROUTES } from '../../src/lib/router/routes';
import { softmax } from '../../src/lib/core/softmax';
import { stackScores } from '../../src/lib/router/stack';
import type { StackSample } from './fit-stack';
import { logLoss, predicted, type Outcome } from './measure';

/** A decision is sure when of those with its route and at least its probability this share is right. */
const SURE_MEANS = 0.97;
const LOWEST_SURE = 0.5;
const HIGHEST_SURE = 0.9;

/** Temperature (Guo et al., 2017) and the bounds of being sure, from samples that no weight has seen. */
export function calibrate(weights: Float32Array, views: readonly StackSample[]): Omit<StackWeights, 'weights'> {
  const temperature = bestTemperature((candidate) => logLoss(outcomesAt(weights, views, candidate)));
  const outcomes = outcomesAt(weights, views, temperature);
  return { temperature, sureFrom: Float32Array.from(ROUTES, (_, route) => sureFrom(outcomes, route)) };
}

/** What the last layer says of samples. */
export function outcomesAt(
  weights: Float32Array,
  views: readonly StackSample[],
  temperature: number,
): readonly Outcome[] {
  return views.map((view) => ({
    label: view.sample.label,
    probabilities: softmax(stackScores(weights, view.inputs), temperature),
  }));
}

/** The loss has one valley over the temperature, which thirds close in on. */
function bestTemperature(loss: (temperature: number) => number): number {
  let low = 0.3;
  let high = 5;
  while (high - low > 0.001) {
    const third = (high - low) / 3;
    if (loss(low + third) < loss(high - third)) high -= third;
    else low += third;
  }
  return (low + high) / 2;
}

function sureFrom(outcomes: readonly Outcome[], route: number): number {
  const own = outcomes
    .filter((outcome) => predicted(outcome) === route)
    .map(({ label, probabilities }) => ({ right: label === route, confidence: probabilities[route]! }))
    .sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let bound = HIGHEST_SURE;
  for (const [i, outcome] of own.entries()) {
    right += Number(outcome.right);
    if (right / (i + 1) >= SURE_MEANS) bound = outcome.confidence;
  }
  return Math.min(HIGHEST_SURE, Math.max(LOWEST_SURE, bound));
}
