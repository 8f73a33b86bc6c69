import { fillers } from './english/fillers';
import { answers, nextPhrases, phrases, sentences } from './english/unit';
import { createGrammar } from './grammar/grammar';
import type { Reading, Skill } from './skill';
import { exactNumber, wholeNumber } from './slots/number';
import { answerComparison, answerConversion, answerInParts, counterpart } from './unit/answer-unit';
import { amountSlot, unitSlot, type UnitAmount, type UnitChoice } from './unit/unit-slot';

type UnitSlots = {
  readonly act: 'convert' | 'compare' | 'parts';
  readonly amount: UnitAmount;
  readonly unit?: UnitChoice;
  /** The smaller unit for what is left over. */
  readonly second?: UnitChoice;
  readonly other?: UnitAmount;
  readonly places?: number;
};

interface UnitValues {
  readonly amount: UnitAmount;
  readonly other: UnitAmount;
  readonly unit: UnitChoice;
  readonly second: UnitChoice;
  readonly places: number;
  readonly number: string;
}

const slots = {
  amount: amountSlot,
  other: amountSlot,
  unit: unitSlot,
  second: unitSlot,
  places: wholeNumber,
  number: exactNumber,
};
const grammar = createGrammar<keyof typeof phrases, UnitValues>({ slots, phrases, fillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, UnitValues>({ slots, phrases: nextPhrases, fillers });
const answerGrammar = createGrammar<keyof typeof answers, UnitValues>({ slots, phrases: answers, fillers });

/** Lengths, weights, volumes, speeds, temperatures and so on, from one unit into another. */
export const unit: Skill<UnitSlots> = {
  name: 'unit',
  read(utterance, context) {
    const match = grammar.match(utterance, context);
    if (match === undefined) return undefined;
    const { act, certainty } = match;
    const { number, second } = match.values;
    // "mm to inch 45"
    if (number !== undefined && match.values.unit !== undefined && second !== undefined) {
      return converted([{ value: number, unit: match.values.unit }], second, undefined, certainty);
    }
    if (match.values.amount === undefined) return undefined;
    const { amount, unit: target, other, places } = match.values;
    if (act === 'compare') return other && { slots: { act, amount, other }, certainty };
    if (act === 'parts') return target && second && { slots: { act, amount, unit: target, second }, certainty };
    return converted(amount, target ?? counterpart(amount), places, certainty);
  },
  readNext(utterance, { slots: before, missing }, context) {
    if (missing !== undefined) {
      const said = answerGrammar.match(utterance, context);
      if (said?.values.unit !== undefined)
        return converted(before.amount, said.values.unit, before.places, said.certainty);
    }
    const match = nextGrammar.match(utterance, context);
    if (match === undefined) return undefined;
    const { values, certainty } = match;
    const target = values.unit ?? before.unit;
    if (match.act === 'back') {
      const last = before.amount[0];
      return (
        last && before.unit && converted([{ value: last.value, unit: before.unit }], last.unit, undefined, certainty)
      );
    }
    if (match.act === 'whole') return converted(before.amount, target, 0, certainty);
    if (values.number !== undefined) {
      const last = before.amount[0];
      return last && converted([{ value: values.number, unit: last.unit }], target, before.places, certainty);
    }
    return converted(values.amount ?? before.amount, target, values.places ?? before.places, certainty);
  },
  async answer({ slots: { act, amount, unit: target, second, other, places } }, { locale }) {
    if (act === 'compare') return answerComparison(amount, other ?? amount, locale);
    if (target === undefined) return { text: sentences.askUnit };
    if (act === 'parts' && second !== undefined) return answerInParts(amount, target, second, locale);
    return answerConversion(amount, target, places, locale);
  },
};

function converted(
  amount: UnitAmount,
  target: UnitChoice | undefined,
  places: number | undefined,
  certainty: number,
): Reading<UnitSlots> {
  const values = { act: 'convert', amount, ...(places === undefined ? {} : { places }) } as const;
  return target === undefined
    ? { slots: values, missing: 'unit', certainty }
    : { slots: { ...values, unit: target }, certainty };
}
