import { addDays, civilDateAt, type CivilDate } from '../../core/civil-time';
import { nextDay } from '../../core/recurrence';
import { leadingTitle, notQueries, notTitles, otherSkills, trailingTitle } from '../english/calendar';
import { eveningTitles } from '../english/familiar-events';
import { from as fromDay, inEvening, inHalf } from '../likely-day';
import type { ReadingContext } from '../skill';
import type { DateTimeValue } from '../slots/date-time';
import type { Duration } from '../slots/duration';
import type { TimeOfDay } from '../slots/time-of-day';
import type { CalendarAct, CalendarSlots } from './asked';
import { laterBy } from './civil';
import { recurrenceRule } from './recurrence-rule';
import type { CalendarValues } from './slots';

const HOUR = 60;
const DAY = 24 * HOUR;
/** Longer is no title. */
const MOST_WORDS = 9;
/** Longer is no event. */
const MOST_MINUTES = 366 * DAY;

/** What a phrase said, as plain values; `undefined` when it is about something else. */
export function readSlots(
  act: CalendarAct,
  values: Partial<CalendarValues>,
  context: ReadingContext,
): CalendarSlots | undefined {
  const named = values.known ?? values.familiar ?? values.planned ?? values.owned;
  const said = values.title ?? values.query ?? named ?? values.topic;
  const title = said === undefined ? undefined : cleanTitle(said);
  if (said !== undefined && otherSkills.test(said)) return undefined;
  if (act === 'add' && title !== undefined && (notTitles.test(title) || wordCount(title) > MOST_WORDS))
    return undefined;
  if (values.query !== undefined && title !== undefined && notQueries.test(title)) return undefined;
  if (said !== undefined && title === '') return undefined;
  const time =
    act === 'add' || act === 'move' || act === 'free' || act === 'repeat' || act === 'at'
      ? timesOf(values, title, context)
      : lengthOf(values);
  // "Change the port to 9000" is no event.
  if (act === 'move' && values.query !== undefined && 'impossible' in time) return undefined;
  // A title alone is asked for its time; a sentence is none.
  if (act === 'add' && title !== undefined && !('start' in time) && !('impossible' in time) && wordCount(title) > 6) {
    return undefined;
  }
  const stretch = values.period ?? values.past;
  const period = stretch === undefined ? {} : periodOf(stretch);
  const clock = values.clock === undefined || 'impossible' in values.clock ? undefined : values.clock;
  const { new: called, place } = values;
  if ([called, place].some((text) => text !== undefined && otherSkills.test(text))) return undefined;
  return {
    act,
    ...(called === undefined ? {} : { newTitle: cleanTitle(called) }),
    ...(place === undefined ? {} : { place: cleanTitle(place) }),
    ...(values.note === undefined ? {} : { note: cleanTitle(values.note) }),
    ...(title === undefined || title === '' ? {} : { title }),
    ...(clock?.time === undefined ? {} : { clock: clock.halfGuessed === true ? atWork(clock.time) : clock.time }),
    ...period,
    ...(values.parts === undefined ? {} : { hours: values.parts }),
    ...time,
  };
}

function isLate(time: TimeOfDay): time is Exclude<TimeOfDay, { noSuchTime: string }> {
  return 'time' in time && time.eitherHalf && time.time >= '05:00' && time.time < '12:00';
}

