import { addDays, civilAt } from '../../core/civil-time';
import { lateWords } from '../english/alert';
import { periodWords } from '../english/periods';
import type { Slot } from '../grammar/slot';
import { after, lookUp, wordAt } from '../slots/count';
import { duration, type Duration } from '../slots/duration';
import type { Period } from '../slots/period';

const UP = '09:00';

/** "morning", "the evening": of today, or of tomorrow once it is over. */
export const dayPart: Slot<Period> = {
  *read(utterance, at, { now, timeZone }) {
    const start = after(utterance, at, 'the') ?? at;
    const hours = lookUp(periodWords.parts, wordAt(utterance, start));
    if (hours === undefined) return;
    const civil = civilAt(now, timeZone);
    // Whoever is up says "the morning" of the next one.
    const over = civil.slice(11, 16) >= (hours[0] === '00:00' ? UP : hours[1]);
    const day = over ? addDays(civil.slice(0, 10), 1) : civil.slice(0, 10);
    yield { value: { from: day, to: addDays(day, 1), hours }, end: start + 1 };
  },
};

/** "the day before", "a week before", "2 days before": how long before something that was named. */
export const daysBefore: Slot<Duration> = {
  *read(utterance, at, context) {
    const day = after(utterance, at, 'the day before') ?? after(utterance, at, 'day before');
    if (day !== undefined) yield { value: { months: 0, days: 1, seconds: 0 }, end: day };
    const night = after(utterance, at, 'the night before') ?? after(utterance, at, 'night before');
    if (night !== undefined) yield { value: { months: 0, days: 1, seconds: 0 }, end: night };
    for (const { value, end } of duration.read(utterance, at, context)) {
      const past = after(utterance, end, 'before') ?? after(utterance, end, 'ahead');
      if (past !== undefined) yield { value, end: past };
    }
  },
};

/** "a week ahead of time", "two days in advance": the same, behind what was named. */
export const daysAhead: Slot<Duration> = {
  *read(utterance, at, context) {
    for (const { value, end } of duration.read(utterance, at, context)) {
      for (const words of lateWords) {
        const past = after(utterance, end, words);
        if (past !== undefined) yield { value, end: past };
      }
    }
  },
};

/** The number of one of them, as a list shows them: "3", "no 3". */
export const numberSlot: Slot<number> = {
  *read(utterance, at) {
    const start = ['number', 'no', '#'].flatMap((word) => after(utterance, at, word) ?? [])[0] ?? at;
    const word = wordAt(utterance, start);
    if (/^[1-9]\d?$/.test(word)) yield { value: Number(word), end: start + 1 };
  },
};
