import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunkText } from '../../../../src/lib/memory/recall/chunk-text';
import { chunksOf, readSpeaker } from '../../../../src/lib/memory/recall/memory-turn';
import { createWordReader } from '../../../../src/lib/memory/recall/words';

const { termsOf, isStopWord, forEachTerm, term } = createWordReader();

describe('terms', () => {
  it.each([
    ['Running runs', ['run', 'run']],
    ['bought', ['buy']],
    ["Dad's café, naïve", ['father', 'cafe', 'naiv']],
    ["don't o'clock", ['dont', 'oclock']],
    ['118,500 pounds at 7:30 on the 17th', ['118500', 'pound', 'at', '7:30', 'on', 'the', '17']],
    ['Straße ŁÓDŹ', ['strass', 'lodz']],
    ['l’eau d’accord', ['eau', 'accord']],
    ['שָׁלוֹם עולם', ['שלום', 'עולם']],
    ['كِتَاب', ['كتاب']],
    ['👩‍👩‍👧 🎂!!', []],
    ['b2b mp3s', ['b2b', 'mp3s']],
    ['', []],
  ])('of %j', (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it('cuts text that has no spaces into words', () => {
    expect(termsOf('私は東京に住んでいます').length).toBeGreaterThan(3);
    expect(termsOf('私は東京に住んでいます')).toContain('東京');
  });

  it('are the same whatever was read before, and stand in order in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const text = texts.join(' ');
        const starts: number[] = [];
        forEachTerm(text, (number, start) => {
          expect(term(number)).not.toBe('');
          starts.push(start);
        });
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        expect(createWordReader().termsOf(text)).toEqual(termsOf(text));
      }),
    );
  });

  it('keep thousands of words apart', () => {
    const reader = createWordReader();
    const words = Array.from(
      { length: 5000 },
      (_, i) => `x${i.toString(26).replaceAll(/[0-9]/g, (digit) => 'qrstuvwxyz'[Number(digit)]!)}q`,
    );
    for (let round = 0; round < 2; round++)
      expect(reader.termsOf(words.join(' '))).toEqual(words.map((word) => reader.termsOf(word)[0]));
    expect(new Set(reader.termsOf(words.join(' '))).size).toBe(new Set(words).size);
    expect(reader.termsOf("XQQ xqq Don'T don't")).toEqual(['xqq', 'xqq', 'dont', 'dont']);
  });

  it('tells the words that nearly every text has', () => {
    expect(['the', 'was', 'go'].every(isStopWord)).toBe(true);
    expect(termsOf('went').every(isStopWord)).toBe(true);
    expect(isStopWord('canoe')).toBe(false);
  });
});

describe('chunks', () => {
  it('add up to the text, and none is too long to be read whole', () => {
    const text = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.constantFrom('. ', '\n', ' and so on ', 'x'.repeat(1500)),
      ),
      {
        maxLength: 200,
      },
    );
    fc.assert(
      fc.property(text, (parts) => {
        const chunks = chunkText(parts.join(''));
        expect(chunks.join('')).toBe(parts.join(''));
        for (const chunk of chunks) {
          expect(chunk.length).toBeLessThanOrEqual(1200);
          expect(chunk.split(/\s+/u).length).toBeLessThanOrEqual(163);
        }
      }),
    );
  });

  it('end with sentences', () => {
    const sentence = 'This is a sentence of nine words in all. ';
    const chunks = chunkText(sentence.repeat(100));
    expect(chunks.length).toBeGreaterThan(4);
    for (const chunk of chunks) expect(chunk.endsWith('all. ')).toBe(true);
  });

  it('of 100,000 characters are made in one go', () => {
    expect(chunkText('word '.repeat(20_000)).length).toBe(125);
  });

  it('have ids that follow from the message, and no speaker', () => {
    expect(chunksOf({ messageId: 'm', text: 'Marta: hello' })).toEqual([
      { chunkId: 'm#0', messageId: 'm', text: 'hello' },
    ]);
  });
});

describe('the speaker', () => {
  it.each([
    ['Marta: hello', 'Marta'],
    ['Mr. Fusco: hello', 'Mr. Fusco'],
    ['Łukasz: cześć', 'Łukasz'],
    ['Note: buy milk', undefined],
    ['at 7: tea', undefined],
    ['Marta:', undefined],
    ['hello', undefined],
  ])('of %j', (text, speaker) => {
    expect(readSpeaker(text).speaker).toBe(speaker);
  });
});
