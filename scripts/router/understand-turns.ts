import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bothEnds, type TurnToUnderstand } from '../../src/lib/router/turn-to-understand';
import { adaptedVersion, loadUnderstand } from '../support/sentence-embedding';

/** The name of a turn's vector. */
export function turnKey({ text, before }: TurnToUnderstand): string {
  return before === undefined ? text : `${text}\n${before}`;
}

/**
 * What the adapted embedding model makes of turns, by their keys; computed where the cache file does not have it, which it then
 * does.
 */
export async function understandTurns(
  root: string,
  turns: readonly TurnToUnderstand[],
  tell: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, Float32Array>> {
  const path = join(root, '.cache/router', `turns-${adaptedVersion(root)}.json`);
  const known = readCache(path);
  const missing = new Map(turns.map((turn) => [turnKey(turn), turn]));
  for (const key of known.keys()) missing.delete(key);
  if (missing.size > 0) {
    const understand = await loadUnderstand(root);
    let done = 0;
    for (const [key, { text, before }] of missing) {
      known.set(key, await understand(text, before));
      if (done % 1000 === 0) tell(done, missing.size);
      done += 1;
    }
    writeCache(path, known);
  }
  return known;
}

/** The same of texts by themselves, each under its own words. */
export async function understandTexts(
  root: string,
  texts: readonly string[],
  tell: (done: number, total: number) => void,
): Promise<ReadonlyMap<string, Float32Array>> {
  const vectors = await understandTurns(
    root,
    texts.map((text) => ({ text: bothEnds(text) })),
    tell,
  );
  return new Map(texts.map((text) => [text, vectors.get(bothEnds(text))!]));
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
