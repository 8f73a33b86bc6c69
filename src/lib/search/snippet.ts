import { matchQuality, type QueryWord } from './query';
import { wordsOf } from './words';

/** A piece of a text, and the places in it that answer a query (UTF-16 units, end excluded, in order, apart). */
export interface Highlighted {
  readonly text: string;
  readonly matches: readonly (readonly [start: number, end: number])[];
}

/** Text beyond this is not looked at for a snippet: the whole of a pasted book would take longer than the search. */
const LONGEST_READ = 200_000;
/** What comes before the first match tells less than what follows. */
const SHARE_BEFORE = 0.25;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly word: number;
}

/** Marks every place of a short text, as a title is. */
export function highlight(text: string, words: readonly QueryWord[]): Highlighted {
  return { text, matches: joined(matchesIn(text, words)) };
}

/**
 * The piece of a text, one line of about `length` UTF-16 units, that holds the most words of the query; of equals the
 * first. Where something was cut off stands an ellipsis.
 */
export function snippetOf(text: string, words: readonly QueryWord[], length = 160): Highlighted {
  const read = text.slice(0, LONGEST_READ);
  const matches = matchesIn(read, words);
  const [start, end] = cutBetweenWords(text, bestStart(matches, length), length);
  const before = start > 0 ? '…' : '';
  const after = end < text.length ? '…' : '';
  const shown = matches.filter((match) => match.start >= start && match.end <= end);
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end).replaceAll(/\s/g, ' ')}${after}`,
    matches: joined(shown.map((match) => ({ ...match, start: match.start + shift, end: match.end + shift }))),
  };
}

function matchesIn(text: string, words: readonly QueryWord[]): readonly Match[] {
  const matches: Match[] = [];
  /** The same words come again and again, and comparing spellings is slow. */
  const known = new Map<string, number>();
  for (const { term, start, end } of wordsOf(text)) {
    let word = known.get(term);
    if (word === undefined) {
      word = bestWord(term, words);
      known.set(term, word);
    }
    if (word !== -1) matches.push({ start, end, word });
  }
  return matches;
}

/** Which word of the query the term answers best, or -1. */
function bestWord(term: string, words: readonly QueryWord[]): number {
  let best = -1;
  let bestQuality = 0;
  words.forEach((word, place) => {
    const quality = matchQuality(word, term);
    if (quality <= bestQuality) return;
    best = place;
    bestQuality = quality;
  });
  return best;
}

/** Slides a window over the matches; the answer is the first match of the window with the most different words. */
function bestStart(matches: readonly Match[], length: number): number {
  const room = length * (1 - SHARE_BEFORE);
  const counts = new Map<number, number>();
  let best = 0;
  let most = 0;
  let last = 0;
  matches.forEach((first, place) => {
    for (; last < matches.length && matches[last]!.end - first.start <= room; last++) {
      counts.set(matches[last]!.word, (counts.get(matches[last]!.word) ?? 0) + 1);
    }
    if (counts.size > most) {
      most = counts.size;
      best = first.start;
    }
    if (last <= place) last = place + 1;
    const left = (counts.get(first.word) ?? 0) - 1;
    if (left > 0) counts.set(first.word, left);
    else counts.delete(first.word);
  });
  return Math.max(0, best - Math.floor(length * SHARE_BEFORE));
}

/** Moves the ends of a piece to spaces near them, and off the middle of a character. */
function cutBetweenWords(text: string, from: number, length: number): readonly [start: number, end: number] {
  const reach = Math.floor(length / 8);
  let start = Math.min(from, Math.max(0, text.length - length));
  if (start > 0) {
    const space = text.slice(start, start + reach).search(/\s/);
    start += space === -1 ? 0 : space + 1;
    if (/[\uDC00-\uDFFF]/.test(text.charAt(start))) start += 1;
  }
  let end = Math.min(text.length, start + length);
  if (end < text.length) {
    const space = /\s\S*$/.exec(text.slice(end - reach, end));
    if (space !== null) end += space.index - reach;
    if (/[\uDC00-\uDFFF]/.test(text.charAt(end))) end -= 1;
  }
  return [start, end];
}

/** Joins places that overlap or touch, as neighbouring pairs of characters do. */
function joined(matches: readonly Match[]): readonly (readonly [number, number])[] {
  const places: [number, number][] = [];
  for (const { start, end } of matches) {
    const last = places.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else places.push([start, end]);
  }
  return places;
}
