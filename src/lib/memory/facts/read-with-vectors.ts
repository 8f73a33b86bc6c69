import { wordsOf } from './labeller/surroundings';
import type { WordVectors } from './labeller/word-vectors';
import { readStatements, type ReadStatement, type ReadingContext } from './read-statements';

/** Gives the vectors of a clause's words; undefined while there is no embedding model. */
export type EmbedWords = (words: readonly string[]) => Promise<WordVectors | undefined>;

/** As `readStatements`, with what the embedding model makes of the words: more is found, and more of it is right. */
export async function readWithVectors(
  text: string,
  context: ReadingContext,
  embedWords: EmbedWords,
): Promise<readonly ReadStatement[]> {
  const clauses: (readonly string[])[] = [];
  const plain = readStatements(text, context, {
    observe: (clause) => {
      if (clause !== undefined) clauses.push(wordsOf(clause));
    },
  });
  const known = new Map<string, WordVectors>();
  for (const words of clauses) {
    const vectors = await embedWords(words);
    if (vectors === undefined) return plain;
    known.set(keyOf(words), vectors);
  }
  return known.size === 0 ? plain : readStatements(text, context, { vectorsOf: (words) => known.get(keyOf(words)) });
}

function keyOf(words: readonly string[]): string {
  return words.join(' ');
}
