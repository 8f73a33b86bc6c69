import Dexie from 'dexie';
import type { Message } from '../core/conversation';
import { isRememberedConversation, isRememberedMessage } from '../core/remembered';
import type { Database } from './database';
import type { MemoryVectorRow } from './vector-rows';
import type { VectorStore } from './vector-store';

/** Rows that are read in one go. */
const PORTION = 1000;

/** Keeps vectors in IndexedDB, and reads there what may be remembered. */
export function createVectorStore({
  run,
  conversations,
  messages,
  tombstones,
  memoryVectors,
}: Pick<Database, 'run' | 'conversations' | 'messages' | 'tombstones' | 'memoryVectors'>): VectorStore {
  /** Inside `run`: the messages of these rows that may be remembered. */
  async function rememberedAmong(rows: readonly (Message | undefined)[]): Promise<readonly Message[]> {
    const candidates = rows.flatMap((row) => (row !== undefined && isRememberedMessage(row) ? row : []));
    const conversationIds = [...new Set(candidates.map(({ conversationId }) => conversationId))];
    const [found, forgotten] = await Promise.all([
      conversations.bulkGet(conversationIds),
      tombstones.bulkGet(candidates.map(({ id }) => id)),
    ]);
    const open = new Set(conversationIds.filter((_, place) => isRememberedConversation(found[place])));
    return candidates.filter(({ conversationId }, place) => open.has(conversationId) && !forgotten[place]);
  }

  async function rememberedIds(messageIds: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await messages.bulkGet([...new Set(messageIds)]);
    return new Set((await rememberedAmong(rows)).map(({ id }) => id));
  }

  function withAllRows<Value>(work: () => Promise<Value>): Promise<Value> {
    return run(() => memoryVectors.db.transaction('rw', [conversations, messages, tombstones, memoryVectors], work));
  }

  return {
    async *messages() {
      const [kept, forgottenIds] = await Promise.all([
        run(() => conversations.toArray()),
        run(() => tombstones.toCollection().primaryKeys()),
      ]);
      const open = new Set(kept.filter(isRememberedConversation).map(({ id }) => id));
      const forgotten = new Set(forgottenIds);
      const place = ({ conversationId, position }: Message) => [conversationId, position];
      const portions = portionsOf((last?: Message) => {
        const all = messages.orderBy('[conversationId+position]');
        const rest = last && messages.where('[conversationId+position]').above(place(last));
        return run(() => (rest ?? all).limit(PORTION).toArray());
      });
      for await (const rows of portions) {
        yield rows.filter((row) => open.has(row.conversationId) && isRememberedMessage(row) && !forgotten.has(row.id));
      }
    },

    messagesOf: (conversationId) =>
      run(async () => {
        if (!isRememberedConversation(await conversations.get(conversationId))) return [];
        const rows = await messages
          .where('[conversationId+position]')
          .between([conversationId, Dexie.minKey], [conversationId, Dexie.maxKey])
          .toArray();
        return rememberedAmong(rows);
      }),

    remembered: (messageIds) => run(() => rememberedIds(messageIds)),

    vectors: () =>
      portionsOf((last?: MemoryVectorRow) =>
        run(() =>
          memoryVectors
            .where('id')
            .above(last?.id ?? '')
            .limit(PORTION)
            .toArray(),
        ),
      ),

    vectorsOf: (messageIds) => run(() => memoryVectors.where('messageId').anyOf(messageIds).toArray()),

    keep: (rows) =>
      withAllRows(async () => {
        const open = await rememberedIds(rows.map(({ messageId }) => messageId));
        const kept = rows.filter(({ messageId }) => open.has(messageId));
        await memoryVectors.bulkPut(kept);
        return new Set(kept.map(({ id }) => id));
      }),

    sweep: (messageIds) =>
      withAllRows(async () => {
        const open = await rememberedIds(messageIds);
        const gone = messageIds.filter((id) => !open.has(id));
        await memoryVectors.where('messageId').anyOf(gone).delete();
      }),

    forget: (messageIds, at) =>
      withAllRows(async () => {
        await memoryVectors.where('messageId').anyOf(messageIds).delete();
        await tombstones.bulkPut(messageIds.map((id) => ({ id, forgottenAt: at })));
      }),
  };
}

/** Portion after portion; while one is worked on, the next is read. */
async function* portionsOf<Row>(
  readBehind: (last: Row | undefined) => Promise<readonly Row[]>,
): AsyncGenerator<readonly Row[], void> {
  let next = readBehind(undefined);
  for (;;) {
    const rows = await next;
    if (rows.length < PORTION) {
      yield rows;
      return;
    }
    next = readBehind(rows.at(-1));
    // Whoever leaves the loop early has no use for its failure.
    next.catch(() => undefined);
    yield rows;
  }
}
