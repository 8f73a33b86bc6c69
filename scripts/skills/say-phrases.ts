import { phrases as alarm } from '../../src/lib/skills/english/alarm';
import { phrases as app } from '../../src/lib/skills/english/app';
import { phrases as calendar } from '../../src/lib/skills/english/calendar';
import { questions } from '../../src/lib/skills/english/calendar-questions';
import { phrases as chance } from '../../src/lib/skills/english/chance';
import { phrases as clock } from '../../src/lib/skills/english/clock';
import { phrases as date } from '../../src/lib/skills/english/date';
import { phrases as list } from '../../src/lib/skills/english/list';
import { phrases as note } from '../../src/lib/skills/english/note';
import { phrases as numeral } from '../../src/lib/skills/english/numeral';
import { phrases as reminder } from '../../src/lib/skills/english/reminder';
import { phrases as smallTalk } from '../../src/lib/skills/english/small-talk';
import { phrases as spelling } from '../../src/lib/skills/english/spelling';
import { phrases as sum } from '../../src/lib/skills/english/sum';
import { phrases as timer } from '../../src/lib/skills/english/timer';
import { phrases as unit } from '../../src/lib/skills/english/unit';
import { phrases as voice } from '../../src/lib/skills/english/voice';
import { parsePhrase, type PhraseNode } from '../../src/lib/skills/grammar/phrase-notation';
import { createRandom, type Random } from '../router/random';

const all: readonly Readonly<Record<string, readonly string[]>>[] = [
  ...[alarm, app, calendar, questions, chance, clock, date, list, note, numeral, reminder, smallTalk, spelling],
  ...[sum, timer, unit, voice],
];

/** Values that the slots of phrases are filled with, by the slots' names. */
const values: Readonly<Record<string, readonly string[]>> = {
  duration: ['ten minutes', '5 minutes', 'an hour', '90 seconds', '2 hours', '45 min'],
  time: ['7', '6:30', 'half past eight', '5 pm', '10 am', 'noon'],
  end: ['9', '5 pm', '11:30'],
  when: ['at 7', 'tomorrow at 6', 'on Friday at 3 pm', 'tonight at eight', 'at 6:30'],
  at: ['7', '6:30 am', '8 pm'],
  day: ['tomorrow', 'Friday', 'Monday'],
  date: ['Christmas', '3 March', 'next Friday', 'the 14th of June', 'tomorrow'],
  other: ['London', '10 May', 'New York'],
  past: ['3 March 2020', '1 January 1990', 'last Friday'],
  birth: ['4 May 1980', '1975', '12 October 1999'],
  place: ['Tokyo', 'New York', 'Sydney', 'Berlin', '2'],
  third: ['Paris', 'Lima'],
  amount: ['5 miles', '3 cups', '200 g', '72 kg', '48.50', '180'],
  unit: ['km', 'grams', 'pounds', 'ml', 'days', 'weeks', 'celsius'],
  second: ['inches', 'ounces', 'cm'],
  height: ['5 11', 'six two'],
  degrees: ['72', '180'],
  number: ['5', '42', '12'],
  a: ['48', '120', '7', '15.5'],
  b: ['6', '12', '300'],
  c: ['4', '9'],
  numbers: ['3, 5 and 8', '12, 15, 20'],
  expression: ['12 * 8', '45 + 17', '144 / 12', '15% of 80', '19 times 23', '3.5 - 1.2'],
  percent: ['15', '20 %', '10 percent'],
  count: ['3', '5', '12', 'two'],
  whole: ['42', '2024', '255'],
  roman: ['XIV', 'MCMXC', 'XLII'],
  bits: ['1011', '110101'],
  hex: ['FF', '1A3'],
  name: ['pasta', 'tea', 'laundry', 'school run'],
  text: ['rhythm', 'necessary', 'the boiler code is 4471', 'strawberry'],
  what: ['call mum', 'take the bins out', 'pay the rent', 'water the plants'],
  things: ['milk', 'eggs and bread', 'oat milk', 'batteries'],
  fresh: ['cheese', 'tea bags'],
  list: ['shopping', 'packing', 'to-do'],
  to: ['Christmas', 'camping'],
  title: ['dentist', 'yoga', 'lunch with Ana', 'team meeting'],
  query: ['boiler', 'wifi password', 'recipe'],
  topic: ['boiler', 'locker'],
  target: ['the timer', 'the alarm', 'it', 'the pasta timer', 'my alarm', 'the reminder'],
  period: ['today', 'this week', 'tomorrow'],
  repeat: ['every day', 'every Monday', 'on weekdays'],
  days: ['today', 'yesterday'],
  length: ['an hour', '30 minutes'],
  letter: ['r', 's', 'e'],
  options: ['pizza or curry', 'Ana, Ben and Cleo', 'red or blue'],
  dice: ['2d6', 'd20', '3d8'],
  sides: ['6', '20'],
  least: ['1', '10'],
  most: ['10', '100', '50'],
  year: ['2028', '1999'],
  month: ['March', 'February'],
  weekday: ['Monday', 'Friday'],
  language: ['German', 'English'],
  rate: ['1.5', '2'],
  minutes: ['5', '10'],
  several: ['5 minutes and 10 minutes', '6 and 7'],
  thing: ['eggs', 'apples'],
  span: ['tomorrow', 'this week', 'on Friday'],
  moment: ['tomorrow at 3', 'Friday at 10'],
  planned: ['the dentist', 'yoga'],
};

/** Ways to say each phrase of the skills, so many of each; phrases with a slot of another name are left out. */
export function sayPhrases(times: number): readonly string[] {
  const said = new Set<string>();
  for (const phrase of all.flatMap((acts) => Object.values(acts)).flat()) {
    const random = createRandom(phrase);
    const node = parsePhrase(phrase);
    for (let i = 0; i < times; i++) {
      const words = say(node, random);
      if (words !== undefined) said.add(words.join(' '));
    }
  }
  return [...said];
}

function say(node: PhraseNode, random: Random): readonly string[] | undefined {
  switch (node.kind) {
    case 'word':
      return [node.text];
    case 'slot': {
      const known = values[node.name];
      return known && [random.pick(known)];
    }
    case 'choice':
      return say(random.pick(node.options), random);
    case 'sequence': {
      const parts = node.parts.map((part) => say(part, random));
      return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
    }
  }
}
