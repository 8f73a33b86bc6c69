import { addDays, civilDate, daysInMonth, isCivilDate, weekdayOf, type CivilDate } from '../../core/civil-time';

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher), for the years from 1583. */
export function easterOf(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const skipped = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - skipped - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * late + 114;
  return civilDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** The nth such weekday of a month; the last one with -1. Weekdays from 1, Monday. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CivilDate {
  if (nth < 0) {
    const last = civilDate(year, month, daysInMonth(year, month));
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
  }
  const first = civilDate(year, month, 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

type Rule = (year: number, timeZone: string) => CivilDate | undefined;

const fromEaster =
  (days: number): Rule =>
  (year) =>
    addDays(easterOf(year), days);
const fixed =
  (month: number, day: number): Rule =>
  (year) =>
    isCivilDate(year, month, day) ? civilDate(year, month, day) : undefined;
const nth =
  (month: number, weekday: number, place: number): Rule =>
  (year) =>
    nthWeekday(year, month, weekday, place);

/** When feasts are, by their names in the code. */
export const feastRules: Readonly<Record<string, Rule>> = {
  easter: fromEaster(0),
  goodFriday: fromEaster(-2),
  easterMonday: fromEaster(1),
  ashWednesday: fromEaster(-46),
  shroveTuesday: fromEaster(-47),
  palmSunday: fromEaster(-7),
  ascension: fromEaster(39),
  pentecost: fromEaster(49),
  whitMonday: fromEaster(50),
  motheringSunday: fromEaster(-21),
  // Mothering Sunday is kept in Britain and Ireland.
  mothersDay: (year, timeZone) =>
    /^Europe\/(?:London|Belfast|Dublin|Jersey|Guernsey|Isle_of_Man)$/.test(timeZone)
      ? addDays(easterOf(year), -21)
      : nthWeekday(year, 5, 7, 2),
  fathersDay: (year, timeZone) =>
    /^Australia\/|^Pacific\/Auckland$/.test(timeZone) ? nthWeekday(year, 9, 7, 1) : nthWeekday(year, 6, 7, 3),
  thanksgiving: (year, timeZone) =>
    /^America\/(?:Toronto|Vancouver|Edmonton|Winnipeg|Halifax|Regina|St_Johns|Moncton)$/.test(timeZone)
      ? nthWeekday(year, 10, 1, 2)
      : nthWeekday(year, 11, 4, 4),
  canadianThanksgiving: nth(10, 1, 2),
  blackFriday: (year) => addDays(nthWeekday(year, 11, 4, 4), 1),
  cyberMonday: (year) => addDays(nthWeekday(year, 11, 4, 4), 4),
  laborDay: nth(9, 1, 1),
  memorialDay: nth(5, 1, -1),
  martinLutherKingDay: nth(1, 1, 3),
  presidentsDay: nth(2, 1, 3),
  advent: (year) => {
    const christmas = civilDate(year, 12, 25);
    return addDays(christmas, -weekdayOf(christmas) - 21);
  },
  remembranceSunday: nth(11, 7, 2),
  earlyMayBankHoliday: nth(5, 1, 1),
  springBankHoliday: nth(5, 1, -1),
  summerBankHoliday: nth(8, 1, -1),
  bonfireNight: fixed(11, 5),
  burnsNight: fixed(1, 25),
  stGeorge: fixed(4, 23),
  stAndrew: fixed(11, 30),
  stDavid: fixed(3, 1),
  stPatrick: fixed(3, 17),
  epiphany: fixed(1, 6),
  groundhogDay: fixed(2, 2),
  juneteenth: fixed(6, 19),
  veteransDay: fixed(11, 11),
  piDay: fixed(3, 14),
  mayDay: fixed(5, 1),
  fourthOfJuly: fixed(7, 4),
  australiaDay: fixed(1, 26),
  anzacDay: fixed(4, 25),
  canadaDay: fixed(7, 1),
  leapDay: fixed(2, 29),
  womensDay: fixed(3, 8),
  earthDay: fixed(4, 22),
  valentines: fixed(2, 14),
  hogmanay: fixed(12, 31),
  nicholas: fixed(12, 6),
};
