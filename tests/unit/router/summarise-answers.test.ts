import { expect, it } from 'vitest';
import type { AnswerRecord, Route } from '../../../src/lib/core/conversation';
import { createAnswerTally } from '../../../src/lib/router/summarise-answers';

const record = (route: Route, totalMs: number, forced = false): AnswerRecord => ({
  decision: { route, confidence: 1, reasons: [], milliseconds: 1, forced },
  ...(totalMs === 0 ? {} : { model: 'm', totalMs, usage: { promptTokens: 50, reusedTokens: 20, answerTokens: 10 } }),
});

const summaryOf = (records: readonly AnswerRecord[]) => {
  const tally = createAnswerTally();
  for (const each of records) tally.add(each);
  return tally.summary();
};

it('adds up what the answers of each route took', () => {
  const { routes, chosenByHand } = summaryOf([record('fast', 200), record('fast', 300, true), record('skill', 0)]);
  expect(routes.get('fast')).toEqual({ answers: 2, answerTokens: 20, computedTokens: 60, milliseconds: 500 });
  expect(routes.get('skill')).toEqual({ answers: 1, answerTokens: 0, computedTokens: 0, milliseconds: 0 });
  expect(chosenByHand).toBe(1);
});

it('compares with the larger model by its own mean time', () => {
  const { savedMilliseconds } = summaryOf([
    record('reasoning', 1000),
    record('reasoning', 3000),
    record('fast', 500),
    record('skill', 0),
  ]);
  expect(savedMilliseconds).toBe(2000 - 500 + 2000);
});

it('says nothing of time while the larger model has answered nothing', () => {
  expect(summaryOf([record('fast', 200)]).savedMilliseconds).toBeUndefined();
  expect(summaryOf([]).savedMilliseconds).toBeUndefined();
});
