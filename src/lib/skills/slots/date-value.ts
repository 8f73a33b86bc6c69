import { civilDate, isCivilDate, partsOf, type CivilDate } from '../../core/civil-time';
import type { SlotReading } from '../grammar/slot';

/** A day, or what was said for one and is none ("31 February"). */
export type DateValue = { readonly date: CivilDate } | { readonly noSuchDate: string };

/** A day, and where what was said for it ends. */
export type Said = SlotReading<DateValue>;

/** The next or last year that has the day: 29 February may be years away. */
export function nearest(month: number, day: number, today: CivilDate, meant: 'next' | 'last', said: string): DateValue {
  const [thisYear] = partsOf(today);
  for (let years = -1; years <= 8; years++) {
    const year = meant === 'next' ? thisYear + years : thisYear - years;
    if (!isCivilDate(year, month, day)) continue;
    const found = civilDate(year, month, day);
    if (meant === 'next' ? found >= today : found <= today) return { date: found };
  }
  return { noSuchDate: said };
}

/** The day, or what was said where there is none such. */
export function dateOr(year: number, month: number, day: number, said: string): DateValue {
  return isCivilDate(year, month, day) ? { date: civilDate(year, month, day) } : { noSuchDate: said };
}
