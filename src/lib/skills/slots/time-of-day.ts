import { dayParts, namedTimes, numbers } from '../english/time-words';
import type { Slot, SlotReading } from '../grammar/slot';
import type { Utterance } from '../grammar/utterance';
import { after, lookUp, readCount, wordAt } from './count';

/** A time of the clock, or what was said for one and is none ("25 o'clock"). */
export type TimeOfDay =
  | {
      /** `07:30` */
      readonly time: string;
      /** Twelve hours later may be meant as well: "7" without morning or evening. */
      readonly eitherHalf: boolean;
    }
  | { readonly noSuchTime: string };

/** "7", "7:30 pm", "half past six", "quarter to 8", "noon", "seven thirty in the evening", "0730", "19h30". */
export const timeOfDay: Slot<TimeOfDay> = {
  *read(utterance, at) {
    const past = after(utterance, at, 'at') ?? after(utterance, at, 'by') ?? at;
    for (const [words, time] of namedTimes) {
      const end = after(utterance, past, words);
      if (end !== undefined) yield { value: { time, eitherHalf: false }, end };
    }
    const faces = [...facesAt(utterance, past)].sort((one, other) => other.end - one.end);
    for (const face of faces) yield* withHalf(utterance, face);
  },
};

/** Hour and minute, and whether the hour was written as only a 24-hour clock has it. */
interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly full: boolean;
  readonly end: number;
  readonly said: string;
}

