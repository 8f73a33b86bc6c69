import {
  actedOn,
  closing,
  connectives,
  corrections,
  echoWords,
  idleRuns,
  notFirst,
  plainCorrections,
  pointing,
  reasonWords,
  statementVerbs,
  subjects,
  tags,
  tellsTopic,
} from '../english/remarks';
import { politeWords } from '../english/fillers';
import type { Token, Utterance } from './utterance';

/** Longer turns are stories: what matters in them is not for a grammar to say. */
const MOST_TOKENS = 45;
const MOST_SEGMENTS = 6;
const MOST_REMARK = 14;
/** Of fewer words of its own no request is made that a remark follows without a sign. */
const LEAST_WORDS = 2;

/** A shorter reading of a turn. */
export interface Core {
  readonly utterance: Utterance;
  /** Whether the remark was not set off by a sign, so that it could be a part of what was asked. */
  readonly unmarked: boolean;
}

/** What a person said, and what they put in its place. */
export interface Correction {
  readonly before: Utterance;
  readonly after: Utterance;
}

/**
 * The turn without what holds nothing to act on: remarks ("my eyes are tired") and repetitions ("just the date"), before
 * or after a sign, or after a request that has come to its end. A remark with a number, a date, a condition or another
 * task in it is never left out. The most likely reading first.
 */
export function coresOf(utterance: Utterance): readonly Core[] {
  const { source, tokens } = utterance;
  if (tokens.length > MOST_TOKENS) return [];
  const segments = segmentsOf(utterance);
  const cores: Core[] = [];
  if (segments.length > 1 && segments.length <= MOST_SEGMENTS) {
    const echoes = echoesIn(segments);
    const kept = segments.filter((segment, index) => !echoes.has(index) && !isRemark(wordsOf(segment)));
    const first = kept[0];
    const leading = first === undefined ? [] : segments.slice(0, segments.indexOf(first));
    const pointsBack =
      leading.length > 0 && kept.some((segment) => wordsOf(segment).some((word) => pointing.has(word)));
    if (kept.length > 0 && kept.length < segments.length && !pointsBack) {
      cores.push({ utterance: { source, tokens: kept.flat() }, unmarked: false });
    }
  }
  const texts = wordsOf(tokens);
  const opening = texts.findIndex((word) => !politeWords.has(word));
  if (connectives.has(texts[opening] ?? '') && opening < tokens.length - 2) {
    cores.push({ utterance: { source, tokens: tokens.slice(opening + 1) }, unmarked: true });
  }
  for (let at = 2; at <= texts.length - 3; at++) {
    const request = texts.slice(0, at);
    if (!mayEnd(request, texts[at] ?? '') || !isRemark(texts.slice(at))) continue;
    if (request.filter((word) => !politeWords.has(word)).length < LEAST_WORDS) return cores;
    cores.push({ utterance: { source, tokens: tokens.slice(0, at) }, unmarked: true });
    break;
  }
  return cores;
}

/**
 * The turn with the end of what was said first replaced by what was said last: "set a timer for ten minutes, sorry,
 * fifteen", as long an end first as what replaces it.
 */
export function replacementsIn({ before, after }: Correction): readonly Utterance[] {
  const { source, tokens } = before;
  const lengths = [after.tokens.length, 1, 2, 3, 4].filter((length, index, all) => all.indexOf(length) === index);
  return lengths
    .filter((length) => length < tokens.length)
    .map((length) => ({ source, tokens: [...tokens.slice(0, tokens.length - length), ...after.tokens] }));
}

/** Where a person takes back what they said: "…, sorry, …", "…, I mean …"; the last such place. */
export function correctionIn(utterance: Utterance): Correction | undefined {
  const { source, tokens } = utterance;
  if (tokens.length > MOST_TOKENS) return undefined;
  const segments = segmentsOf(utterance);
  for (let index = segments.length - 1; index > 0; index--) {
    const rest = segments.slice(index).flat();
    const words = wordsOf(rest);
    const opening = corrections.map((run) => run.split(' ')).find((run) => run.every((word, at) => words[at] === word));
    if (opening === undefined) continue;
    const after = rest.slice(opening.length);
    const before = segments.slice(0, index).flat();
    if (after.length > 0) return { before: { source, tokens: before }, after: { source, tokens: after } };
  }
  return plainCorrectionIn(utterance);
}

