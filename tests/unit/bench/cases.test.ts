import { describe, expect, it } from 'vitest';
import { parseCases } from '../../../bench/eval/cases';

describe('a file of cases', () => {
  it('is one object a line, in order, without empty lines', () => {
    const cases = parseCases('{"id":"a","text":"one"}\n\n{"id":"b","text":"two","conversation":"c"}\n');
    expect(cases).toEqual([
      { id: 'a', text: 'one', history: [], lists: [], timers: [] },
      { id: 'b', text: 'two', history: [], lists: [], timers: [], conversation: 'c' },
    ]);
  });

  it('may have fields that nobody reads', () => {
    expect(parseCases('{"id":"a","text":"one","expected":"fast"}')).toEqual([
      { id: 'a', text: 'one', history: [], lists: [], timers: [] },
    ]);
  });

  it('says what is on the lists by name or one after the other, and which timers run', () => {
    const items = [
      { text: 'milk', done: false },
      { text: 'eggs', done: true },
    ];
    const expected = [{ lists: [{ name: 'shopping', items }], timers: [{ name: 'egg', seconds: 90, paused: false }] }];
    const timers = [{ name: 'egg', seconds: 90 }];
    const given = ['milk', { text: 'eggs', done: true }];
    for (const lists of [{ shopping: given }, [{ name: 'shopping', items: given }]]) {
      expect(parseCases(JSON.stringify({ id: 'a', text: 'one', lists, timers }))).toMatchObject(expected);
    }
  });

  it('says when and where a turn takes place, and what was said before it', () => {
    const given = { id: 'a', text: 'one', now: '2026-02-27T23:30', timezone: 'Europe/Berlin', facts: [' I am Mira. '] };
    expect(parseCases(JSON.stringify(given))).toEqual([
      { ...given, facts: ['I am Mira.'], history: [], lists: [], timers: [] },
    ]);
  });

  it('tells a memory that knows nothing from none at all', () => {
    expect(parseCases('{"id":"a","text":"one","facts":[]}\n{"id":"b","text":"two"}')).toEqual([
      { id: 'a', text: 'one', history: [], lists: [], timers: [], facts: [] },
      { id: 'b', text: 'two', history: [], lists: [], timers: [] },
    ]);
  });

  it.each([
    ['no list', { facts: 'I am Mira.' }, 'facts'],
    ['no text', { facts: ['I am Mira.', 3] }, 'facts.1'],
    ['nothing', { facts: ['I am Mira.', ' '] }, 'facts.1'],
  ])('refuses facts that are %s', (_, facts, place) => {
    expect(parseCases(JSON.stringify({ id: 'a', text: 'one', ...facts }))).toMatchObject([
      { id: 'a', error: { code: 'case-malformed', message: expect.stringContaining(`, ${place}:`) } },
    ]);
  });

  it('says which line is not JSON, and goes on', () => {
    expect(parseCases('nonsense\n{"id":"b","text":"two"}')).toMatchObject([
      { id: null, error: { code: 'case-malformed', message: expect.stringContaining('Line 1') } },
      { id: 'b' },
    ]);
  });

  it('keeps the id of a case that is otherwise malformed, and names the field', () => {
    expect(parseCases('{"id":"a","text":"one","history":[{"role":"robot","text":"x"}]}')).toMatchObject([
      { id: 'a', error: { code: 'case-malformed', message: expect.stringContaining('history.0.role') } },
    ]);
  });
});
