import { numbers, tens } from '../english/time-words';
import type { Slot, SlotReading } from '../grammar/slot';
import type { Utterance } from '../grammar/utterance';

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

/** What stands at a place of the turn. */
export function wordAt({ tokens }: Utterance, at: number): string {
  return tokens[at]?.text ?? '';
}

/** The place after these words, if they stand there. */
export function after(utterance: Utterance, at: number, words: string): number | undefined {
  // Asked of every place for many words: most are told apart by the first.
  if (!words.startsWith(wordAt(utterance, at))) return undefined;
  const run = words.split(' ');
  return run.every((word, offset) => wordAt(utterance, at + offset) === word) ? at + run.length : undefined;
}

/** Looks a word up, for what the word says and not what objects have by nature ("constructor"). */
export function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

/** How many: digits ("5", "1.5", "1 ½") or words up to 999 ("twenty-five", "a hundred and twenty"). */
export const count: Slot<number> = {
  *read(utterance, at) {
    const digits = readDigits(utterance, at);
    if (digits !== undefined) yield digits;
    const words = readWords(utterance, at);
    if (words !== undefined) yield words;
  },
};

/** The longest way to read a count at a place. */
export function readCount(utterance: Utterance, at: number): SlotReading<number> | undefined {
  return readDigits(utterance, at) ?? readWords(utterance, at);
}

function readDigits(utterance: Utterance, at: number): SlotReading<number> | undefined {
  const text = wordAt(utterance, at);
  const sign = lookUp(FRACTIONS, text);
  if (sign !== undefined) return { value: sign, end: at + 1 };
  const plain = /^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
  if (!/^\d{1,9}([.]\d{1,6})?$/.test(plain)) return undefined;
  const value = Number(plain);
  const fraction = lookUp(FRACTIONS, wordAt(utterance, at + 1));
  if (fraction !== undefined) return { value: value + fraction, end: at + 2 };
  if (after(utterance, at + 1, '1 / 2') !== undefined) return { value: value + 0.5, end: at + 4 };
  return { value, end: at + 1 };
}

function readWords(utterance: Utterance, at: number): SlotReading<number> | undefined {
  const small = belowHundred(utterance, at);
  const article = /^an?$/.test(wordAt(utterance, at));
  const hundreds = small ?? (article ? { value: 1, end: at + 1 } : undefined);
  if (hundreds !== undefined && wordAt(utterance, hundreds.end) === 'hundred') {
    const end = hundreds.end + 1;
    const rest = belowHundred(utterance, wordAt(utterance, end) === 'and' ? end + 1 : end);
    return { value: hundreds.value * 100 + (rest?.value ?? 0), end: rest?.end ?? end };
  }
  return small;
}

function belowHundred(utterance: Utterance, at: number): SlotReading<number> | undefined {
  const word = wordAt(utterance, at);
  const ten = lookUp(tens, word);
  if (ten === undefined) {
    const one = lookUp(numbers, word);
    return one === undefined ? undefined : { value: one, end: at + 1 };
  }
  const next = wordAt(utterance, at + 1) === '-' ? at + 2 : at + 1;
  const one = lookUp(numbers, wordAt(utterance, next));
  return one !== undefined && one > 0 && one < 10 ? { value: ten + one, end: next + 1 } : { value: ten, end: at + 1 };
}
