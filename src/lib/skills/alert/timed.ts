import type { Slot } from '../grammar/slot';
import { after } from '../slots/count';
import { dateTime, type DateTimeValue } from '../slots/date-time';

/** "the 7 am alarm", "alarm for tomorrow at 7": one of them, by when it comes. */
export function timedSlot(nouns: readonly string[]): Slot<DateTimeValue> {
  return {
    *read(utterance, at, context) {
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
        for (const joint of ['for', 'at', 'on', 'set for']) {
          const place = after(utterance, past, joint);
          if (place !== undefined) yield* dateTime.read(utterance, place, context);
        }
      }
    },
  };
}
