import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside the compiled words: the hash of what they were compiled from. */
const markerName = '.compiled-from';

/** Where the words are written, a folder a language, and what says which languages there are. */
export const messagesFolder = 'messages';
export const settingsFile = 'project.inlang/settings.json';

/** Where the compiled words lie. */
export const compiledFolder = 'src/paraglide';

/**
 * A hash over the words, their settings and the versions of their compiler.
 *
 * @param {string} root the folder that holds package.json
 * @returns {Promise<string>} SHA-256 in hexadecimal
 */
export async function hashWords(root) {
  const messages = await readdir(join(root, messagesFolder), { recursive: true });
  const sources = [
    settingsFile,
    'scripts/words/compile-words.mjs',
    'node_modules/@inlang/paraglide-js/package.json',
    'node_modules/@inlang/plugin-message-format/package.json',
    ...messages
      .filter((name) => name.endsWith('.json'))
      .map((name) => join(messagesFolder, name))
      .sort(),
  ];
  const hash = createHash('sha256');
  for (const source of sources) {
    const bytes = await readFile(join(root, source));
    hash.update(`${source}\0${String(bytes.length)}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * The path of the mark that says what the compiled words were made from.
 *
 * @param {string} root
 */
export function wordsMarker(root) {
  return join(root, compiledFolder, markerName);
}
