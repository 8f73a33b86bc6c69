import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupFacts, matchingFacts, subjectsOf } from '../../../src/state/memory-groups';
import { byDay } from '../../../src/state/memory-days';
import { strongestReasons } from '../../../src/state/recall-reasons';
import { factOf, turnOf } from '../../support/ui/fake-memory-desk';

const arbitraryFact = fc
  .record({
    subject: fc.constantFrom('user', 'Ana', 'sister'),
    predicate: fc.constantFrom('home', 'likes', 'sister', 'plans', 'notes'),
    object: fc.constantFrom('Leeds', 'tea', 'Hull'),
    kind: fc.constantFrom('fact' as const, 'preference' as const, 'plan' as const, 'relation' as const),
    state: fc.constantFrom('kept' as const, 'waiting' as const),
    pinned: fc.boolean(),
    saidAt: fc.nat(200),
    ended: fc.boolean(),
  })
  .map(({ ended, ...fact }) => ({ ...fact, validFrom: fact.saidAt, ...(ended ? { validTo: fact.saidAt + 50 } : {}) }));

const arbitraryFacts = fc
  .array(arbitraryFact, { maxLength: 20 })
  .map((facts) => facts.map((fact, place) => factOf(`f${String(place)}`, fact)));

describe('The groups of facts', () => {
  it('hold every kept fact once, none that waits, and pinned ones first', () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.nat(300), (facts, at) => {
        const groups = groupFacts(facts, at);
        const grouped = groups.flatMap((group) => group.facts.map(({ id }) => id));
        const kept = facts.filter(({ state }) => state === 'kept').map(({ id }) => id);
        expect(grouped.toSorted()).toEqual(kept.toSorted());
        for (const group of groups) {
          const pins = group.facts.map(({ pinned }) => Number(pinned));
          expect(pins).toEqual(pins.toSorted((one, other) => other - one));
        }
      }),
    );
  });

  it('are told apart by what the facts are about', () => {
    const facts = [
      factOf('home'),
      factOf('old', { object: 'York', saidAt: 1, validFrom: 1, validTo: 100 }),
      factOf('tea', { predicate: 'likes', object: 'tea', kind: 'preference' }),
      factOf('ana', { predicate: 'sister', object: 'Ana', kind: 'relation' }),
      factOf('baker', { subject: 'Ana', predicate: 'job', object: 'baker' }),
      factOf('note', { predicate: 'notes', object: 'The key is under the pot' }),
      factOf('trip', { predicate: 'plans', object: 'to paint', kind: 'plan', validFrom: 5000, validTo: 9000 }),
    ];
    expect(groupFacts(facts, 200).map(({ name, facts: members }) => [name, members.map(({ id }) => id)])).toEqual([
      ['you', ['home']],
      ['people', ['ana', 'baker']],
      ['preferences', ['tea']],
      ['plans', ['trip']],
      ['notes', ['note']],
      ['former', ['old']],
    ]);
  });

  it('are searched by every word, also by what a fact is about', () => {
    const facts = [factOf('home'), factOf('job', { subject: 'Ana', predicate: 'job', object: 'baker' })];
    const found = (query: string) => matchingFacts(facts, query).map(({ id }) => id);
    expect(found('  ')).toEqual(['home', 'job']);
    expect(found('LEEDS live')).toEqual(['home']);
    expect(found('home')).toEqual(['home']);
    expect(found('ana leeds')).toEqual([]);
  });

  it('know the names under which something is known', () => {
    const facts = ['user', 'sister', 'Ana', 'sister'].map((subject, place) => factOf(`f${String(place)}`, { subject }));
    expect(subjectsOf(facts)).toEqual(['Ana', 'sister']);
  });
});

it('Turns stand by day and conversation, in their order', () => {
  const turns = [turnOf('d', 25), turnOf('c', 24, { conversationId: 'c2' }), turnOf('b', 21), turnOf('a', 9)];
  const days = byDay(turns, (moment) => Math.floor(moment / 10));
  expect(
    days.map(({ day, conversations }) => [day, conversations.map((each) => each.turns.map(({ id }) => id))]),
  ).toEqual([
    [2, [['d', 'b'], ['c']]],
    [0, [['a']]],
  ]);
});

describe('The reasons for a recalled turn', () => {
  const none = { lexical: 0, semantic: 0, neighbours: 0, conversation: 0, names: 0, time: 0, recency: 0 };

  it('are the strong ones, strongest first, three at most', () => {
    expect(strongestReasons({ ...none, lexical: 0.4, semantic: 0.9, names: 0.3, time: 1, recency: 0.1 })).toEqual([
      'time',
      'semantic',
      'lexical',
    ]);
  });

  it('are one where none is strong, and none where there is none', () => {
    expect(strongestReasons({ ...none, recency: 0.1, lexical: 0.05 })).toEqual(['recency']);
    expect(strongestReasons(none)).toEqual([]);
  });
});
