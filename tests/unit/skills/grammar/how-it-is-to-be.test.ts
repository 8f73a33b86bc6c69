import { describe, expect, it } from 'vitest';
import { allSkills } from '../../../../src/lib/skills/all-skills';
import { readTurn } from '../../../../src/lib/skills/read-turn';

const context = { now: Date.UTC(2026, 10, 11, 14, 5), timeZone: 'Europe/London', listNames: ['shopping'] };
const claimOf = (text: string) => readTurn(allSkills, text, [], context);

describe('who says how, when or for whom something is to ring', () => {
  it.each([
    "I don't want the alarm to wake the baby",
    "I don't want my alarm so loud",
    "I don't want the alarm at 7 on Sundays to be loud",
    "I don't need the alarm to be that loud",
    "I don't need my alarm to be so early",
    "I don't want my alarm to go off in the meeting",
    "I don't want my 7 am alarm to scare the dog",
    "I don't want the alarm to be my wife's favourite song",
    "I don't need my alarm on Sundays",
    "I don't need all my alarms",
    "I don't want the timer on the screen",
    "I don't need the reminder to be at 7",
    "I don't need the reminder until Friday",
    "I don't need the reminder yet",
  ])('cancels nothing: %s', (text) => {
    expect(claimOf(text)).toBeUndefined();
  });

  it.each(["I don't need a timer", "I don't need a timer for eggs", "I don't need a reminder for that"])(
    'has none in mind that there is: %s',
    (text) => {
      expect(claimOf(text)).toBeUndefined();
    },
  );

  it.each(['stop the fire alarm', 'silence the smoke alarm', 'turn off the burglar alarm', 'stop the car alarm'])(
    'speaks of no alarm clock: %s',
    (text) => {
      expect(claimOf(text)).toBeUndefined();
    },
  );

  it.each([
    ["I don't need the alarm any more", 'alarm'],
    ["I don't need the alarm, I'm awake", 'alarm'],
    ["I don't need the alarm because I'm off work", 'alarm'],
    ["I don't want that alarm now", 'alarm'],
    ["I don't need my 7 am alarm", 'alarm'],
    ["I don't need the alarm so turn it off", 'alarm'],
    ["I won't need the alarm after all", 'alarm'],
    ["I don't need the pasta timer", 'timer'],
    ["I don't need the timer so cancel it", 'timer'],
    ["I don't need the reminder about the gym", 'reminder'],
    ["I don't need the reminder to call Bo", 'reminder'],
  ])('is told from who no longer wants it: %s', (text, skill) => {
    const claim = claimOf(text);
    expect([claim?.skill, claim?.slots['act']]).toEqual([skill, 'cancel']);
  });
});

describe('a sigh', () => {
  it("cancels no reminder that was not spoken of: don't remind me", () => {
    expect(claimOf("don't remind me")).toBeUndefined();
    expect(claimOf("don't remind me any more")?.slots['act']).toBe('cancel');
  });

  it('is meant where a reminder was just set', () => {
    const earlier = ['remind me to call Bo at 9 pm'];
    expect(readTurn(allSkills, "don't remind me", earlier, context)?.slots['act']).toBe('cancel');
  });
});
