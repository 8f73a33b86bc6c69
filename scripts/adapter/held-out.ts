import { hashText } from '../../src/lib/core/hash-text';

/** One sentence in so many is held out. */
const SENTENCES = 6;

/**
 * Whether the adapter never sees a sentence of `data/memory/facts/train`: by these is learned how far to trust what it helps
 * to read. Turns are held out by the splits of `scripts/router/sample.ts`.
 */
export function isHeldOut(sentence: string): boolean {
  return hashText(sentence) % SENTENCES === 0;
}
