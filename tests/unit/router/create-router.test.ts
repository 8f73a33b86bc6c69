import { beforeEach, describe, expect, test } from 'vitest';
import type { RouteOverride } from '../../../src/lib/core/route-override';
import { createRouter, type RouterDependencies } from '../../../src/lib/router/create-router';
import type { RouteQuestion } from '../../../src/lib/router/route-question';
import { trainedWeights } from '../../support/router-weights';

const weights = trainedWeights();
const QUESTION: RouteQuestion = { text: 'hello', history: [], preference: 'auto', available: ['fast', 'reasoning'] };

function route(change: Partial<RouteQuestion>, dependencies: Partial<RouterDependencies> = {}) {
  const router = createRouter({
    weights,
    exemplars: () => Promise.resolve([]),
    speed: () => 0,
    clock: { now: () => 0 },
    now: () => 0,
    ...dependencies,
  });
  return router.decide({ ...QUESTION, ...change });
}

const taught = (text: string, chosen: RouteOverride['route']): Partial<RouterDependencies> => ({
  exemplars: () => Promise.resolve([{ id: 'a', text, route: chosen, chosenAt: 0 }]),
});

describe('left to choose', () => {
  test.each([
    ['set a timer for ten minutes', 'skill'],
    ['what is the weather like in a haiku', 'fast'],
    ['what is my sister called', 'memory'],
    ['I am allergic to peanuts', 'memory'],
    ['what does ephemeral mean', 'fast'],
    ['prove that the square root of 2 is irrational', 'reasoning'],
    ['write a python function that merges two sorted lists and explain its complexity', 'reasoning'],
    ['how many PDFs are in my Downloads folder', 'tools'],
    ['rename all photos in this folder by date', 'tools'],
  ] as const)('"%s" goes to %s', async (text, expected) => {
    const decision = await route({ text });
    expect(decision.route).toBe(expected);
    expect(decision.reasons.length).toBeGreaterThan(0);
    expect(decision.confidence).toBeGreaterThan(0.2);
    expect(decision.confidence).toBeLessThanOrEqual(1);
  });

  test('anything at all gets a decision with reasons', async () => {
    for (const text of ['', '🙂', 'qwrt zzxv', '今天天气很好', '\n\n', 'x'.repeat(200_000)]) {
      const { confidence, reasons } = await route({ text });
      expect(confidence).toBeGreaterThan(0);
      expect(reasons.length).toBeGreaterThan(0);
    }
  });

  test('what leans on the turn before is read with it', async () => {
    const history = [
      { role: 'user', text: 'what time is it in Tokyo' },
      { role: 'assistant', text: '21:04 in Tokyo.' },
    ] as const;
    expect((await route({ text: 'and in Lima?', history })).route).toBe('skill');
  });

  test('a turn that two routes want is said to be unsure, and a clear one is not', async () => {
    expect((await route({ text: 'qwerty asdf' })).unsure).toBe(true);
    expect((await route({ text: 'prove that the square root of 2 is irrational' })).unsure).toBeUndefined();
  });
});

describe('a claim of a skill', () => {
  const HARD = 'write a python function that merges two sorted lists and explain its complexity';

  test('wins where the skill accounts for the turn', async () => {
    const claim = { skill: 'list', certainty: 0.9 };
    expect(await route({ text: HARD, claim })).toMatchObject({ route: 'skill', reasons: ['exact-skill'] });
  });

  test('loses where it rests on free text and the turn is surely something hard', async () => {
    const claim = { skill: 'note', certainty: 0.3 };
    const decision = await route({ text: HARD, claim });
    expect(decision.route).toBe('reasoning');
    expect(decision.reasons[0]).toBe('more-than-skill');
    expect((await route({ text: 'note the bins are out', claim })).route).toBe('skill');
  });

  test('says so where it was read loosely, and is then never certain', async () => {
    const claim = { skill: 'timer', certainty: 0.5, loose: true };
    expect(await route({ text: 'set a timer for 5 minutes', claim })).toMatchObject({
      route: 'skill',
      reasons: ['loose-skill'],
    });
    expect((await route({ text: HARD, claim })).route).toBe('reasoning');
  });

  test('gives way to a model that the person chose', async () => {
    const claim = { skill: 'timer', certainty: 1 };
    expect(await route({ claim, preference: 'reasoning' })).toMatchObject({
      route: 'reasoning',
      confidence: 1,
      reasons: ['chose-think'],
      forced: true,
    });
  });

  test('needs no model', async () => {
    const claim = { skill: 'timer', certainty: 1 };
    expect(await route({ claim, available: [] })).toMatchObject({ route: 'skill', reasons: ['exact-skill'] });
  });
});