/** Where it is taken back in words that say nothing else, and no sign sets them off: "ten minutes no sorry fifteen". */
function plainCorrectionIn({ source, tokens }: Utterance): Correction | undefined {
  const words = wordsOf(tokens);
  for (let index = tokens.length - 2; index > 0; index--) {
    const run = plainCorrections.find((one) => one.split(' ').every((word, at) => words[index + at] === word));
    const after = run === undefined ? [] : tokens.slice(index + run.split(' ').length);
    if (after.length > 0)
      return { before: { source, tokens: tokens.slice(0, index) }, after: { source, tokens: after } };
  }
  return undefined;
}

/** The turn in two at each sign that ends a thought, for who asks the same twice in other words. */
export function halvesOf(utterance: Utterance): readonly (readonly [Utterance, Utterance])[] {
  const { source, tokens } = utterance;
  const segments = tokens.length > MOST_TOKENS ? [] : segmentsOf(utterance);
  if (segments.length > MOST_SEGMENTS) return [];
  return segments.slice(1).map((_, index) => [
    { source, tokens: segments.slice(0, index + 1).flat() },
    { source, tokens: segments.slice(index + 1).flat() },
  ]);
}

/** The runs of tokens between signs that end a thought. */
function segmentsOf({ source, tokens }: Utterance): readonly (readonly Token[])[] {
  const segments: Token[][] = [[]];
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const gap = before === undefined ? '' : source.slice(before.end, token.start);
    if (/[?!…()]/.test(gap)) segments.push([]);
    const isDash = /^[-–—]$/.test(token.text) && (before === undefined || before.end < token.start);
    if (isDash || /^[.,;]$/.test(token.text)) segments.push([]);
    else segments.at(-1)?.push(token);
  });
  return segments.filter((segment) => segment.length > 0);
}

/** The places of the segments that say nothing which another one does not say as well. */
function echoesIn(segments: readonly (readonly Token[])[]): ReadonlySet<number> {
  const contents = segments.map((segment) => new Set(wordsOf(segment).filter((word) => !politeWords.has(word))));
  const echoes = new Set<number>();
  for (let index = segments.length - 1; index >= 0; index--) {
    const content = [...(contents[index] ?? [])].filter((word) => !echoWords.has(word));
    const isSaid = contents.some(
      (other, place) => place !== index && !echoes.has(place) && content.every((word) => other.has(word)),
    );
    if (isSaid) echoes.add(index);
  }
  return echoes;
}

/** Whether a run of words is a statement or a tag that changes nothing about a request. */
function isRemark(said: readonly string[]): boolean {
  const words = withoutIdle(said);
  if (said.length > MOST_REMARK || tellsTopic.test(said.join(' '))) return false;
  if (tags.has(said.join(' '))) return true;
  if (words.some((word, index) => /\d/.test(word) || actedOn.has(word) || asks(words, index))) return false;
  const [first = ''] = said;
  if (reasonWords.has(first) && first !== 'for') return isStatement(said.slice(1));
  return isStatement(said);
}

function isStatement(words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length < 2 || notFirst.has(first) || !/^\p{L}/u.test(first) || words.includes(':')) return false;
  const verb = words.findIndex((word, index) => index > 0 && (statementVerbs.has(word) || word.endsWith("'s")));
  if (subjects.has(first)) return (verb > 0 && verb <= 4) || (first === 'i' && words.length > 1);
  return verb > 0 && verb <= 3 && /^(?:am|is|are|was|were|has|have)$/.test(words[verb] ?? '');
}

/** "could you …", "I need a …", "I would like …", "and write …". */
function asks(words: readonly string[], index: number): boolean {
  const [word, next = ''] = [words[index], words[index + 1]];
  if (next === 'you') return /^(?:could|can|would|will|do)$/.test(word ?? '');
  if (word === 'need') return /^(?:an?|some|your|you|any)$/.test(next);
  if (word === 'would') return next === 'like';
  return word === 'and' && next !== '' && !subjects.has(next) && !statementVerbs.has(next);
}

function withoutIdle(words: readonly string[]): readonly string[] {
  const runs = idleRuns.map((run) => run.split(' '));
  const left: string[] = [];
  for (let at = 0; at < words.length;) {
    const run = runs.find((one) => one.every((word, offset) => words[at + offset] === word));
    if (run === undefined) left.push(words[at] ?? '');
    at += run?.length ?? 1;
  }
  return left;
}

/** Whether a request may end before a word that no sign sets off: a noun with an article could go on with "I set". */
function mayEnd(request: readonly string[], next: string): boolean {
  if (closing.has(request.at(-1) ?? '')) return true;
  // A place cannot go on so.
  if (request.at(-2) === 'in' && subjects.has(next)) return true;
  if (reasonWords.has(next)) return next !== 'for' && next !== 'since' && next !== 'as';
  return false;
}

function wordsOf(tokens: readonly Token[]): readonly string[] {
  return tokens.map(({ text }) => text);
}
