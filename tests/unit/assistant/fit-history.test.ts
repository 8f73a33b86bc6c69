import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitHistory, type FitRequest } from '../../../src/lib/assistant/fit-history';
import type { EarlierTurn } from '../../../src/lib/assistant/prompt-layout';
import { fakeTokens } from '../../support/fake-language-model';

function turnsOf(count: number, characters = 40): EarlierTurn[] {
  return Array.from({ length: count }, (_, index) => ({
    question: `q${index} `.padEnd(characters, 'x'),
    answer: `a${index} `.padEnd(characters, 'y'),
    endsAfterMessages: 2 * (index + 1),
  }));
}

const REQUEST: FitRequest = {
  turns: turnsOf(10),
  question: 'And now?',
  droppedBefore: 0,
  limitTokens: 1000,
  countTokens: (messages) => Promise.resolve(fakeTokens(messages)),
};

async function fit(change: Partial<FitRequest>) {
  return fitHistory({ ...REQUEST, ...change });
}

test('what fits is left whole', async () => {
  const fitted = await fit({});
  expect(fitted).toMatchObject({ ok: true, value: { droppedMessages: 0 } });
  expect(fitted.ok && fitted.value.messages).toHaveLength(22);
});

test('what does not fit is cut to half of its room at once', async () => {
  const fitted = await fit({ limitTokens: 250 });
  if (!fitted.ok) throw new Error('it should fit');
  expect(fitted.value.promptTokens).toBeLessThanOrEqual(145);
  expect(fitted.value.droppedMessages).toBe(14);
  expect(fitted.value.messages[1]?.content).toMatch(/^q7/);
});

test('the start then stays the same until it overflows again', async () => {
  let droppedBefore = 0;
  const starts: string[] = [];
  for (let count = 1; count <= 60; count += 1) {
    const fitted = await fit({ turns: turnsOf(count), droppedBefore, limitTokens: 600 });
    if (!fitted.ok) throw new Error('it should fit');
    droppedBefore = fitted.value.droppedMessages;
    starts.push(fitted.value.messages[1]?.content ?? '');
  }
  const changes = starts.filter((start, index) => index > 0 && start !== starts[index - 1]).length;
  expect(changes).toBeLessThanOrEqual(6);
});

test('a remembered start is one count', async () => {
  let counts = 0;
  const countTokens = (messages: readonly { readonly content: string }[]): Promise<number> => {
    counts += 1;
    return Promise.resolve(fakeTokens(messages));
  };
  await fit({ droppedBefore: 16, limitTokens: 250, countTokens });
  expect(counts).toBe(1);
});

describe('a question that does not fit alone', () => {
  test('is refused with its size', async () => {
    const overflow = await fit({ question: 'x'.repeat(1200), limitTokens: 250 });
    expect(overflow).toMatchObject({ ok: false, error: { limitTokens: 250 } });
    expect(!overflow.ok && overflow.error.promptTokens).toBeGreaterThan(300);
  });

  test('is not even counted when it is far too long', async () => {
    const countTokens = (): Promise<number> => Promise.reject(new Error('counted'));
    const refused = await fit({ question: 'x'.repeat(200_000), countTokens });
    expect(refused).toEqual({ ok: false, error: { promptTokens: 50_000, limitTokens: 1000 } });
  });
});

test('whatever the lengths, a prompt that is given fits, keeps the end, and drops whole turns', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat({ max: 400 }), { maxLength: 20 }),
      fc.nat({ max: 400 }),
      fc.integer({ min: 60, max: 400 }),
      fc.nat({ max: 40 }),
      async (lengths, questionLength, limitTokens, droppedBefore) => {
        const turns = lengths.map((length, index) => ({
          question: 'q'.repeat(length),
          answer: `${index}`,
          endsAfterMessages: 2 * (index + 1),
        }));
        const question = 'n'.repeat(questionLength);
        const fitted = await fit({ turns, question, limitTokens, droppedBefore });
        const alone = fakeTokens((await unlimited({ turns: [], question })).messages);
        expect(fitted.ok).toBe(alone <= limitTokens);
        if (!fitted.ok) return;
        const { messages, promptTokens, droppedMessages } = fitted.value;
        expect(promptTokens).toBe(fakeTokens(messages));
        expect(promptTokens).toBeLessThanOrEqual(limitTokens);
        expect(messages.at(-1)?.content).toBe(question);
        expect(messages).toHaveLength(2 + 2 * turns.length - droppedMessages);
      },
    ),
  );
});

async function unlimited(change: Partial<FitRequest>) {
  const fitted = await fit({ ...change, limitTokens: 1e9 });
  if (!fitted.ok) throw new Error('it should fit');
  return fitted.value;
}
