import { currencies, operators, percentages, silent } from '../english/sum-words';
import { numberWords } from '../english/numbers';
import type { Utterance } from '../grammar/utterance';
import { parseDigits, readDecimals } from '../slots/number';
import type { Expression } from './expression';
import { isThing } from './things';

export type OperatorName = keyof typeof operators;

/** A piece of a sum. */
export type Lexeme =
  | { readonly kind: 'number'; readonly value: Expression; readonly end: number }
  | { readonly kind: 'operator'; readonly name: OperatorName; readonly end: number }
  | { readonly kind: 'open'; readonly end: number }
  | { readonly kind: 'close'; readonly end: number };

/** The pieces of a sum from a token on, up to the first word that belongs to none. */
export interface Lexemes {
  readonly pieces: readonly Lexeme[];
  /** The sign of the currency that was named. */
  readonly currency?: string;
}

/** More decimals than these come from a third, a sixth or a seventh. */
const MOST_TYPED_PLACES = 60;

const runs = Object.entries(operators)
  .flatMap(([name, ways]) => ways.map((way) => ({ name: name as OperatorName, words: way.split(' ') })))
  .sort((left, right) => right.words.length - left.words.length);

const runsByFirst = new Map<string, typeof runs>();
for (const run of runs) runsByFirst.set(run.words[0] ?? '', [...(runsByFirst.get(run.words[0] ?? '') ?? []), run]);

/** Cuts a sum into pieces. Brackets are no tokens of an utterance and are found between them. */
export function readLexemes(utterance: Utterance, at: number): Lexemes {
  const { tokens, source } = utterance;
  const pieces: Lexeme[] = [];
  const things: string[] = [];
  let currency: string | undefined;
  let index = at;
  if (tokens[at] !== undefined) pieces.push(...opening(source, tokens[at - 1]?.end ?? 0, tokens[at].start, at));
  while (index < tokens.length) {
    const text = tokens[index]?.text ?? '';
    const sign = Object.hasOwn(currencies, text) ? currencies[text] : undefined;
    if (sign !== undefined) currency ??= sign;
    const name = percentages.find((words) => startsWith(tokens, index, words.split(' ')));
    let taken: number;
    const cents = sign === undefined ? undefined : readCents(utterance, index, pieces.at(-1));
    if (cents !== undefined) {
      pieces[pieces.length - 1] = cents;
      index = cents.end;
      continue;
    }
    if (sign !== undefined || silent.includes(text) || isArticle(tokens, index)) taken = 1;
    else if (name !== undefined && isPercent(pieces.at(-1))) taken = name.split(' ').length;
    else {
      const piece = readPiece(utterance, index);
      if (piece !== undefined) pieces.push(piece);
      else if (pieces.at(-1)?.kind === 'number' && isCounted(tokens, index, things)) {
        things.push(text);
        if (isMixed(pieces, things)) return { pieces: [] };
      } else break;
      taken = (piece?.end ?? index + 1) - index;
    }
    index += taken;
    // Words that say nothing belong to the piece before them.
    const last = pieces.at(-1);
    if (last !== undefined && last.end < index) pieces[pieces.length - 1] = { ...last, end: index };
    pieces.push(...between(source, tokens[index - 1]?.end ?? 0, tokens[index]?.start ?? source.length, index));
  }
  return currency === undefined ? { pieces } : { pieces, currency };
}

