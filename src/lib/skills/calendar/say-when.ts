import { addDays, civilDateAt } from '../../core/civil-time';
import { words } from '../english/calendar-sentences';
import type { SkillWorld } from '../skill-world';
import { asUtc } from './civil';

/** "Tuesday 1 December, 15:00 to 16:00", "Saturday 5 December, all day". */
export function sayWhen(start: string, end: string, world: SkillWorld): string {
  const first = start.slice(0, 10);
  if (!start.includes('T')) {
    const last = addDays(end.slice(0, 10), -1);
    return last <= first
      ? `${sayDay(first, world)}, ${words.allDay}`
      : words.span(sayDay(first, world), sayDay(last, world));
  }
  if (end.slice(0, 10) === first)
    return `${sayDay(first, world)}, ${words.span(sayTime(start, world), sayTime(end, world))}`;
  return words.span(
    `${sayDay(first, world)}, ${sayTime(start, world)}`,
    `${sayDay(end.slice(0, 10), world)}, ${sayTime(end, world)}`,
  );
}

/** The times of an event within one day. */
export function sayTimes(start: string, end: string, world: SkillWorld): string {
  if (!start.includes('T')) return words.allDay;
  return end.slice(0, 10) === start.slice(0, 10)
    ? words.span(sayTime(start, world), sayTime(end, world))
    : sayTime(start, world);
}

/** "today", "tomorrow", "Friday 27 November"; with the year where it is another. */
export function sayDay(day: string, { now, timeZone, locale }: SkillWorld): string {
  const today = civilDateAt(now, timeZone);
  if (day === today) return words.today;
  if (day === addDays(today, 1)) return words.tomorrow;
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const format = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC', ...year } as const;
  return new Intl.DateTimeFormat(locale, format).format(asUtc(day));
}

export function sayTime(civil: string, { locale }: SkillWorld): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(asUtc(civil));
}

/** "on Friday 27 November", "today", "from Monday to Sunday". */
export function sayPeriod(from: string, to: string, world: SkillWorld): string {
  const last = addDays(to, -1);
  if (last > from) return words.between(sayDay(from, world), sayDay(last, world));
  const day = sayDay(from, world);
  return day === words.today || day === words.tomorrow ? day : words.onDay(day);
}
