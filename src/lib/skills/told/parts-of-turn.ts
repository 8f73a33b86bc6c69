import {
  afterthoughtOpening,
  askingLinks,
  drawingLinks,
  drawingRuns,
  moreAsked,
  plainOpening,
  requestOpening,
  takesQuestion,
} from '../english/circumstances';
import { abbreviation, afterthoughtMark, reasonOpening, topicWord } from '../english/told-words';
import { wordsOf, type Token, type Utterance } from '../grammar/utterance';
import { circumstanceIn, type Circumstance } from './circumstance';

/** A turn in two: what is only told, before and behind, and what is asked. */
export interface PartsOfTurn {
  readonly told: Utterance;
  readonly request: Utterance;
  /** Whether what is told is a condition, so that its values must be in what is asked. */
  readonly kind: Circumstance;
}

/** Longer turns are letters. */
const MOST_TOKENS = 64;
const LEAST_REQUEST = 2;
const LONGEST_OPENING = 8;
const MOST_PARTS = 4;

const links = askingLinks.map((link) => link.split(' '));
const draws = drawingRuns.map((run) => run.split(' '));

/** Where a request may begin. */
interface Start {
  /** Where what only leads to it begins: "so", "which is why". */
  readonly from: number;
  readonly at: number;
  /** Whether it begins as requests do. */
  readonly opens: boolean;
}

/**
 * Every way to take a turn as a request with a circumstance before it or behind it ("I'm baking; set a timer for ten
 * minutes", "set a timer, because I'm baking"), the likeliest first.
 */
export function partsOf(utterance: Utterance): readonly PartsOfTurn[] {
  const { source, tokens } = utterance;
  if (tokens.length > MOST_TOKENS || tokens.length <= LEAST_REQUEST) return [];
  const breaks = breaksIn(utterance);
  const starts = startsIn(tokens, breaks);
  const parts: PartsOfTurn[] = [];
  for (const { from, at } of starts) {
    const before = tokens.slice(0, from);
    const kind = circumstanceIn(before);
    if (kind === undefined) continue;
    for (const end of endsIn(tokens, breaks, at)) {
      const behind = tokens.slice(end);
      if (before.length === 0 && behind.length === 0) continue;
      const request = trimmed(tokens.slice(at, end));
      if (request.length < LEAST_REQUEST) continue;
      parts.push({ told: { source, tokens: [...before, ...behind] }, request: { source, tokens: request }, kind });
    }
  }
  return parts.slice(0, MOST_PARTS);
}

/** The places that a sign stands before. */
function breaksIn({ source, tokens }: Utterance): ReadonlySet<number> {
  const breaks = new Set<number>();
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (before === undefined) continue;
    const gap = source.slice(before.end, token.start);
    const isDash = /^[-–—]$/.test(before.text) && (tokens[at - 2]?.end ?? 0) < before.start;
    if (abbreviation.test(tokens[at - 2]?.text ?? '') && before.text === '.') continue;
    if (/[?!…()\n]/.test(gap) || isDash || (/^[.,;:]$/.test(before.text) && before.end < token.start)) breaks.add(at);
  }
  return breaks;
}

/** Where a request may begin: as requests do, behind a sign or a word that draws it from what was told; the first first. */
function startsIn(tokens: readonly Token[], breaks: ReadonlySet<number>): readonly Start[] {
  const words = tokens.map(({ text }) => text);
  const starts: Start[] = [];
  const opening = (at: number): string => words.slice(at, at + LONGEST_OPENING).join(' ');
  for (let at = 0; at < words.length - 1; at++) {
    const isBreak = at === 0 || breaks.has(at);
    const past = pastLinks(words, at);
    const opens = requestOpening.test(opening(past));
    const isDrawn = isBreak ? drawsRequest(words, at) : drawingLinks.has(words[at] ?? '') && opens;
    if (isBreak && past < words.length - 1 && (opens || isDrawn || endsSentence(tokens, at)) && (at > 0 || opens)) {
      starts.push({ from: at, at: past, opens });
    } else if (isDrawn || (plainOpening.test(opening(at)) && !takesQuestion.has(words[at - 1] ?? ''))) {
      starts.push({ from: at, at: isDrawn ? past : at, opens: true });
    }
  }
  const seen = new Set<number>();
  return starts
    .filter(({ at }) => !seen.has(at) && seen.add(at))
    .sort((one, other) => Number(other.opens) - Number(one.opens) || one.at - other.at);
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  return at > 0 && !/^[,]$/.test(tokens[at - 1]?.text ?? '');
}

function drawsRequest(words: readonly string[], at: number): boolean {
  return (
    drawingLinks.has(words[at] ?? '') || draws.some((run) => run.every((word, offset) => words[at + offset] === word))
  );
}

function pastLinks(words: readonly string[], at: number): number {
  let past = at;
  for (;;) {
    const from = past;
    const link = links.find((run) => run.every((word, offset) => words[from + offset] === word));
    if (link === undefined) {
      if (words[past] !== ',') return past;
      past++;
    } else past += link.length;
  }
}

/** Where the request may end: at the end of the turn, or where an afterthought begins, the last first. */
function endsIn(tokens: readonly Token[], breaks: ReadonlySet<number>, from: number): readonly number[] {
  const ends = [tokens.length];
  for (let at = tokens.length - 2; at > from + 1; at--) {
    const text = wordsOf(tokens.slice(at));
    const isMarked = breaks.has(at) || afterthoughtMark.test(text);
    if (!isMarked || !(afterthoughtOpening.test(text) || (breaks.has(at) && endsSentence(tokens, at)))) continue;
    const isReason = reasonOpening.test(text);
    if (moreAsked.test(text) && !(isReason && !topicWord.test(text))) continue;
    if (circumstanceIn(tokens.slice(at)) === 'told') ends.push(at);
  }
  return ends;
}

function trimmed(tokens: readonly Token[]): readonly Token[] {
  const isWord = ({ text }: Token): boolean => !/^[,.;:–—-]$/.test(text);
  return tokens.slice(Math.max(0, tokens.findIndex(isWord)), tokens.findLastIndex(isWord) + 1);
}