function readPiece(utterance: Utterance, index: number): Lexeme | undefined {
  const { tokens } = utterance;
  const text = tokens[index]?.text ?? '';
  const run = runsByFirst.get(text)?.find(({ words }) => startsWith(tokens, index, words));
  if (run !== undefined && !(run.name === 'halve' && text === 'half')) {
    return { kind: 'operator', name: run.name, end: index + run.words.length };
  }
  // A number with leading zeros is a telephone number, a code or a date.
  if (/^0\d/.test(text)) return undefined;
  const [longest] = readDecimals(utterance, index);
  if (longest === undefined) return undefined;
  // "3/4" is left to the division, so that "1/2/4" and "3/4^2" are read as they are written.
  const slash = tokens[index + 1]?.text === '/' ? parseDigits(text) : undefined;
  if (slash !== undefined) return { kind: 'number', value: slash.toString(), end: index + 1 };
  if (longest.value.decimalPlaces() > MOST_TYPED_PLACES) {
    const [top = '0', bottom = '1'] = longest.value.toFraction(100).map(String);
    return { kind: 'number', value: ['divide', top, bottom], end: longest.end };
  }
  return { kind: 'number', value: longest.value.toString(), end: longest.end };
}

/** "73 pounds 40": what is said after a whole amount of money is its hundredths. */
function readCents({ tokens }: Utterance, index: number, before: Lexeme | undefined): Lexeme | undefined {
  const [word, cents] = [tokens[index]?.text ?? '', tokens[index + 1]?.text ?? ''];
  if (before?.kind !== 'number' || typeof before.value !== 'string' || !/^\d+$/.test(before.value)) return undefined;
  if (!/^\p{L}+$/u.test(word) || !/^\d{2}$/.test(cents)) return undefined;
  return { kind: 'number', value: `${before.value}.${cents}`, end: index + 2 };
}

/** "30% off a £45 jumper": an article before an amount, and not that of "a third". */
function isArticle(tokens: Utterance['tokens'], index: number): boolean {
  const next = tokens[index + 1]?.text ?? '';
  return (
    index > 0 &&
    numberWords.a.some((word) => word === tokens[index]?.text) &&
    (Object.hasOwn(currencies, next) || /^\d/.test(next))
  );
}

/** Whether a word only says what the number before it counts: "320 acres divided by 45", "230 volts times 13 amps". */
function isCounted(tokens: Utterance['tokens'], index: number, things: readonly string[]): boolean {
  if (!isThing(tokens[index]?.text)) return false;
  if (things.length > 0) return true;
  const next = runsByFirst.get(tokens[index + 1]?.text ?? '') ?? [];
  return next.some(({ name, words }) => counting.includes(name) && startsWith(tokens, index + 1, words));
}

const counting: readonly OperatorName[] = ['plus', 'minus', 'times', 'over'];

/** Different things are not added up. */
function isMixed(pieces: readonly Lexeme[], things: readonly string[]): boolean {
  const adds = pieces.some((piece) => piece.kind === 'operator' && (piece.name === 'plus' || piece.name === 'minus'));
  return adds && new Set(things.map((name) => name.replace(/s$/, ''))).size > 1;
}

function between(source: string, from: number, to: number, end: number): Lexeme[] {
  const pieces: Lexeme[] = [];
  for (const sign of source.slice(from, to)) {
    if ('([{'.includes(sign)) pieces.push({ kind: 'open', end });
    else if (')]}'.includes(sign)) pieces.push({ kind: 'close', end });
    else if (sign === '!' && isFactorial(source, from)) pieces.push({ kind: 'operator', name: 'factorial', end });
  }
  return pieces;
}

function opening(source: string, from: number, to: number, end: number): Lexeme[] {
  return between(source, from, to, end).filter(({ kind }) => kind === 'open');
}

/** An exclamation mark at the end calculates only where nothing else does: "5!", not "2 + 2!". */
function isFactorial(source: string, from: number): boolean {
  if (source[from] !== '!' || source[from + 1] === '!') return false;
  const before = source.slice(0, from);
  const atEnd = /^[!?.\s]*$/.test(source.slice(from));
  return !atEnd || before.includes('!') || /^\D*[\d.,]*\d$/.test(before);
}

function isPercent(piece: Lexeme | undefined): boolean {
  return piece?.kind === 'operator' && piece.name === 'percent';
}

function startsWith(tokens: Utterance['tokens'], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[at + offset]?.text === word);
}
