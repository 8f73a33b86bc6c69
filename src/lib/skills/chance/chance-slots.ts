import { adviceWords, notOptions, separators } from '../english/chance';
import type { Slot } from '../grammar/slot';
import { sourceOf } from '../grammar/utterance';
import { number, wholeNumber } from '../slots/number';

/** Dice as players write them: "2d6+3". */
export type Dice = { readonly count: number; readonly sides: number; readonly bonus: number };

/** What the phrases of the chance skill have in them. */
export interface ChanceValues {
  readonly count: number;
  readonly sides: number;
  readonly least: number;
  readonly most: number;
  readonly dice: Dice;
  readonly options: readonly string[];
}

/** An option has so many words at most; a longer one is a question. */
const MOST_WORDS = 6;

const dice: Slot<Dice> = {
  *read({ source, tokens }, at) {
    const start = tokens[at]?.start;
    if (start === undefined) return;
    const match =
      /^(?:(\d{1,6}|an?\s(?=d\s?\d))\s?)?d\s?(\d{1,7}|%)(?:\s?([+-])\s?(\d{1,6})(?!\d))?(?![\p{L}\d])/iu.exec(
        source.slice(start),
      );
    if (match === null) return;
    const stop = start + match[0].length;
    const end = tokens.findIndex((token, index) => index >= at && token.end === stop) + 1;
    if (end === 0) return;
    const [, count, sides, sign, bonus] = match;
    yield {
      value: {
        count: count === undefined || count.startsWith('a') || count.startsWith('A') ? 1 : Number(count),
        sides: sides === '%' ? 100 : Number(sides),
        bonus: bonus === undefined ? 0 : Number(bonus) * (sign === '-' ? -1 : 1),
      },
      end,
    };
  },
};

/** "pizza or curry", "red, blue or green": at least two things, none of them long. */
const options: Slot<readonly string[]> = {
  free: true,
  *read(utterance, at) {
    const { tokens } = utterance;
    for (let end = tokens.length; end > at + 1; end--) {
      const found: string[] = [];
      let from = at;
      let fits = true;
      for (let index = at; index <= end && fits; index++) {
        const text = tokens[index]?.text ?? '';
        const isComma = index < end && (separators.comma as readonly string[]).includes(text);
        const isWord = index < end && (separators.or as readonly string[]).includes(text);
        if (index < end && !isComma && !isWord) continue;
        if (index > from) {
          const option = sourceOf(utterance, from, index).trim();
          fits = index - from <= MOST_WORDS && !adviceWords.includes(tokens[from]?.text ?? '');
          found.push(option);
        }
        from = index + 1;
      }
      const first = tokens[at]?.text ?? '';
      const whole = tokens.slice(at, end).some(({ text }) => adviceWords.includes(text));
      if (fits && !whole && found.length > 1 && !notOptions.includes(first)) yield { value: found, end };
    }
  },
};

/** The kinds of values in what is left to chance. */
export const chanceSlots: { readonly [Name in keyof ChanceValues]: Slot<ChanceValues[Name]> } = {
  count: wholeNumber,
  sides: wholeNumber,
  least: number,
  most: number,
  dice,
  options,
};
