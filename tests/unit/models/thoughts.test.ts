import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GenerationEvent, GenerationRequest } from '../../../src/lib/models/language-model';
import { beginsInThought, createThoughtSplitter, isToThink, splitThoughts } from '../../../src/lib/models/thoughts';
import { collect } from '../../support/collect';

/** What an answer is split into that comes in these pieces. */
function split(pieces: readonly string[], opened = false): { readonly thought: string; readonly answer: string } {
  const splitter = createThoughtSplitter(opened);
  const parts = [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.rest()];
  expect(parts.every(({ text }) => text !== '')).toBe(true);
  const firstWord = parts.findIndex(({ type }) => type === 'answer');
  // No thought comes behind a word of the answer.
  expect(parts.slice(firstWord < 0 ? parts.length : firstWord).every(({ type }) => type === 'answer')).toBe(true);
  const textOf = (wanted: string): string =>
    parts.flatMap(({ type, text }) => (type === wanted ? [text] : [])).join('');
  return { thought: textOf('thought'), answer: textOf('answer') };
}

/** The text in pieces that end at these places of its UTF-8 bytes, read as a stream is. */
function cutAt(text: string, places: readonly number[]): readonly string[] {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder();
  const ends = [...places, bytes.length];
  return ends.map((end, index) => decoder.decode(bytes.subarray(ends[index - 1] ?? 0, end), { stream: true }));
}

const cases = [
  [
    'a thought',
    '<think>\nIs 7 < 9? Är 2 × 2 </ 5? 🤔\n</think>\n\nYes — 7.',
    false,
    'Is 7 < 9? Är 2 × 2 </ 5? 🤔',
    'Yes — 7.',
  ],
  ['white space before a thought', '\n <think>a</think>b', false, 'a', 'b'],
  ['an empty thought', '<think>\n\n</think>\n\nYes', false, '', 'Yes'],
  ['a thought that the prompt opened', 'Hm.\n\nWell.\n</think>\n\nYes', true, 'Hm.\n\nWell.', 'Yes'],
  ['a thought opened twice', '<think>\nHm.</think>Yes', true, 'Hm.', 'Yes'],
  ['a thought that never ends', '<think>Hm, </thin', false, 'Hm, </thin', ''],
  ['no thought', '  Yes, <b>7</b>', false, '', '  Yes, <b>7</b>'],
  ['a tag that is a word of the answer', 'Write <think>a</think> there', false, '', 'Write <think>a</think> there'],
  ['a second thought, which is a word', '<think>a</think>b <think>c</think>', false, 'a', 'b <think>c</think>'],
  ['the beginning of a tag alone', '<thi', false, '', '<thi'],
  ['white space alone', ' \n', false, '', ' \n'],
] as const;

describe('thoughts before an answer', () => {
  test.each(cases)('are told apart wherever the text is cut: %s', (_, text, opened, thought, answer) => {
    const { length } = new TextEncoder().encode(text);
    for (let one = 0; one <= length; one++) {
      expect(split(cutAt(text, [one]), opened)).toEqual({ thought, answer });
      for (let other = one; other <= length; other++) {
        expect(split(cutAt(text, [one, other]), opened)).toEqual({ thought, answer });
      }
    }
    expect(
      split(
        cutAt(
          text,
          Array.from({ length }, (_one, place) => place),
        ),
        opened,
      ),
    ).toEqual({ thought, answer });
  });

  test('no text is lost or made up, whatever it is', () => {
    const piece = fc.oneof(fc.constantFrom('<think>', '</think>', '<th', 'ink>', '</', '<', ' ', '\n'), fc.string());
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), fc.boolean(), (pieces, opened) => {
        const { thought, answer } = split(pieces, opened);
        expect(split([pieces.join('')], opened)).toEqual({ thought, answer });
        // Where a tag is taken out, what stood around it may be one.
        const letters = (text: string): string => {
          const left = text.replaceAll(/<think>|<\/think>|\s/g, '');
          return left === text ? left : letters(left);
        };
        expect(letters(thought + answer)).toBe(letters(pieces.join('')));
      }),
    );
  });
});

describe('an answer with thoughts', () => {
  const done: GenerationEvent = {
    type: 'done',
    stopReason: 'end',
    usage: { promptTokens: 1, reusedTokens: 0, answerTokens: 3 },
    firstTokenMs: 1,
    totalMs: 2,
  };

  async function* told(...texts: readonly string[]): AsyncGenerator<GenerationEvent> {
    yield { type: 'prefill', doneTokens: 1, totalTokens: 1, reusedTokens: 0 };
    for (const [id, text] of texts.entries()) yield { type: 'token', text, id, logProbability: -id };
    yield done;
  }

  test('has them as events of their own, before its tokens', async () => {
    expect((await collect(splitThoughts(told('<think>', 'Hm', '</think>\n\nY', 'es'), false))).slice(1)).toEqual([
      { type: 'thought', text: 'Hm' },
      { type: 'token', text: 'Y', id: 2, logProbability: -2 },
      { type: 'token', text: 'es', id: 3, logProbability: -3 },
      done,
    ]);
  });

  test('ends with what was held back', async () => {
    expect((await collect(splitThoughts(told('a', '<th'), false))).slice(1)).toEqual([
      { type: 'token', text: 'a', id: 0, logProbability: -0 },
      { type: 'token', text: '<th', id: 1, logProbability: -1 },
      done,
    ]);
    expect((await collect(splitThoughts(told('<th'), false))).slice(1)).toEqual([
      { type: 'token', text: '<th', id: 0, logProbability: -0 },
      done,
    ]);
  });
});

describe('a request', () => {
  const request: GenerationRequest = {
    cacheKey: 'c',
    messages: [{ role: 'user', content: 'Hm?' }],
    maxTokens: 1,
    sampling: { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0 },
    stop: [],
    thinking: true,
  };
  const begun = { ...request, messages: [...request.messages, { role: 'assistant', content: 'A' }] } as const;
  const formed = { ...request, constraint: { type: 'grammar', grammar: '' } } as const;

  test('is thought over where it says so, and where there is a place for thoughts', () => {
    expect([request, { ...request, thinking: false }, begun, formed].map(isToThink)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('is answered inside of a thought where the prompt opens one, asked for or not', () => {
    const open = 'user: Hm?\n<think>\n';
    expect(
      [request, { ...request, thinking: false }, begun, formed].map((each) => beginsInThought(each, open)),
    ).toEqual([true, true, false, false]);
    expect(beginsInThought(request, 'user: Hm?\n<think>\n\n</think>\n\n')).toBe(false);
  });
});
