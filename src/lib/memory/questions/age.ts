import { civilDateAt, partsOf } from '../../core/civil-time';
import type { Fact } from '../../core/fact';
import { MONTHS } from '../recall/english';

/** A day of birth as far as words tell it. */
interface Birth {
  readonly year?: number;
  /** From 1 to 12. */
  readonly month?: number;
  readonly day?: number;
}

/** How old somebody is: for certain, or one of two years. */
export interface Age {
  readonly years: number;
  /** Whether it may be one more. */
  readonly orOneMore: boolean;
}

const YEAR = /\b((?:19|20)\d\d)\b/;
const ISO = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/;
const DAY = /\b(\d{1,2})(?:st|nd|rd|th)?\b/;
/** An age told is good for as long as nobody has had a birthday since. */
const DAYS_OF_YEAR = 365.2425;
const MILLISECONDS_OF_DAY = 24 * 3_600_000;

/**
 * The age that follows from a birthday or from an age that was told, now or long ago.
 *
 * @param at the moment of which the age is asked, milliseconds since 1970, UTC
 * @param timeZone IANA name
 */
export function ageFrom(
  { birthday, told }: { readonly birthday: Fact | undefined; readonly told: Fact | undefined },
  at: number,
  timeZone: string,
): Age | undefined {
  const birth = birthday === undefined ? {} : readBirth(birthday.object);
  if (birth.year !== undefined) {
    const [year, month, day] = partsOf(civilDateAt(at, timeZone));
    const years = year - birth.year;
    if (birth.month === undefined || birth.day === undefined) {
      if (birth.month === undefined || birth.month === month) return { years: years - 1, orOneMore: true };
      return { years: birth.month < month ? years : years - 1, orOneMore: false };
    }
    const hadBirthday = birth.month < month || (birth.month === month && birth.day <= day);
    return { years: hadBirthday ? years : years - 1, orOneMore: false };
  }
  const years = told === undefined ? undefined : /\b(\d{1,3})\b/.exec(told.object)?.[1];
  if (told === undefined || years === undefined) return undefined;
  if (birth.month !== undefined && birth.day !== undefined)
    return {
      years: Number(years) + birthdaysBetween(told.saidAt, at, birth.month, birth.day, timeZone),
      orOneMore: false,
    };
  const passed = (at - told.saidAt) / MILLISECONDS_OF_DAY / DAYS_OF_YEAR;
  const isFresh = civilDateAt(told.saidAt, timeZone) === civilDateAt(at, timeZone);
  return { years: Number(years) + Math.floor(passed), orOneMore: !isFresh };
}

function readBirth(words: string): Birth {
  const iso = ISO.exec(words);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const year = YEAR.exec(words)?.[1];
  const lower = words.toLowerCase();
  const month = MONTHS.findIndex((name) => new RegExp(`\\b(?:${name}|${name.slice(0, 3)})\\b`).test(lower)) + 1;
  const day = DAY.exec(words.replace(YEAR, ''))?.[1];
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    ...(month === 0 ? {} : { month }),
    ...(day === undefined || month === 0 ? {} : { day: Number(day) }),
  };
}

function birthdaysBetween(from: number, to: number, month: number, day: number, timeZone: string): number {
  const [firstYear, ...first] = partsOf(civilDateAt(from, timeZone));
  const [lastYear, ...last] = partsOf(civilDateAt(to, timeZone));
  const isBefore = ([m, d]: readonly number[]): boolean => (m ?? 0) < month || (m === month && (d ?? 0) < day);
  return lastYear - firstYear - (isBefore(last) ? 1 : 0) + (isBefore(first) ? 1 : 0);
}
