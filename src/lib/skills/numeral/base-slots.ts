import { baseNames, plainNames } from '../english/numeral-bases';
import { smallNumbers } from '../english/numbers';
import type { Slot, SlotReading } from '../grammar/slot';
import type { Utterance } from '../grammar/utterance';
import { after } from '../slots/count';

const LONGEST_FIRST = [...baseNames].sort(([one], [other]) => other.length - one.length);

/** A base by its name: 2 for "binary". */
export const baseName: Slot<number> = {
  *read(utterance, at) {
    for (const [words, base] of LONGEST_FIRST) {
      const end = after(utterance, at, words);
      if (end !== undefined) yield { value: base, end };
    }
  },
};

/** The same, and 10 for "ordinary numbers". */
export const goalBase: Slot<number> = {
  *read(utterance, at, context) {
    yield* baseName.read(utterance, at, context);
    for (const words of plainNames) {
      const end = after(utterance, at, words);
      if (end !== undefined) yield { value: 10, end };
    }
  },
};

/** Digits up to F as they are typed, in groups ("1010 1010"), or spoken one by one ("one zero zero one", "seven b"). */
export const digits: Slot<string> = {
  *read(utterance, at) {
    const readings = [
      ...groupsAt(utterance, at),
      ...spacedAt(utterance, at),
      ...joinedAt(utterance, at),
      ...spokenAt(utterance, at),
    ];
    yield* readings.sort((one, other) => other.end - one.end);
  },
};

/** Digits with the prefix that tells their base: "0x1F", "0b101", "0o17". */
export const prefixed: Slot<string> = {
  *read(utterance, at) {
    for (const reading of joinedAt(utterance, at, /^0(?:x[\da-f]+|b[01]+|o[0-7]+)$/)) yield reading;
  },
};

/** Two letters or more that are all hexadecimal digits: "DEADBEEF". */
export const hexWord: Slot<string> = {
  *read({ tokens }, at) {
    const text = tokens[at]?.text ?? '';
    if (/^[a-f]{2,}$/.test(text)) yield { value: text, end: at + 1 };
  },
};

/** The base that a prefix tells. */
export function baseOfPrefix(text: string): number {
  return { x: 16, b: 2, o: 8 }[text[1] ?? ''] ?? 10;
}

/** Whether all digits are of the base. */
export function areDigits(text: string, base: number): boolean {
  return Array.from(text).every((digit) => Number.parseInt(digit, 36) < base);
}

function* groupsAt({ tokens }: Utterance, at: number): Iterable<SlotReading<string>> {
  let text = '';
  for (let end = at; /^(?:[01]{4}|[01]{8})$/.test(tokens[end]?.text ?? ''); end++) {
    text += tokens[end]?.text ?? '';
    if (end > at) yield { value: text, end: end + 1 };
  }
}

/** "1 0 0 1 1". */
function* spacedAt({ tokens }: Utterance, at: number): Iterable<SlotReading<string>> {
  let end = at;
  while (/^\d$/.test(tokens[end]?.text ?? '')) end++;
  const text = tokens.slice(at, end).map((token) => token.text);
  if (text.length > 2) yield { value: text.join(''), end };
}

/** Words and digits that stand close together are one. */
function* joinedAt({ tokens }: Utterance, at: number, pattern = /^[\da-f]+$/): Iterable<SlotReading<string>> {
  let text = '';
  for (let index = at; index < tokens.length; index++) {
    const token = tokens[index];
    if (token === undefined || (index > at && tokens[index - 1]?.end !== token.start)) return;
    text += token.text;
    // A lone letter is an article more often than a digit.
    if (pattern.test(text) && (text !== 'a' || index > at)) yield { value: text, end: index + 1 };
  }
}

function* spokenAt({ tokens }: Utterance, at: number): Iterable<SlotReading<string>> {
  let text = '';
  let words = 0;
  for (let index = at; index < tokens.length; index++) {
    const word = tokens[index]?.text ?? '';
    const value = Object.hasOwn(smallNumbers, word) ? smallNumbers[word] : word === 'oh' ? 0 : undefined;
    if (value !== undefined && value < 10) words++;
    else if (!/^[\da-f]$/.test(word)) return;
    text += value !== undefined && value < 10 ? String(value) : word;
    if (text.length > 1 && words > 0) yield { value: text, end: index + 1 };
  }
}
