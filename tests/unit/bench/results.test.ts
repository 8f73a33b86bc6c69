import { describe, expect, it } from 'vitest';
import { answerResult, routeResult, skillResult, summaryLine } from '../../../bench/eval/results';

const decision = {
  route: 'fast' as const,
  confidence: 0.9,
  reasons: ['Small talk'],
  milliseconds: 0.12345,
  forced: false,
};

describe('a line of results', () => {
  it('of a route says what was decided, why, and how long it took', () => {
    expect(routeResult('a', { decision, skill: null, slots: {}, ms: 0.12345 })).toEqual({
      id: 'a',
      route: 'fast',
      confidence: 0.9,
      reasons: ['Small talk'],
      ms: 0.123,
    });
  });

  it('of a route names the skill where one takes the turn', () => {
    const routed = { decision: { ...decision, route: 'skill' as const }, skill: 'sum', slots: { act: 'tip' }, ms: 1 };
    expect(routeResult('a', routed)).toMatchObject({ route: 'skill', skill: 'sum', slots: { act: 'tip' } });
  });

  it('of a skill says what it answered, or that none did', () => {
    expect(skillResult('a', { skill: null, slots: {}, text: '', ms: 1.00049 })).toEqual({
      id: 'a',
      skill: null,
      slots: {},
      text: '',
      ms: 1,
    });
  });

  it('of an answer counts the tokens, those from the cache apart', () => {
    const usage = { promptTokens: 50, reusedTokens: 40, answerTokens: 7 };
    const answer = { text: 'Hi', decision, model: 'm', usage, firstTokenMs: 12, ms: 34, tokenMs: [12, 34] };
    expect(answerResult('a', answer)).toEqual({
      id: 'a',
      text: 'Hi',
      route: 'fast',
      model: 'm',
      promptTokens: 50,
      cachedTokens: 40,
      answerTokens: 7,
      firstTokenMs: 12,
      ms: 34,
    });
  });
});

describe('the summary', () => {
  it('counts cases and errors, and takes the percentiles of those that have a time', () => {
    const results = [
      ...Array.from({ length: 20 }, (_, index) => ({ id: String(index), ms: index + 1 })),
      { id: 'x', error: { code: 'message-empty', message: 'There is nothing to send.' } },
    ];
    expect(summaryLine('answer', results)).toBe('answer: 21 cases, 1 errors, p50 10 ms, p95 19 ms');
  });

  it('has no times when nothing succeeded', () => {
    expect(summaryLine('answer', [])).toBe('answer: 0 cases, 0 errors');
  });
});
