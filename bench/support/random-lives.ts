import type { Fact, Statement } from '../../src/lib/core/fact';
import { valuesAt } from '../../src/lib/memory/facts/known-values';
import { applied, sayingsOf } from '../../src/lib/memory/facts/settle-rows';
import { settleStatements } from '../../src/lib/memory/facts/settle-statements';
import { createRandom } from './generated-history';
import { holdsOneOfMany, valueOfOne, type Card } from './fact-oracle';

/** What a person does to the memory. */
export type Step =
  | { readonly do: 'say'; readonly predicate: string; readonly card: Card }
  /** Forgets the fact of that place among those that have begun, counted round: of plans no reader tells what they ended. */
  | { readonly do: 'forget'; readonly place: number };

/** Of what lives tell. */
export interface World {
  /** Predicates with one value. */
  readonly single: readonly string[];
  /** Predicates with many. */
  readonly many: readonly string[];
  readonly values: readonly string[];
}

/** How a life went. */
export interface Life {
  readonly facts: readonly Fact[];
  /** Answers that were asked for after each step, and those that an exact reader gives otherwise. */
  readonly asked: number;
  readonly wrong: readonly string[];
}

/** The statement that a card is written for. */
export function statementOf({ value, kind, from, until, said }: Card, predicate: string): Statement {
  const validTo = kind === 'was' ? (until ?? said) : until;
  return {
    subject: 'user',
    predicate,
    object: value,
    polarity: kind === 'is-not' ? 'negative' : 'positive',
    kind: 'fact',
    ...(from === undefined ? {} : { validFrom: from }),
    ...(validTo === undefined ? {} : { validTo }),
    confidence: 1,
  };
}

/**
 * Takes all steps, and after each one asks for the present value of every predicate.
 */
export function live(steps: readonly Step[], { single, many, values }: World): Life {
  const cards = new Map([...single, ...many].map((predicate): [string, Card[]] => [predicate, []]));
  let facts: readonly Fact[] = [];
  let now = 0;
  let count = 0;
  let asked = 0;
  const wrong: string[] = [];
  const check = (question: string, answer: string | undefined, right: string | undefined): void => {
    asked++;
    if (answer !== right) wrong.push(`${question} at ${now}: ${answer ?? 'nothing'} instead of ${right ?? 'nothing'}`);
  };

  for (const step of steps) {
    if (step.do === 'say') {
      const { card, predicate } = step;
      now = Math.max(now, card.said);
      cards.get(predicate)?.push(card);
      const source = { conversationId: 'c', messageId: card.id };
      const createId = (): string => `f${(count += 1)}`;
      const settled = settleStatements(facts, [{ statement: statementOf(card, predicate), state: 'kept' }], {
        ...{ saidAt: card.said, source, createId },
      });
      facts = applied(facts, settled);
    } else {
      const begun = facts.filter((fact) => sayingsOf(fact).every(({ validFrom }) => validFrom <= now));
      const fact = begun[step.place % Math.max(1, begun.length)];
      facts = facts.filter((each) => each !== fact);
      for (const list of cards.values()) forgetCards(list, fact);
    }
    for (const predicate of single) {
      const held = valuesAt(facts, { subject: 'user', predicate, at: now }).filter(
        ({ polarity }) => polarity === 'positive',
      );
      check(
        predicate,
        held.map(({ object }) => object).join(' and ') || undefined,
        valueOfOne(cards.get(predicate) ?? [], now),
      );
    }
    for (const predicate of many) {
      const held = valuesAt(facts, { subject: 'user', predicate, at: now });
      for (const value of values) {
        const answers = held
          .filter(({ object }) => object === value)
          .map(({ polarity }) => (polarity === 'positive' ? 'yes' : 'no'));
        check(
          `${predicate} ${value}`,
          answers.join(' and ') || undefined,
          holdsOneOfMany(cards.get(predicate) ?? [], value, now),
        );
      }
    }
  }
  return { facts, asked, wrong };
}

function forgetCards(cards: Card[], fact: Fact | undefined): void {
  const said = new Set(fact === undefined ? [] : sayingsOf(fact).map(({ source }) => source?.messageId));
  for (const [index, card] of cards.entries()) if (said.has(card.id)) cards[index] = { ...card, forgotten: true };
}

/** Steps in the order of time, the same for the same seed. */
export function randomSteps(seed: number, count: number, { single, many, values }: World): readonly Step[] {
  const random = createRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const oneOf = <Item>(items: readonly Item[], otherwise: Item): Item => items[below(items.length)] ?? otherwise;
  return Array.from({ length: count }, (_, index): Step => {
    if (below(8) === 0) return { do: 'forget', place: below(1000) };
    const said = 1000 + index * 20;
    const value = oneOf(values, '');
    const far = 10 + 20 * (1 + below(10));
    const card: Card = { id: `m${String(index).padStart(4, '0')}`, said, value, kind: 'is' };
    const cards: readonly Card[] = [
      ...[card, card, card, card],
      { ...card, from: said - far },
      { ...card, from: said + far },
      { ...card, until: said + far },
      { ...card, kind: 'is-not' },
      { ...card, kind: 'was' },
    ];
    return { do: 'say', predicate: oneOf([...single, ...many], ''), card: oneOf(cards, card) };
  });
}
