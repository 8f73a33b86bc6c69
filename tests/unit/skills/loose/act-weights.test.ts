import { describe, expect, it } from 'vitest';
import { fitActs } from '../../../../scripts/skills/fit-acts';
import { readUtterance } from '../../../../src/lib/skills/grammar/utterance';
import { classifyAct } from '../../../../src/lib/skills/loose/act-classifier';
import { actFeatures, withVector } from '../../../../src/lib/skills/loose/act-features';
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
const fitted = fitActs(samples, new Map());

describe('the weights of acts', () => {
  it('tell what they were fitted on', () => {
    const weights = readActWeights(new Uint8Array(fitted).buffer);
    for (const { act, features } of samples) expect(classifyAct(weights, features)[0]?.act).toBe(act);
    expect(classifyAct(weights, featuresOf('start a timer for 90 seconds'))[0]?.act).toBe('timer/start');
  });

  it('are the same for the same samples', () => {
    expect(fitActs(samples, new Map())).toEqual(fitted);
  });

  it('are refused where they are anything else', () => {
    expect(() => readActWeights(new ArrayBuffer(0))).toThrow('no weights');
    expect(() => readActWeights(new ArrayBuffer(64))).toThrow('no weights');
    expect(() => readActWeights(new Uint8Array(fitted.slice(0, -1)).buffer)).toThrow('cut off');
  });

  it('tell by what a turn means, where its words are new', () => {
    const meaning = (at: number): Float32Array =>
      Float32Array.from({ length: 384 }, (_, place) => (place === at ? 1 : 0));
    const places: Readonly<Record<string, number>> = { 'timer/start': 3, 'clock/now': 5, none: 7 };
    const vectors = new Map(samples.map(({ act, text }) => [text, meaning(places[act] ?? 0)]));
    const weights = readActWeights(new Uint8Array(fitActs(samples, vectors)).buffer);
    const unseen = featuresOf('zzyzx qwerty');
    for (const [act, place] of Object.entries(places)) {
      expect(classifyAct(weights, withVector(unseen, meaning(place)))[0]?.act).toBe(act);
    }
  });

  it('of Hearth are at most 420 kB', () => {
    expect(actWeightsFile().byteLength).toBeLessThanOrEqual(420_000);
  });

  it('are probabilities, the largest first', () => {
    const likely = classifyAct(readActWeights(actWeightsFile()), featuresOf('put a timer on for ten minutes'));
    const probabilities = likely.map(({ probability }) => probability);
    expect(probabilities.reduce((sum, one) => sum + one)).toBeCloseTo(1);
    expect(probabilities).toEqual([...probabilities].sort((one, other) => other - one));
    expect(likely[0]?.act).toBe('timer/start');
  });
});
