import type { RecalledTurn } from '../../../src/lib/core/recalled-turn';
import type { Database } from '../../../src/lib/storage/database';
import type { IndexWorker } from '../../../src/workers/index/api';
import { MODEL, vectorOf } from './text-vector';

interface Asked {
  readonly index: IndexWorker;
}

/** Gives every pending chunk its vector; another seed stands for another model. */
export async function embedAll({ index }: Asked, { id } = MODEL, seed = 1): Promise<number> {
  const pending = await index.pending(id, 1000);
  return index.keep(
    id,
    pending.map(({ chunkId, textHash, text }) => ({ chunkId, textHash, vector: vectorOf(text, seed) })),
  );
}

export function ask({ index }: Asked, text: string): Promise<readonly RecalledTurn[]> {
  return index.search({ text, k: 50, at: 1000, timeZone: 'UTC' });
}

/** The texts that the words alone find. */
export async function found(asked: Asked, text: string): Promise<readonly string[]> {
  return (await ask(asked, text)).map((turn) => turn.text).sort();
}

/** The messages that have a vector in the rows. */
export async function storedIds({ database }: { readonly database: Database }): Promise<readonly string[]> {
  const rows = await database.memoryVectors.toArray();
  return [...new Set(rows.map(({ messageId }) => messageId))].sort();
}
