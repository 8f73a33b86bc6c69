import { sentenceForDate } from './date/answer-date';
import { dateSlots, type DateSlots, type DateValues } from './date/date-slots';
import { nextPhrases, phrases } from './english/date';
import { fillers } from './english/fillers';
import { createGrammar } from './grammar/grammar';
import type { Reading, Skill } from './skill';

const grammar = createGrammar<DateSlots['act'], DateValues>({ slots: dateSlots, phrases, fillers });
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
    return match && { slots: { act: match.act, ...match.values }, certainty: match.certainty };
  },
  readNext(utterance, { slots: before }, context) {
    const match = nextGrammar.match(utterance, context);
    if (match === undefined) return undefined;
    const { act, values, certainty } = match;
    const reading = (slots: DateSlots): Reading<DateSlots> => ({ slots, certainty });
    switch (act) {
      case 'date': {
        if (values.date === undefined) return undefined;
        if (before.act === 'between') return reading({ ...before, other: values.date });
        const keeps = ['when', 'until', 'shifted', 'shiftedBefore', 'isOn', 'weekOf'].includes(before.act);
        return reading(keeps ? { ...before, date: values.date } : { act: 'when', date: values.date });
      }
      case 'unit':
        return ['until', 'since', 'between', 'restOfYear'].includes(before.act) && values.unit !== undefined
          ? reading({ ...before, unit: values.unit })
          : undefined;
      case 'duration':
        return before.duration === undefined || values.duration === undefined
          ? undefined
          : reading({ ...before, duration: values.duration });
      case 'year':
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
      case 'weekday':
        return before.date === undefined ? undefined : reading({ act: 'when', date: before.date });
      case 'distance':
        return before.date === undefined ? undefined : reading({ act: 'until', date: before.date });
    }
  },
  answer: async ({ slots }, world) => ({ text: sentenceForDate(slots, world) }),
};
