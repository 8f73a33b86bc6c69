/** Plain words, so that every tokenizer has about a token for each. */
const WORDS = 'the house by the river was quiet and the old man who lived there had a small dog and many books'.split(
  ' ',
);

const TASK = 'Count from one to five hundred in words.';

/**
 * A prompt that takes about so many tokens and asks for a long answer. Each begins differently, so that nothing of it is
 * in a cache.
 *
 * @param countTokens of a text as a whole prompt
 */
export async function promptOfAbout(tokens: number, countTokens: (text: string) => Promise<number>): Promise<string> {
  const bare = await countTokens(promptOf(tokens, 0));
  const sample = await countTokens(promptOf(tokens, WORDS.length));
  const tokensPerWord = Math.max((sample - bare) / WORDS.length, 0.1);
  return promptOf(tokens, Math.max(0, Math.round((tokens - bare) / tokensPerWord)));
}

function promptOf(start: number, words: number): string {
  const filler = Array.from({ length: words }, (_, place) => WORDS[place % WORDS.length]).join(' ');
  return `${start}. ${filler} ${TASK}`;
}
