import { expect, test } from 'vitest';
import {
  accuracyOfMostConfident,
  calibrationError,
  confusion,
  macroAccuracy,
  type Outcome,
} from '../../../../scripts/router/measure';

/** A turn of one route, decided as another with a confidence. */
function outcome(label: number, said: number, confidence: number): Outcome {
  const probabilities = new Float64Array(5).fill((1 - confidence) / 4);
  probabilities[said] = confidence;
  return { label, probabilities };
}

test('each route counts alike in the macro accuracy, however many turns it has', () => {
  const outcomes = [outcome(0, 0, 0.9), outcome(0, 0, 0.9), outcome(0, 0, 0.9), outcome(1, 0, 0.9)];
  expect(macroAccuracy(outcomes)).toBe(0.5);
  expect(confusion(outcomes)[0]![0]).toBe(3);
  expect(confusion(outcomes)[1]![0]).toBe(1);
});

test('the calibration error is how far confidence is from what came true', () => {
  expect(calibrationError([outcome(0, 0, 0.75), outcome(0, 0, 0.75), outcome(0, 0, 0.75), outcome(1, 0, 0.75)])).toBe(
    0,
  );
  expect(calibrationError([outcome(0, 0, 0.95), outcome(1, 0, 0.95)])).toBeCloseTo(0.45);
});

test('the most confident are looked at by themselves', () => {
  const outcomes = [outcome(0, 0, 0.9), outcome(0, 0, 0.8), outcome(0, 0, 0.7), outcome(1, 0, 0.5)];
  expect(accuracyOfMostConfident(outcomes, 0.75)).toBe(1);
  expect(accuracyOfMostConfident(outcomes, 1)).toBe(0.75);
});
