import { familiarEvents } from '../english/familiar-events';
import { furtherEvents, notInEvents, publicEvents } from '../english/further-events';
import { months, weekdays } from '../english/time-words';
import type { Slot, SlotReading } from '../grammar/slot';
import { sourceOf, type Utterance } from '../grammar/utterance';
import { lookUp } from '../slots/count';

const MOST_WORDS_BEFORE = 2;
const MOST_WORDS_AFTER = 3;

type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

/** "dentist", "parents' evening", "the budget meeting", "Mo's recital", "lunch with Sarah": events that many people have. */
export const familiar: Slot<string> = eventSlot([...familiarEvents, ...furtherEvents]);

/** The same, and what the world has as well ("the final"): for what is done with an event rather than asked of it. */
export const planned: Slot<string> = eventSlot([...familiarEvents, ...furtherEvents, ...publicEvents]);

/** The same, of the person's own: "the", "my" or whose it is goes before it. */
export const owned: Slot<string> = {
  *read(utterance, at, context) {
    const before = utterance.tokens[at - 1]?.text ?? '';
    const first = utterance.tokens[at]?.text ?? '';
    const mine = [before, first].some((word) => /^(the|my|our|that|this)$/.test(word) || /['’]s$/.test(word));
    if (mine && !/^an?$/.test(first)) yield* planned.read(utterance, at, context);
  },
};

function eventSlot(all: readonly string[]): Slot<string> {
  const names = byFirstWord(all);
  return {
    *read(utterance, at) {
      const { tokens } = utterance;
      let start = at;
      while (/^(the|my|our|a|an|that|this)$/.test(tokens[start]?.text ?? '')) start++;
      const readings: SlotReading<string>[] = [];
      for (let from = start; from <= start + MOST_WORDS_BEFORE && from < tokens.length; from++) {
        if (from > start && !isPart(tokens[from - 1]?.text ?? '')) break;
        for (const { end, possessive } of endsAt(utterance, from, names)) {
          for (const whole of [...withCompany(utterance, end), end]) {
            const said = sourceOf(utterance, start, whole);
            readings.push({ value: possessive ? said.replace(/['’]s$/, '') : said, end: whole });
          }
        }
      }
      yield* readings.sort((one, other) => other.end - one.end);
    },
  };
}

function byFirstWord(all: readonly string[]): Names {
  const names = new Map<string, (readonly string[])[]>();
  for (const name of all) {
    const words = name.split(' ');
    const [first = ''] = words;
    names.set(first, [...(names.get(first) ?? []), words]);
  }
  return names;
}

/** Where such a name ends; "sweep's" before "booked" is the sweep. */
function* endsAt(
  { tokens }: Utterance,
  at: number,
  names: Names,
): Iterable<{ readonly end: number; readonly possessive: boolean }> {
  const word = tokens[at]?.text ?? '';
  const bare = word.replace(/'s$/, '');
  for (const words of [...(names.get(word) ?? []), ...(bare === word ? [] : (names.get(bare) ?? []))]) {
    const end = at + words.length;
    const last = tokens[end - 1]?.text;
    const possessive = last === `${words.at(-1) ?? ''}'s`;
    const fits = words.every(
      (each, offset) => tokens[at + offset]?.text === each || (possessive && at + offset === end - 1),
    );
    if (!fits) continue;
    if (/^(appointment|session|meeting|call|practice|slot|appt)$/.test(tokens[end]?.text ?? '')) {
      yield { end: end + 1, possessive: false };
    }
    yield { end, possessive };
  }
}

/** "with Sarah", "at Jean's", "for Poppy" behind an event. */
function* withCompany({ tokens }: Utterance, at: number): Iterable<number> {
  if (!/^(with|w|at|for|by)$/.test(tokens[at]?.text ?? '')) return;
  const start = /^(the|my|our)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  let end = start;
  while (end < start + MOST_WORDS_AFTER && isPart(tokens[end]?.text ?? '')) end++;
  if (tokens[end]?.text === 'and' && isPart(tokens[end + 1]?.text ?? '')) yield end + 2;
  for (let each = end; each > start; each--) yield each;
}

function isPart(word: string): boolean {
  return (
    /^[\p{L}'’]+$/u.test(word) &&
    !notInEvents.has(word) &&
    lookUp(weekdays, word) === undefined &&
    (word === 'may' || lookUp(months, word) === undefined) &&
    !/^(noon|midday|midnight|half|quarter|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|oclock|am|pm|an?|hour|hours|min|mins|minute)$/.test(
      word,
    )
  );
}
