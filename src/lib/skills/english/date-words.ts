/** Units in which a distance is given. */
export const unitWords: Readonly<
  Record<string, 'days' | 'weeks' | 'months' | 'years' | 'workdays' | 'sleeps' | 'weekends'>
> = {
  day: 'days',
  days: 'days',
  nights: 'days',
  night: 'days',
  sleeps: 'sleeps',
  sleep: 'sleeps',
  week: 'weeks',
  weeks: 'weeks',
  month: 'months',
  months: 'months',
  year: 'years',
  years: 'years',
  'working days': 'workdays',
  'work days': 'workdays',
  'business days': 'workdays',
  weekdays: 'workdays',
  workdays: 'workdays',
  weekends: 'weekends',
};

/** Feasts whose day moves, by the rule that finds it. */
export const movableFeasts: Readonly<Record<string, readonly string[]>> = {
  easter: ['easter', 'easter sunday', 'easter day'],
  goodFriday: ['good friday'],
  easterMonday: ['easter monday'],
  ashWednesday: ['ash wednesday', 'start of lent', 'lent'],
  shroveTuesday: ['shrove tuesday', 'pancake day', 'pancake tuesday', 'mardi gras', 'fat tuesday'],
  palmSunday: ['palm sunday'],
  ascension: ['ascension day', 'ascension'],
  pentecost: ['pentecost', 'whit sunday', 'whitsun'],
  whitMonday: ['whit monday'],
  motheringSunday: ['mothering sunday', "uk mother's day", 'mothers day uk'],
  mothersDay: ["mother's day", 'mothers day', "mothers' day", "american mother's day", "us mother's day"],
  fathersDay: ["father's day", 'fathers day', "fathers' day"],
  thanksgiving: ['thanksgiving', 'thanksgiving day', 'turkey day', 'american thanksgiving'],
  canadianThanksgiving: ['canadian thanksgiving'],
  blackFriday: ['black friday'],
  cyberMonday: ['cyber monday'],
  laborDay: ['labor day'],
  memorialDay: ['memorial day'],
  martinLutherKingDay: ['martin luther king day', 'mlk day', 'martin luther king jr day'],
  presidentsDay: ["presidents' day", 'presidents day', "president's day"],
  advent: ['first advent', 'advent sunday', 'first sunday of advent', 'advent'],
  remembranceSunday: ['remembrance sunday'],
  earlyMayBankHoliday: ['early may bank holiday', 'may bank holiday', 'may day bank holiday'],
  springBankHoliday: ['spring bank holiday', 'late may bank holiday'],
  summerBankHoliday: ['august bank holiday', 'summer bank holiday'],
  bonfireNight: ['bonfire night', 'guy fawkes night', 'guy fawkes'],
  burnsNight: ['burns night'],
  stGeorge: ["st george's day", 'st georges day'],
  stAndrew: ["st andrew's day", 'st andrews day'],
  stDavid: ["st david's day", 'st davids day'],
  stPatrick: ['st patricks day', 'st paddys day', "st paddy's day", 'saint patricks day'],
  epiphany: ['epiphany', 'twelfth night', 'three kings day'],
  groundhogDay: ['groundhog day'],
  juneteenth: ['juneteenth'],
  veteransDay: ['veterans day', "veteran's day", 'remembrance day', 'armistice day'],
  piDay: ['pi day'],
  mayDay: ['may day', 'labour day'],
  fourthOfJuly: ['fourth of july', '4 th of july'],
  australiaDay: ['australia day'],
  anzacDay: ['anzac day'],
  canadaDay: ['canada day'],
  leapDay: ['leap day'],
  womensDay: ["international women's day", "women's day", 'womens day'],
  earthDay: ['earth day'],
  valentines: ['valentines', 'valentine day'],
  hogmanay: ['hogmanay', 'silvester', 'new years eve'],
  nicholas: ['st nicholas day', 'nikolaus'],
};

