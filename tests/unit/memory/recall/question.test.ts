import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuestion, type Question } from '../../../../src/lib/memory/recall/question';
import { readTimeRange } from '../../../../src/lib/memory/recall/question-time';
import { createWordReader } from '../../../../src/lib/memory/recall/words';

/** A Friday. */
const at = Date.parse('2025-07-18T14:00:00Z');
const reader = createWordReader();
const read = (text: string): Question =>
  readQuestion(text, { reader, isName: (term) => term === 'joel', at, timeZone: 'UTC' });

describe('the time of a question', () => {
  it.each([
    ['what did I say yesterday?', '2025-07-17', '2025-07-17'],
    ['what did I eat today?', '2025-07-18', '2025-07-18'],
    ['where was I last week?', '2025-07-07', '2025-07-13'],
    ['who came in May?', '2025-05-01', '2025-05-31'],
    ['who came in November?', '2024-11-01', '2024-11-30'],
    ['what happened in 2024?', '2024-01-01', '2024-12-31'],
    ['what did we plan for May 2023?', '2023-05-01', '2023-05-31'],
    ['what was on 7 May 2023?', '2023-05-07', '2023-05-07'],
    ['what was on May 7th?', '2025-05-07', '2025-05-07'],
    ['what was on the 25th of December?', '2024-12-25', '2024-12-25'],
    ['what was on 2025-02-03?', '2025-02-03', '2025-02-03'],
    ['what did I buy on Tuesday?', '2025-07-15', '2025-07-15'],
    ['what did I buy on Friday?', '2025-07-11', '2025-07-11'],
    ['what did we do this summer?', '2025-06-01', '2025-08-31'],
    ['what did we do last summer?', '2024-06-01', '2024-08-31'],
    ['what did we do last winter?', '2024-12-01', '2025-02-28'],
    ['who called two days ago?', '2025-07-16', '2025-07-16'],
    ['what was I building two years ago?', '2023-03-20', '2023-11-15'],
    ['what did I read in the last two weeks?', '2025-07-04', '2025-07-18'],
    ['what did I do last weekend?', '2025-07-12', '2025-07-13'],
    ['what did I do last month?', '2025-06-01', '2025-06-30'],
  ])('%s', (question, first, last) => {
    const range = readTimeRange(question, at, 'UTC')!;
    expect([
      new Date(range.from).toISOString().slice(0, 10),
      new Date(range.to - 1).toISOString().slice(0, 10),
    ]).toEqual([first, last]);
  });

  it.each(['what is my name?', 'may I go?', 'the march of the penguins', 'room 2024', 'version 2025-13-40'])(
    'is not in: %s',
    (question) => {
      expect(readTimeRange(question, at, 'UTC')).toBeUndefined();
    },
  );

  it('begins and ends with days of the person', () => {
    const late = Date.parse('2025-07-18T23:30:00Z');
    expect(readTimeRange('today', late, 'Asia/Tokyo')).toEqual({
      from: Date.parse('2025-07-18T15:00:00Z'),
      to: Date.parse('2025-07-19T15:00:00Z'),
    });
  });
});

describe('a question', () => {
  it('has the words that say something, and others only where there is little else', () => {
    expect(read('What colour did she paint the old canoe?').terms.map(({ term }) => term)).toEqual([
      'colour',
      'paint',
      'old',
      'cano',
    ]);
    const short = read('Who is she?').terms;
    expect(short.length).toBeGreaterThan(0);
    expect(short.every(({ weight }) => weight < 1)).toBe(true);
  });

  it('has names, also in lower case where the memory knows them', () => {
    expect([...read('what did joel tell Marta?').names].sort()).toEqual(['joel', 'marta']);
  });

  it('knows who speaks, in the order of their names, and counts those names little', () => {
    const isSpeaker = (term: string): boolean => term === 'joel' || term === 'marta';
    const isName = isSpeaker;
    const question = readQuestion('What canoe did Marta promise Joel in Lisbon?', {
      reader,
      isName,
      isSpeaker,
      at,
      timeZone: 'UTC',
    });
    expect(question.speakers).toEqual(['marta', 'joel']);
    expect([...question.names].sort()).toEqual(['joel', 'lisbon', 'marta']);
    const weightOf = (name: string): number => question.terms.find(({ term }) => term === name)!.weight;
    expect(weightOf('marta')).toBeLessThan(weightOf('lisbon') / 2);
    expect(read('What did Marta promise?').speakers).toEqual([]);
  });

  it('asks for', () => {
    expect(read('When did I move?').sought).toBe('time');
    expect(read('How many trumpets were there?').sought).toBe('number');
    expect(read("What's the plumber called?").sought).toBe('person');
    expect(read('Where does she live?').sought).toBe('place');
    expect(read('Why did I leave?').sought).toBeUndefined();
  });

  it('asks for the words of one of the two', () => {
    expect(read('What did you tell me to keep back?').whose).toBe('assistant');
    expect(read('What did I pay?').whose).toBe('user');
    expect(read('What did Marta pay?').whose).toBeUndefined();
  });

  it('asks for now or for before', () => {
    expect(read('Where does she live these days?').era).toBe('now');
    expect(read('Where did she live before?').era).toBe('first');
  });

  it('has two halves where it asks for two things', () => {
    const { parts } = read('How long is the canoe and how heavy is the goat?');
    expect(parts.map((part) => part.map(({ term }) => term))).toEqual([
      ['long', 'cano'],
      ['heavi', 'goat'],
    ]);
    expect(read('What is salt and?').parts).toEqual([]);
  });

  it('may be any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void read(text)));
  });
});
