import type { Slot } from '../grammar/slot';
import { after } from '../slots/count';
import { dateTime, type DateTimeValue } from '../slots/date-time';
import type { Utterance } from '../grammar/utterance';

/** "the 7 am alarm", "alarm for tomorrow at 7": one of them, by when it comes. */
export function timedSlot(nouns: readonly string[]): Slot<DateTimeValue> {
  return {
    *read(said, at, context) {
      const utterance = withoutPossessives(said);
      const start = ['the', 'my', 'that'].flatMap((word) => after(utterance, at, word) ?? [])[0] ?? at;
      for (const { value, end } of dateTime.read(utterance, start, context)) {
        for (const noun of nouns) {
          const past = after(utterance, end, noun);
          if (past !== undefined) yield { value, end: past };
        }
      }
      for (const noun of nouns) {
        const past = after(utterance, start, noun);
        if (past === undefined) continue;
        for (const joint of ['for', 'at', 'on', 'set for', 'one at', 'from', 'of']) {
          const place = after(utterance, past, joint);
          if (place !== undefined) yield* dateTime.read(utterance, place, context);
        }
      }
    },
  };
}

/** "Tomorrow's alarm" is that of tomorrow. */
function withoutPossessives({ source, tokens }: Utterance): Utterance {
  const bare = tokens.map((token) => ({ ...token, text: token.text.replace(/^(today|tomorrow|tonight)'?s$/, '$1') }));
  return { source, tokens: bare };
}

/** A time that cannot be a mere number: "7am", "the 5.30", "half past six", "0645". */
export const clockSlot: Slot<DateTimeValue> = {
  *read(utterance, at, context) {
    for (const { value, end } of dateTime.read(utterance, at, context)) {
      if ('impossible' in value || value.timeOnly !== true) continue;
      const said = utterance.tokens.slice(at, end);
      if (said.length > 1 || /^(\d{1,2}[:.]\d{2}|\d{4}|noon|midday|midnight)$/.test(said[0]?.text ?? ''))
        yield { value, end };
    }
  },
};

/** A time of the early morning, which hardly anything but an alarm has: "the 7am". */
export const dawnSlot: Slot<DateTimeValue> = {
  *read(utterance, at, context) {
    for (const { value, end } of clockSlot.read(utterance, at, context)) {
      const early = !('impossible' in value) && value.halfGuessed !== true && (value.time ?? '') < '09:00';
      if (early) yield { value, end };
    }
  },
};

/** A day, also as "tomorrow's". */
export const daySlot: Slot<DateTimeValue> = {
  *read(utterance, at, context) {
    for (const { value, end } of dateTime.read(withoutPossessives(utterance), at, context)) {
      if (!('impossible' in value) && value.time === undefined) yield { value, end };
    }
  },
};

/** "half past", "quarter to": minutes from an hour that is known. */
export const pastHour: Slot<number> = {
  *read(utterance, at) {
    const start = after(utterance, at, 'a') ?? at;
    for (const [words, minutes] of [
      ['half past', 30],
      ['quarter past', 15],
      ['quarter to', -15],
    ] as const) {
      const end = after(utterance, start, words);
      if (end === utterance.tokens.length) yield { value: minutes, end };
    }
  },
};
