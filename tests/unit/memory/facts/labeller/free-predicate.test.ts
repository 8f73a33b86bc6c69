import { describe, expect, it } from 'vitest';
import { freePredicate } from '../../../../../src/lib/memory/facts/labeller/free-predicate';
import { tagged } from '../../../../../src/lib/memory/facts/labeller/tokens';

describe('what an object is, where no predicate names it', () => {
  it.each([
    ['I keep koi', 'koi', 'keeps'],
    ['she plays in a band', 'band', 'plays in'],
    ['I hiked the Cotswold Way', 'Cotswold', 'hiked'],
    ["I've lost my passport", 'passport', 'lost'],
    ["I'm saving for a boat", 'boat', 'is saving for'],
    ["I'm growing leeks", 'leeks', 'grows'],
    ["I'm based in Hull", 'Hull', 'is in'],
    ['my lodger is called Wei', 'Wei', 'lodger'],
    ['I am a night owl', 'night', 'is'],
  ])('%s: %s', (text, first, predicate) => {
    const tokens = tagged(text);
    const from = tokens.findIndex(({ text: word }) => word === first);
    expect(freePredicate(tokens, from)).toBe(predicate);
  });

  it('is nothing without a verb before it', () => {
    expect(freePredicate(tagged('tall tales'), 1)).toBeUndefined();
  });
});
