import { addDays, addMonths, civilDate, civilDateAt, partsOf } from '../../core/civil-time';
import { otherSkills } from '../english/calendar';
import { topics } from '../english/familiar-events';
import { periodWords } from '../english/periods';
import { months, ordinals } from '../english/time-words';
import type { Slot } from '../grammar/slot';
import { sourceOf } from '../grammar/utterance';
import { likelyDateTime as dateTime } from '../likely-day';
import { briefText } from '../slots/brief-text';
import { lookUp } from '../slots/count';
import { date, pastDate, type DateValue } from '../slots/date';
import type { DateTimeValue } from '../slots/date-time';
import { duration, type Duration } from '../slots/duration';
import { period, type Period } from '../slots/period';
import { shortText } from '../alert/short-text';
import { repeatSlot } from '../alert/repeat';
import type { Repetition } from '../slots/recurrence';
import { timeOfDay, type TimeOfDay } from '../slots/time-of-day';
import { familiar, owned, planned } from './familiar';
import { dateSpan, timeSpan, weekAfter, type DateSpan, type TimeSpan } from './spans';

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
  /** What people have, and the world as well. */
  readonly planned: string;
  /** The same, with whose it is. */
  readonly owned: string;
  readonly span: TimeSpan;
  readonly days: DateSpan;
  /** A day and a time that cannot be anything else. */
  readonly exact: DateTimeValue;
  /** A time by which an event is known: "my 3 o'clock". */
  readonly clock: DateTimeValue;
  readonly weekAfter: Duration;
  /** The last day of a series. */
  readonly until: DateValue;
  /** "evenings": the hours of each day. */
  readonly parts: readonly [string, string];
  /** Why, which changes nothing. */
  readonly why: string;
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

/** A day and its time. */
const exact: Slot<DateTimeValue> = {
  *read(utterance, at, context) {
    for (const reading of sure.read(utterance, at, context)) {
      if (!('impossible' in reading.value) && reading.value.time !== undefined) yield reading;
    }
  },
};

/** "3 o'clock", "4pm", "the 2.30": no mere number. */
const clock: Slot<DateTimeValue> = {
  *read(utterance, at, context) {
    for (const { value, end } of dateTime.read(utterance, at, context)) {
      const said = utterance.tokens.slice(at, end);
      if ('impossible' in value || value.time === undefined || value.instant !== undefined) continue;
      if (said.length > 1 || /^\d{1,2}[:.]\d{2}$/.test(said[0]?.text ?? '')) yield { value, end };
    }
  },
};

/** "evenings", "mornings". */
const parts: Slot<readonly [string, string]> = {
  *read(utterance, at) {
    const hours = lookUp(periodWords.parts, (utterance.tokens[at]?.text ?? '').replace(/s$/, ''));
    if (hours !== undefined) yield { value: hours, end: at + 1 };
  },
};

/** A day, or the last of a month: "till December" ends with November. */
const lastDay: Slot<DateValue> = {
  *read(utterance, at, context) {
    const month = lookUp(months, utterance.tokens[at]?.text ?? '');
    const today = civilDateAt(context.now, context.timeZone);
    if (month !== undefined) {
      const [year, now] = partsOf(today);
      yield { value: { date: addDays(civilDate(month <= now ? year + 1 : year, month, 1), -1) }, end: at + 1 };
    }
    yield* date.read(utterance, at, context);
  },
};

export const calendarSlots = {
  ...{ planned, owned, span: timeSpan, days: dateSpan, exact, clock, weekAfter, until: lastDay },
  ...{ why: shortText(6), parts },
  ...{ familiar, topic, new: title, place: title, note: title, past, sure },
  ...{ title, query: title, known, when: dateTime, moment, day: date, last: date, time: timeOfDay, end: timeOfDay },
  ...{ period, length: duration, repeat: repeatSlot },
};
