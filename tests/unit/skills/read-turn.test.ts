import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allSkills } from '../../../src/lib/skills/all-skills';
import { createTurnReader, readTurn } from '../../../src/lib/skills/read-turn';

const context = { now: Date.UTC(2026, 10, 11, 14, 5), timeZone: 'Europe/London', listNames: ['shopping'] };
const read = (text: string) => readTurn(allSkills, text, [], context);

describe('a turn with more than its request', () => {
  it.each([
    ['please could you tell me the time in Sydney, my granddaughter has moved there you see', 'clock', 'there'],
    ['what time is it, my watch has stopped', 'clock', 'now'],
    ['my watch has stopped, what time is it', 'clock', 'now'],
    ["bigger letters please I haven't my glasses", 'app', 'textSize'],
    ["I'd be grateful if you'd set a timer for 5 minutes", 'timer', 'start'],
    ["if it's no bother, set a timer for 5 minutes", 'timer', 'start'],
    ['good morning could I trouble you for the time', 'clock', 'now'],
    ['What time is it? Sorry, what time is it now?', 'clock', 'now'],
    ["what's the date, just the date please", 'date', 'today'],
    ['would you mind setting a timer for 5 minutes', 'timer', 'start'],
    ['and what is the date', 'date', 'today'],
    ['what tme is it', 'clock', 'now'],
    ['teh tmie please', 'clock', 'now'],
  ])('is read for its request: %s', (text, skill, act) => {
    const claim = read(text);
    expect(claim?.skill).toBe(skill);
    expect(claim?.slots['act']).toBe(act);
  });

  it.each([
    'what time is it? explain why time zones exist',
    "what's the date? write a poem about it",
    "what's 2 + 2, my teacher says it's 5",
    "roll a die, but only if it's Tuesday",
    "delete all my notes, I'm only joking",
    "what's the date I am getting married",
    'delete the note I have about cats',
    'hello, my computer is broken',
    'what day is it, I need a recipe for dinner',
    'turn it up, no, down',
    "say it politely: I'm not paying for that",
  ])('is left alone where the rest is to be acted on: %s', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ['set a timer for ten minutes, sorry, fifteen minutes', { act: 'start', duration: { seconds: 900 } }],
    ["what's 15% of 80, sorry, of 90", { expression: { expression: ['of', ['percent', '15'], '90'] } }],
    ['what time is it in London, I mean Tokyo', { act: 'there', place: { name: 'Tokyo' } }],
    ['set a timer for tweny mintues', { act: 'start', duration: { seconds: 1200 } }],
    ['how many weks until chrismas', { act: 'until', unit: 'weeks', date: { date: '2026-12-25' } }],
  ])('takes what the person meant: %s', (text, slots) => {
    expect(read(text)?.slots).toMatchObject(slots);
  });

  it('never drops a remark with a number in it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 999 }),
        fc.constantFrom('my friend has', 'it is', 'I have'),
        (value, said) => {
          expect(read(`what time is it, ${said} ${String(value)}`)?.slots['act']).not.toBe('now');
        },
      ),
    );
  });

  it('keeps singulars and plurals of units as they are', () => {
    expect(read('1 hour timer')?.slots).toMatchObject({ duration: { seconds: 3600 } });
    expect(read('how many weeks are in a year')?.slots['act']).not.toBe('start');
  });
});

describe('a conversation', () => {
  const turns = [
    'set a timer for five minutes',
    'and another for ten',
    'what time is it in Tokyo',
    'and in Paris',
    'thanks',
  ];

  it('is read turn by turn as it is read anew', () => {
    const reader = createTurnReader(allSkills);
    for (const [index, text] of turns.entries()) {
      const earlier = turns.slice(0, index);
      const { asWritten } = reader(text, earlier, context);
      expect(asWritten?.slots).toBeDefined();
      expect(asWritten?.slots).toEqual(readTurn(allSkills, text, earlier, context)?.slots);
    }
  });

  it('has no turn of it read again for the next one', () => {
    const said: string[] = [];
    const skills = allSkills.map((skill) => ({
      ...skill,
      read: (...[utterance, ...rest]: Parameters<typeof skill.read>) => {
        said.push(utterance.source);
        return skill.read(utterance, ...rest);
      },
    }));
    const reader = createTurnReader(skills);
    for (const [index, text] of turns.entries()) {
      said.length = 0;
      reader(text, turns.slice(0, index), context);
      expect(new Set(said)).toEqual(new Set([text]));
    }
  });
});
