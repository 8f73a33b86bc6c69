import type { MemoryTurn } from '../../lib/memory/recall/memory-turn';
import { openRecall, type Recall } from '../../lib/memory/recall/recall';
import { packVector, unpackSteps } from '../../lib/memory/recall/stored-vector';
import type { VectorIndex } from '../../lib/memory/recall/vector-index';
import type { MemoryVectorRow } from '../../lib/storage/vector-rows';
import type { VectorStore } from '../../lib/storage/vector-store';
import type { ChunkVector, PendingChunk, VectorModel } from './api';
import { createKnownTurns, turnOf, type KnownTurns } from './known-turns';
import { textHash } from './text-hash';

export interface FilledIndexDependencies {
  readonly store: VectorStore;
  /** An empty index for vectors of so many numbers. */
  readonly createVectors: (dimensions: number) => VectorIndex;
}

/** Recall over what the rows say, for one embedding model. Its methods are called one after another. */
export interface FilledIndex {
  readonly model: VectorModel | undefined;
  readonly recall: Recall;
  readonly known: Pick<KnownTurns, 'ids' | 'before'>;
  /** Reads a conversation again. */
  readConversation(id: string): Promise<void>;
  /** Looks again whether these messages may be remembered, and for their vectors. */
  readMessages(ids: readonly string[]): Promise<void>;
  pending(limit: number): readonly PendingChunk[];
  keep(vectors: readonly ChunkVector[]): Promise<KeptVectors>;
  /** Out of memory only. */
  remove(messageIds: readonly string[]): void;
}

/** What became of vectors that were to be kept. */
export interface KeptVectors {
  readonly count: number;
  /** The messages that they belong to. */
  readonly messageIds: readonly string[];
  /** Messages whose vectors were refused: the rows say something else than the index. */
  readonly refused: readonly string[];
}

/** Reads all rows into a new index. Removes vectors of messages that may no longer be remembered. */
export async function fillIndex(
  model: VectorModel | undefined,
  { store, createVectors }: FilledIndexDependencies,
): Promise<FilledIndex> {
  const recall = openRecall(model === undefined ? {} : { vectors: createVectors(model.dimensions) });
  const known = createKnownTurns();
  function add(turns: readonly MemoryTurn[]): void {
    recall.add(turns);
    known.add(turns);
  }

  function remove(messageIds: readonly string[]): void {
    recall.remove(messageIds);
    known.remove(messageIds);
  }

  /** Whether the text is that of the chunk as it is now. */
  function isOf(chunkId: string, hash: string): boolean {
    const text = recall.textOf(chunkId);
    return text !== undefined && textHash(text) === hash;
  }

  function useVector(row: MemoryVectorRow): void {
    if (row.model !== model?.id || !isOf(row.id, row.textHash)) return;
    const steps = unpackSteps(row.vector);
    if (steps?.length === model.dimensions) recall.setVector(row.id, steps);
  }

  function rowOf({ chunkId, textHash: hash, vector }: ChunkVector): MemoryVectorRow | undefined {
    const turn = known.turn(messageIdOf(chunkId));
    if (turn === undefined || model === undefined) return undefined;
    if (!isOf(chunkId, hash) || vector.length !== model.dimensions) return undefined;
    const { messageId, conversationId } = turn;
    return { id: chunkId, messageId, conversationId, model: model.id, textHash: hash, vector: packVector(vector) };
  }

  for await (const messages of store.messages()) add(messages.map(turnOf));
  const orphans = new Set<string>();
  for await (const rows of store.vectors()) {
    for (const row of rows) {
      if (known.turn(row.messageId) === undefined) orphans.add(row.messageId);
      else useVector(row);
    }
  }
  if (orphans.size > 0) await store.sweep([...orphans]);

  return {
    model,
    recall,
    known,
    remove,

    async readConversation(id) {
      const turns = (await store.messagesOf(id)).map(turnOf);
      const ids = new Set(turns.map(({ messageId }) => messageId));
      const gone = [...known.idsIn(id)].filter((each) => !ids.has(each));
      const fresh = turns.filter(({ messageId, text }) => known.turn(messageId)?.text !== text);
      remove(gone);
      add(turns);
      if (gone.length > 0) await store.sweep(gone);
      for (const row of await store.vectorsOf(fresh.map(({ messageId }) => messageId))) useVector(row);
    },

    async readMessages(ids) {
      const here = ids.filter((id) => known.turn(id) !== undefined);
      const [remembered, rows] = await Promise.all([store.remembered(here), store.vectorsOf(here)]);
      remove(here.filter((id) => !remembered.has(id)));
      for (const row of rows) useVector(row);
    },

    pending: (limit) => recall.pending(limit).map(({ chunkId, text }) => ({ chunkId, text, textHash: textHash(text) })),

    async keep(offered) {
      const rows = offered.flatMap((each) => rowOf(each) ?? []);
      const keptIds = await store.keep(rows);
      const kept = offered.filter(({ chunkId }) => keptIds.has(chunkId));
      for (const { chunkId, vector } of kept) recall.setVector(chunkId, vector);
      return {
        count: kept.length,
        messageIds: messageIdsOf(kept),
        refused: messageIdsOf(offered.filter(({ chunkId }) => !keptIds.has(chunkId))),
      };
    },
  };
}

function messageIdsOf(chunks: readonly ChunkVector[]): readonly string[] {
  return [...new Set(chunks.map(({ chunkId }) => messageIdOf(chunkId)))];
}

function messageIdOf(chunkId: string): string {
  return chunkId.slice(0, chunkId.lastIndexOf('#'));
}
