import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/lib/core/fact';
import { valuesAt } from '../../../../src/lib/memory/facts/known-values';
import { applied, settleRows } from '../../../../src/lib/memory/facts/settle-rows';
import { settleStatements } from '../../../../src/lib/memory/facts/settle-statements';
import { countedIds } from '../../../support/counted-ids';
import { holdsOneOfMany, valueOfOne, type Card } from '../../../../bench/support/fact-oracle';
import { live, statementOf } from '../../../../bench/support/random-lives';
import { arbitraryCards, arbitrarySteps, cardValues } from '../../../support/memory/arbitrary-cards';

const moments = Array.from({ length: 70 }, (_, index) => index * 10);

function arrive(cards: readonly Card[], predicate: string): readonly Fact[] {
  const createId = countedIds();
  return cards.reduce<readonly Fact[]>((facts, card) => {
    const statement = statementOf(card, predicate);
    const source = { conversationId: 'c', messageId: card.id };
    return applied(
      facts,
      settleStatements(facts, [{ statement, state: 'kept' }], { saidAt: card.said, source, createId }),
    );
  }, []);
}

const answers = (facts: readonly Fact[], predicate: string) =>
  moments.map((at) =>
    valuesAt(facts, { subject: 'user', predicate, at }).map(({ object, polarity }) => `${polarity} ${object}`),
  );

describe('Statements', () => {
  it('are answered from as by an exact reader after each of many sayings, changes and acts of forgetting', () => {
    const predicates = { single: ['home'], many: ['likes'] };
    fc.assert(
      fc.property(arbitrarySteps(['home', 'likes']), (steps) => {
        expect(live(steps, { ...predicates, values: cardValues }).wrong).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('leave of one value what an exact reader leaves, whatever their order', () => {
    fc.assert(
      fc.property(arbitraryCards(), fc.gen(), (cards, gen) => {
        const shuffled = gen(fc.shuffledSubarray, [...cards], { minLength: cards.length });
        const facts = arrive(shuffled, 'home');
        const recent = Math.max(...cards.map(({ said }) => said));
        for (const at of moments.filter((moment) => moment >= recent)) {
          const [value, ...more] = valuesAt(facts, { subject: 'user', predicate: 'home', at }).filter(
            ({ polarity }) => polarity === 'positive',
          );
          expect(more).toEqual([]);
          expect(value?.object).toBe(valueOfOne(cards, at));
          const open = facts.filter(
            ({ polarity, validFrom, validTo = Infinity }) => polarity === 'positive' && validFrom <= at && at < validTo,
          );
          expect(open.length).toBeLessThan(2);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leave of many values what an exact reader leaves, whatever their order', () => {
    fc.assert(
      fc.property(arbitraryCards(), fc.gen(), (cards, gen) => {
        const shuffled = gen(fc.shuffledSubarray, [...cards], { minLength: cards.length });
        const facts = arrive(shuffled, 'likes');
        const at = Math.max(...cards.map(({ said }) => said)) + 1;
        for (const value of cardValues) {
          const held = valuesAt(facts, { subject: 'user', predicate: 'likes', at }).filter(
            ({ object }) => object === value,
          );
          expect(held.length).toBeLessThan(2);
          const answer = held[0] === undefined ? undefined : held[0].polarity === 'positive' ? 'yes' : 'no';
          expect(answer).toBe(holdsOneOfMany(cards, value, at));
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['home', 'likes', 'visits'])('tell the same history of %s in every order', (predicate) => {
    fc.assert(
      fc.property(arbitraryCards(), fc.gen(), (cards, gen) => {
        const shuffled = gen(fc.shuffledSubarray, [...cards], { minLength: cards.length });
        expect(answers(arrive(shuffled, predicate), predicate)).toEqual(answers(arrive(cards, predicate), predicate));
      }),
      { numRuns: 300 },
    );
  });

  it.each(['home', 'likes', 'visits'])('change nothing when they come again (%s)', (predicate) => {
    fc.assert(
      fc.property(arbitraryCards(), (cards) => {
        const facts = arrive(cards, predicate);
        const again = settleRows(facts, [], { createId: countedIds('new'), touches: () => true });
        expect(again).toEqual({ change: { saved: [], removed: [] }, effects: [] });
        const createId = countedIds('new');
        for (const card of cards) {
          const source = { conversationId: 'c', messageId: card.id };
          const { change } = settleStatements(facts, [{ statement: statementOf(card, predicate), state: 'kept' }], {
            ...{ saidAt: card.said, source, createId },
          });
          expect(change).toEqual({ saved: [], removed: [] });
        }
      }),
      { numRuns: 150 },
    );
  });
});
