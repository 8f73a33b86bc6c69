import type { WallClock } from '../../lib/core/wall-clock';
import { Turnstile } from '../../lib/threads/turnstile';
import type { IndexWorker, MemoryStatus, VectorModel } from './api';
import { fillIndex, type FilledIndex, type FilledIndexDependencies } from './filled-index';

export interface MemoryIndexDependencies extends FilledIndexDependencies {
  readonly clock: WallClock;
  /** Tells the other tabs' indexes that vectors of these messages were kept, or that the messages were forgotten. */
  readonly announce: (messageIds: readonly string[]) => void;
  /** Lets waiting calls in; used between portions of work that can wait. */
  readonly pause: () => Promise<void>;
}

export interface MemoryIndex extends IndexWorker {
  /** Says what another tab's index announced. */
  heard(messageIds: readonly string[]): void;
}

/** Read side by side, since each read waits for the disk. */
const SLICE = 8;

/** Remembers what the rows say, and keeps in step with them. */
export function createMemoryIndex(dependencies: MemoryIndexDependencies): MemoryIndex {
  const { store, clock, announce, pause } = dependencies;
  let model: VectorModel | undefined;
  let filled: FilledIndex | undefined;
  /** Conversations and messages that are no longer what was read. */
  const conversations = new Set<string>();
  const messages = new Set<string>();
  /** Readings of the same rows side by side could end in the wrong order. */
  const turnstile = new Turnstile();
  let settling = false;

  async function fill(): Promise<FilledIndex> {
    if (filled === undefined || filled.model?.id !== model?.id) {
      filled = undefined;
      filled = await fillIndex(model, dependencies);
      void settle();
    }
    return filled;
  }

  /** The index in step with everything that was told. */
  async function current(): Promise<FilledIndex> {
    const index = await fill();
    for (const ids of slicesOf([...conversations])) {
      await whileTaken(conversations, ids, () => Promise.all(ids.map((id) => index.readConversation(id))));
    }
    const touched = [...messages];
    if (touched.length > 0) await whileTaken(messages, touched, () => index.readMessages(touched));
    return index;
  }

  async function forget(messageIds: readonly string[]): Promise<void> {
    await store.forget(messageIds, clock.now());
    filled?.remove(messageIds);
    announce(messageIds);
  }

  async function settle(): Promise<void> {
    if (settling) return;
    settling = true;
    try {
      do await pause();
      while (filled?.recall.settle() === true);
    } finally {
      settling = false;
    }
  }

  return {
    open: (wanted) =>
      turnstile.through(async () => {
        model = wanted;
        return statusOf(await fill());
      }),

    changed(ids) {
      for (const id of ids) conversations.add(id);
      return Promise.resolve();
    },

    heard(ids) {
      for (const id of ids) messages.add(id);
    },

    search: (request) =>
      turnstile.through(async () => {
        const { recall } = await current();
        const found = recall.search(request);
        // The announcement of another tab may still be on its way.
        const remembered = await store.remembered(found.map(({ messageId }) => messageId));
        for (const { messageId } of found) if (!remembered.has(messageId)) messages.add(messageId);
        return found.filter(({ messageId }) => remembered.has(messageId));
      }),

    pending: (modelId, limit) =>
      turnstile.through(async () => {
        const index = await current();
        return index.model?.id === modelId ? index.pending(limit) : [];
      }),

    keep: (modelId, vectors) =>
      turnstile.through(async () => {
        const index = await fill();
        if (index.model?.id !== modelId) return 0;
        const { count, messageIds, refused } = await index.keep(vectors);
        for (const id of refused) messages.add(id);
        if (messageIds.length > 0) announce(messageIds);
        void settle();
        return count;
      }),

    forget: (messageIds) => turnstile.through(() => forget(messageIds)),
    forgetAll: () => turnstile.through(async () => forget((await current()).known.ids())),
    recent: (before, limit) => turnstile.through(async () => (await current()).known.before(before, limit)),

    status: () => turnstile.through(async () => statusOf(await current())),
  };
}

/** Takes the ids out of the set before the reading, so that a change during it counts as another one. */
async function whileTaken(set: Set<string>, ids: readonly string[], read: () => Promise<unknown>): Promise<void> {
  for (const id of ids) set.delete(id);
  try {
    await read();
  } catch (error) {
    for (const id of ids) set.add(id);
    throw error;
  }
}

function slicesOf(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / SLICE) }, (_, place) =>
    ids.slice(place * SLICE, (place + 1) * SLICE),
  );
}

function statusOf({ recall: { turns, chunks, embedded, bytes } }: FilledIndex): MemoryStatus {
  return { turns, chunks, embedded, bytes };
}
