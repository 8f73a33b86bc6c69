import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guessedTokens, PromptLookup } from '../../../../../src/workers/language/generation/prompt-lookup';

describe('looking up how a text goes on', () => {
  test('proposes what followed the last time', () => {
    expect(new PromptLookup().propose([1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4])).toEqual([5, 6, 7]);
  });

  test('prefers the latest time', () => {
    expect(new PromptLookup().propose([1, 2, 3, 4, 5, 1, 2, 3, 4, 6, 1, 2, 3, 4])).toEqual([6, 1, 2]);
  });

  test('goes round with a text that goes round', () => {
    expect(new PromptLookup().propose([7, 7, 7, 7, 7])).toEqual([7, 7, 7]);
    expect(new PromptLookup().propose([1, 2, 1, 2, 1, 2])).toEqual([1, 2, 1]);
  });

  test('proposes nothing where nothing repeats', () => {
    expect(new PromptLookup().propose([1, 2, 3, 4, 5, 6, 7, 8])).toEqual([]);
    expect(new PromptLookup().propose([])).toEqual([]);
  });

  test('asks for a longer repetition after a guess that did not pay, and for a shorter one after one that did', () => {
    const tokens = [1, 2, 3, 4, 5, 6, 9, 1, 2, 3, 4];
    const lookup = new PromptLookup();
    lookup.learn(1);
    expect(lookup.propose(tokens)).toEqual([]);
    lookup.learn(2);
    expect(lookup.propose(tokens)).toEqual([5, 6, 9]);
  });

  test('proposes only what stands in the text behind the same tokens', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { maxLength: 60 }), (tokens) => {
        const proposed = new PromptLookup().propose(tokens);
        if (proposed.length === 0) return;
        expect(proposed).toHaveLength(guessedTokens);
        const pattern = [...tokens.slice(-4), ...proposed].join();
        expect([...tokens, ...proposed].slice(0, -1).join()).toContain(pattern);
      }),
    );
  });
});