describe('a model that is not on the device', () => {
  test('is replaced by the other, and the first reason says so', async () => {
    const hard = await route({ text: 'prove that 2 + 2 = 4 from the axioms', available: ['fast'] });
    expect(hard).toMatchObject({ route: 'fast' });
    expect(hard.reasons[0]).toBe('think-absent');
    const light = await route({ text: 'what does ephemeral mean', available: ['reasoning'] });
    expect(light.route).toBe('reasoning');
    expect(light.reasons[0]).toBe('fast-absent');
  });
});

describe('what the person chose before', () => {
  const TEXT = 'what does ephemeral mean';

  test('decides the same turn, also another like it, and says so', async () => {
    const decision = await route({ text: TEXT }, taught(TEXT, 'reasoning'));
    expect(decision.route).toBe('reasoning');
    expect(decision.reasons[0]).toBe('chosen-before');
    expect((await route({ text: `${TEXT}?` }, taught(TEXT, 'reasoning'))).route).toBe('reasoning');
  });

  test('takes the very same words away from a skill, and no others', async () => {
    const claim = { skill: 'timer', certainty: 1 };
    const text = 'set a timer for 5 minutes';
    expect((await route({ text, claim }, taught(text, 'reasoning'))).route).toBe('reasoning');
    expect((await route({ text: 'set a timer for 6 minutes', claim }, taught(text, 'reasoning'))).route).toBe('skill');
    expect((await route({ text, claim })).route).toBe('skill');
  });

  test('leaves other turns exactly as they were', async () => {
    const other = { text: 'tell me a joke about cats' };
    expect(await route(other, taught(TEXT, 'reasoning'))).toEqual(await route(other));
  });

  test('can be unlearned while the router lives', async () => {
    let overrides: RouteOverride[] = [{ id: 'a', text: TEXT, route: 'reasoning', chosenAt: 0 }];
    const dependencies = { exemplars: () => Promise.resolve(overrides), speed: () => 0, clock: { now: () => 0 } };
    const router = createRouter({ weights, now: () => 0, ...dependencies });
    const before = await route({ text: TEXT });
    expect((await router.decide({ ...QUESTION, text: TEXT })).route).toBe('reasoning');
    overrides = [];
    expect(await router.decide({ ...QUESTION, text: TEXT })).toEqual(before);
  });
});

describe('the slider', () => {
  const turns = [
    'why do cats purr',
    'should I learn the flute',
    'what does ephemeral mean',
    'prove that pi is irrational',
  ];

  test('only ever moves turns from one model to the other, in its direction', async () => {
    for (const text of turns) {
      const [better, usual, sooner] = await Promise.all(
        [-1, 0, 1].map((speed) => route({ text }, { speed: () => speed })),
      );
      if (usual?.route === 'reasoning') expect(better?.route).toBe('reasoning');
      if (usual?.route === 'fast') expect(sooner?.route).toBe('fast');
      if (better?.route !== usual?.route) expect(better?.reasons).toContain('prefers-quality');
      if (sooner?.route !== usual?.route) expect(sooner?.reasons).toContain('prefers-speed');
    }
  });

  test('does not touch what is for no model to choose', async () => {
    for (const text of ['set a timer for ten minutes', 'how many PDFs are in my Downloads folder']) {
      const decisions = await Promise.all([-1, 0, 1].map((speed) => route({ text }, { speed: () => speed })));
      expect(new Set(decisions.map((decision) => decision.route)).size).toBe(1);
    }
  });
});

describe('the adapted embedding model', () => {
  const asked: (readonly [text: string, before: string | undefined])[] = [];
  const understand = (text: string, before?: string): Promise<undefined> => {
    asked.push([text, before]);
    return Promise.resolve(undefined);
  };
  beforeEach(() => void asked.splice(0));

  test('is given the ends of a long turn, and nothing where the person chose', async () => {
    await route({ text: 'x'.repeat(5000) }, { understand });
    await route({ preference: 'fast' }, { understand });
    expect(asked).toEqual([[expect.any(String), undefined]]);
    expect(asked[0]![0].length).toBeLessThan(600);
  });

  test('is given the turn before where this one leans on it', async () => {
    const history = [{ role: 'user', text: 'what time is it in Tokyo' }] as const;
    await route({ text: 'and in Lima?', history }, { understand });
    await route({ text: 'write a poem about the sea, the wind and a lighthouse in winter', history }, { understand });
    expect(asked.map(([, before]) => before)).toEqual(['what time is it in Tokyo', undefined]);
  });

  test('is given nothing where a skill is certain', async () => {
    await route({ claim: { skill: 'timer', certainty: 1, loose: false } }, { understand });
    expect(asked).toEqual([]);
  });

  test('takes part in the decision', async () => {
    const vector = new Float32Array(384).fill(1 / Math.sqrt(384));
    const [without, withIt] = [await route({}), await route({}, { understand: () => Promise.resolve(vector) })];
    expect(withIt.confidence).not.toBe(without.confidence);
  });
});

test('a decision says how long it took, by the clock that it was given', async () => {
  let time = 0;
  expect((await route({}, { now: () => (time += 2) })).milliseconds).toBe(2);
});
