import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packVector, unpackVector } from '../../src/lib/memory/recall/stored-vector';
import { embeddingVersion, loadEmbed } from '../support/sentence-embedding';

export const PASSAGE_DIMENSIONS = 384;

/** The sentence embeddings of passages as the app computes them, from a cache file where it has them. */
export async function embedPassages(
  root: string,
  texts: readonly string[],
  tell: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, Float32Array>> {
  const path = join(root, '.cache/memory', `passages-${embeddingVersion()}.json`);
  const known = readCache(path);
  const missing = [...new Set(texts)].filter((text) => !known.has(text));
  if (missing.length > 0) {
    const embed = await loadEmbed(root);
    for (const [i, text] of missing.entries()) {
      known.set(text, await embed(text));
      if (i % 250 === 0) tell(i, missing.length);
    }
    writeCache(path, known);
  }
  return known;
}

function readCache(path: string): Map<string, Float32Array> {
  if (!existsSync(path)) return new Map();
  const entries = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(entries).flatMap(([text, base64]) => {
      const vector = unpackVector(Uint8Array.from(Buffer.from(base64, 'base64')).buffer);
      return vector === undefined ? [] : [[text, vector]];
    }),
  );
}

function writeCache(path: string, vectors: ReadonlyMap<string, Float32Array>): void {
  mkdirSync(dirname(path), { recursive: true });
  const entries = [...vectors].map(([text, vector]) => [text, Buffer.from(packVector(vector)).toString('base64')]);
  writeFileSync(path, JSON.stringify(Object.fromEntries(entries)));
}
