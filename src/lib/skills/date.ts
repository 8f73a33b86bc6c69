import { sentenceForDate } from './date/answer-date';
import { slotsOf } from './date/date-reading';
import { dateSlots, type DateSlots, type DateValues } from './date/date-slots';
import { inOtherYear } from './date/other-year';
import { phrases } from './english/date';
import { nextPhrases } from './english/date-next';
import { fillers } from './english/fillers';
import { createGrammar } from './grammar/grammar';
import type { Reading, Skill } from './skill';

const grammar = createGrammar<keyof typeof phrases, DateValues>({ slots: dateSlots, phrases, fillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, DateValues>({
  slots: dateSlots,
  phrases: nextPhrases,
  fillers,
});

/** Today's date, the weekday of any other, how far it is away, ages and leap years. */
export const date: Skill<DateSlots> = {
  name: 'date',
  read(utterance, context) {
    const match = grammar.match(utterance, context);
    // "Which weekday is it?" may be asked of the day before in the talk.
    const leaning = match?.act === 'today' && !/today|now|date/i.test(utterance.source);
    return (
      match && {
        ...(leaning && { leaning }),
        slots: slotsOf(match.act, match.values, utterance, context),
        certainty: match.certainty,
      }
    );
  },
  readNext(utterance, { slots: before }, context) {
    const match = nextGrammar.match(utterance, context);
    if (match === undefined) return undefined;
    const { act, values, certainty } = match;
    const reading = (slots: DateSlots): Reading<DateSlots> => ({ slots, certainty });
    switch (act) {
      case 'yearApart':
      case 'yearAfter': {
        const day = before.past ?? before.date;
        const years = act === 'yearAfter' ? 1 : values.yearApart;
        if (before.act !== 'when' && before.act !== 'whenPast') return undefined;
        if (day === undefined || !('date' in day) || years === undefined) return undefined;
        const moved = inOtherYear(day.date, years, context.timeZone);
        return moved === undefined ? undefined : reading({ act: 'when', date: { date: moved } });
      }
      case 'date': {
        if (values.date === undefined) return undefined;
        if (before.act === 'between') return reading({ ...before, other: values.date });
        const keeps = ['when', 'until', 'shifted', 'shiftedBefore', 'isOn', 'weekOf'].includes(before.act);
        return reading(keeps ? { ...before, date: values.date } : { act: 'when', date: values.date });
      }
      case 'unit':
        if (
          before.act === 'age' &&
          before.birth !== undefined &&
          !('year' in before.birth) &&
          values.unit !== undefined
        )
          return reading({ act: 'ageInUnit', past: before.birth, unit: values.unit });
        return ['until', 'since', 'between', 'restOfYear'].includes(before.act) && values.unit !== undefined
          ? reading({ ...before, unit: values.unit })
          : undefined;
      case 'duration':
        return before.duration === undefined || values.duration === undefined
          ? undefined
          : reading({ ...before, duration: values.duration });
      case 'year':
        if (values.year !== undefined && before.birth !== undefined && 'year' in before.birth)
          return reading({ ...before, birth: { year: values.year } });
        return values.year === undefined || before.year === undefined
          ? undefined
          : reading({ ...before, year: values.year });
      case 'birth':
        return before.birth === undefined || values.birth === undefined
          ? undefined
          : reading({ ...before, birth: values.birth });
      case 'month':
        return before.act !== 'daysInMonth' || values.month === undefined
          ? undefined
          : reading({ ...before, ...values });
      case 'count': {
        const duration = withCount(before.duration, values.count);
        return duration && reading({ ...before, duration });
      }
      case 'workdays':
        return ['until', 'since', 'between'].includes(before.act)
          ? reading({ ...before, unit: 'workdays' })
          : undefined;
      case 'howOld': {
        const birth = before.birth ?? before.past ?? before.date;
        return birth && reading({ act: 'age', birth });
      }
      case 'weekday':
        return before.duration !== undefined || before.count !== undefined || before.act === 'today'
          ? reading(before)
          : before.date === undefined
            ? undefined
            : reading({ act: 'when', date: before.date });
      case 'week': {
        if (before.act === 'today') return reading({ act: 'week' });
        return before.date === undefined ? undefined : reading({ act: 'weekOf', date: before.date });
      }
      case 'shift': {
        const from = before.date ?? before.past;
        if (before.duration !== undefined && values.duration !== undefined) {
          return reading({ ...before, duration: values.duration });
        }
        return from === undefined || values.duration === undefined
          ? undefined
          : reading({ act: 'shifted', date: from, duration: values.duration });
      }
      case 'ofThose':
        return ['until', 'since', 'between', 'restOfYear'].includes(before.act) && values.unit !== undefined
          ? reading({ ...before, unit: values.unit })
          : undefined;
      case 'distance':
        return before.date === undefined ? undefined : reading({ act: 'until', date: before.date });
    }
  },
  answer: async ({ slots }, world) => ({ text: sentenceForDate(slots, world) }),
};

/** The same span of days with another number; weeks and months are no bare numbers. */
function withCount(span: DateSlots['duration'], count: number | undefined): DateSlots['duration'] {
  const isDays = span !== undefined && span.months === 0 && span.seconds === 0 && span.days % 7 !== 0;
  return isDays && count !== undefined ? { months: 0, days: count, seconds: 0 } : undefined;
}
