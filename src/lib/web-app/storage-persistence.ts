/** The part of `navigator.storage` that is needed. */
export interface PersistentStorage {
  persisted(): Promise<boolean>;
  persist(): Promise<boolean>;
}

/** Remembers, across reloads, that the browser was asked. */
export interface AskedMark {
  read(): boolean;
  write(): void;
}

/** Keeps what Hearth stored from being thrown away when the device runs low. */
export interface StoragePersistence {
  /** Whether the browser promised to keep it. */
  isPersistent(): Promise<boolean>;
  /**
   * Asks the browser for the promise, once: some ask the person, who should not have to say no twice. To be called when
   * there is something to lose for the first time, a model or a conversation. Returns whether it is promised now.
   */
  askOnce(): Promise<boolean>;
  /** Asks on the person's wish, however often it was asked before. Returns whether it is promised now. */
  ask(): Promise<boolean>;
}

/** @param storage undefined where the browser has none */
export function createStoragePersistence(storage: PersistentStorage | undefined, asked: AskedMark): StoragePersistence {
  const isPersistent = async (): Promise<boolean> => (await storage?.persisted()) ?? false;
  const ask = async (): Promise<boolean> => {
    asked.write();
    return (await storage?.persist()) ?? false;
  };
  return {
    isPersistent,
    async askOnce() {
      if (storage === undefined || (await isPersistent())) return storage !== undefined;
      if (asked.read()) return false;
      return ask();
    },
    ask,
  };
}

/** @param local `localStorage`. Changing the key asks the person once more, nothing else. */
export function createAskedMark(local: Pick<Storage, 'getItem' | 'setItem'>): AskedMark {
  const key = 'hearth-asked-to-keep-storage';
  return { read: () => local.getItem(key) !== null, write: () => local.setItem(key, 'yes') };
}