/** The sentences of the answers. */
export const sentences = {
  today: (date: string) => `Today is ${date}.`,
  todayAndTime: (time: string, date: string) => `It’s ${time} on ${date}.`,
  month: (month: string) => `It’s ${month}.`,
  year: (year: string) => `It’s ${year}.`,
  when: (date: string, relation: 'past' | 'present' | 'future', note: string) =>
    relation === 'present'
      ? `That is today, ${date}.${note}`
      : `That ${relation === 'past' ? 'was' : 'is'} ${date}.${note}`,
  gregorian: ' (By the Gregorian calendar, which was not in use yet.)',
  yes: (date: string) => `Yes, it’s ${date}.`,
  no: (date: string) => `No, it’s ${date}.`,
  thatIs: (date: string) => `Yes, that is ${date}.`,
  thatIsNot: (date: string) => `No, that is ${date}.`,
  until: (count: string, date: string) => `${count} until ${date}.`,
  sinceDate: (count: string, date: string) => `${count} since ${date}.`,
  isToday: (date: string) => `That is today, ${date}.`,
  between: (count: string, from: string, to: string) => `${count} from ${from} to ${to}.`,
  sameDay: 'Both are the same day.',
  shifted: (duration: string, direction: 'after' | 'before', from: string, date: string) =>
    `${duration} ${direction} ${from} is ${date}.`,
  inDuration: (duration: string, date: string) => `In ${duration} it will be ${date}.`,
  ago: (duration: string, date: string) => `${duration} ago it was ${date}.`,
  age: (years: string) => `${years} old.`,
  ageBetween: (least: number, most: number) => `${least} or ${most} years old, depending on the birthday.`,
  notBorn: 'That date lies in the future.',
  ageIn: (least: number, most: number, year: number) =>
    least === most ? `${most} in ${year}.` : `${least}, turning ${most}, in ${year}.`,
  leap: (year: number) => `Yes, ${year} is a leap year.`,
  noLeap: (year: number) => `No, ${year} is not a leap year.`,
  nextLeap: (year: number) => `The next leap year is ${year}.`,
  week: (week: number, year: number) => `Week ${week} of ${year}.`,
  dayOfYear: (day: number, left: number) =>
    `Today is day ${day} of the year; ${left} ${left === 1 ? 'day' : 'days'} are left.`,
  daysInMonth: (month: string, days: number) => `${month} has ${days} days.`,
  february: 'February has 28 days, or 29 in a leap year.',
  daysInYear: (year: number, days: number) => `${year} has ${days} days.`,
  weeksInYear: (year: number, weeks: number) => `${year} has ${weeks} calendar weeks.`,
  yearsBetween: (years: number, from: number, to: number) =>
    `${years} ${years === 1 ? 'year' : 'years'} from ${from} to ${to}.`,
  yearsAgo: (year: number, years: number) => `${year} was ${years} ${years === 1 ? 'year' : 'years'} ago.`,
  yearsAhead: (year: number, years: number) => `${year} is in ${years} ${years === 1 ? 'year' : 'years'}.`,
  thisYear: (year: number) => `${year} is this year.`,
  quarter: (quarter: number, year: string) =>
    `It’s the ${['first', 'second', 'third', 'fourth'][quarter - 1] ?? ''} quarter of ${year} (Q${quarter}).`,
  quarterOf: (date: string, quarter: number) =>
    `${date} is in the ${['first', 'second', 'third', 'fourth'][quarter - 1] ?? ''} quarter (Q${quarter}).`,
  dayOfYearOf: (date: string, day: number) => `${date} is day ${day} of the year.`,
  noDayOfYear: (day: number, year: number) => `${year} has no day number ${day}.`,
  turnsIn: (age: number, year: number) => `${age} in ${year}.`,
  turnsOn: (age: number, date: string) => `${age} on ${date}.`,
  bornIn: (first: number, last: number) => `${last}, or ${first} if the birthday is still to come this year.`,
  aboutAge: (age: number) => `About ${age}, give or take a year, depending on the birthday.`,
  moment: (time: string, date: string) => `${time} on ${date}`,
  sinceMonth: 'That month has yet to come.',
  betweenInclusive: (days: number, from: string, to: string) =>
    `${counted(days, 'day')} from ${from} to ${to}, both of them counted.`,
  weekend: (date: string, isWeekend: boolean) => `${date} is on a ${isWeekend ? 'weekend' : 'weekday'}.`,
  workdays: (count: number, from: string, date: string) =>
    `${counted(count, 'working day')} after ${from} is ${date}. (Public holidays are not counted.)`,
  weekdaysInMonth: (count: number, weekday: string, month: string) =>
    `There ${count === 1 ? 'is' : 'are'} ${count} ${weekday}${count === 1 ? '' : 's'} in ${month}.`,
  weekdaysLeft: (count: number, weekday: string, month: string) =>
    `${count} ${weekday}${count === 1 ? '' : 's'} ${count === 1 ? 'is' : 'are'} left in ${month}, today included.`,
  fridays13: (count: number, year: number, days: string) =>
    `${year} has ${count} ${count === 1 ? 'Friday' : 'Fridays'} the 13th: ${days}.`,
  ageInUnit: (count: string) => `${count} old.`,
  noSuchDate: (said: string) => `There is no such date as “${said}”.`,
  tooFar: 'That is further away than my calendar goes.',
} as const;

/** A number of something, in the singular or plural. */
export function counted(
  count: number,
  unit: 'day' | 'week' | 'month' | 'year' | 'working day' | 'weekend' | 'sleep' | 'hour' | 'minute',
): string {
  return `${count.toLocaleString('en')} ${unit}${count === 1 ? '' : 's'}`;
}

/** How people say whose date they mean. */
export const ownedDays: Readonly<Record<string, string>> = {
  "today's": 'today',
  "tomorrow's": 'tomorrow',
  tomorrows: 'tomorrow',
  "yesterday's": 'yesterday',
  yesterdays: 'yesterday',
};

/** Before a unit, for one that is full. */
export const wholeWords: readonly string[] = ['full', 'whole', 'complete', 'clear', 'entire', 'more', 'calendar'];

/** How people name a year by its distance from this one. */
export const yearsApart: readonly (readonly [words: string, years: number])[] = [
  ...([
    ['last year', -1],
    ['this time last year', -1],
    ['a year ago', -1],
    ['next year', 1],
  ] as const),
  ...([
    ['this time next year', 1],
    ['in a year', 1],
    ['the year before last', -2],
    ['this year', 0],
  ] as const),
];

export const joining = { and: ' and ', about: 'about ' } as const;
