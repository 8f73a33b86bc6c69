import { describe, expect, it } from 'vitest';
import { currentFacts, historyOf, valuesAt, valuesBefore } from '../../../../src/lib/memory/facts/known-values';
import { createSaidFacts, inShort, statement } from '../../../support/memory/said-facts';

function moves() {
  const memory = createSaidFacts();
  memory.say(1, 'user | home | Hull');
  memory.say(5, 'user | home | York');
  memory.say(9, 'user | home | Leeds');
  return memory;
}

const objects = (facts: readonly { readonly object: string }[]) => facts.map(({ object }) => object);

describe('Known values', () => {
  it('are those of the moment', () => {
    const { facts } = moves();
    const homeAt = (at: number) => objects(valuesAt(facts, { subject: 'user', predicate: 'home', at }));
    expect([0, 1, 4, 5, 9, 99].map(homeAt)).toEqual([[], ['Hull'], ['Hull'], ['York'], ['Leeds'], ['Leeds']]);
  });

  it('are found by id, alias, and a verb of the person', () => {
    const memory = moves();
    memory.say(2, 'user | commutes by | tram');
    memory.say(3, 'user | favorite colour | green');
    const known = (predicate: string) => objects(valuesAt(memory.facts, { subject: 'user', predicate, at: 20 }));
    expect(['home', 'Lives in', 'city', 'commutes by', 'favourite colour'].map(known)).toEqual([
      ...[['Leeds'], ['Leeds'], ['Leeds'], ['tram'], ['green']],
    ]);
  });

  it('of before come latest first, once each, with what was told as past', () => {
    const memory = moves();
    memory.say(10, 'user | lived in | Porto');
    memory.say(11, 'user | lived in | York');
    const before = valuesBefore(memory.facts, { subject: 'user', predicate: 'live', at: 20 });
    expect(objects(before)).toEqual(['York', 'Hull', 'Porto']);
    expect(objects(valuesBefore(memory.facts, { subject: 'user', predicate: 'home', at: 6 }))).toEqual(['Hull']);
  });

  it('of before leave out what was taken back and never held', () => {
    const memory = createSaidFacts();
    memory.say(10, 'user | home | Hull');
    memory.say(20, statement('user | home | Leeds', { validFrom: 5 }));
    expect(valuesBefore(memory.facts, { subject: 'user', predicate: 'home', at: 30 })).toEqual([]);
    expect(objects(historyOf(memory.facts, 'user', 'home'))).toEqual(['Leeds', 'Hull']);
  });

  it('tell what was denied where nothing holds', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | likes | -coriander');
    memory.say(2, 'user | likes | mint');
    memory.say(3, 'user | employer | -Tesco');
    const at = 9;
    expect(inShort(valuesAt(memory.facts, { subject: 'user', predicate: 'likes', at }))).toEqual([
      ...['user likes mint 2–', 'user likes -coriander 1–'],
    ]);
    expect(inShort(valuesAt(memory.facts, { subject: 'user', predicate: 'works at', at }))).toEqual([
      'user employer -Tesco 3–',
    ]);
    memory.say(4, 'user | employer | Asda');
    expect(inShort(valuesAt(memory.facts, { subject: 'user', predicate: 'employer', at }))).toEqual([
      'user employer Asda 4–',
    ]);
  });

  it('hold occasions until they are over', () => {
    const day = 86_400_000;
    const memory = createSaidFacts();
    memory.say(1, statement('user | trips | Porto', { validFrom: 5 * day }));
    const tripsAt = (at: number) => objects(valuesAt(memory.facts, { subject: 'user', predicate: 'trips', at }));
    expect([0, 2 * day, 5.5 * day, 7 * day].map(tripsAt)).toEqual([[], ['Porto'], ['Porto'], []]);
    expect(objects(valuesBefore(memory.facts, { subject: 'user', predicate: 'trips', at: 7 * day }))).toEqual([
      'Porto',
    ]);
  });

  it('of all subjects leave out what waits and give one value where only one can hold', () => {
    const memory = moves();
    memory.say(10, 'Ana | home | Bath');
    memory.say(11, 'user | religion | Quaker', 'waiting');
    expect(inShort(currentFacts(memory.facts, 20))).toEqual(['user home Leeds 9–', 'Ana home Bath 10–']);
    const twice = memory.facts.map(({ validTo: _validTo, ...fact }) => fact);
    expect(inShort(currentFacts(twice, 20))).toEqual(['user home Leeds 9–', 'Ana home Bath 10–']);
  });

  it('keep the history, the earliest first, with what was denied', () => {
    const memory = moves();
    memory.say(12, 'user | home | -Leeds');
    expect(inShort(historyOf(memory.facts, 'user', 'home'))).toEqual([
      ...['user home Hull 1–5', 'user home York 5–9', 'user home Leeds 9–12', 'user home -Leeds 12–'],
    ]);
  });
});
