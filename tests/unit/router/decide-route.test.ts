import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { decideRoute, type RouteQuestion } from '../../../src/lib/router/decide-route';

const QUESTION: RouteQuestion = { text: 'Hi', history: [], preference: 'auto', available: ['fast', 'reasoning'] };
const HARD = 'Plan a week of dinners for three people, with at least two vegetarian ones, then a shopping list.';
const still = (): number => 0;

function decide(change: Partial<RouteQuestion>): ReturnType<typeof decideRoute> {
  return decideRoute({ ...QUESTION, ...change }, still);
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly history?: RouteQuestion['history'];
  readonly expected: 'fast' | 'reasoning';
}

function readCases(path: string): readonly Case[] {
  const lines = readFileSync(new URL(path, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Case);
}

describe('left to choose', () => {
  test.each(['./tuning.jsonl', '../../../bench/cases/route.jsonl'])(
    'it routes nine of ten cases of %s right',
    (path) => {
      const cases = readCases(path);
      const wrong = cases.filter(({ text, history = [], expected }) => decide({ text, history }).route !== expected);
      expect(cases.length).toBeGreaterThanOrEqual(60);
      expect(wrong.length / cases.length, JSON.stringify(wrong, undefined, 1)).toBeLessThanOrEqual(0.1);
    },
  );

  test('a request with steps and conditions goes to the reasoning model, and the reasons say so', () => {
    const decision = decide({ text: HARD });
    expect(decision).toMatchObject({ route: 'reasoning', forced: false });
    expect(decision.reasons[0]).toBe('plan');
    expect(decision.confidence).toBeGreaterThan(0.8);
  });

  test('a greeting goes to the fast model', () => {
    expect(decide({ text: 'Hello!' })).toMatchObject({ route: 'fast', reasons: ['small-talk', 'short'] });
  });

  test('there is always a reason', () => {
    const plain = 'The cat sat on the mat and looked at the moon.';
    for (const text of ['', '🙂', plain, 'x'.repeat(3000)]) {
      expect(decide({ text }).reasons.length).toBeGreaterThan(0);
    }
  });

  test('the confidence is a probability of at least a half', () => {
    for (const { text } of readCases('./tuning.jsonl')) {
      const { confidence } = decide({ text });
      expect(confidence).toBeGreaterThanOrEqual(0.5);
      expect(confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe('a choice of the person', () => {
  test.each([
    ['reasoning', 'chose-think'],
    ['fast', 'chose-fast'],
  ] as const)('%s is kept, whatever the message looks like', (preference, reason) => {
    for (const text of ['Hi', HARD]) {
      expect(decide({ text, preference })).toMatchObject({
        route: preference,
        forced: true,
        confidence: 1,
        reasons: [reason],
      });
    }
  });
});

describe('a model that is not on the device', () => {
  test('is replaced by the other, and the first reason says so', () => {
    const decision = decide({ text: HARD, available: ['fast'] });
    expect(decision.route).toBe('fast');
    expect(decision.reasons[0]).toBe('think-absent');
    expect(decide({ text: 'Hi', available: ['reasoning'] }).route).toBe('reasoning');
  });

  test('is replaced also where the person chose it', () => {
    const decision = decide({ preference: 'reasoning', available: ['fast'] });
    expect(decision.route).toBe('fast');
    expect(decision.reasons).toEqual(['think-absent', 'chose-think']);
  });

  test('stays wished for when there is no other', () => {
    expect(decide({ text: HARD, available: [] }).route).toBe('reasoning');
  });
});

test('says how long it took, by the clock that it was given', () => {
  let time = 0;
  expect(decideRoute(QUESTION, () => (time += 2)).milliseconds).toBe(2);
});
