import { politeWords } from '../english/fillers';
import { clauseOpenings, openReasons, speakers } from '../english/loose-words';
import { actedOn, connectives, reasonWords, statementVerbs, subjects } from '../english/remarks';
import type { Token, Utterance } from '../grammar/utterance';
import type { ValueFinder } from './values';

const MOST_CUTS = 7;
const MOST_CLAUSES = 6;
const LEAST_TOKENS = 2;
/** A statement has so many words at most, and its verb comes so early. */
const MOST_WORDS = 14;
const LATEST_VERB = 4;

const SIGN = /^[,.;:–—-]$/;

/**
 * The parts of a turn that may be all that is asked for, the longest first: from one place where a clause can begin up to
 * another. What stands before and after is a statement without values and without anything to act on, or polite.
 */
export function clausesOf(utterance: Utterance, finder: ValueFinder): readonly Utterance[] {
  const { source, tokens } = utterance;
  const cuts = cutsIn(utterance);
  if (cuts.length > MOST_CUTS) return [];
  const clauses: Utterance[] = [];
  for (const from of cuts) {
    for (const to of cuts) {
      if (to - from < LEAST_TOKENS || to - from === tokens.length) continue;
      if (!isRemark(tokens, 0, from, finder) || !isRemark(tokens, to, tokens.length, finder)) continue;
      clauses.push({ source, tokens: withoutSigns(tokens.slice(from, to)) });
    }
  }
  return clauses.sort((one, other) => other.tokens.length - one.tokens.length).slice(0, MOST_CLAUSES);
}

function cutsIn({ source, tokens }: Utterance): readonly number[] {
  const cuts = new Set([0, tokens.length]);
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (before === undefined) continue;
    const gap = source.slice(before.end, token.start);
    if (/[?!…()\n]/.test(gap) || SIGN.test(before.text) || clauseOpenings.has(token.text)) cuts.add(at);
  }
  return [...cuts].sort((one, other) => one - other);
}

function isRemark(tokens: readonly Token[], from: number, to: number, finder: ValueFinder): boolean {
  const words: string[] = [];
  for (let at = from; at < to; at++) {
    const text = tokens[at]?.text ?? '';
    if (SIGN.test(text)) continue;
    const isAct = actedOn.has(text) && !reasonWords.has(text) && !politeWords.has(text);
    if (isAct || finder.isNumber(at)) return false;
    words.push(text);
  }
  let isReason = false;
  while (isLink(words[0])) isReason = openReasons.has(words.shift() ?? '') || isReason;
  while (politeWords.has(words.at(-1) ?? '')) words.pop();
  const [first] = words;
  if (first === undefined) return true;
  if (words.length > MOST_WORDS) return false;
  if (isReason || speakers.has(first) || first.endsWith("'s")) return words.length > 1;
  const verb = words.findIndex((word, at) => at > 0 && statementVerbs.has(word));
  return subjects.has(first) && verb > 0 && verb <= LATEST_VERB;
}

function isLink(word = ''): boolean {
  return politeWords.has(word) || openReasons.has(word) || reasonWords.has(word) || connectives.has(word);
}

function withoutSigns(tokens: readonly Token[]): readonly Token[] {
  const isWord = ({ text }: Token): boolean => !SIGN.test(text);
  return tokens.slice(tokens.findIndex(isWord), tokens.findLastIndex(isWord) + 1);
}