function* facesAt(utterance: Utterance, at: number): Iterable<Face> {
  const word = wordAt(utterance, at);
  const digital = /^(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(word) ?? /^(\d{2})(\d{2})$/.exec(word);
  if (digital !== null) {
    const [, hour = '', minute = ''] = digital;
    const full = hour.length === 2 && (hour.startsWith('0') || word.length === 4);
    const past = ['hours', 'hrs', 'h', 'ish', '- ish', 'sharp', 'on the dot'].flatMap(
      (words) => after(utterance, at + 1, words) ?? [],
    )[0];
    yield { hour: Number(hour), minute: Number(minute), full, end: past ?? at + 1, said: word };
    return;
  }
  const joined = /^(\d)(\d{2})$/.exec(word);
  if (joined !== null) {
    const [, hour = '', minute = ''] = joined;
    yield { hour: Number(hour), minute: Number(minute), full: false, end: at + 1, said: word };
    return;
  }
  yield* relativeFaces(utterance, at);
  const hour = readHour(utterance, at);
  if (hour === undefined) return;
  const { value, end } = hour;
  const said = word;
  const oClock = ["o'clock", 'oclock', 'o clock', "o'", 'sharp', 'on the dot', 'ish', '- ish'].flatMap((words) => {
    const past = after(utterance, end, words);
    return past === undefined ? [] : [past];
  });
  const [past] = oClock;
  if (past !== undefined) yield { hour: value, minute: 0, full: false, end: past, said: `${word} o'clock` };
  // "19h30" and "7h"
  if (wordAt(utterance, end) === 'h') {
    const minutes = readMinutes(utterance, end + 1);
    yield { hour: value, minute: minutes?.value ?? 0, full: true, end: minutes?.end ?? end + 1, said };
    return;
  }
  const minutes = readMinutes(utterance, end);
  if (minutes !== undefined) yield { hour: value, minute: minutes.value, full: false, end: minutes.end, said };
  yield { hour: value, minute: 0, full: false, end, said };
}

/** "half past six", "half six", "quarter to 8", "20 past 7", "five minutes to nine". */
function* relativeFaces(utterance: Utterance, at: number): Iterable<Face> {
  const start = /^an?$/.test(wordAt(utterance, at)) ? at + 1 : at;
  const word = wordAt(utterance, start);
  let minutes = word === 'half' ? 30 : word === 'quarter' ? 15 : undefined;
  let end = start + 1;
  if (minutes === undefined) {
    const counted = readCount(utterance, start);
    if (counted === undefined || counted.value < 1 || counted.value > 59) return;
    minutes = counted.value;
    end = counted.end;
    if (/^(minutes?|mins?)$/.test(wordAt(utterance, end))) end++;
  }
  const direction = wordAt(utterance, end);
  const past = /^(past|after|gone)$/.test(direction);
  const to = /^(to|till|til|before|of)$/.test(direction);
  // The British "half six" is half past six.
  const hourAt = past || to ? end + 1 : word === 'half' ? end : undefined;
  if (hourAt === undefined) return;
  const noon = /^(noon|midday)$/.test(wordAt(utterance, hourAt));
  const midnight = wordAt(utterance, hourAt) === 'midnight';
  const hour = noon || midnight ? { value: noon ? 12 : 0, end: hourAt + 1 } : readHour(utterance, hourAt);
  if (hour === undefined || hour.value > 23) return;
  const full = noon || midnight;
  yield {
    hour: to ? (hour.value === 0 ? 23 : hour.value === 1 && !full ? 12 : hour.value - 1) : hour.value,
    minute: to ? 60 - minutes : minutes,
    full: full || hour.value > 12,
    end: after(utterance, hour.end, "o'clock") ?? hour.end,
    said: word,
  };
}

function readHour(utterance: Utterance, at: number): SlotReading<number> | undefined {
  const word = wordAt(utterance, at);
  if (/^\d{1,2}$/.test(word)) return { value: Number(word), end: at + 1 };
  // "elevenish"
  const value = lookUp(numbers, word.replace(/ish$/, ''));
  if (value !== undefined && value > 0) {
    return { value, end: at + 1 };
  }
  if (word !== 'twenty') return undefined;
  const counted = readCount(utterance, at);
  return counted !== undefined && counted.value < 30 ? counted : undefined;
}

/** The minutes that follow an hour: "thirty", "oh five", "forty-five", "30". */
function readMinutes(utterance: Utterance, at: number): SlotReading<number> | undefined {
  const word = wordAt(utterance, at);
  if (word === 'oh' || word === 'o' || word === 'zero') {
    const ones = lookUp(numbers, wordAt(utterance, at + 1));
    return ones !== undefined && ones < 10 ? { value: ones, end: at + 2 } : undefined;
  }
  if (/^[0-5]\d$/.test(word)) return { value: Number(word), end: at + 1 };
  if (/^\d/.test(word)) return undefined;
  const counted = readCount(utterance, at);
  return counted !== undefined && counted.value >= 10 && counted.value <= 59 ? counted : undefined;
}

/** The face with what follows of "am", "pm", "in the morning", "at night". */
function* withHalf(utterance: Utterance, face: Face): Iterable<SlotReading<TimeOfDay>> {
  const place = after(utterance, face.end, "o'clock") ?? face.end;
  const half = halfAt(utterance, place);
  if (half !== undefined) yield { value: timeOf(face, half.value), end: half.end };
  yield { value: timeOf(face, undefined), end: face.end };
}

function halfAt(utterance: Utterance, at: number): SlotReading<'am' | 'pm' | 'night'> | undefined {
  for (const [words, value] of [
    ['a . m .', 'am'],
    ['p . m .', 'pm'],
    ['a . m', 'am'],
    ['p . m', 'pm'],
    ['am', 'am'],
    ['pm', 'pm'],
    ['a m', 'am'],
    ['p m', 'pm'],
    ['a', 'am'],
    ['p', 'pm'],
    ['at night', 'night'],
  ] as const) {
    const end = after(utterance, at, words);
    // An article goes before a word; the shorthand of "7a" ends what is said.
    if (end === undefined || (words === 'a' && wordAt(utterance, end) !== '')) continue;
    return { value, end };
  }
  const place = after(utterance, at, 'in the') ?? after(utterance, at, 'in');
  const part = place === undefined ? undefined : lookUp(dayParts, wordAt(utterance, place));
  return part !== undefined && place !== undefined ? { value: part.half, end: place + 1 } : undefined;
}

function timeOf({ hour, minute, full, said }: Face, half: 'am' | 'pm' | 'night' | undefined): TimeOfDay {
  const noSuchTime = `${said}${half === 'am' || half === 'pm' ? ` ${half}` : ''}`;
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return { noSuchTime };
  if (half === undefined) {
    const eitherHalf = !full && hour >= 1 && hour <= 12;
    return { time: clock(hour % 24, minute), eitherHalf };
  }
  if (hour > 12) return half === 'am' ? { noSuchTime } : { time: clock(hour % 24, minute), eitherHalf: false };
  // "11 at night" is late in the evening, "3 at night" is early in the morning.
  const afternoon = half === 'pm' || (half === 'night' && hour >= 6 && hour < 12);
  return { time: clock((hour % 12) + (afternoon ? 12 : 0), minute), eitherHalf: false };
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
