import { addDays, civilAt, civilDateAt, daysBetween, instantOf, type CivilDateTime } from '../../core/civil-time';
import type { SkillWorld } from '../skill-world';

type Words = Pick<SkillWorld, 'now' | 'timeZone' | 'locale'>;

/** A length of time in words, to the second: "1 hour and 20 minutes". */
export function sayDuration(ms: number, locale: string): string {
  let seconds = Math.round(ms / 1000);
  const parts: string[] = [];
  for (const [unit, size] of [
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
    ['second', 1],
  ] as const) {
    const amount = Math.floor(seconds / size);
    seconds -= amount * size;
    if (amount > 0 || (unit === 'second' && parts.length === 0)) {
      parts.push(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(amount));
    }
  }
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}

/** A time of the clock, without seconds: "7:30 am", "19:30". */
export function sayTime(civil: CivilDateTime, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(Date.parse(`${civil}Z`));
}

/** How a day is called from today: `today`, `tomorrow`, or its name or date. */
export function sayDay(civil: CivilDateTime, { now, timeZone, locale }: Words): string {
  const date = civil.slice(0, 10);
  const today = civilDateAt(now, timeZone);
  if (date === today) return 'today';
  if (date === addDays(today, 1)) return 'tomorrow';
  const away = daysBetween(today, date);
  const options: Intl.DateTimeFormatOptions =
    away > 1 && away < 7
      ? { weekday: 'long' }
      : {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          ...(date.slice(0, 4) !== today.slice(0, 4) && { year: 'numeric' }),
        };
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(Date.parse(date));
}

/** What a clock that skips or repeats an hour shows when `civil` comes. */
export function shownAt(civil: CivilDateTime, timeZone: string): CivilDateTime {
  return civilAt(instantOf(civil, timeZone), timeZone);
}
