import { sentenceForDate } from './date/answer-date';
import { dateSlots, type DateSlots, type DateValues } from './date/date-slots';
import { phrases } from './english/date';
import { nextPhrases } from './english/date-next';
import { fillers } from './english/fillers';
import { months } from './english/time-words';
import { createGrammar } from './grammar/grammar';
import type { Utterance } from './grammar/utterance';
import { withoutReason } from './reason';
import type { Reading, ReadingContext, Skill } from './skill';

const grammar = createGrammar<DateSlots['act'], DateValues>({ slots: dateSlots, phrases, fillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, DateValues>({
  slots: dateSlots,
  phrases: nextPhrases,
  fillers,
});

/** "what day is it, I've lost track": only of the plainest questions, since a reason may well name a day. */
function matchWithReason(utterance: Utterance, context: ReadingContext): ReturnType<typeof grammar.match> {
  const bare = withoutReason(utterance);
  if (bare === undefined || bare.tokens[0] !== utterance.tokens[0]) return undefined;
  const match = grammar.match(bare, context);
  return match !== undefined && ['today', 'month', 'year', 'week'].includes(match.act) ? match : undefined;
}

/** Today's date, the weekday of any other, how far it is away, ages and leap years. */
export const date: Skill<DateSlots> = {
  name: 'date',
  read(utterance, context) {
    const match = grammar.match(utterance, context) ?? matchWithReason(utterance, context);
    if (match === undefined) return undefined;
    const monthUnsaid = match.act === 'between' && !utterance.tokens.some(({ text }) => Object.hasOwn(months, text));
    return {
      slots: { act: match.act, ...match.values, ...(monthUnsaid ? { monthUnsaid } : {}) },
      certainty: match.certainty,
    };
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
        return before.act === 'fromNow'
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
