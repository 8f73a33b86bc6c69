import { describe, expect, it } from 'vitest';
import { allSkills } from '../../../../src/lib/skills/all-skills';
import { plainerWays } from '../../../../src/lib/skills/grammar/plainer';
import { readUtterance, wordsOf } from '../../../../src/lib/skills/grammar/utterance';
import { readTurn } from '../../../../src/lib/skills/read-turn';
import { readingContext } from '../../../../scripts/skills/act-samples';

const waysOf = (text: string): readonly string[] =>
  [...plainerWays(readUtterance(text))].map((way) => wordsOf(way.tokens));
const claimOf = (text: string) => {
  const claim = readTurn(allSkills, text, [], readingContext);
  return claim && `${claim.skill} ${String((claim.slots as { act?: string }).act)}`;
};

describe('a thing that is no longer wanted', () => {
  it.each([
    ["there's no need of the sprinkler timer now", 'cancel the sprinkler timer'],
    ["there isn't any need for the swimming alarm", 'cancel the swimming alarm'],
    ["I've no more use for the yoga alarm", 'cancel the yoga alarm'],
    ["we won't be needing the bread timer after all", 'cancel the bread timer'],
    ['get shot of the gym reminder', 'delete the gym reminder'],
    ['throw the packing list away', 'delete the packing list'],
    ['can the gym alarm be got rid of', 'delete the gym alarm'],
    ['the camping list can go in the trash', 'delete the camping list'],
  ])('%s', (text, plainer) => {
    expect(waysOf(text)).toContain(plainer);
  });

  it.each([
    ["I've no need of the swimming alarm", 'alarm cancel'],
    ['no need for the dentist reminder', 'reminder cancel'],
    ['ditch the bread timer', 'timer cancel'],
    ['chuck out the packing list', 'list drop'],
    ['scrap the note about the boiler', 'note drop'],
  ])('is understood: %s', (text, act) => {
    expect(claimOf(text)).toBe(act);
  });

  it.each([
    'there is no need for the committee to meet',
    'there is no need for concern about the alarm in the press',
    'bin the old sofa',
    'I no longer need the man',
    'throw the ball away',
    "I don't want the reminder to be so early",
    "I don't want the alarm for work to wake the baby",
    "there's no need for the alarm to be that loud",
  ])('is none: %s', (text) => {
    expect(claimOf(text)).toBeUndefined();
  });
});

describe('a thing named before what is to become of it', () => {
  it.each([
    ['the yoga reminder, which day is that for', 'when is the yoga reminder'],
    ['the swimming alarm, when does that go off', 'when is the swimming alarm'],
    ['the swimming alarm, push it to eight', 'push the swimming alarm to eight'],
    ['my bread timer, can you pause it', 'pause my bread timer'],
    ['the camping list, clear it', 'clear the camping list'],
  ])('%s', (text, plainer) => {
    expect(waysOf(text)).toContain(plainer);
  });

  it.each([
    ['the yoga reminder, when is that', 'reminder ask'],
    ['the swimming alarm, move it to seven', 'alarm change'],
    ['the bread timer, pause it', 'timer pause'],
    ['the camping list, delete it', 'list drop'],
  ])('is understood: %s', (text, act) => {
    expect(claimOf(text)).toBe(act);
  });

  it.each([
    'the list of presidents, read it to the class',
    'the treaty of Ghent, when was that',
    'the couch, move it to the garage',
  ])('is none: %s', (text) => {
    expect(claimOf(text)).toBeUndefined();
  });
});
