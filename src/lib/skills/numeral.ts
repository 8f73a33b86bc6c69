import { fillers } from './english/fillers';
import { nextPhrases, phrases } from './english/numeral';
import { loosely } from './english/sum-pieces';
import { createGrammar } from './grammar/grammar';
import { sentenceForNumeral } from './numeral/answer-numeral';
import { areDigits } from './numeral/base-slots';
import { numeralSlots, type NumeralSlots, type NumeralValues } from './numeral/numeral-slots';
import { fromRoman } from './numeral/roman';
import type { ReadingContext, Skill } from './skill';
import { civilDateAt, partsOf } from '../core/civil-time';

const allFillers = [...fillers, ...loosely];
const grammar = createGrammar<keyof typeof phrases, NumeralValues>({
  slots: numeralSlots,
  phrases,
  fillers: allFillers,
});
const nextGrammar = createGrammar<keyof typeof nextPhrases, NumeralValues>({
  slots: numeralSlots,
  phrases: nextPhrases,
  fillers: allFillers,
});

/** Numbers in other writings: Roman, binary, octal, hexadecimal, in words, as fractions. */
export const numeral: Skill<NumeralSlots> = {
  name: 'numeral',
  read(utterance, context) {
    const match = grammar.match(utterance, context);
    const { roman } = match?.values ?? {};
    // "LLC" is written in Roman letters as well.
    if (roman !== undefined && fromRoman(roman) === undefined && !/number|roman|numeral/i.test(utterance.source)) {
      return undefined;
    }
    const slots = match && slotsOf(match.act, match.values, context);
    return slots && { slots, certainty: match.certainty };
  },
  readNext(utterance, { slots: before }, context) {
    const match = nextGrammar.match(utterance, context);
    if (match === undefined) return undefined;
    const { act, certainty } = match;
    if (act === 'fromRoman') {
      const { roman } = match.values;
      const isNumeral = roman !== undefined && fromRoman(roman) !== undefined;
      return before.roman !== undefined && isNumeral ? { slots: { act, roman }, certainty } : undefined;
    }
    const whole = match.values.whole ?? before.whole ?? before.exact;
    if (whole === undefined) return undefined;
    if (act !== 'whole') return { slots: act === 'words' ? { act, exact: whole } : { act, whole }, certainty };
    return { slots: before.exact === undefined ? { ...before, whole } : { ...before, exact: whole }, certainty };
  },
  answer: async ({ slots: values }, { locale }) => ({ text: sentenceForNumeral(values, locale) }),
};

/** What was asked, with acts that only say another one in other words put as that one; digits that no such base has are none. */
function slotsOf(
  act: keyof typeof phrases,
  values: Partial<NumeralValues>,
  { now, timeZone }: ReadingContext,
): NumeralSlots | undefined {
  const { digits, otherDigits, from, anyRoman, goal, whole } = values;
  if (from !== undefined && [digits, otherDigits].some((text) => text !== undefined && !areDigits(text, from))) {
    return undefined;
  }
  switch (act) {
    case 'romanYear':
      return { act: 'roman', whole: String(partsOf(civilDateAt(now, timeZone))[0]) };
    case 'fromAnyRoman':
      return anyRoman === undefined ? undefined : { act: 'fromRoman', roman: anyRoman };
    case 'ofDecimal':
      return whole === undefined ? undefined : { act: 'base', whole, base: goal ?? 10 };
    default:
      return { ...values, act };
  }
}
