/** A token that a model said, with the natural logarithm of its probability. */
export interface SaidToken {
  readonly text: string;
  readonly logProbability: number;
}

/** Characters that no text in any language needs: replacement, private use, unassigned, and control but for white space. */
const strangeCharacters = /[\uFFFD\p{Co}\p{Cn}\p{Cs}]|(?![\t\n\r])\p{Cc}/gu;

/** More than this part of strange characters is no slip. */
const mostStrange = 0.1;

/** The same few tokens over and over: a cycle of at most this many … */
const longestCycle = 4;
/** … repeated so often, and this many tokens long at least, which a list of words does not reach. */
const fewestRounds = 4;
const shortestLoop = 12;

/**
 * The greedy choice of a model that works has a probability of a half or so on average; one whose numbers are wrong spreads
 * them over its whole vocabulary. In between lies this, about 1 in 55.
 */
const leastMeanLogProbability = -4;

/** Scripts that one sentence does not hold all at once; broken models mix what their vocabulary has. */
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Arabic', 'Hebrew', 'Han', 'Hangul', 'Thai', 'Devanagari'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);
const mostScripts = 3;

/**
 * Looks whether a greedy answer of some sentences' length is one at all, without a dictionary, so in any language.
 *
 * @returns why it is none, as part of a sentence
 */
export function findGibberish(tokens: readonly SaidToken[]): string | undefined {
  const text = tokens.map((token) => token.text).join('');
  if (text.trim() === '') return 'it says nothing';
  if (tokens.some(({ logProbability }) => Number.isNaN(logProbability))) return 'its numbers are none';
  const strange = text.match(strangeCharacters)?.length ?? 0;
  if (strange > mostStrange * Array.from(text).length) return 'it writes characters that belong to no language';
  if (scripts.filter((script) => script.test(text)).length > mostScripts) return 'it mixes many writing systems';
  if (repeatsItself(tokens)) return 'it repeats itself';
  const known = tokens.filter(({ logProbability }) => logProbability < 0);
  const mean = known.reduce((sum, { logProbability }) => sum + logProbability, 0) / Math.max(1, known.length);
  return mean < leastMeanLogProbability ? 'it chooses its words by chance' : undefined;
}

/** Whether the answer ends in a loop. */
function repeatsItself(tokens: readonly SaidToken[]): boolean {
  for (let cycle = 1; cycle <= longestCycle; cycle++) {
    const length = Math.max(shortestLoop, cycle * fewestRounds);
    const end = tokens.slice(-length);
    if (end.length < length) continue;
    if (end.every(({ text }, index) => index < cycle || text === end[index - cycle]?.text)) return true;
  }
  return false;
}
