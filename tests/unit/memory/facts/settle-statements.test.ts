import { describe, expect, it } from 'vitest';
import { acceptFact, settleStatements } from '../../../../src/lib/memory/facts/settle-statements';
import { valuesAt } from '../../../../src/lib/memory/facts/known-values';
import { createSaidFacts, inShort, statement } from '../../../support/memory/said-facts';

describe('A predicate with one value', () => {
  it('closes the value before and opens the new one', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | home | Hull');
    const { effects } = memory.say(5, 'user | home | Leeds');
    expect(inShort(memory.facts)).toEqual(['user home Hull 1–5', 'user home Leeds 5–']);
    expect(effects.map(({ op, fact }) => `${op} ${fact.object}`)).toEqual(['close Hull', 'add Leeds']);
  });

  it('is not changed by the same value, which may make it surer', () => {
    const memory = createSaidFacts();
    memory.say(1, { ...statement('user | home | Leeds'), confidence: 0.6 });
    const { effects } = memory.say(5, { ...statement('user | home | the leeds'), confidence: 0.8 });
    expect(effects).toEqual([]);
    expect(memory.facts).toHaveLength(1);
    expect(memory.facts[0]).toMatchObject({ object: 'Leeds', validFrom: 1, saidAt: 1, confidence: 0.8 });
    expect(memory.facts[0]?.source?.messageId).toBe('m1');
    expect(memory.facts[0]?.sayings?.map(({ source }) => source?.messageId)).toEqual(['m1', 'm5']);
  });

  it('begins the next value when the sentence says so', () => {
    const memory = createSaidFacts();
    memory.say(10, 'user | employer | Acme');
    memory.say(50, statement('user | employer | Tesco', { validFrom: 30 }));
    expect(inShort(memory.facts)).toEqual(['user employer Acme 10–30', 'user employer Tesco 30–']);
  });

  it('is what was said last, though the other is said to have begun later', () => {
    const memory = createSaidFacts();
    memory.say(10, 'user | home | Hull');
    memory.say(20, statement('user | home | Leeds', { validFrom: 5 }));
    expect(inShort(memory.facts)).toEqual(['user home Hull 10–10', 'user home Leeds 5–']);
  });

  it('is closed by what is denied, and only by what is denied of it', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | employer | Tesco');
    memory.say(3, 'user | employer | -Asda');
    expect(inShort(memory.facts)).toContain('user employer Tesco 1–');
    memory.say(5, 'user | employer | -Tesco');
    expect(inShort(memory.facts)).toContain('user employer Tesco 1–5');
  });

  it('takes the later words where one message gives two values', () => {
    const memory = createSaidFacts();
    const both = ['user | home | York', 'user | home | Hull'].map((line) => ({
      statement: statement(line),
      state: 'kept' as const,
    }));
    memory.apply(settleStatements(memory.facts, both, { saidAt: 7, createId: memory.createId }));
    expect(valuesAt(memory.facts, { subject: 'user', predicate: 'home', at: 20 })).toMatchObject([{ object: 'Hull' }]);
  });

  it('keeps a present value when something older arrives', () => {
    const memory = createSaidFacts();
    memory.say(9, 'user | home | Leeds');
    const { effects } = memory.say(2, 'user | home | Hull');
    expect(inShort(memory.facts)).toEqual(['user home Leeds 9–', 'user home Hull 2–9']);
    expect(effects.map(({ op }) => op)).toEqual(['add']);
  });

  it('is cut in two by what was another value between two sayings', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | home | Hull');
    memory.say(9, 'user | home | Hull');
    memory.say(5, 'user | home | Leeds');
    expect(inShort(memory.facts)).toEqual(['user home Hull 1–5', 'user home Leeds 5–9', 'user home Hull 9–']);
  });

  it('goes on while a value to come has not begun, and for good where that is called off', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | employer | Acme');
    memory.say(2, statement('user | employer | Tesco', { validFrom: 8 }));
    expect(inShort(memory.facts)).toContain('user employer Acme 1–8');
    memory.say(4, 'user | employer | -Tesco');
    expect(inShort(memory.facts)).toContain('user employer Acme 1–');
    expect(inShort(memory.facts)).toContain('user employer Tesco 8–8');
  });
});

describe('A predicate with many values', () => {
  it('adds beside', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | likes | tea');
    memory.say(2, 'user | likes | jazz');
    memory.say(3, 'user | likes | Tea');
    expect(inShort(memory.facts)).toEqual(['user likes jazz 2–', 'user likes tea 1–']);
  });

  it('closes what is denied and keeps the denial, and the other way about', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | likes | coriander');
    const { effects } = memory.say(4, 'user | likes | -coriander');
    expect(effects.map(({ op, fact }) => `${op} ${fact.polarity}`)).toEqual(['close positive', 'add negative']);
    memory.say(6, 'user | likes | coriander');
    expect(inShort(memory.facts)).toEqual([
      'user likes coriander 1–4',
      'user likes -coriander 4–6',
      'user likes coriander 6–',
    ]);
  });
});

