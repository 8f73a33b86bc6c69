import { numbers, tens } from '../english/time-words';
import type { Token, Utterance } from './utterance';

/** A start that is said again has so many words at most. */
const LONGEST_RUN = 4;
/** Of a word that is begun anew so many letters are heard at most. */
const LONGEST_STUTTER = 3;

/**
 * The turn as it was meant to be said: without stutters ("th-three"), words said twice ("in in metres") and false starts
 * ("flip a, flip a coin"); `undefined` where there are none. A number said twice is one only after a sign.
 */
export function fluent({ source, tokens }: Utterance): Utterance | undefined {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const skipped = stutterAt(tokens, at) ?? repeatedAt(tokens, at);
    const token = tokens[at];
    if (skipped === undefined && token !== undefined) kept.push(token);
    at = skipped ?? at + 1;
  }
  return kept.length === tokens.length ? undefined : { source, tokens: kept };
}

/** Where the word begins anew that a token is the beginning of. */
function stutterAt(tokens: readonly Token[], at: number): number | undefined {
  const [start, sign, word] = tokens.slice(at, at + 3);
  if (start === undefined || word === undefined || sign?.text !== '-') return undefined;
  const isClose = start.end === sign.start && sign.end === word.start;
  const isStart = /^\p{L}+$/u.test(start.text) && start.text.length <= LONGEST_STUTTER;
  return isClose && isStart && word.text.startsWith(start.text) ? at + 2 : undefined;
}

/** Where a run of words is said again that begins at a token. */
function repeatedAt(tokens: readonly Token[], at: number): number | undefined {
  for (let length = Math.min(LONGEST_RUN, Math.floor((tokens.length - at) / 2)); length > 0; length--) {
    const words = tokens.slice(at, at + length).map(({ text }) => text);
    if (!words.every((word) => /^\p{L}[\p{L}']*$/u.test(word))) continue;
    const hasSign = /^[,.–—-]$/.test(tokens[at + length]?.text ?? '');
    if (!hasSign && words.every(isNumber)) continue;
    const again = at + length + (hasSign ? 1 : 0);
    if (words.every((word, offset) => tokens[again + offset]?.text === word)) return again;
  }
  return undefined;
}

function isNumber(word: string): boolean {
  return Object.hasOwn(numbers, word) || Object.hasOwn(tens, word);
}
