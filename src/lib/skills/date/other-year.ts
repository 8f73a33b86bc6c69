import { addMonths, partsOf, type CivilDate } from '../../core/civil-time';
import { feastRules } from './feasts';

/**
 * The same day of another year; `undefined` where the day is a feast's that moves from year to year, or where the other
 * year has no such day.
 */
export function inOtherYear(date: CivilDate, years: number, timeZone: string): CivilDate | undefined {
  const [year] = partsOf(date);
  const isMovable = Object.values(feastRules).some(
    (rule) => rule(year, timeZone) === date && rule(year + 1, timeZone)?.slice(5) !== date.slice(5),
  );
  const moved = addMonths(date, 12 * years);
  return isMovable || moved.slice(5) !== date.slice(5) ? undefined : moved;
}
