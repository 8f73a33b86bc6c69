/** How English speakers name lengths and points of time. */

/** Months, days and seconds that one of the unit has. */
export const units: Readonly<
  Record<string, { readonly months: number; readonly days: number; readonly seconds: number }>
> = {
  ...named(['s', 'sec', 'secs', 'second', 'seconds'], { months: 0, days: 0, seconds: 1 }),
  ...named(['m', 'min', 'mins', 'minute', 'minutes', 'minuets'], { months: 0, days: 0, seconds: 60 }),
  ...named(['h', 'hr', 'hrs', 'hour', 'hours'], { months: 0, days: 0, seconds: 3600 }),
  ...named(['d', 'day', 'days'], { months: 0, days: 1, seconds: 0 }),
  ...named(['w', 'wk', 'wks', 'week', 'weeks'], { months: 0, days: 7, seconds: 0 }),
  ...named(['fortnight', 'fortnights'], { months: 0, days: 14, seconds: 0 }),
  ...named(['mo', 'mos', 'month', 'months'], { months: 1, days: 0, seconds: 0 }),
  ...named(['y', 'yr', 'yrs', 'year', 'years'], { months: 12, days: 0, seconds: 0 }),
  ...named(['decade', 'decades'], { months: 120, days: 0, seconds: 0 }),
};

export const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
    ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ].map((word, value) => [word, value]),
);

export const tens: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fourty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

export const ordinals: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'],
    ...['twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
    'twentieth',
  ]
    .map((word, index): [string, number] => [word, index + 1])
    .concat([['thirtieth', 30]]),
);

/** From 1, Monday, to 7, Sunday; plurals and possessives as well ("on Mondays", "Friday's"). */
export const weekdays: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['monday', 'mon', 'munday'],
    ['tuesday', 'tue', 'tues', 'tuseday'],
    ['wednesday', 'wed', 'weds', 'wednsday', 'wendesday', 'wensday'],
    ['thursday', 'thu', 'thur', 'thurs', 'thrusday'],
    ['friday', 'fri'],
    ['saturday', 'sat', 'saterday'],
    ['sunday', 'sun'],
  ].flatMap((names, index) =>
    names.flatMap((name) => spellings(name).map((spelling) => [spelling, index + 1] as const)),
  ),
);

/** From 1, January. */
export const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['january', 'jan'],
    ['february', 'feb', 'febuary', 'feburary'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

/** Days of the year that have a name of their own: month and day. */
export const feasts: readonly (readonly [words: string, month: number, day: number])[] = [
  ['christmas eve', 12, 24],
  ['christmas day', 12, 25],
  ['christmas', 12, 25],
  ['xmas', 12, 25],
  ['boxing day', 12, 26],
  ["new year's eve", 12, 31],
  ['new years eve', 12, 31],
  ["new year's day", 1, 1],
  ['new years day', 1, 1],
  ["new year's", 1, 1],
  ['new years', 1, 1],
  ['new year', 1, 1],
  ['halloween', 10, 31],
  ["valentine's day", 2, 14],
  ['valentines day', 2, 14],
  ["valentine's", 2, 14],
  ["saint patrick's day", 3, 17],
  ["st patrick's day", 3, 17],
  ["april fool's day", 4, 1],
  ['april fools', 4, 1],
  ['independence day', 7, 4],
];

/** Runs of words for days near today: so many days from it. */
export const nearDays: readonly (readonly [words: string, days: number])[] = [
  ['the day after tomorrow', 2],
  ['day after tomorrow', 2],
  ['the day before yesterday', -2],
  ['day before yesterday', -2],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
  ['tommorow', 1],
  ['tommorrow', 1],
  ['tomorow', 1],
  ['tmrw', 1],
  ['tmr', 1],
  ['tomoz', 1],
  ['2moro', 1],
  ['yesterday', -1],
];

/** Parts of the day: when one starts, if no hour is named, and which half of the clock it lies in. */
export const dayParts: Readonly<Record<string, { readonly time: string; readonly half: 'am' | 'pm' }>> = {
  morning: { time: '09:00', half: 'am' },
  afternoon: { time: '15:00', half: 'pm' },
  arvo: { time: '15:00', half: 'pm' },
  evening: { time: '18:00', half: 'pm' },
  night: { time: '20:00', half: 'pm' },
  nite: { time: '20:00', half: 'pm' },
  tonight: { time: '20:00', half: 'pm' },
};

/** Times with a name. */
export const namedTimes: readonly (readonly [words: string, time: string])[] = [
  ['midday', '12:00'],
  ['noon', '12:00'],
  ['12 noon', '12:00'],
  ['twelve noon', '12:00'],
  ['lunchtime', '12:00'],
  ['lunch time', '12:00'],
  ['midnight', '00:00'],
  ['12 midnight', '00:00'],
  ['twelve midnight', '00:00'],
];

function named<Value>(names: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

/** A weekday's name, and where it is written out its plural and possessive. */
function spellings(name: string): readonly string[] {
  return name.length > 5 ? [name, `${name}s`, `${name}'s`] : [name];
}

/** Signs and words that make the length of time after them negative. */
export const minusWords: readonly string[] = ['-', '−', 'minus', 'negative'];

/** Words that a length of time follows, so that a sign between them takes nothing away from what was said before. */
export const beforeSpans: readonly string[] = [
  'timer',
  'timers',
  'alarm',
  'reminder',
  'countdown',
  'for',
  'in',
  'of',
  'a',
];
