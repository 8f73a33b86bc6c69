import type { phrases } from '../english/spelling';
import { alphabet, codedLetters, signNames, tails } from '../english/spelling-words';
import type { Slot } from '../grammar/slot';
import { sourceOf, type Utterance } from '../grammar/utterance';
import { wholeNumber } from '../slots/number';
import { place } from '../slots/place';

/** What the phrases about spelling have in them. */
export interface SpellingValues {
  readonly text: string;
  readonly other: string;
  readonly letter: string;
  readonly last: string;
  readonly count: number;
  /** What was said in place of the count; the answer counts. */
  readonly more: number;
  /** Letters that were said one by one, joined. */
  readonly letters: string;
  /** Letters that were said by code words, joined: "ON" for "Oscar November". */
  readonly codeWords: string;
  readonly sign: string;
  readonly otherSign: string;
  /** From 1, or from the end where negative. */
  readonly place: number;
}

/** What is asked about spelling. */
export type SpellingSlots = { readonly act: keyof typeof phrases } & {
  readonly [Name in keyof SpellingValues]?: SpellingValues[Name];
};

/** Any words, without the quotation marks around them and without what belongs to the request after them. */
const quoted: Slot<string> = {
  free: true,
  *read(utterance, at) {
    const { tokens } = utterance;
    const isTail = (end: number): boolean => end > at + 1 && tails.includes(tokens[end - 1]?.text ?? '');
    for (let end = tokens.length; end > at; end--) {
      if (!isTail(end)) yield { value: textBetween(utterance, at, end), end };
    }
    // After a colon, whatever is left belongs to the text: "in capitals: keep out".
    if (tokens[at - 1]?.text === ':' && isTail(tokens.length)) {
      yield { value: textBetween(utterance, at, tokens.length), end: tokens.length };
    }
  },
};

function textBetween(utterance: Utterance, at: number, end: number): string {
  const text = sourceOf(utterance, at, end)
    .replace(/^[,:;\s]+(?=.)/, '')
    .replace(/^['"“”‘’]+(?=.)|(?<=.)['"“”‘’]+$/g, '');
  return /^(?:the )?alphabet$/i.test(text) ? alphabet : text;
}

const letter: Slot<string> = {
  *read({ tokens }, at) {
    const text = tokens[at]?.text ?? '';
    const one = /^(\p{L})(?:'?s)?$/u.exec(text)?.[1];
    if (one === undefined) return;
    const next = tokens[at + 1]?.text;
    if (next === "'" && tokens[at + 2]?.text === 's') yield { value: one, end: at + 3 };
    yield { value: one, end: at + 1 };
  },
};

/** "S-I-O-B-H-A-N": three letters at least, one by one. */
const letters: Slot<string> = {
  *read({ tokens, source }, at) {
    let found = '';
    let index = at;
    let end = at;
    for (; index < tokens.length; index++) {
      const text = tokens[index]?.text ?? '';
      if (/^\p{L}$/u.test(text)) {
        found += source.slice(tokens[index]?.start, tokens[index]?.end);
        end = index + 1;
      } else if (!['-', ',', '.'].includes(text)) break;
    }
    if (found.length >= 3) yield { value: found, end };
  },
};

/** "Oscar November": letters and digits by their code words, one at least. */
const codeWords: Slot<string> = {
  *read({ tokens }, at) {
    const ends: { value: string; end: number }[] = [];
    let found = '';
    for (let index = at; index < tokens.length; index++) {
      const text = tokens[index]?.text ?? '';
      // "x - ray"
      const isXRay = text === 'x' && tokens[index + 1]?.text === '-' && tokens[index + 2]?.text === 'ray';
      const one = isXRay ? 'x' : codedLetters.get(text);
      if (one !== undefined) found += one;
      else if (![',', '-', 'and'].includes(text)) break;
      if (isXRay) index += 2;
      if (one !== undefined) ends.push({ value: found, end: index + 1 });
    }
    yield* ends.reverse();
  },
};

const sign: Slot<string> = {
  *read({ tokens }, at) {
    for (const length of [2, 1]) {
      const name = tokens
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' ');
      const found = Object.hasOwn(signNames, name) ? signNames[name] : undefined;
      if (found !== undefined) yield { value: found, end: at + length };
    }
  },
};

/** The kinds of values in questions about spelling. */
export const spellingSlots: { readonly [Name in keyof SpellingValues]: Slot<SpellingValues[Name]> } = {
  text: quoted,
  other: quoted,
  letter,
  last: letter,
  letters,
  codeWords,
  sign,
  otherSign: sign,
  count: wholeNumber,
  more: wholeNumber,
  place,
};
