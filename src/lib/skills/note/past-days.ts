import { addDays, addMonths, civilDateAt, partsOf, weekdayOf, type CivilDate } from '../../core/civil-time';
import { pastSpans } from '../english/note';
import { months } from '../english/time-words';
import type { Slot, SlotReading } from '../grammar/slot';
import type { Utterance } from '../grammar/utterance';
import { pastDate } from '../slots/date';

/** Days that have been: from the first up to, not including, the other. */
export type PastDays = readonly [from: CivilDate, to: CivilDate];

/** "yesterday", "on Sunday", "3 March", "last week", "this month", "in March". */
export const pastDays: Slot<PastDays> = {
  *read(said, at, context) {
    const utterance = withoutPossessives(said);
    const today = civilDateAt(context.now, context.timeZone);
    const words = utterance.tokens.map(({ text }) => text);
    const start = ['on', 'in', 'from'].includes(words[at] ?? '') ? at + 1 : at;
    const readings: SlotReading<PastDays>[] = [];
    const span = `${words[start] ?? ''} ${words[start + 1] ?? ''}`;
    const named = Object.hasOwn(pastSpans, span) ? pastSpans[span] : undefined;
    if (named !== undefined) readings.push({ value: spanOf(named, today), end: start + 2 });
    for (const { value, end } of pastDate.read(utterance, start, context)) {
      if ('date' in value) readings.push({ value: [value.date, addDays(value.date, 1)], end });
    }
    const month = words[start] ?? '';
    const number = Object.hasOwn(months, month) ? months[month] : undefined;
    if (number !== undefined) readings.push({ value: lastMonthOf(number, today), end: start + 1 });
    yield* readings.sort((one, other) => other.end - one.end);
  },
};

/** "Yesterday's notes" are those of yesterday. */
function withoutPossessives({ source, tokens }: Utterance): Utterance {
  const bare = tokens.map((token) => ({
    ...token,
    text: token.text.replace(/^(today|yesterday|week|month)'?s$/, '$1'),
  }));
  return { source, tokens: bare };
}

function spanOf(span: 'last week' | 'this week' | 'last month' | 'this month', today: CivilDate): PastDays {
  const monday = addDays(today, 1 - weekdayOf(today));
  const first = addDays(today, 1 - partsOf(today)[2]);
  switch (span) {
    case 'last week':
      return [addDays(monday, -7), monday];
    case 'this week':
      return [monday, addDays(monday, 7)];
    case 'last month':
      return [addMonths(first, -1), first];
    case 'this month':
      return [first, addMonths(first, 1)];
  }
}

/** The month of that number, from 1, that began last. */
function lastMonthOf(month: number, today: CivilDate): PastDays {
  const [, current, day] = partsOf(today);
  const first = addMonths(addDays(today, 1 - day), month - current - (month > current ? 12 : 0));
  return [first, addMonths(first, 1)];
}
