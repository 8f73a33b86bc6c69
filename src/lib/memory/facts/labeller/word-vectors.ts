/**
 * What the embedding model makes of the words of a clause where they stand: the mean over the pieces of each word, one
 * word after the other, {@link WORD_DIMENSIONS} numbers each; last the mean over the whole clause.
 */
export type WordVectors = Float32Array;

/** Numbers that a word has. */
export const WORD_DIMENSIONS = 384;

/** The vectors of a clause's words, where they are known. */
export type VectorsOf = (words: readonly string[]) => WordVectors | undefined;
