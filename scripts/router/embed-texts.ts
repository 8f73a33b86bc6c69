import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { embeddedText } from '../../src/lib/router/embedded-text';
import { embeddingVersion, loadEmbed } from '../support/sentence-embedding';

/** The sentence embeddings of turns, computed where the cache file does not have them, which it then does. */
export async function embedTexts(
  root: string,
  texts: readonly string[],
  tell: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, Float32Array>> {
  const path = join(root, '.cache/router', `embeddings-${embeddingVersion()}.json`);
  const known = readCache(path);
  const missing = [...new Set(texts.map(embeddedText))].filter((text) => !known.has(text));
  if (missing.length > 0) {
    const embed = await loadEmbed(root);
    for (const [i, text] of missing.entries()) {
      known.set(text, await embed(text));
      if (i % 250 === 0) tell(i, missing.length);
    }
    writeCache(path, known);
  }
  return new Map(texts.map((text) => [text, known.get(embeddedText(text))!]));
}

function readCache(path: string): Map<string, Float32Array> {
  if (!existsSync(path)) return new Map();
  const entries = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(entries).map(([text, base64]) => {
      const bytes = Buffer.from(base64, 'base64');
      return [text, new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))];
    }),
  );
}

function writeCache(path: string, vectors: ReadonlyMap<string, Float32Array>): void {
  mkdirSync(dirname(path), { recursive: true });
  const entries = [...vectors].map(([text, { buffer, byteOffset, byteLength }]) => [
    text,
    Buffer.from(buffer, byteOffset, byteLength).toString('base64'),
  ]);
  writeFileSync(path, JSON.stringify(Object.fromEntries(entries)));
}
