import { fillers } from './english/fillers';
import { nextPhrases, phrases } from './english/numeral';
import { createGrammar } from './grammar/grammar';
import { sentenceForNumeral } from './numeral/answer-numeral';
import { numeralSlots, type NumeralSlots, type NumeralValues } from './numeral/numeral-slots';
import { fromRoman } from './numeral/roman';
import type { Skill } from './skill';

const grammar = createGrammar<NumeralSlots['act'], NumeralValues>({ slots: numeralSlots, phrases, fillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, NumeralValues>({
  slots: numeralSlots,
  phrases: nextPhrases,
  fillers,
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
    return match && { slots: { act: match.act, ...match.values }, certainty: match.certainty };
  },
  readNext(utterance, { slots: before }, context) {
    const match = nextGrammar.match(utterance, context);
    if (match === undefined) return undefined;
    const { act, certainty } = match;
    const whole = match.values.whole ?? before.whole ?? before.exact;
    if (whole === undefined) return undefined;
    if (act !== 'whole') return { slots: act === 'words' ? { act, exact: whole } : { act, whole }, certainty };
    return { slots: before.exact === undefined ? { ...before, whole } : { ...before, exact: whole }, certainty };
  },
  answer: async ({ slots: values }, { locale }) => ({ text: sentenceForNumeral(values, locale) }),
};
