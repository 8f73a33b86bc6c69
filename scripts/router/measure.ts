import { ROUTES } from '../../src/lib/router/routes';

/** What was said of one turn, and what would have been right. */
export interface Outcome {
  readonly label: number;
  readonly probabilities: Float64Array;
}

/** One bar of a calibration curve. */
export interface CalibrationBin {
  readonly count: number;
  readonly meanConfidence: number;
  readonly accuracy: number;
}

/** The most probable route. */
export function predicted({ probabilities }: Pick<Outcome, 'probabilities'>): number {
  return probabilities.indexOf(Math.max(...probabilities));
}

/** Rows are the right routes, columns the decided ones. */
export function confusion(outcomes: readonly Outcome[]): readonly (readonly number[])[] {
  return ROUTES.map((_, right) =>
    ROUTES.map(
      (_, said) => outcomes.filter((outcome) => outcome.label === right && predicted(outcome) === said).length,
    ),
  );
}

/** The mean over the routes of the share that was decided right. */
export function macroAccuracy(outcomes: readonly Outcome[]): number {
  const shares = confusion(outcomes)
    .map((row, right) => ({ hits: row[right]!, total: row.reduce((sum, count) => sum + count, 0) }))
    .filter(({ total }) => total > 0)
    .map(({ hits, total }) => hits / total);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Outcomes sorted into bins of equal width by their confidence; empty bins are left out. */
export function calibrationCurve(outcomes: readonly Outcome[], bins = 10): readonly CalibrationBin[] {
  return Array.from({ length: bins }, (_, bin) =>
    outcomes.filter(({ probabilities }) => Math.min(bins - 1, Math.floor(Math.max(...probabilities) * bins)) === bin),
  )
    .filter((group) => group.length > 0)
    .map((group) => ({
      count: group.length,
      meanConfidence: mean(group.map(({ probabilities }) => Math.max(...probabilities))),
      accuracy: mean(group.map((outcome) => Number(predicted(outcome) === outcome.label))),
    }));
}

/** Expected calibration error (Naeini et al., 2015): how far confidence is from accuracy, weighted by the bins' size. */
export function calibrationError(outcomes: readonly Outcome[]): number {
  const distances = calibrationCurve(outcomes).map(
    ({ count, meanConfidence, accuracy }) => count * Math.abs(meanConfidence - accuracy),
  );
  return distances.reduce((sum, distance) => sum + distance, 0) / outcomes.length;
}

/** Accuracy over the given share of outcomes that are the most confident. */
export function accuracyOfMostConfident(outcomes: readonly Outcome[], share: number): number {
  const sorted = [...outcomes].sort((a, b) => Math.max(...b.probabilities) - Math.max(...a.probabilities));
  const kept = sorted.slice(0, Math.ceil(sorted.length * share));
  return mean(kept.map((outcome) => Number(predicted(outcome) === outcome.label)));
}

/** Mean of the negative logarithm of what was given to the right route. */
export function logLoss(outcomes: readonly Outcome[]): number {
  return mean(outcomes.map(({ label, probabilities }) => -Math.log(Math.max(probabilities[label]!, 1e-12))));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
