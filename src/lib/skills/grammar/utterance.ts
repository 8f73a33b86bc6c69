/** One word, number or sign of a turn. */
export interface Token {
  /** Lower case, without accents on apostrophes: what phrases are matched with. */
  readonly text: string;
  /** Where it stands in the source, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** A turn, cut into tokens. */
export interface Utterance {
  /** As the person wrote it. */
  readonly source: string;
  readonly tokens: readonly Token[];
}

/** Contractions that are two words of a phrase; others ("o'clock", a possessive) stay whole. */
const CONTRACTED = /^(what|who|where|when|how|it|that|there|here|let|he|she)'s$|^(\p{L}+)'(re|ll|ve|m|d)$/u;
const FULL: Readonly<Record<string, string>> = { re: 'are', ll: 'will', ve: 'have', m: 'am', d: 'would' };
/** As people type them in a hurry. */
const WITHOUT_APOSTROPHE: Readonly<Record<string, readonly [string, string]>> = {
  whats: ['what', 'is'],
  hows: ['how', 'is'],
  wheres: ['where', 'is'],
  whens: ['when', 'is'],
  thats: ['that', 'is'],
  lets: ['let', 'us'],
};

/** Numbers with their separators, words with inner apostrophes and hyphens between letters, and single signs. */
const PIECES = /\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|[^\s\p{L}\p{M}\d]/gu;

/** Signs that only punctuate: no phrase has them and no slot needs them. A sentence's end is told by its place. */
const PUNCTUATION = new Set(Array.from('?!…"“”„‚()[]{}«»¿¡`'));

/** Cuts a turn into tokens, in time that grows with its length only. */
export function readUtterance(source: string): Utterance {
  const tokens: Token[] = [];
  for (const match of source.matchAll(PIECES)) {
    const start = match.index;
    const end = start + match[0].length;
    const text = match[0].toLowerCase().replaceAll('’', "'");
    if (PUNCTUATION.has(text)) continue;
    for (const part of expand(text)) tokens.push({ text: part, start, end });
  }
  while (isSentenceEnd(tokens.at(-1)?.text)) tokens.pop();
  return { source, tokens };
}

/** What stands in the source from one token up to another, as the person wrote it. */
export function sourceOf({ source, tokens }: Utterance, from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first === undefined || last === undefined ? '' : source.slice(first.start, last.end);
}

/** The words of tokens as phrases are matched with them, with blanks between. */
export function wordsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

function expand(text: string): readonly string[] {
  const joined = WITHOUT_APOSTROPHE[text];
  if (joined !== undefined && Object.hasOwn(WITHOUT_APOSTROPHE, text)) return joined;
  const match = CONTRACTED.exec(text);
  if (match === null) return [text];
  const [, withIs, stem, ending = ''] = match;
  if (withIs !== undefined) return [withIs, withIs === 'let' ? 'us' : 'is'];
  const full = FULL[ending];
  return stem === undefined || full === undefined ? [text] : [stem, full];
}

function isSentenceEnd(text: string | undefined): boolean {
  return text === '.' || text === ',' || text === ';' || text === ':' || text === '-';
}
