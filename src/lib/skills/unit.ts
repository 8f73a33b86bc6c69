import { fillers } from './english/fillers';
import { phrases } from './english/unit';
import { answers, nextPhrases } from './english/unit-next';
import { loosely } from './english/sum-pieces';
import { sentences } from './english/unit-sentences';
import { createGrammar } from './grammar/grammar';
import type { Reading, Skill } from './skill';
import { exactNumber, wholeNumber } from './slots/number';
import {
  answerComparison,
  answerConversion,
  answerFan,
  answerFits,
  answerInParts,
  answerSides,
  counterpart,
  isOneDimension,
} from './unit/answer-unit';
import {
  amountSlot,
  degreesSlot,
  heightSlot,
  leadSlot,
  thingSlot,
  unitSlot,
  type UnitAmount,
  type UnitChoice,
} from './unit/unit-slot';

type UnitSlots = {
  readonly act: 'convert' | 'compare' | 'parts' | 'fan' | 'toFan' | 'sides' | 'fits';
  readonly amount: UnitAmount;
  readonly unit?: UnitChoice;
  /** The smaller unit for what is left over. */
  readonly second?: UnitChoice;
  readonly other?: UnitAmount;
  /** All sides, where there are several. */
  readonly sides?: readonly UnitAmount[];
  readonly places?: number;
};

interface UnitValues {
  readonly amount: UnitAmount;
  readonly other: UnitAmount;
  readonly height: UnitAmount;
  readonly unit: UnitChoice;
  readonly second: UnitChoice;
  readonly places: number;
  readonly number: string;
  readonly middle: string;
  readonly degrees: string;
  readonly thing: string;
  readonly lead: string;
}

const slots = {
  amount: amountSlot,
  other: amountSlot,
  height: heightSlot,
  unit: unitSlot,
  second: unitSlot,
  places: wholeNumber,
  number: exactNumber,
  middle: exactNumber,
  degrees: degreesSlot,
  thing: thingSlot,
  lead: leadSlot,
};
const allFillers = [...fillers, ...loosely];
const grammar = createGrammar<keyof typeof phrases, UnitValues>({ slots, phrases, fillers: allFillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, UnitValues>({
  slots,
  phrases: nextPhrases,
  fillers: allFillers,
});
const answerGrammar = createGrammar<keyof typeof answers, UnitValues>({ slots, phrases: answers, fillers });

/** Lengths, weights, volumes, speeds, temperatures and so on, from one unit into another. */
export const unit: Skill<UnitSlots> = {
  name: 'unit',
  read(utterance, context) {
    const match = grammar.match(utterance, context);
    if (match === undefined) return undefined;
    const { act, certainty } = match;
    const { number, second, degrees, height, unit: target, other, places } = match.values;
    if (height !== undefined)
      return target && isTold(target) ? converted(height, target, undefined, certainty) : undefined;
    // "mm to inch 45"
    if (number !== undefined && act === 'convert' && target !== undefined && second !== undefined) {
      return converted([{ value: number, unit: target }], second, undefined, certainty);
    }
    const amount = match.values.amount ?? temperature(degrees, act, target);
    if (amount === undefined) return undefined;
    if (act === 'whole') return target && converted(amount, target, 0, certainty);
    if (act === 'fits')
      return other && isOneDimension(amount[0]?.unit ?? [], other[0]?.unit ?? [])
        ? { slots: { act, amount, other }, certainty }
        : undefined;
    if (act === 'compare') return other && { slots: { act, amount, other }, certainty };
    if (act === 'parts') return target && second && { slots: { act, amount, unit: target, second }, certainty };
    if (act === 'fan') return isHot(amount) && target ? { slots: { act, amount, unit: target }, certainty } : undefined;
    if (act === 'toFan') return isHot(amount) ? { slots: { act, amount, unit: CELSIUS }, certainty } : undefined;
    if (act === 'sides') {
      const sides = sidesOf(match.values, amount);
      return target && { slots: { act, amount, sides, unit: target }, certainty };
    }
    // "25 in a week" is no length, and "20 in celsius" is a temperature.
    const [only] = amount;
    if (target !== undefined && only?.unit[0] === 'inch' && !isOneDimension(only.unit, target)) {
      const meant = temperature(only.value, act, target);
      return meant && converted(meant, target, places, certainty);
    }
    if (second !== undefined) return converted(amount, second, places, certainty);
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
  async answer({ slots: { act, amount, unit: target, second, other, sides, places } }, { locale }) {
    if (act === 'fits') return answerFits(other ?? amount, amount, locale);
    if (act === 'compare') return answerComparison(amount, other ?? amount, locale);
    if (target === undefined) return { text: sentences.askUnit };
    if (act === 'sides') return answerSides(sides ?? [amount], target, locale);
    if (act === 'fan' || act === 'toFan') return answerFan(amount, act, target, locale);
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

/** Whether a height is told in such a unit. */
function isTold(target: UnitChoice): boolean {
  return ['centimetre', 'metre', 'millimetre', 'inch'].some((id) => target.includes(id));
}

const CELSIUS: UnitChoice = ['celsius'];
const FAHRENHEIT: UnitChoice = ['fahrenheit'];

/** A bare number is a temperature where it is turned into one: "101.3 in centigrade", "180 fan in gas mark". */
function temperature(degrees: string | undefined, act: string, target: UnitChoice | undefined): UnitAmount | undefined {
  if (degrees === undefined) return undefined;
  if (act === 'fan') return [{ value: degrees, unit: CELSIUS }];
  if (target?.length !== 1) return undefined;
  const [only] = target;
  if (only === 'celsius') return [{ value: degrees, unit: FAHRENHEIT }];
  return only === 'fahrenheit' ? [{ value: degrees, unit: CELSIUS }] : undefined;
}

function isHot(amount: UnitAmount): boolean {
  return amount.every(({ unit: choice }) => ['celsius', 'fahrenheit', 'gasMark'].some((id) => choice.includes(id)));
}

/** Sides without a unit have that of the last. */
function sidesOf({ number, middle, other }: Partial<UnitValues>, last: UnitAmount): readonly UnitAmount[] {
  const choice = last[0]?.unit ?? [];
  const bare = [number, middle].flatMap((value) => (value === undefined ? [] : [[{ value, unit: choice }]]));
  return [...(other === undefined ? [] : [other]), ...bare, last];
}
