import { answerClock } from './clock/answer-clock';
import { clockSlots, type ClockSlots, type ClockValues } from './clock/clock-slots';
import { answers, nextPhrases, phrases } from './english/clock';
import { elsewhere, partOfUnit } from './english/clock-words';
import { fillers } from './english/fillers';
import { createGrammar } from './grammar/grammar';
import { wordsOf } from './grammar/utterance';
import type { Reading, Skill } from './skill';

const grammar = createGrammar<ClockSlots['act'], ClockValues>({ slots: clockSlots, phrases, fillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, ClockValues>({
  slots: clockSlots,
  phrases: nextPhrases,
  fillers,
});
const answerGrammar = createGrammar<keyof typeof answers, ClockValues>({
  slots: clockSlots,
  phrases: answers,
  fillers,
});

/** What time it is, here and elsewhere, and how long until another time. */
export const clock: Skill<ClockSlots> = {
  name: 'clock',
  read(utterance, context) {
    const match = grammar.match(utterance, context);
    if (match === undefined) return undefined;
    // "Four and a half minutes" is no time with half a minute after it.
    if (match.act === 'shiftedFrom' && partOfUnit.test(wordsOf(utterance.tokens.slice(0, 6)))) return undefined;
    // "What time is it there" asks of a place that was not said.
    const isElsewhere = match.act === 'now' && utterance.tokens.at(-1)?.text === elsewhere;
    const slots: ClockSlots = { act: isElsewhere ? 'elsewhere' : match.act, ...match.values };
    return slots.act === 'elsewhere'
      ? { slots, missing: 'place', certainty: match.certainty }
      : { slots, certainty: match.certainty };
  },
  readNext(utterance, { slots: before, missing }, context): Reading<ClockSlots> | undefined {
    if (missing !== undefined) {
      const said = answerGrammar.match(utterance, context);
      if (said?.values.place !== undefined) {
        return { slots: { act: 'there', place: said.values.place }, certainty: said.certainty };
      }
    }
    const match = nextGrammar.match(utterance, context);
    if (match === undefined) return undefined;
    const { act, certainty } = match;
    const { place, time, duration } = match.values;
    if (act === 'timeThere' || act === 'ahead') {
      const there = before.place;
      if (there === undefined) return undefined;
      if (act === 'ahead') return { slots: { act: 'differenceHere', place: there }, certainty };
      return time && { slots: { act: 'convertHere', place: there, time }, certainty };
    }
    if (place !== undefined) return { slots: withPlace(before, place), certainty };
    if (act === 'here') return { slots: { act: 'now' }, certainty };
    if (time !== undefined && before.time !== undefined) return { slots: { ...before, time }, certainty };
    if (duration !== undefined && before.duration !== undefined) return { slots: { ...before, duration }, certainty };
    return undefined;
  },
  answer: async ({ slots }, world) => answerClock(slots, world),
};

/** The same question about another place. */
function withPlace(before: ClockSlots, place: NonNullable<ClockSlots['place']>): ClockSlots {
  switch (before.act) {
    case 'convert':
      return { ...before, other: place };
    case 'convertHere':
      return { ...before, act: 'convert', other: place };
    case 'convertThere':
    case 'differenceHere':
    case 'difference':
    case 'dayThere':
    case 'zoneThere':
      return { ...before, place };
    case 'zone':
      return { act: 'zoneThere', place };
    default:
      return { act: 'there', place };
  }
}
