import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { ModelFile } from '../../src/lib/core/model';

/**
 * Writes sizes and hashes of converted files into the text of a catalogue entry; everything else stays as it is.
 *
 * @throws {Error} when a file does not occur exactly once
 */
export function replaceFileFacts(entry: string, files: readonly ModelFile[]): string {
  return files.reduce((text, file) => {
    const path = file.path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const facts = new RegExp(
      `(path:\\s*'${path}',\\s*bytes:\\s*)[\\d_]+(,\\s*sha256:\\s*)'[0-9a-f]{64}'(?:,\\s*pieces:\\s*\\[[^\\]]*\\])?`,
      'g',
    );
    const found = [...text.matchAll(facts)].length;
    if (found !== 1) throw new Error(`The entry names ${file.path} ${String(found)} times, not once.`);
    return text.replace(facts, (_, before: string, between: string) => {
      const pieces = file.pieces?.map((piece) => `'${piece}'`).join(', ');
      const list = pieces === undefined ? '' : `, pieces: [${pieces}]`;
      return `${before}${groupDigits(file.bytes)}${between}'${file.sha256}'${list}`;
    });
  }, entry);
}

/** Does so in the entry's file, which stays formatted as the rest of the code is. */
export async function writeFileFacts(entryPath: string, files: readonly ModelFile[]): Promise<void> {
  const text = replaceFileFacts(await readFile(entryPath, 'utf8'), files);
  const style = await resolveConfig(entryPath);
  await writeFile(entryPath, await format(text, { ...style, filepath: entryPath }));
}

/** As prettier leaves numbers in code: `1_234_567`. */
function groupDigits(value: number): string {
  return value < 10_000 ? String(value) : String(value).replace(/\B(?=(?:\d{3})+$)/g, '_');
}
