import { runChild } from '../support/run-child.mjs';
import { hashWords, wordsMarker } from './words-hash.mjs';
import { readIfPresent } from './sync-folder.mjs';

/**
 * Compiles the words of the interface when they, or their compiler, changed since they were last compiled.
 *
 * @param {string} root the folder that holds package.json
 * @param {{ signal?: AbortSignal }} [options]
 * @returns {Promise<'compiled' | 'current'>}
 * @throws {Error} with what the compiler printed, or the signal's reason
 */
export async function ensureWords(root, { signal = new AbortController().signal } = {}) {
  const marker = await readIfPresent(wordsMarker(root));
  if (marker?.toString().trim() === (await hashWords(root))) return 'current';
  const { code, output } = await runChild(root, ['scripts/words.mjs'], { signal });
  if (code !== 0) throw new Error(`The words of the interface could not be compiled:\n${output}`);
  return 'compiled';
}
