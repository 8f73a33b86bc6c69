import { addDays, addMonths, civilDate, civilDateAt, partsOf } from '../../core/civil-time';
import { otherSkills } from '../english/calendar';
import { familiarEvents, topics } from '../english/familiar-events';
import { months, ordinals } from '../english/time-words';
import type { Slot } from '../grammar/slot';
import { sourceOf, type Utterance } from '../grammar/utterance';
import { briefText } from '../slots/brief-text';
import { after, lookUp } from '../slots/count';
import { date, pastDate, type DateValue } from '../slots/date';
import { dateTime, type DateTimeValue } from '../slots/date-time';
import { duration, type Duration } from '../slots/duration';
import { period, type Period } from '../slots/period';
import { recurrence, type Repetition } from '../slots/recurrence';
import { timeOfDay, type TimeOfDay } from '../slots/time-of-day';

/** What a phrase about the calendar may name. */
export interface CalendarValues {
  readonly title: string;
  readonly query: string;
  readonly known: string;
  /** What stands in many calendars, whether in this one or not. */
  readonly familiar: string;
  /** Events of one kind. */
  readonly topic: string;
  readonly new: string;
  readonly place: string;
  readonly past: Period;
  readonly note: string;
  /** A day that cannot be anything else, with its time or without. */
  readonly sure: DateTimeValue;
  readonly when: DateTimeValue;
  readonly moment: DateTimeValue;
  readonly day: DateValue;
  readonly last: DateValue;
  readonly time: TimeOfDay;
  readonly end: TimeOfDay;
  readonly period: Period;
  readonly length: Duration;
  readonly repeat: Repetition;
}

/** The name of an event; nothing that belongs to another skill. */
const title: Slot<string> = {
  free: true,
  *read(utterance, at, context) {
    for (const reading of briefText.read(utterance, at, context)) if (!otherSkills.test(reading.value)) yield reading;
  },
};

/** An event that is in the calendar, by words of its title. */
const known: Slot<string> = {
  *read(utterance, at, { eventTitles = [] }) {
    if (eventTitles.length === 0) return;
    for (let end = Math.min(utterance.tokens.length, at + 8); end > at; end--) {
      const value = sourceOf(utterance, at, end);
      if (eventTitles.some((each) => isTitled(each, value))) yield { value, end };
    }
  },
};

/** Whether a title has all those words in it. */
export function isTitled(eventTitle: string, query: string): boolean {
  const has = new Set(wordsOf(eventTitle));
  const wanted = wordsOf(query).filter((word) => !SMALL.has(word));
  return wanted.length > 0 && wanted.every((word) => has.has(word) || has.has(word.replace(/s$/, '')));
}

const SMALL = new Set(['the', 'a', 'an', 'my', 'our', 'with', 'appointment', 'meeting', 'event', 'at', 'in', 'of']);

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** "dentist", "parents' evening", "the vet", "Mo's recital". */
const familiar: Slot<string> = {
  *read(utterance, at) {
    const { tokens } = utterance;
    let start = at;
    while (/^(the|my|our|a|an)$/.test(tokens[start]?.text ?? '')) start++;
    const owner = /['’]s?$/.test(tokens[start]?.text ?? '') ? start + 1 : start;
    for (const from of owner === start ? [start] : [owner, start]) {
      for (const name of familiarEvents) {
        const end = endOf(utterance, from, name);
        if (end === undefined) continue;
        const whole = after(utterance, end, 'appointment') ?? after(utterance, end, 'session') ?? end;
        const said = sourceOf(utterance, start, whole);
        yield { value: name.endsWith("'s") ? said : said.replace(/['’]s$/, ''), end: whole };
      }
    }
  },
};

/** "sweep's" before "booked" is the sweep. */
function endOf({ tokens }: Utterance, at: number, name: string): number | undefined {
  const run = name.split(' ');
  const fits = run.every((word, offset) => {
    const text = tokens[at + offset]?.text;
    return text === word || (offset === run.length - 1 && text === `${word}'s`);
  });
  return fits ? at + run.length : undefined;
}

const sure: Slot<DateTimeValue> = {
  *read(utterance, at, context) {
    for (const reading of dateTime.read(utterance, at, context)) {
      const { value, end } = reading;
      if ('impossible' in value || value.timeOnly === true) continue;
      const words = utterance.tokens.slice(at, end).filter(({ text }) => !/^(the|on|by)$/.test(text));
      if (words.length > 1 || lookUp(ordinals, words[0]?.text ?? '') === undefined) yield reading;
    }
  },
};

const topic: Slot<string> = {
  *read(utterance, at) {
    const one = lookUp(topics, utterance.tokens[at]?.text ?? '');
    if (one !== undefined) yield { value: one, end: at + 1 };
  },
};

/** The whole of a month, the last time that it was. */
function lastMonth(month: number, today: string): Period {
  const [year, now] = partsOf(today);
  const from = civilDate(month <= now ? year : year - 1, month, 1);
  return { from, to: addMonths(from, 1) };
}

/** Days that are over. */
const past: Slot<Period> = {
  *read(utterance, at, context) {
    for (const { value, end } of period.read(utterance, at, context)) {
      if (!('noSuchDate' in value) && value.to <= civilDateAt(context.now, context.timeZone)) yield { value, end };
    }
    const start = /^(the|my|our)$/.test(utterance.tokens[at]?.text ?? '') ? at + 1 : at;
    const month = lookUp(months, utterance.tokens[start]?.text ?? '');
    if (month !== undefined)
      yield { value: lastMonth(month, civilDateAt(context.now, context.timeZone)), end: start + 1 };
    for (const { value, end } of pastDate.read(utterance, at, context)) {
      yield { value: 'noSuchDate' in value ? value : { from: value.date, to: addDays(value.date, 1) }, end };
    }
  },
};

/** A day and a time of it. */
const moment: Slot<DateTimeValue> = {
  *read(utterance, at, context) {
    for (const reading of dateTime.read(utterance, at, context)) {
      if ('impossible' in reading.value || reading.value.time !== undefined) yield reading;
    }
  },
};

export const calendarSlots = {
  ...{ familiar, topic, new: title, place: title, note: title, past, sure },
  ...{ title, query: title, known, when: dateTime, moment, day: date, last: date, time: timeOfDay, end: timeOfDay },
  ...{ period, length: duration, repeat: recurrence },
};
