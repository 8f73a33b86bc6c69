import { describe, expect, it } from 'vitest';
import { answerResult, routeResult, summaryLine } from '../../../bench/eval/results';

const decision = {
  route: 'fast' as const,
  confidence: 0.9,
  reasons: ['Small talk'],
  milliseconds: 0.12345,
  forced: false,
};

describe('a line of results', () => {
  it('of a route says what was decided, why, and how long it took', () => {
    expect(routeResult('a', decision)).toEqual({
      id: 'a',
      route: 'fast',
      confidence: 0.9,
      reasons: ['Small talk'],
      ms: 0.123,
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
