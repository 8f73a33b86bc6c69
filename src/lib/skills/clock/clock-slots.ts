import type { phrases } from '../english/clock';
import { politeWords } from '../english/fillers';
import type { Slot } from '../grammar/slot';
import { sourceOf } from '../grammar/utterance';
import { city, type Place } from '../slots/city';
import { duration, type Duration } from '../slots/duration';
import { timeOfDay, type TimeOfDay } from '../slots/time-of-day';

/** What the phrases of the clock have in them. */
export interface ClockValues {
  readonly place: Place;
  readonly other: Place;
  readonly third: Place;
  /** A time zone by its own name: "UTC". */
  readonly zone: Place;
  readonly time: TimeOfDay;
  readonly end: TimeOfDay;
  readonly duration: Duration;
  readonly unknown: string;
}

/** Whether a place is no place but a time zone. */
export function isZoneName(name: string): boolean {
  return /Time$|^UTC$|^GMT$|^CES?T$/.test(name);
}

/** What was asked of the clock. */
export type ClockSlots = { readonly act: keyof typeof phrases } & {
  readonly [Name in keyof ClockValues]?: ClockValues[Name];
};

/** One or two words that may be the name of a place which the tables do not have. */
const unknown: Slot<string> = {
  free: true,
  *read(utterance, at) {
    const { tokens } = utterance;
    for (const end of [at + 2, at + 1]) {
      const words = tokens.slice(at, end);
      if (words.length < end - at || !words.every(({ text }) => /^[\p{L}'-]{3,}$/u.test(text))) continue;
      if (words.some(({ text }) => politeWords.has(text))) continue;
      yield { value: sourceOf(utterance, at, end), end };
    }
  },
};

/** The kinds of values in questions about the time. */
export const clockSlots: { readonly [Name in keyof ClockValues]: Slot<ClockValues[Name]> } = {
  place: city,
  other: city,
  third: city,
  zone: {
    *read(utterance, at, context) {
      for (const reading of city.read(utterance, at, context)) if (isZoneName(reading.value.name)) yield reading;
    },
  },
  time: timeOfDay,
  end: timeOfDay,
  duration,
  unknown,
};
