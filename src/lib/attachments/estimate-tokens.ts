/** English text has about four characters a token; most other languages have fewer. */
const CHARACTERS_PER_TOKEN = 4;

/** About how many tokens a model reads of these texts, known before any model is loaded. */
export function estimateTokens(texts: readonly string[]): number {
  return Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / CHARACTERS_PER_TOKEN);
}
