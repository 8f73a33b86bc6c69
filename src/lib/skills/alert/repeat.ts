import { civilDateAt, partsOf } from '../../core/civil-time';
import { exceptWords, timesADay } from '../english/alert';
import { weekdays } from '../english/time-words';
import type { Slot, SlotReading } from '../grammar/slot';
import type { Utterance } from '../grammar/utterance';
import { after, lookUp, readCount, wordAt } from '../slots/count';
import type { DateTimeValue } from '../slots/date-time';
import { recurrence, type Repetition } from '../slots/recurrence';

const ALL_WEEK = [1, 2, 3, 4, 5, 6, 7];

/** How often, also "every day except Sunday" and "every quarter". */
export const repeatSlot: Slot<Repetition> = {
  *read(utterance, at, context) {
    for (const reading of recurrence.read(utterance, at, context)) {
      yield* without(utterance, reading);
      yield reading;
    }
    const quarter = after(utterance, at, 'every quarter') ?? after(utterance, at, 'each quarter');
    if (quarter !== undefined) {
      const [, , day] = partsOf(civilDateAt(context.now, context.timeZone));
      yield { value: { recurrence: { every: 'month', interval: 3, day } }, end: quarter };
    }
  },
};

/** "except Sunday", "but not at weekends": the days that are left of every day or of some weekdays. */
function* without(
  utterance: Utterance,
  { value: { recurrence: said, ...rest }, end }: SlotReading<Repetition>,
): Iterable<SlotReading<Repetition>> {
  const days =
    said.every === 'day' && said.interval === 1
      ? ALL_WEEK
      : said.every === 'week' && said.interval === 1
        ? said.weekdays
        : [];
  if (days.length < 2) return;
  for (const words of exceptWords) {
    let place = after(utterance, end, words);
    const never: number[] = [];
    while (place !== undefined) {
      const lead = after(utterance, place, 'on') ?? after(utterance, place, 'at') ?? place;
      const word = wordAt(utterance, lead);
      const day = lookUp(weekdays, word);
      if (day === undefined && !/^weekends?$/.test(word)) break;
      never.push(...(day === undefined ? [6, 7] : [day]));
      const left = days.filter((each) => !never.includes(each));
      if (left.length > 0 && left.length < days.length) {
        yield { value: { ...rest, recurrence: { every: 'week', interval: 1, weekdays: left } }, end: lead + 1 };
      }
      place = after(utterance, lead + 1, 'and') ?? after(utterance, lead + 1, 'or') ?? after(utterance, lead + 1, ',');
    }
  }
}

/** "twice a day", "three times daily": the times of the day, spread over the waking hours. */
export const timesADaySlot: Slot<readonly DateTimeValue[]> = {
  *read(utterance, at, context) {
    const twice = after(utterance, at, 'twice');
    const counted = readCount(utterance, at);
    const times = twice !== undefined ? 2 : (counted?.value ?? 0);
    const place = twice ?? (counted === undefined ? undefined : after(utterance, counted.end, 'times'));
    const clocks = lookUp(timesADay, String(times));
    if (place === undefined || clocks === undefined) return;
    const date = civilDateAt(context.now, context.timeZone);
    for (const words of ['a day', 'each day', 'every day', 'per day', 'daily']) {
      const end = after(utterance, place, words);
      if (end !== undefined) yield { value: clocks.map((time) => ({ date, time, timeOnly: true as const })), end };
    }
  },
};
