import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, decodeGuessing, type DecodingStart } from '../../../bench/page/bare-decoding';
import { writtenModel } from '../../support/written-model';

type Rule = (text: readonly number[]) => number;

function start(rule: Rule, prompt: readonly number[], count: number, endTokens: readonly number[] = []) {
  const { model, passes } = writtenModel(rule, prompt);
  const begun: DecodingStart = { model, cache: 0, prompt, first: model.bestToken(0), count, endTokens };
  return { begun, passes };
}

/** Repeats the text from its beginning, over and over. */
const copying = (period: number): Rule => {
  return (text) => text[text.length - period] ?? 0;
};

describe('the bare decoding', () => {
  it('takes one pass for each token', async () => {
    const { begun, passes } = start(copying(3), [1, 2, 3], 5);
    expect(await decode(begun)).toEqual({ tokens: [2, 3, 1, 2, 3], passes: 5 });
    expect(passes).toEqual([[1], [2], [3], [1], [2]]);
  });

  it('ends behind the token that ends an answer', async () => {
    const { begun } = start(copying(3), [1, 2, 3], 5, [3]);
    expect((await decode(begun)).tokens).toEqual([2, 3]);
  });

  it('takes a pass for four tokens where all guesses are right', async () => {
    const { begun } = start(copying(6), [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6], 40);
    expect((await decodeGuessing(begun)).passes).toBe(10);
  });

  it('writes the same with guesses as without, whatever the model says', async () => {
    const rules = fc.array(fc.nat(3), { minLength: 16, maxLength: 16 });
    const prompts = fc.array(fc.nat(3), { minLength: 2, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(rules, prompts, fc.nat(60), async (table, prompt, count) => {
        const rule: Rule = (text) => table[(text.at(-2) ?? 0) * 4 + (text.at(-1) ?? 0)] ?? 0;
        const endTokens = [3];
        const plain = await decode(start(rule, prompt, count, endTokens).begun);
        const guessing = await decodeGuessing(start(rule, prompt, count, endTokens).begun);
        expect(guessing.tokens).toEqual(plain.tokens);
        expect(guessing.passes).toBeLessThanOrEqual(plain.passes);
      }),
    );
  });
});
