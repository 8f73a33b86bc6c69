import { describe, expect, it } from 'vitest';
import { fitActs } from '../../../../scripts/skills/fit-acts';
import { readUtterance } from '../../../../src/lib/skills/grammar/utterance';
import { classifyAct } from '../../../../src/lib/skills/loose/act-classifier';
import { actFeatures } from '../../../../src/lib/skills/loose/act-features';
import { readActWeights } from '../../../../src/lib/skills/loose/act-weights';
import { createValueFinder } from '../../../../src/lib/skills/loose/values';
import { actWeightsFile, readingContext } from '../../../support/skills/loose-reading';

const featuresOf = (text: string) => {
  const utterance = readUtterance(text);
  return actFeatures(utterance, createValueFinder(utterance, readingContext));
};
const sample = (act: string, text: string) => ({ text, act, features: featuresOf(text), weight: 1 });
const samples = [
  sample('timer/start', 'start a timer for 5 minutes'),
  sample('timer/start', 'time 10 minutes'),
  sample('clock/now', 'what time is it'),
  sample('clock/now', 'tell me the time'),
  sample('none', 'write a poem about rain'),
];
const fitted = fitActs(samples);

describe('the weights of acts', () => {
  it('tell what they were fitted on', () => {
    const weights = readActWeights(new Uint8Array(fitted).buffer);
    for (const { act, features } of samples) expect(classifyAct(weights, features)[0]?.act).toBe(act);
    expect(classifyAct(weights, featuresOf('start a timer for 90 seconds'))[0]?.act).toBe('timer/start');
  });

  it('are the same for the same samples', () => {
    expect(fitActs(samples)).toEqual(fitted);
  });

  it('are refused where they are anything else', () => {
    expect(() => readActWeights(new ArrayBuffer(0))).toThrow('no weights');
    expect(() => readActWeights(new ArrayBuffer(64))).toThrow('no weights');
    expect(() => readActWeights(new Uint8Array(fitted.slice(0, -1)).buffer)).toThrow('cut off');
  });

  it('of Hearth are at most 300 kB', () => {
    expect(actWeightsFile().byteLength).toBeLessThanOrEqual(300_000);
  });

  it('are probabilities, the largest first', () => {
    const likely = classifyAct(readActWeights(actWeightsFile()), featuresOf('put a timer on for ten minutes'));
    const probabilities = likely.map(({ probability }) => probability);
    expect(probabilities.reduce((sum, one) => sum + one)).toBeCloseTo(1);
    expect(probabilities).toEqual([...probabilities].sort((one, other) => other - one));
    expect(likely[0]?.act).toBe('timer/start');
  });
});
