import { describe, expect, it } from 'vitest';
import { allSkills } from '../../../../src/lib/skills/all-skills';
import { plainerWays } from '../../../../src/lib/skills/grammar/plainer';
import { readUtterance, wordsOf } from '../../../../src/lib/skills/grammar/utterance';
import { readTurn } from '../../../../src/lib/skills/read-turn';
import { readingContext } from '../../../../scripts/skills/act-samples';

const slotsOf = (text: string) => {
  const claim = readTurn(allSkills, text, [], readingContext);
  return claim && { skill: claim.skill, ...claim.slots };
};

describe('an idiom in plainer words', () => {
  it.each([
    ['which date have we reached', 'what date is it'],
    ['what day are we up to', 'what day is it'],
    ['what time zone does Denver go by', 'what time zone is denver in'],
    ['knock three off my egg timer', 'take three minutes off my egg timer'],
    ['give the bread timer another five', 'add five minutes to the bread timer'],
    ["catch me up on Friday's appointments", 'what appointments do i have friday'],
    ['walk me through our calendar for Friday', 'what is on my calendar friday'],
    ['give me a kick at nine to do the form', 'remind me at nine to do the form'],
  ])('%s', (text, plainer) => {
    expect([...plainerWays(readUtterance(text))].map((way) => wordsOf(way.tokens))).toContain(plainer);
  });

  it.each([
    ['are we on the 7th or the 8th', { skill: 'date', act: 'today' }],
    ['which utc offset is Denver on', { skill: 'clock', act: 'zoneThere' }],
    ['whack another ten on the timer', { skill: 'timer', act: 'extend' }],
    ['shave two off the rice timer', { skill: 'timer', act: 'shorten' }],
    ['brief me on Thursday', { skill: 'calendar', act: 'agenda' }],
    ["run me through tomorrow's appointments", { skill: 'calendar', act: 'agenda' }],
    ['refresh my memory at six about the cat', { skill: 'reminder', act: 'set' }],
    [
      "we're out of jam and honey, pop the two of them on the shopping list",
      { skill: 'list', act: 'add', things: ['jam', 'honey'] },
    ],
  ])('is understood: %s', (text, slots) => {
    expect(slotsOf(text)).toMatchObject(slots);
  });

  it.each([
    'are we on the third floor or the fourth',
    'are we on the same page',
    'knock five off the price',
    'brief me on the merger',
    'talk me through photosynthesis',
    "walk me through tomorrow's lunch menu",
  ])('is none: %s', (text) => {
    expect(slotsOf(text)).toBeUndefined();
  });
});
