import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { NO_WEIGHTS } from '../../src/lib/memory/facts/labeller/label-model';
import { wordsOf } from '../../src/lib/memory/facts/labeller/surroundings';
import { WORD_DIMENSIONS, type VectorsOf } from '../../src/lib/memory/facts/labeller/word-vectors';
import { readStatements } from '../../src/lib/memory/facts/read-statements';
import { adaptedVersion, loadEmbedWords } from '../support/sentence-embedding';
import { context } from './score-facts';

/** The vectors of the words of all clauses of these sentences, as the app computes them, from cache files where they are. */
export async function vectorsOfClauses(
  root: string,
  sentences: readonly string[],
  tell: (done: number, total: number) => void,
): Promise<VectorsOf> {
  const clauses = new Set(sentences.flatMap(clausesOf));
  const path = join(root, '.cache/memory', `clauses-${adaptedVersion(root)}`);
  const known = readCache(path);
  const missing = [...clauses].filter((clause) => !known.has(clause));
  if (missing.length > 0) {
    const embedWords = await loadEmbedWords(root);
    mkdirSync(dirname(path), { recursive: true });
    const [texts, numbers] = [openSync(`${path}.txt`, 'a'), openSync(`${path}.bin`, 'a')];
    for (const [done, clause] of missing.entries()) {
      const vectors = await embedWords(clause.split(' '));
      known.set(clause, vectors);
      writeSync(numbers, new Uint8Array(vectors.buffer));
      writeSync(texts, `${clause}\n`);
      if (done % 500 === 0) tell(done, missing.length);
    }
    closeSync(texts);
    closeSync(numbers);
  }
  return (words) => known.get(words.join(' '));
}

function clausesOf(text: string): readonly string[] {
  const clauses: string[] = [];
  readStatements(text, context, {
    // Which clauses there are does not hang on what was learned.
    weights: NO_WEIGHTS,
    observe: (clause) => {
      if (clause !== undefined) clauses.push(wordsOf(clause).join(' '));
    },
  });
  return clauses;
}

/** A line for each clause, and the numbers of all one after the other. */
function readCache(path: string): Map<string, Float32Array> {
  const known = new Map<string, Float32Array>();
  if (!existsSync(`${path}.txt`)) return known;
  const bytes = readFileSync(`${path}.bin`);
  const numbers = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  let at = 0;
  for (const clause of readFileSync(`${path}.txt`, 'utf8').split('\n').slice(0, -1)) {
    const length = (clause.split(' ').length + 1) * WORD_DIMENSIONS;
    known.set(clause, numbers.slice(at, at + length));
    at += length;
  }
  return known;
}
