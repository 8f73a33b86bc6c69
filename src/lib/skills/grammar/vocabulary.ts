import { isSlipOf } from './spelling-slip';

/** The words of a grammar, by what a slip of them has in common with them: the first letter, and the length to within one. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly byShape: ReadonlyMap<string, readonly string[]>;
}

/** Orders words so that a slip of one is found without holding it against all. */
export function createVocabulary(all: Iterable<string>): Vocabulary {
  const words = new Set(all);
  const byShape = new Map<string, string[]>();
  for (const word of words) {
    for (const length of [word.length - 1, word.length, word.length + 1]) {
      const shape = shapeOf(word, length);
      const alike = byShape.get(shape) ?? [];
      alike.push(word);
      byShape.set(shape, alike);
    }
  }
  return { words, byShape };
}

/** The word that a text which is none of the vocabulary's was probably meant to be. */
export function slipIn(text: string, { words, byShape }: Vocabulary): string | undefined {
  if (words.has(text) || !/^\p{L}+$/u.test(text)) return undefined;
  return byShape.get(shapeOf(text, text.length))?.find((word) => isSlipOf(text, word));
}

/** For each text that has one, the word that it was probably meant to be. */
export function slipsIn(texts: ReadonlySet<string>, vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const slips = new Map<string, string>();
  for (const text of texts) {
    const meant = slipIn(text, vocabulary);
    if (meant !== undefined) slips.set(text, meant);
  }
  return slips;
}

function shapeOf(word: string, length: number): string {
  return `${word[0] ?? ''}${length}`;
}
