import { politeWords } from '../english/fillers';
import { harmlessWords, idleWords, ties, turningWords } from '../english/loose-words';
import { isSlipOf } from '../grammar/spelling-slip';
import type { Token, Utterance } from '../grammar/utterance';
import type { Vocabulary } from '../grammar/vocabulary';
import type { Value, ValueFinder } from './values';

/** A turn without the words that a skill has nothing to do with. */
export interface Skeleton {
  readonly utterance: Utterance;
  /** What was left out. */
  readonly dropped: readonly string[];
}

/** In shorter words a letter left out makes another word. */
const SHORTEST = 4;

/**
 * Leaves out the words of a turn that a skill does not know, with what ties them to the rest ("for the monopoly"), and reads
 * as its words what is a slip of one. `undefined` where nothing would change, a number would be lost, or a word could turn
 * the request round.
 */
export function skeletonOf(
  { source, tokens }: Utterance,
  known: Vocabulary,
  values: readonly Value[],
  finder: ValueFinder,
): Skeleton | undefined {
  const kept: Token[] = [];
  const dropped: string[] = [];
  let isMended = false;
  for (const [at, token] of tokens.entries()) {
    const { text } = token;
    if (values.some(({ from, to }) => from <= at && at < to) || isHarmless(text, known)) {
      kept.push(token);
      continue;
    }
    const meant = wordMeantBy(text, known);
    if (meant !== undefined) {
      kept.push({ ...token, text: meant });
      isMended = true;
      continue;
    }
    if (turningWords.has(text) || finder.isNumber(at)) return undefined;
    // A part of a number or of a code, and what is counted, are not left out.
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (before?.end === token.start || next?.start === token.end || finder.isNumber(at - 1)) return undefined;
    while (ties.has(kept.at(-1)?.text ?? '')) kept.pop();
    dropped.push(text);
  }
  return isMended || dropped.length > 0 ? { utterance: { source, tokens: kept }, dropped } : undefined;
}

/** A turn without idle words: all of them, then each by itself. */
export function* withoutIdle({ source, tokens }: Utterance): Iterable<Utterance> {
  const isIdle = tokens.map(({ text }) => idleWords.has(text) || text === ',');
  const count = isIdle.filter(Boolean).length;
  if (count === 0 || count === tokens.length) return;
  yield { source, tokens: tokens.filter((_, at) => isIdle[at] === false) };
  if (count === 1) return;
  for (const at of tokens.keys()) {
    if (isIdle[at] === true) yield { source, tokens: tokens.filter((_, place) => place !== at) };
  }
}

/** Whether a word is one that a skill knows, or that stands in any request. */
export function isHarmless(text: string, { words }: Vocabulary): boolean {
  return words.has(text) || harmlessWords.has(text) || politeWords.has(text) || !/^[\p{L}\d]/u.test(text);
}

/** The one word that a slip can have been meant to be. */
function wordMeantBy(text: string, { byShape }: Vocabulary): string | undefined {
  if (text.length < SHORTEST) return undefined;
  const near = (byShape.get(`${text[0] ?? ''}${text.length}`) ?? []).filter(
    (word) => word.length >= SHORTEST && (isSlipOf(text, word) || lacksLetter(text, word)),
  );
  return new Set(near).size === 1 ? near[0] : undefined;
}

function lacksLetter(typed: string, meant: string): boolean {
  if (typed.length !== meant.length - 1) return false;
  return Array.from(meant).some((_, at) => meant.slice(0, at) + meant.slice(at + 1) === typed);
}
