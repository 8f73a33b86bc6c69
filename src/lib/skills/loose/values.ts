import { alertTime } from '../alert/when';
import { dateSlots } from '../date/date-slots';
import { currencyWords, harmlessWords, ordinaryWords, peopleWords, percentWords } from '../english/loose-words';
import { wordsOfRomanLetters } from '../english/numeral';
import type { Slot, SlotReading } from '../grammar/slot';
import type { Token, Utterance } from '../grammar/utterance';
import type { ReadingContext } from '../skill';
import { city } from '../slots/city';
import { after, wordAt } from '../slots/count';
import { duration } from '../slots/duration';
import { listName } from '../slots/list-name';
import { exactNumber, readDecimals } from '../slots/number';
import { recurrence } from '../slots/recurrence';
import { timeOfDay } from '../slots/time-of-day';
import { amountSlot, unitSlot } from '../unit/unit-slot';

/** A value, by the tokens that it takes up. */
export interface Value {
  readonly kind: ValueKind;
  readonly from: number;
  readonly to: number;
}

const percent: Slot<string> = {
  *read(utterance, at, context) {
    for (const { value, end } of exactNumber.read(utterance, at, context)) {
      for (const words of percentWords) {
        const past = after(utterance, end, words);
        if (past !== undefined) yield { value, end: past };
      }
    }
  },
};

const money: Slot<string> = {
  *read(utterance, at, context) {
    const isSigned = currencyWords.has(wordAt(utterance, at));
    for (const { value, end } of exactNumber.read(utterance, isSigned ? at + 1 : at, context)) {
      const isNamed = currencyWords.has(wordAt(utterance, end));
      if (isSigned !== isNamed) yield { value, end: isNamed ? end + 1 : end };
    }
  },
};

const people: Slot<string> = {
  *read(utterance, at, context) {
    for (const { value, end } of exactNumber.read(utterance, at, context)) {
      const past = after(utterance, end, 'of us') ?? (peopleWords.has(wordAt(utterance, end)) ? end + 1 : undefined);
      if (past !== undefined) yield { value, end: past };
    }
  },
};

const roman: Slot<string> = {
  *read(utterance, at) {
    const text = wordAt(utterance, at);
    const isRoman = /^(?=[ivxlcdm]{2})m{0,4}(?:cm|cd|d?c{0,4})(?:xc|xl|l?x{0,4})(?:ix|iv|v?i{0,4})$/.test(text);
    const { tokens, source } = utterance;
    const isWord = wordsOfRomanLetters.includes(text) && source.slice(tokens[at]?.start, tokens[at]?.end) === text;
    if (isRoman && !isWord) yield { value: text, end: at + 1 };
  },
};

/** A unit, where its name is not a word that stands in any sentence, as "in" is. */
const unit: Slot<unknown> = {
  *read(utterance, at, context) {
    if (!harmlessWords.has(wordAt(utterance, at))) yield* unitSlot.read(utterance, at, context);
  },
};

/** An amount whose number was said: "feet" alone is a unit. */
const amount: Slot<unknown> = {
  *read(utterance, at, context) {
    const isCounted = /^an?$/.test(wordAt(utterance, at)) || readDecimals(utterance, at).length > 0;
    if (isCounted) yield* amountSlot.read(utterance, at, context);
  },
};

/** Two numbers with one of some words between them. */
function pair(joints: readonly string[]): Slot<string> {
  return {
    *read(utterance, at) {
      for (const first of readDecimals(utterance, at)) {
        for (const words of joints) {
          const place = after(utterance, first.end, words);
          const [second] = place === undefined ? [] : readDecimals(utterance, place);
          if (second !== undefined) yield { value: words, end: second.end };
        }
      }
    },
  };
}

/** Three numbers or more in a row. */
const numbers: Slot<number> = {
  *read(utterance, at) {
    let count = 0;
    let place: number | undefined = at;
    let last: SlotReading<unknown> | undefined;
    while (place !== undefined) {
      const next: SlotReading<unknown> | undefined = readDecimals(utterance, place)[0];
      if (next === undefined) break;
      last = next;
      count++;
      place = [', and', ',', 'and'].map((words) => after(utterance, next.end, words)).find((end) => end !== undefined);
    }
    if (last !== undefined && count > 2) yield { value: count, end: last.end };
  },
};

/** The kinds of values that are found wherever they stand. */
const slots = {
  duration,
  when: alertTime,
  time: timeOfDay,
  repeat: recurrence,
  date: dateSlots.date,
  past: dateSlots.past,
  month: dateSlots.month,
  dateUnit: dateSlots.unit,
  place: city,
  percent,
  money,
  amount,
  unit,
  ratio: pair(['out of', 'of']),
  range: pair(['to', 'and', '-', '–', 'through']),
  numbers,
  people,
  number: exactNumber,
  list: listName,
  roman,
} satisfies Readonly<Record<string, Slot<unknown>>>;

export type ValueKind = keyof typeof slots;

/** Whether that is a kind of values. */
export function isValueKind(name: string): name is ValueKind {
  return Object.hasOwn(slots, name);
}

/** Whether what could be a value is rather a plain word: Wake is an island as well. */
export function isOrdinary({ kind, from, to }: Value, tokens: readonly Token[]): boolean {
  return kind === 'place' && tokens.slice(from, to).every(({ text }) => ordinaryWords.has(text));
}

/** Finds the values of one turn; what was read at a place once is not read again. */
export interface ValueFinder {
  /**
   * The values of some kinds, from left to right and without overlap: at each place the longest, and of those as long as
   * each other the kind that is named first.
   */
  find(kinds: readonly ValueKind[]): readonly Value[];
  /** Whether a number begins with a token, in digits or words; "a" and "one" are none. */
  isNumber(at: number): boolean;
}

export function createValueFinder(utterance: Utterance, context: ReadingContext): ValueFinder {
  const ends = new Map<string, number>();

  function longestEnd(kind: ValueKind, at: number): number {
    const key = `${at} ${kind}`;
    const known = ends.get(key);
    if (known !== undefined) return known;
    let longest = at;
    for (const { end } of slots[kind].read(utterance, at, context)) longest = Math.max(longest, end);
    ends.set(key, longest);
    return longest;
  }

  return {
    find(kinds) {
      const found: Value[] = [];
      for (let at = 0; at < utterance.tokens.length;) {
        let best: Value | undefined;
        for (const kind of kinds) {
          const to = longestEnd(kind, at);
          if (to > (best?.to ?? at)) best = { kind, from: at, to };
        }
        if (best !== undefined) found.push(best);
        at = best?.to ?? at + 1;
      }
      return found;
    },
    isNumber(at) {
      const text = wordAt(utterance, at);
      return /\d/.test(text) || (!/^(?:an?|one)$/.test(text) && longestEnd('number', at) > at);
    },
  };
}
