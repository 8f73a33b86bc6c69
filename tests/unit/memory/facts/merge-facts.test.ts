import { describe, expect, it } from 'vitest';
import { editFact, mergeFacts, mergeSubjects } from '../../../../src/lib/memory/facts/merge-facts';
import { settleRows } from '../../../../src/lib/memory/facts/settle-rows';
import { createSaidFacts, inShort } from '../../../support/memory/said-facts';

describe('Merging two subjects', () => {
  it('gathers what is said of both under one name, in the order in which it was said', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | friend | Anna');
    memory.say(2, 'Anna | home | Hull');
    memory.say(3, 'Ana | home | Leeds');
    memory.say(4, 'Anna | likes | tea');
    memory.apply(mergeSubjects(memory.facts, { from: 'anna', into: 'Ana' }, memory));
    expect(inShort(memory.facts).toSorted()).toEqual([
      'Ana home Hull 2–3',
      'Ana home Leeds 3–',
      'Ana likes tea 4–',
      'user friend Ana 1–',
    ]);
  });

  it('makes rows that say the same one row', () => {
    const memory = createSaidFacts();
    memory.say(1, 'Anna | likes | tea');
    memory.say(2, 'Ana | likes | tea');
    memory.apply(mergeSubjects(memory.facts, { from: 'Anna', into: 'Ana' }, memory));
    expect(inShort(memory.facts)).toEqual(['Ana likes tea 1–']);
    expect(memory.facts[0]?.sayings).toHaveLength(2);
  });

  it('does nothing of one subject, nor of the person', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | likes | tea');
    for (const names of [
      { from: 'Ana', into: 'ana' },
      { from: 'user', into: 'Ana' },
    ])
      expect(mergeSubjects(memory.facts, names, memory).change).toEqual({ saved: [], removed: [] });
  });
});

describe('Merging two facts', () => {
  it('keeps one, with the sayings of both and the earlier beginning', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | likes | coffee with milk');
    memory.say(2, 'user | likes | milk coffee');
    memory.apply(mergeFacts(memory.facts, { kept: 'f00002', merged: 'f00001' }));
    expect(inShort(memory.facts)).toEqual(['user likes milk coffee 1–']);
    expect(memory.facts[0]?.sayings?.map(({ saidAt }) => saidAt)).toEqual([1, 2]);
    const again = settleRows(memory.facts, [], { createId: memory.createId, touches: () => true });
    expect(again.change).toEqual({ saved: [], removed: [] });
  });
});

describe('Correcting a fact', () => {
  it('closes nothing and leaves no history', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | home | Hull');
    memory.say(5, 'user | home | Leads');
    const { effects } = memory.apply(editFact(memory.facts, 'f00002', { object: 'Leeds' }, memory));
    expect(effects).toEqual([]);
    expect(inShort(memory.facts)).toEqual(['user home Hull 1–5', 'user home Leeds 5–']);
  });

  it('never leaves two values where only one can hold', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | employer | Acme');
    memory.say(5, 'user | works near | Tesco');
    memory.apply(editFact(memory.facts, 'f00002', { predicate: 'employer' }, memory));
    expect(inShort(memory.facts).toSorted()).toEqual(['user employer Acme 1–5', 'user employer Tesco 5–']);
    memory.apply(editFact(memory.facts, 'f00001', { validTo: null }, memory));
    expect(inShort(memory.facts).toSorted()).toEqual(['user employer Acme 1–5', 'user employer Tesco 5–']);
  });

  it('sets the times by hand', () => {
    const memory = createSaidFacts();
    memory.say(5, 'user | home | Leeds');
    memory.say(6, 'user | home | leeds');
    memory.apply(editFact(memory.facts, 'f00001', { validFrom: 2, validTo: 9 }, memory));
    expect(inShort(memory.facts)).toEqual(['user home Leeds 2–9']);
  });
});
