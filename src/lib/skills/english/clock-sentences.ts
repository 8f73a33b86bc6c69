/** The sentences of the answers. */
export const sentences = {
  now: (time: string) => `It’s ${time}.`,
  there: (time: string, place: string, day: string | undefined) =>
    `It’s ${time}${day === undefined ? '' : ` on ${day}`} in ${place}.`,
  inZone: (time: string, zone: string, day: string | undefined) =>
    `It’s ${time} ${zone}${day === undefined ? '' : ` on ${day}`}.`,
  many: (country: string, list: string) => `${capital(country)} has several time zones. ${list}.`,
  one: (place: string, time: string, day: string | undefined) =>
    `${place}: ${time}${day === undefined ? '' : ` (${day})`}`,
  dayThere: (date: string, place: string) => `In ${place} it’s ${date}.`,
  ahead: (place: string, difference: string, other: string) => `${capital(place)} is ${difference} ahead of ${other}.`,
  behind: (place: string, difference: string, other: string) => `${capital(place)} is ${difference} behind ${other}.`,
  sameTime: (place: string, other: string) => `There is no time difference between ${place} and ${other} right now.`,
  here: 'here',
  you: 'you',
  yourTime: 'your time',
  convert: (time: string, place: string, result: string, other: string, day: 'next' | 'previous' | 'same') =>
    `${time} in ${place} is ${result} in ${other}${dayNote(day)}.`,
  convertHere: (time: string, place: string, result: string, day: 'next' | 'previous' | 'same') =>
    `${time} in ${place} is ${result} your time${dayNote(day)}.`,
  convertThere: (time: string, result: string, place: string, day: 'next' | 'previous' | 'same') =>
    `${time} your time is ${result} in ${place}${dayNote(day)}.`,
  zone: (zone: string, offset: string) => `You are in the time zone ${zone} (${offset}).`,
  zoneThere: (place: string, zone: string, offset: string) => `${capital(place)} is on ${zone} (${offset}).`,
  until: (duration: string, time: string) => `${capital(duration)} until ${time}.`,
  isNow: (time: string) => `It is ${time} now.`,
  since: (duration: string, time: string) => `${capital(duration)} since ${time}.`,
  between: (from: string, to: string, duration: string) => `From ${from} to ${to} is ${duration}.`,
  willBe: (time: string, day: string | undefined) => `It will be ${time}${day === undefined ? '' : ` on ${day}`}.`,
  was: (time: string, day: string | undefined) => `It was ${time}${day === undefined ? '' : ` on ${day}`}.`,
  shifted: (duration: string, from: string, time: string, day: 'next' | 'previous' | 'same') =>
    `${capital(duration)} after ${from} is ${time}${dayNote(day)}.`,
  shiftedBefore: (duration: string, from: string, time: string, day: 'next' | 'previous' | 'same') =>
    `${capital(duration)} before ${from} is ${time}${dayNote(day)}.`,
  changes: (date: string, time: string, direction: 'forward' | 'back', amount: string) =>
    `The clocks go ${direction} by ${amount} on ${date} at ${time}.`,
  never: (zone: string) => `The clocks do not change in ${zone}.`,
  timestamp: (seconds: string) => `The Unix time is ${seconds}.`,
  unknown: (place: string) => `I do not know a place called ${place}. Which larger city or which country is it in?`,
  noSuchTime: (said: string) => `There is no time such as “${said}”.`,
  tooFar: 'That is too far away for me to say.',
  and: ' and ',
} as const;

/** Minutes in words: "5 hours and 30 minutes". */
export function durationWords(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  if (said.length === 0) return '0 minutes';
  return said.length === 3 ? `${said[0] ?? ''}, ${said[1] ?? ''} and ${said[2] ?? ''}` : said.join(' and ');
}

function dayNote(day: 'next' | 'previous' | 'same'): string {
  return day === 'same' ? '' : ` the ${day} day`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
