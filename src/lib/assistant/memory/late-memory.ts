import type { Memory } from './create-memory';
import type { MemoryDesk } from './memory-desk';
import type { TurnMemory } from './turn-memory';

/** The memory, which comes behind the first screen. */
export interface LateMemory {
  /** Loads it, once. */
  prepare(): Promise<void>;
  readonly turns: TurnMemory;
  desk(): Promise<MemoryDesk>;
}

/** @param load fetches it; tried again with the next call where that fails */
export function createLateMemory(load: () => Promise<Memory>): LateMemory {
  let loaded: Memory | undefined;
  let loading: Promise<Memory> | undefined;

  async function memory(): Promise<Memory> {
    if (loaded !== undefined) return loaded;
    loading ??= load();
    try {
      return (loaded = await loading);
    } finally {
      loading = undefined;
    }
  }

  return {
    async prepare() {
      await memory();
    },
    turns: {
      begin: async (turn) => (await memory()).turns.begin(turn),
      claim: async (turn) => (await memory()).turns.claim(turn),
      recall: async (turn, wish, signal) => (await memory()).turns.recall(turn, wish, signal),
      learn: async (turn) => (await memory()).turns.learn(turn),
    },
    desk: async () => (await memory()).desk,
  };
}