describe('Occasions', () => {
  it('stand beside each other by their times and are called off one by one or all at once', () => {
    const memory = createSaidFacts();
    const may = 100;
    const june = 200;
    memory.say(1, statement('user | trips | Porto', { validFrom: may }));
    memory.say(2, statement('user | trips | Porto', { validFrom: june }));
    memory.say(3, statement('user | trips | Porto', { validFrom: may }));
    expect(inShort(memory.facts)).toEqual(['user trips Porto 200–', 'user trips Porto 100–']);
    memory.say(4, statement('user | trips | -Porto', { validFrom: may }));
    expect(inShort(memory.facts)).toContain('user trips Porto 100–100');
    expect(inShort(memory.facts)).toContain('user trips Porto 200–');
    memory.say(5, 'user | trips | -Porto');
    expect(inShort(memory.facts)).toContain('user trips Porto 200–200');
  });
});

describe('What is over', () => {
  it('is born closed', () => {
    const memory = createSaidFacts();
    memory.say(9, statement('user | instruments | piano', { validTo: 9 }));
    memory.say(9, statement('user | employer | Asda', { validFrom: 2, validTo: 5 }));
    expect(inShort(memory.facts)).toEqual(['user instruments piano 9–9', 'user employer Asda 2–5']);
  });

  it('closes what was thought to go on', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | employer | Tesco');
    const { effects } = memory.say(9, statement('user | employer | Tesco', { validTo: 6 }));
    expect(inShort(memory.facts)).toEqual(['user employer Tesco 1–6']);
    expect(effects.map(({ op }) => op)).toEqual(['close']);
  });
});

describe('What waits', () => {
  it('closes nothing before it is accepted, and then as of when it was said', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | religion | Quaker');
    memory.say(4, 'user | religion | Catholic', 'waiting');
    memory.say(5, 'user | religion | catholic', 'waiting');
    expect(inShort(memory.facts)).toEqual(['user religion Quaker 1–', 'user religion Catholic 4–']);
    const waiting = memory.facts.find(({ state }) => state === 'waiting');
    const { effects } = memory.apply(acceptFact(memory.facts, waiting?.id ?? '', memory));
    expect(inShort(memory.facts)).toEqual(['user religion Quaker 1–4', 'user religion Catholic 4–']);
    expect(memory.facts.every(({ state }) => state === 'kept')).toBe(true);
    expect(effects.map(({ op, fact }) => `${op} ${fact.object}`)).toEqual(['close Quaker', 'add Catholic']);
  });

  it('need not be asked about once it was said plainly', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | allergies | nuts', 'waiting');
    memory.say(2, 'user | allergies | nuts');
    memory.say(3, 'user | allergies | Nuts', 'waiting');
    expect(memory.facts).toMatchObject([{ state: 'kept', validFrom: 2 }]);
  });

  it('is not displaced once it is accepted by what was said before it', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | religion | Catholic', 'waiting');
    memory.say(4, 'user | religion | Quaker');
    memory.apply(acceptFact(memory.facts, 'f00001', memory));
    expect(inShort(memory.facts)).toEqual(['user religion Quaker 4–', 'user religion Catholic 1–4']);
  });
});

describe('Subjects', () => {
  it('are one where the relation has one name, whichever came first', () => {
    const memory = createSaidFacts();
    memory.say(1, 'sister | home | Leeds');
    memory.say(2, 'user | sister | Ana');
    memory.say(3, 'Ana | home | Hull');
    expect(inShort(memory.facts)).toContain('sister home Leeds 1–3');

    const other = createSaidFacts();
    other.say(3, 'Ana | home | Hull');
    other.say(1, 'sister | home | Leeds');
    expect(inShort(other.facts)).toContain('sister home Leeds 1–');
    other.say(2, 'user | sister | Ana');
    expect(inShort(other.facts)).toContain('sister home Leeds 1–3');
  });

  it('are two where there are two sisters', () => {
    const memory = createSaidFacts();
    for (const line of ['user | sister | Ana', 'user | sister | Bea', 'Ana | home | Hull', 'sister | home | Leeds'])
      memory.say(memory.facts.length + 1, line);
    expect(inShort(memory.facts)).toEqual(expect.arrayContaining(['Ana home Hull 3–', 'sister home Leeds 4–']));
  });

  it('are told apart where one word may mean several, and are one where all words mean the same', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | pets | Rex');
    memory.say(2, 'dog | favourite toy | ball');
    memory.say(3, 'cat | favourite toy | mouse');
    memory.say(4, 'user | mother | Rosa');
    memory.say(5, 'mum | home | Porto');
    memory.say(6, 'mother | home | Braga');
    expect(inShort(memory.facts)).toEqual(
      expect.arrayContaining(['dog favourite toy ball 2–', 'cat favourite toy mouse 3–', 'mum home Porto 5–6']),
    );
  });

  it('follow who holds a place at the time', () => {
    const memory = createSaidFacts();
    memory.say(1, 'user | boss | Tom');
    memory.say(2, 'boss | home | Hull');
    memory.say(5, 'user | boss | Sue');
    memory.say(6, 'boss | home | Leeds');
    expect(inShort(memory.facts)).toEqual(expect.arrayContaining(['boss home Hull 2–', 'boss home Leeds 6–']));
    const home = (subject: string) =>
      valuesAt(memory.facts, { subject, predicate: 'home', at: 9 }).map(({ object }) => object);
    expect(['boss', 'manager', 'Sue', 'Tom'].map(home)).toEqual([['Leeds'], ['Leeds'], ['Leeds'], ['Hull']]);
  });
});
