import { describe, expect, test } from 'vitest';
import { measureSignals } from '../../../src/lib/router/signals';

const measure = (text: string): ReturnType<typeof measureSignals> => measureSignals(text, []);

test('words are counted, also where a script has no spaces', () => {
  expect(measure('One, two — three.').words).toBe(3);
  expect(measure('今天天气很好').words).toBe(3);
  expect(measure('').words).toBe(0);
});

test('questions, numbers, constraints and steps are counted', () => {
  const signals = measure('First, use exactly 3 eggs. Then? Is it at most 20 minutes?');
  expect(signals).toMatchObject({ questions: 2, numbers: 2, constraints: 2, sequence: 2 });
});

test.each([
  ['Why do cats purr?', 'asksWhy'],
  ['Warum ist das so?', 'asksWhy'],
  ['Explain how tides work', 'asksForExplanation'],
  ['Compare tea and coffee', 'asksForComparison'],
  ['Make me a plan for May', 'asksForPlan'],
  ['Prove that it holds', 'asksForSolution'],
  ['Should I move house?', 'asksForJudgement'],
  ['Write an essay on rain', 'asksForLongText'],
  ['Translate hello', 'asksForSmallEdit'],
  ["What's the capital of Peru?", 'asksForFact'],
  ['Thanks a lot!', 'isSmallTalk'],
  ['Is it, yes or no?', 'wantsBrevity'],
] as const)('"%s" shows %s', (text, signal) => {
  expect(measure(text)[signal]).toBe(true);
});

test('code is seen by fences, calls and the names of its troubles', () => {
  expect(measure('```js\nlet a;\n```').code).toBeGreaterThan(0);
  expect(measure('debug items.map(x)').code).toBeGreaterThan(1);
  expect(measure('I walked home.').code).toBe(0);
});

describe('what was said before', () => {
  const history = [{ role: 'assistant', text: 'Soup or pasta.' }] as const;

  test('can be referred to only when there is something', () => {
    expect(measureSignals('What about the second one?', history).refersBack).toBe(true);
    expect(measureSignals('What about the second one?', []).refersBack).toBe(false);
  });
});

test('a request at the end of a long pasted text is seen', () => {
  const pasted = 'lorem ipsum dolor '.repeat(20_000);
  expect(measure(`${pasted}\nCompare the two drafts above.`).asksForComparison).toBe(true);
});
