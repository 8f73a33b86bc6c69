import { describe, expect, it } from 'vitest';
import { allSkills } from '../../../../src/lib/skills/all-skills';
import { readTurn } from '../../../../src/lib/skills/read-turn';

const context = {
  ...{ now: Date.UTC(2026, 10, 11, 14, 5), timeZone: 'Europe/London', listNames: ['shopping'] },
  eventTitles: ['Dentist'],
};
const claimOf = (text: string) => readTurn(allSkills, text, [], context);

describe('an event that is off', () => {
  it.each([
    'the meeting is cancelled',
    'my flight is cancelled',
    'lunch is off',
    'her meeting is cancelled',
    'I think the dentist is cancelled',
    'maybe the dentist is off',
  ])('is not taken out where it is unknown or unsure: %s', (text) => {
    expect(claimOf(text)).toBeUndefined();
  });

  it.each([
    'the dentist is cancelled',
    'the dentist is off',
    'the meeting is cancelled, delete it',
    'my dentist appointment has been cancelled so remove it',
    "I can't make the dentist, cancel it",
  ])('is taken out: %s', (text) => {
    const claim = claimOf(text);
    expect([claim?.skill, claim?.slots['act']]).toEqual(['calendar', 'cancel']);
  });
});
