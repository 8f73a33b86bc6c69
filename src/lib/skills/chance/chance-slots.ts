import { adviceWords, nameless, notOptions, separators } from '../english/chance-words';
import type { Slot } from '../grammar/slot';
import { sourceOf } from '../grammar/utterance';
import { briefText } from '../slots/brief-text';
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
  /** Names with nothing but blanks between them. */
  readonly names: readonly string[];
  readonly bonus: number;
  readonly year: number;
  /** What hangs on the coin, which changes nothing about it. */
  readonly stake: string;
  readonly game: string;
  readonly errand: string;
  /** One more thing to choose from, or one less. */
  readonly extra: string;
}

/** An option has so many words at most; a longer one is a question. */
const MOST_WORDS = 6;
/** What the things are may be said before them in so many words. */
const MOST_PRELUDE = 9;

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
    // "the batting order: Raj, Stu"
    const colon = tokens.findIndex(({ text }, index) => index > at && index <= at + MOST_PRELUDE && text === ':');
    const start = colon < 0 ? at : colon + 1;
    for (let end = tokens.length; end > start + 1; end--) {
      const found: string[] = [];
      let from = start;
      let fits = true;
      for (let index = start; index <= end && fits; index++) {
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

/** "red green blue": three things or more, of a word each. */
const names: Slot<readonly string[]> = {
  free: true,
  *read(utterance, at) {
    const { tokens } = utterance;
    const found = tokens.slice(at).map((_, index) => sourceOf(utterance, at + index, at + index + 1));
    const fits = found.length > 2 && found.length <= 12 && found.every((name) => /^\p{L}[\p{L}'’]+$/u.test(name));
    const isQuestion = tokens.slice(at).some(({ text }) => adviceWords.includes(text) || nameless.includes(text));
    if (fits && !isQuestion) yield { value: found, end: tokens.length };
  },
};

const year: Slot<number> = {
  *read({ tokens }, at) {
    const text = tokens[at]?.text ?? '';
    if (/^[12]\d{3}$/.test(text)) yield { value: Number(text), end: at + 1 };
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
  names,
  bonus: wholeNumber,
  year,
  stake: briefText,
  game: briefText,
  errand: briefText,
  extra: briefText,
};
