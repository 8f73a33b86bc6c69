import { civilAt, type CivilDateTime } from '../../core/civil-time';

/** How far a zone's clocks are ahead of UTC, in minutes. */
export function offsetMinutes(instant: number, timeZone: string): number {
  const whole = Math.floor(instant / 60_000) * 60_000;
  return Math.round((Date.parse(`${civilAt(whole, timeZone)}Z`) - whole) / 60_000);
}

/** A change of a zone's clocks. */
export interface ClockChange {
  /** The first moment with the new offset; milliseconds since 1970, UTC. */
  readonly instant: number;
  /** Minutes that the clocks go forward, negative when they go back. */
  readonly minutes: number;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** The next time that the clocks change, within 400 days. */
export function nextClockChange(from: number, timeZone: string): ClockChange | undefined {
  const start = offsetMinutes(from, timeZone);
  for (let day = from + DAY_MS; day <= from + 400 * DAY_MS; day += DAY_MS) {
    const offset = offsetMinutes(day, timeZone);
    if (offset === start) continue;
    let [low, high] = [day - DAY_MS, day];
    while (high - low > 60_000) {
      const middle = Math.floor((low + high) / 2);
      if (offsetMinutes(middle, timeZone) === start) low = middle;
      else high = middle;
    }
    return { instant: Math.floor(high / 60_000) * 60_000, minutes: offset - start };
  }
  return undefined;
}

/** "UTC+5:30" */
export function writeOffset(minutes: number): string {
  if (minutes === 0) return 'UTC+0';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}

/** A time of the clock as the locale writes it: "14:05", "2:05 PM". */
export function writeClock(civil: CivilDateTime, locale: string): string {
  const instant = Date.parse(`${civil.slice(0, 16)}Z`);
  // Some locales put a narrow blank before AM and PM, which is found by no search.
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' })
    .format(instant)
    .replaceAll('\u202F', ' ');
}

/** "Friday", "Friday 13 November 2026". */
export function writeDay(civil: CivilDateTime, locale: string, length: 'weekday' | 'full'): string {
  const options: Intl.DateTimeFormatOptions =
    length === 'weekday'
      ? { weekday: 'long', timeZone: 'UTC' }
      : { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(locale, options).format(Date.parse(`${civil.slice(0, 10)}T00:00Z`));
}
