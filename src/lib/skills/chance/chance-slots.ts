import {
  adviceWords,
  nameless,
  notLast,
  notOptions,
  minus,
  notPurposes,
  parities,
  separators,
  timesWords,
  words,
} from '../english/chance-words';
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
  /** "twice", "3 times". */
  readonly times: number;
  readonly least: number;
  readonly most: number;
  readonly dice: Dice;
  readonly moreDice: Dice;
  readonly lastDice: Dice;
  /** 0 for even numbers, 1 for odd ones. */
  readonly parity: number;
  readonly options: readonly string[];
  /** Names with nothing but blanks between them. */
  readonly names: readonly string[];
  readonly bonus: number;
  readonly year: number;
  /** What hangs on the coin, which changes nothing about it. */
  readonly stake: string;
  readonly game: string;
  readonly errand: string;
  /** What it is for, which changes nothing about it. */
  readonly purpose: string;
  /** Names by capital letters: "Sam Ellie or Josh" are three. */
  readonly people: readonly string[];
  /** Teams, where the people are counted too. */
  readonly many: number;
  /** From 1. */
  readonly month: number;
  /** Minutes since midnight. */
  readonly from: number;
  readonly until: number;
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
      /^(?:(\d{1,6}|an?\s(?=d\s?\d))\s?)?d\s?(\d{1,7}|%)(?:\s?([+-]|\bplus\b|\bminus\b)\s?(\d{1,6})(?!\d))?(?![\p{L}\d])/iu.exec(
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
        bonus: bonus === undefined ? 0 : Number(bonus) * (sign === '-' || sign?.toLowerCase() === minus ? -1 : 1),
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
      if (
        fits &&
        !whole &&
        !notLast.includes(tokens[end - 1]?.text ?? '') &&
        found.length > 1 &&
        !notOptions.includes(first)
      )
        yield { value: found, end };
    }
  },
};

/** "red green blue": three things or more, of a word each. */
const names: Slot<readonly string[]> = {
  free: true,
  *read(utterance, at) {
    const { tokens } = utterance;
    const found = tokens.slice(at).map((_, index) => sourceOf(utterance, at + index, at + index + 1));
    const fits =
      found.length > 2 && found.length <= 12 && found.every((name) => /^(?:\p{L}[\p{L}'’]+|\d+)$/u.test(name));
    const isQuestion = tokens.slice(at).some(({ text }) => adviceWords.includes(text) || nameless.includes(text));
    if (fits && !isQuestion) yield { value: found, end: tokens.length };
  },
};

/** "Poppy or Freddie or Archie", "Sam Ellie or Josh": names of a word each, told by their capital letters. */
const people: Slot<readonly string[]> = {
  free: true,
  *read(utterance, at) {
    const found: string[] = [];
    for (let index = at; index < utterance.tokens.length; index++) {
      const text = utterance.tokens[index]?.text ?? '';
      const name = sourceOf(utterance, index, index + 1);
      if (/^\p{Lu}[\p{L}'’]+$/u.test(name)) found.push(name);
      else if (![...separators.or, ...separators.comma].some((word) => word === text)) break;
      if (found.length > 1 && found.at(-1) === name) yield { value: [...found], end: index + 1 };
    }
  },
};

/** A purpose has so many words at most. */
const MOST_PURPOSE_WORDS = 5;

/** What a number is drawn for: "the register"; nothing that is to be written or explained. */
const purpose: Slot<string> = {
  free: true,
  *read(utterance, at) {
    for (let end = at + 1; end <= Math.min(utterance.tokens.length, at + MOST_PURPOSE_WORDS); end++) {
      const text = utterance.tokens[end - 1]?.text ?? '';
      if (notPurposes.includes(text) || adviceWords.includes(text)) return;
      yield { value: sourceOf(utterance, at, end), end };
    }
  },
};

const month: Slot<number> = {
  *read({ tokens }, at) {
    const text = tokens[at]?.text ?? '';
    const found = words.months.findIndex((name) => {
      const full = name.toLowerCase();
      return (
        text === full || (text.length >= 3 && text === full.slice(0, 3)) || (text === 'sept' && full === 'september')
      );
    });
    if (found >= 0) yield { value: found + 1, end: at + 1 };
  },
};

/** "9", "9:30", "5 pm", in minutes since midnight. */
const minutes: Slot<number> = {
  *read({ tokens }, at) {
    const match = /^(\d{1,2})(?:[:.]([0-5]\d))?$/.exec(tokens[at]?.text ?? '');
    if (match === null || Number(match[1]) > 24) return;
    const half = tokens[at + 1]?.text ?? '';
    const hours = Number(match[1]);
    const value = hours * 60 + Number(match[2] ?? 0);
    if (half === 'pm') yield { value: hours < 12 ? value + NOON : value, end: at + 2 };
    else if (half === 'am') yield { value: hours === 12 ? value - NOON : value, end: at + 2 };
    else yield { value, end: at + 1 };
  },
};

const NOON = 720;

const times: Slot<number> = {
  *read(utterance, at, context) {
    const text = utterance.tokens[at]?.text ?? '';
    if (text === timesWords.twice) yield { value: 2, end: at + 1 };
    if (text === timesWords.thrice) yield { value: 3, end: at + 1 };
    for (const { value, end } of wholeNumber.read(utterance, at, context)) {
      if (timesWords.times.some((word) => word === utterance.tokens[end]?.text)) yield { value, end: end + 1 };
    }
  },
};

const parity: Slot<number> = {
  *read({ tokens }, at) {
    const found = parities.indexOf(tokens[at]?.text ?? '');
    if (found >= 0) yield { value: found, end: at + 1 };
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
  times,
  least: number,
  most: number,
  dice,
  moreDice: dice,
  lastDice: dice,
  parity,
  options,
  names,
  bonus: wholeNumber,
  year,
  stake: briefText,
  game: briefText,
  errand: briefText,
  extra: briefText,
  purpose,
  people,
  many: wholeNumber,
  month,
  from: minutes,
  until: minutes,
};
