import { addMonths, civilDateAt, daysBetween, type CivilDate } from '../../core/civil-time';
import type { phrases } from '../english/date';
import { months } from '../english/time-words';
import type { Utterance } from '../grammar/utterance';
import type { ReadingContext } from '../skill';
import type { DateValue } from '../slots/date';
import type { DateSlots, DateValues } from './date-slots';

const HALF_A_YEAR = 183;
const ONE_DAY = { months: 0, days: 1, seconds: 0 };

/** What was asked, with acts that only say another one in other words put as that one. */
export function slotsOf(
  act: keyof typeof phrases,
  values: Partial<DateValues>,
  { tokens }: Utterance,
  { now, timeZone }: ReadingContext,
): DateSlots {
  const monthUnsaid = !tokens.some(({ text }) => Object.hasOwn(months, text));
  const yearSaid = tokens.some(({ text }) => /\d{4}|^(?:year|next|thousand|twenty|nineteen)$/.test(text));
  const day = monthUnsaid || yearSaid ? undefined : nearestYear(values.date, civilDateAt(now, timeZone));
  const nearer = day === undefined ? {} : { date: day };
  switch (act) {
    case 'dayBefore':
      return { ...values, act: 'shiftedBefore', duration: ONE_DAY };
    case 'dayAfter':
      return { ...values, act: 'shifted', duration: ONE_DAY };
    case 'invoice':
      return { ...values, ...nearer, act: 'shifted', duration: { months: 0, days: values.count ?? 0, seconds: 0 } };
    case 'sameDay': {
      const { owned, yearApart = 0 } = values;
      const day = owned !== undefined && 'date' in owned ? owned.date : civilDateAt(now, timeZone);
      return { act: 'when', date: { date: addMonths(day, 12 * yearApart) } };
    }
    case 'betweenInclusive':
      return { ...values, act: 'between', inclusive: true, ...(monthUnsaid && { monthUnsaid }) };
    case 'between':
      return { ...values, act, ...(monthUnsaid && { monthUnsaid }) };
    case 'shifted':
    case 'shiftedBefore':
    case 'workdaysAfter':
      return { ...values, act, ...nearer };
    default:
      return { ...values, act };
  }
}

/** What is counted from is as often past as to come: of the two years the nearer one is meant. */
function nearestYear(value: DateValue | undefined, today: CivilDate): DateValue | undefined {
  if (value === undefined || !('date' in value) || daysBetween(today, value.date) <= HALF_A_YEAR) return undefined;
  const before = addMonths(value.date, -12);
  // The year before may have no 29 February.
  return before.slice(5) === value.date.slice(5) ? { date: before } : undefined;
}
