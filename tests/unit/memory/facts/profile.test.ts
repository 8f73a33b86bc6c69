import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../src/lib/core/fact';
import { PREDICATES } from '../../../../src/lib/memory/facts/predicates';
import { profileLines as linesOf, sayFact, type ProfileOptions } from '../../../../src/lib/memory/facts/profile';
import { createSaidFacts, statement } from '../../../support/memory/said-facts';

function profileLines(facts: readonly Fact[], options: ProfileOptions): readonly string[] {
  return linesOf(facts, options).map(({ text }) => text);
}

function said(...lines: readonly string[]) {
  const memory = createSaidFacts();
  for (const [index, line] of lines.entries()) memory.say(index + 1, line);
  return memory.facts;
}

describe('A fact in words', () => {
  it.each([
    ['user | home | Leeds', 'You live in Leeds'],
    ['user | name | Ana', 'Your name is Ana'],
    ['user | sister | Ana', 'Your sister is Ana'],
    ['Ana | employer | bakery', 'Ana works at bakery'],
    ['Ana | sister | Bea', "Ana's sister is Bea"],
    ['sister | home | Leeds', 'Your sister lives in Leeds'],
    ['sister | job | nurse', "Your sister's job is nurse"],
    ['user | likes | -coriander', 'You do not like coriander'],
    ['Ana | likes | -tea', 'Ana does not like tea'],
    ['user | allergies | nuts', 'You are allergic to nuts'],
    ['user | allergies | -cats', 'You are not allergic to cats'],
    ['user | favourite colour | green', 'Your favourite colour is green'],
    ['user | hobbies | chess', 'One of your hobbies is chess'],
    ['user | hobbies | -golf', 'golf is not one of your hobbies'],
    ['Ana | pets | Rex', "One of Ana's pets is Rex"],
    ['user | commutes by | tram', 'You commute by tram'],
    ['user | is saving for | house', 'You are saving for house'],
    ['user | watches birds in | -park', 'You do not watch birds in park'],
    ['user | lived in | Porto', 'You used to live in Porto'],
    ['user | lived in | -Porto', 'You never lived in Porto'],
  ])('%s', (line, words) => {
    expect(said(line).map((fact) => sayFact(fact))).toEqual([words]);
  });

  it('is in the past where it is over', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | home | Hull');
    memory.say(2, 'user | job | nurse');
    memory.say(5, 'user | home | Leeds');
    memory.say(6, 'user | job | baker');
    memory.say(7, statement('user | studies | law', { validTo: 100 }));
    expect(memory.facts.map((fact) => sayFact(fact, 10))).toEqual([
      ...['You used to live in Hull', 'You live in Leeds', 'Your job was nurse', 'Your job is baker', 'You study law'],
    ]);
  });

  it('is said of every predicate that has a name', () => {
    for (const { id } of PREDICATES) {
      expect(said(`user | ${id} | X`).map((fact) => sayFact(fact))[0]).toMatch(/^(?:You|Your|One of your) .*X$/);
    }
  });
});

describe('A profile', () => {
  it('speaks of the person in the third person, the most telling first', () => {
    const facts = said(
      ...['Ana | employer | bakery', 'user | likes | jazz', 'user | home | Hull', 'user | sister | Ana'],
      ...['user | name | Eva', 'user | home | Leeds', 'user | hobbies | chess', 'user | employer | -Tesco'],
    );
    expect(profileLines(facts, { at: 99, most: 20 })).toEqual([
      "The person's name is Eva.",
      'The person lives in Leeds.',
      "The person's sister is Ana.",
      'The person likes jazz.',
      "One of the person's hobbies is chess.",
      'Ana works at bakery.',
    ]);
    expect(profileLines(facts, { at: 99, most: 2 })).toEqual([
      "The person's name is Eva.",
      'The person lives in Leeds.',
    ]);
  });

  it('begins with what is pinned and leaves out what waits', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | name | Eva');
    memory.say(2, 'user | likes | jazz');
    memory.say(3, 'user | religion | Quaker', 'waiting');
    const facts = memory.facts.map((fact) => ({ ...fact, pinned: fact.object === 'jazz' }));
    expect(profileLines(facts, { at: 9, most: 9 })).toEqual(['The person likes jazz.', "The person's name is Eva."]);
  });

  it('keeps its order when more is known', () => {
    const line = fc
      .tuple(fc.constantFrom('user', 'Ana', 'sister'), fc.constantFrom('likes', 'pets', 'hobbies', 'speaks of'))
      .chain(([subject, predicate]) =>
        fc.constantFrom('a', 'b', 'c', 'd').map((object) => `${subject} | ${predicate} | ${object}x`),
      );
    fc.assert(
      fc.property(fc.uniqueArray(line, { maxLength: 12 }), line, (lines, more) => {
        const before = profileLines(said(...lines), { at: 99, most: 99 });
        const after = profileLines(said(...lines, more), { at: 99, most: 99 });
        expect(after.filter((each) => before.includes(each))).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});
