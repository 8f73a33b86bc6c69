import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStatements } from '../../../../src/lib/memory/facts/read-statements';
import { readFacts, readingContext } from '../../../support/memory/read-facts';

describe('what people say of themselves', () => {
  it.each([
    ["I'm Marta", 'user | name | Marta | +'],
    ['My name is Mr Olofsson', 'user | surname | Olofsson | +'],
    ['Everyone calls me Bee', 'user | nickname | Bee | +'],
    [
      'I live in Tromsø with my husband Nils',
      'user | home | Tromsø | + ; user | partner | Nils | + ; user | lives with | Nils | +',
    ],
    ['I used to live in Lima', 'user | lived in | Lima | +'],
    ['I moved from Utrecht to Bergen', 'user | home | Bergen | + ; user | lived in | Utrecht | +'],
    ["I don't live in Bergen any more", 'user | home | Bergen | -'],
    ['I live at 4 Quince Road', 'user | address | 4 Quince Road | +'],
    ["I'm a nurse and live in Hull", 'user | job | nurse | + ; user | home | Hull | +'],
    ['I no longer work at Aldi', 'user | employer | Aldi | -'],
    ['I work as a joiner for Marsh and Sons', 'user | job | joiner | + ; user | employer | Marsh and Sons | +'],
    ['I study geology at Leeds', 'user | studies | geology | + ; user | school | Leeds | +'],
    ["I'm 41", 'user | age | 41 | +'],
    ['I was born on 3 May 1980', 'user | birthday | 3 May 1980 | +'],
    ["My birthday's on the 9th of July", 'user | birthday | 9th of July | +'],
    ["I'm from Ghana", 'user | hometown | Ghana | +'],
    ["I'm Welsh, not English", 'user | nationality | Welsh | + ; user | nationality | English | -'],
    ['I speak Finnish and a bit of Estonian', 'user | languages | Finnish | + ; user | languages | Estonian | +'],
    ['I drive a Saab', 'user | vehicles | Saab | +'],
    ['my car runs on petrol', 'car | runs on | petrol | +'],
    ['I get up at six', 'user | wake time | six | +'],
    ['I take the tram to work', 'user | commute | tram | +'],
    ["I can't swim", 'user | skills | swim | -'],
    ["I'm learning to weld", 'user | learning | weld | +'],
    ['I play the oboe in a wind band', 'user | instruments | oboe | + ; user | memberships | wind band | +'],
    ['My favourite soup is borscht', 'user | favourite soup | borscht | +'],
    ["I've never been to Iceland", 'user | visits | Iceland | -'],
    ['I want to learn to sail', 'user | goals | learn to sail | +'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });
});

describe('tastes, food and health', () => {
  it.each([
    ['I like tea but not coffee', 'user | likes | tea | + ; user | likes | coffee | -'],
    ['I love plums, figs and pears', 'user | likes | plums | + ; user | likes | figs | + ; user | likes | pears | +'],
    ['I like fish and chips', 'user | likes | fish and chips | +'],
    ["I can't stand opera", 'user | likes | opera | -'],
    ["I don't hate opera", ''],
    ["I'm not a fan of camping", 'user | likes | camping | -'],
    ['I used to hate olives but now I love them', 'user | likes | olives | +'],
    ["I'm allergic to wasps and to latex", 'user | allergies | wasps | + ; user | allergies | latex | +'],
    ["I'm not allergic to cats", 'user | allergies | cats | -'],
    ["I'm vegan, so no honey for me", 'user | diet | vegan | + ; user | avoids | honey | +'],
    ["I don't eat pork", 'user | avoids | pork | +'],
    ["I'm terrified of moths", 'user | fears | moths | +'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });
});

describe('people, animals and plans', () => {
  it.each([
    ['my sister Ana works at a bakery', 'user | sister | Ana | + ; Ana | employer | bakery | +'],
    ['my sister lives in Leeds', 'sister | home | Leeds | +'],
    ['Our dog Rex is scared of thunder', 'user | pets | Rex | + ; Rex | fears | thunder | +'],
    ['Omar, my brother, is a vet', 'user | brother | Omar | + ; Omar | job | vet | +'],
    ["My son's name is Ravi and he's nine", 'user | son | Ravi | + ; Ravi | age | nine | +'],
    ['We have two girls, Ivy and Fern', 'user | daughter | Ivy | + ; user | daughter | Fern | +'],
    ["My dog's afraid of the hoover. His name's Pip", 'Pip | fears | hoover | + ; user | pets | Pip | +'],
    ["My brother's wife is called Sunita", 'brother | partner | Sunita | +'],
    ['I like long walks, my wife does not', 'user | likes | long walks | + ; wife | likes | long walks | -'],
    ["I'm flying to Oslo on the 12th", 'user | trips | Oslo | +'],
    ["I've got a dentist appointment on Friday", 'user | appointments | dentist appointment | +'],
    ['My rent is due on the 1st', 'user | deadlines | rent | +'],
  ])('%s', (sentence, facts) => {
    expect(readFacts(sentence)).toBe(facts);
  });

  it('reads those who are known by name, and no strangers', () => {
    expect(readFacts('Imke likes liquorice')).toBe('');
    expect(readFacts('Imke likes liquorice', ['Imke'])).toBe('Imke | likes | liquorice | +');
  });
});

describe('what tells nothing', () => {
  it.each([
    'do I like coriander?',
    'Should I become a vet',
    "what if I lived in Rome? I'm from Rome?",
    'add plums to the list',
    'tell my sister that I live in Leeds',
    'if I were a vegan I would miss cheese',
    'I wish I lived by the sea',
    "I think I'm allergic to dust",
    "maybe I'll get a dog",
    "I'm possibly a vegan",
    "I'm allergic to dust or something like it",
    "I'm allergic to dust, I think",
    'I live in Hove if they renew the lease',
    'she said she hates it',
    'My boss said "I work in Rome" and laughed',
    'translate into German: I live in Paris. I am a nurse.',
    'correct my spelling: i am alergic to nuts',
    "let's pretend I'm a pirate called Ned",
    'In my novel I live on Mars',
    'the prime minister lives in London',
    "she's allergic to nuts",
    "I'm dying for a coffee",
    "I'm tired",
    "I'm at the shops",
    'I love it!',
    'I prefer the shorter version',
    'const name = "Ann";',
    "I've got a headache",
    'my phone is dead',
  ])('%s', (sentence) => {
    expect(readFacts(sentence)).toBe('');
  });

  it('keeps what stands before a question and behind a request', () => {
    expect(readFacts("I'm vegetarian, what can I cook?")).toBe('user | diet | vegetarian | +');
    expect(readFacts("find me a recipe, I'm coeliac")).toBe('user | conditions | coeliac | +');
  });

  it('keeps what is told after "remember that"', () => {
    expect(readFacts('please remember that I hate fennel')).toBe('user | likes | fennel | -');
  });
});

describe('times and cautions', () => {
  it('reads from when and until when', () => {
    const [since] = readStatements('I have lived in Hove since March 2019', readingContext);
    expect(since?.statement.validFrom).toBe(Date.UTC(2019, 2, 1));
    const [until] = readStatements("I'm in Turku until February", readingContext);
    expect(until?.statement.validTo).toBe(Date.UTC(2027, 1, 1));
  });

  it('asks before it keeps what is sensitive', () => {
    expect(readStatements('I have epilepsy', readingContext).map(({ caution }) => caution)).toEqual(['sensitive']);
    expect(readStatements('I like jam', readingContext).map(({ caution }) => caution)).toEqual([undefined]);
  });

  it('gives the sentence that says it', () => {
    expect(readStatements('Hello there. I live in Hove. Bye', readingContext)[0]?.sentence).toBe('I live in Hove.');
  });

  it('marks all that stands beside a secret', () => {
    const read = readStatements('I live in Hove and my PIN is 4927', readingContext);
    expect(read.map(({ caution }) => caution)).toEqual(read.map(() => 'secret'));
    expect(read.map(({ statement }) => statement.predicate)).toContain('pin');
  });
});

describe('any text at all', () => {
  const words = fc.constantFrom(
    ...'I my sister Ana is lives in Leeds and but not like tea , . ? "  because we have never a dog called if 4111 \' he'.split(
      ' ',
    ),
  );

  it('is read without failing, and objects come from it', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
        const text = parts.join(' ');
        for (const { statement } of readStatements(text, readingContext)) {
          expect(statement.object.trim()).toBe(statement.object);
          expect(statement.object).not.toBe('');
          expect(statement.confidence).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is read without failing, whatever its letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => void readStatements(text, readingContext)),
    );
  });
});