/** "My 3 o'clock" is in the afternoon, "my 10 o'clock" in the morning. */
function atWork(time: string): string {
  const early = inHalf(time, 'am');
  return early < '07:00' ? inHalf(time, 'pm') : early;
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

type Times = Omit<CalendarSlots, 'act'>;

function periodOf(period: NonNullable<CalendarValues['period']>): Times {
  if ('noSuchDate' in period) return { impossible: period.noSuchDate };
  const { from, to, hours } = period;
  return { from, to, ...(hours === undefined ? {} : { hours }) };
}

function lengthOf({ length, weekAfter }: Partial<CalendarValues>): Times {
  if (weekAfter !== undefined) return { minutes: 7 * DAY };
  const minutes = length === undefined ? undefined : minutesOf(length);
  return minutes === undefined ? {} : { minutes };
}

function timesOf(values: Partial<CalendarValues>, title: string | undefined, context: ReadingContext): Times {
  const { day, last, time, repeat, span, days } = values;
  if (days !== undefined) return timesOf({ day: days.from, last: days.to }, title, context);
  if (span !== undefined) {
    // "7 til 11" of a party is in the evening.
    const { to: end } = span;
    const evening = title !== undefined && eveningTitles.test(title) && isLate(span.from);
    const from = evening ? { time: inHalf(span.from.time, 'pm'), eitherHalf: false } : span.from;
    const { span: _, ...rest } = values;
    if (repeat !== undefined) return timesOf({ ...rest, time: from, end }, title, context);
    const today = { date: civilDateAt(context.now, context.timeZone) };
    return timesOf({ ...rest, day: day ?? today, time: from, end }, title, context);
  }
  if (day !== undefined && last !== undefined) {
    if ('noSuchDate' in day) return { impossible: day.noSuchDate };
    if ('noSuchDate' in last) return { impossible: last.noSuchDate };
    return last.date < day.date ? { problem: 'ends-first' } : { start: day.date, end: addDays(last.date, 1) };
  }
  if (day !== undefined && time !== undefined) {
    if ('noSuchDate' in day) return { impossible: day.noSuchDate };
    return 'noSuchTime' in time ? { impossible: time.noSuchTime } : spanOf(`${day.date}T${likely(time)}`, values);
  }
  if (repeat !== undefined) return recurring(values, repeat, context);
  const told = values.when ?? values.moment ?? values.sure ?? values.exact;
  const when = told !== undefined && title !== undefined && eveningTitles.test(title) ? inEvening(told) : told;
  if (when === undefined) return lengthOf(values);
  if ('impossible' in when) return { impossible: when.impossible };
  return {
    ...spanOf(civilOf(when), values),
    ...(when.timeOnly === true && { timeOnly: true, ...(when.halfGuessed === true && { eitherHalf: true }) }),
  };
}

function recurring(
  values: Partial<CalendarValues>,
  { recurrence, part }: NonNullable<CalendarValues['repeat']>,
  context: ReadingContext,
): Times {
  if (recurrence.every === 'minute') return { problem: 'too-often' };
  const { when, time, day } = values;
  if (when !== undefined && 'impossible' in when) return { impossible: when.impossible };
  if (day !== undefined && 'noSuchDate' in day) return { impossible: day.noSuchDate };
  if (time !== undefined && 'noSuchTime' in time) return { impossible: time.noSuchTime };
  const today = civilDateAt(context.now, context.timeZone);
  const { until } = values;
  if (until !== undefined && 'noSuchDate' in until) return { impossible: until.noSuchDate };
  const from: CivilDate = when === undefined || when.timeOnly === true ? (day?.date ?? today) : when.date;
  // Every other week begins with the next such day.
  const clock = time === undefined ? (when?.time ?? part) : likely(time);
  const anchored = fromDay(recurrence, from, today);
  if (anchored.every === 'minute') return { problem: 'too-often' };
  const date = nextDay({ ...anchored, interval: 1 }, from, from);
  const end =
    until === undefined ? '' : `;UNTIL=${until.date.replaceAll('-', '')}${clock === undefined ? '' : 'T235959'}`;
  return {
    ...spanOf(clock === undefined ? date : `${date}T${clock.slice(0, 5)}`, values),
    recurrence: `${recurrenceRule(anchored)}${end}`,
  };
}

function spanOf(start: string, { end, length }: Partial<CalendarValues>): Times {
  const whole = !start.includes('T');
  if (end !== undefined && !whole) {
    if ('noSuchTime' in end) return { impossible: end.noSuchTime };
    const until = endOf(start, end);
    return until <= start ? { problem: 'ends-first' } : { start, end: until };
  }
  const minutes = length === undefined ? undefined : minutesOf(length);
  if (minutes === undefined) return { start, end: laterBy(start, whole ? DAY : HOUR) };
  return { start, end: laterBy(start, whole ? Math.max(DAY, Math.ceil(minutes / DAY) * DAY) : minutes), minutes };
}

/** The end's time on the day of the start; "from 2 to 4" in the afternoon ends in the afternoon. */
function endOf(start: string, end: Exclude<TimeOfDay, { noSuchTime: string }>): string {
  const day = start.slice(0, 10);
  const same = `${day}T${end.time}`;
  const later = laterBy(same, 12 * HOUR);
  if (end.eitherHalf && same <= start && later.startsWith(day)) return later;
  // "from 10 pm to 1 am" ends on the next day.
  return same <= start && end.time < '12:00' && start.slice(11) >= '18:00' ? laterBy(same, DAY) : same;
}

function civilOf({ date, time }: Exclude<DateTimeValue, { impossible: string }>): string {
  return time === undefined ? date : `${date}T${time.slice(0, 5)}`;
}

/** "At 5" every week is the afternoon's. */
function likely({ time, eitherHalf }: Exclude<TimeOfDay, { noSuchTime: string }>): string {
  return eitherHalf && time < '07:00' ? laterBy(`2026-01-01T${time}`, 12 * HOUR).slice(11) : time;
}

function minutesOf({ months, days, seconds }: Duration): number | undefined {
  const minutes = (months * 30 + days) * DAY + Math.round(seconds / 60);
  return minutes > 0 && minutes <= MOST_MINUTES ? minutes : undefined;
}

function cleanTitle(said: string): string {
  const bare = said
    .replaceAll(/["“”„]/g, '')
    .replace(trailingTitle, '')
    .replace(leadingTitle, '')
    .trim();
  const text = /^(?:the|teh|an?|my|our|this|that)?$/i.test(bare) ? '' : bare;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`.slice(0, 200);
}
