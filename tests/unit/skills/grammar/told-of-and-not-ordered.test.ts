import { describe, expect, it } from 'vitest';
import { allSkills } from '../../../../src/lib/skills/all-skills';
import { readTurn } from '../../../../src/lib/skills/read-turn';

const context = { now: Date.UTC(2026, 10, 11, 14, 5), timeZone: 'Europe/London', listNames: ['shopping'] };
const claimOf = (text: string) => readTurn(allSkills, text, [], context);

describe('what was done to a timer, an alarm or a reminder', () => {
  it.each([
    'I turned the alarm off',
    'I nearly turned the alarm off',
    'someone turned the alarm off',
    'my wife turned the alarm off',
    'my wife always turns the alarm off',
    'I forgot to turn the alarm off',
    'I changed my alarm to 8 yesterday',
    'I forgot to cancel the reminder',
    'I regret that I had to delete the reminder',
    'the reminder was done',
  ])('is only told: %s', (text) => {
    expect(claimOf(text)).toBeUndefined();
  });

  it.each([
    "don't turn the alarm off",
    "please don't turn the 6.30 alarm off",
    "don't change the alarm to 8",
    'never turn the alarm off',
    "I couldn't turn the alarm off",
    "I won't turn the alarm off",
    "I don't want to stop the timer",
    "don't cancel the reminder",
    "don't stop the reminder",
    "I don't want to cancel the reminder",
    "I didn't delete the reminder",
    "the reminder isn't finished",
  ])('is denied: %s', (text) => {
    expect(claimOf(text)).toBeUndefined();
  });

  it.each(['did you cancel the reminder', 'should I delete the reminder'])('is asked about: %s', (text) => {
    expect(claimOf(text)).toBeUndefined();
  });

  it.each([
    'he said cancel the reminder',
    'she asked me to cancel the reminder',
    'my wife can cancel the reminder',
    'my boss wants to cancel that reminder',
    "when I'm home cancel the reminder",
  ])('is for somebody else or for later: %s', (text) => {
    expect(claimOf(text)).toBeUndefined();
  });

  it.each([
    ['turn the alarm off', 'alarm', 'cancel'],
    ["why don't you cancel the alarm", 'alarm', 'cancel'],
    ['my wife is asleep so turn the alarm off', 'alarm', 'cancel'],
    ["I'd like the alarm turned off", 'alarm', 'cancel'],
    ['the alarm needs turning off', 'alarm', 'cancel'],
    ['the eggs are done, stop the timer', 'timer', 'cancel'],
    ["the eggs aren't done, add 5 minutes to the timer", 'timer', 'extend'],
    ['I fed the fish, cancel that reminder', 'reminder', 'cancel'],
    ['I fed the fish already drop the reminder', 'reminder', 'cancel'],
    ['the gym reminder is done', 'reminder', 'cancel'],
  ])('is yet asked for: %s', (text, skill, act) => {
    const claim = claimOf(text);
    expect([claim?.skill, claim?.slots['act']]).toEqual([skill, act]);
  });
});
