import Dexie, { type DexieOptions } from 'dexie';
import type { SealingKeyStore } from './seal-key';
import { toFailureError } from './storage-failure';

/** Found again on people's devices. */
const DATABASE_NAME = 'hearth-keys';
const SEALING_KEY = 'sealing';

/**
 * Keeps the sealing key in a database of its own, so that nothing that reads, exports or removes rows comes upon it. The
 * key itself cannot be read out of it.
 */
export function createSealingKeyStore({
  name = DATABASE_NAME,
  ...options
}: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> & { readonly name?: string } = {}): SealingKeyStore {
  const dexie = new Dexie(name, { cache: 'disabled', ...options });
  dexie.version(1).stores({ keys: '' });
  const keys = dexie.table<CryptoKey, string>('keys');

  const guard = async <Value>(work: () => PromiseLike<Value>): Promise<Value> => {
    try {
      return await work();
    } catch (error) {
      throw toFailureError(error);
    }
  };

  return {
    read: () => guard(() => keys.get(SEALING_KEY)),
    keep: (key) =>
      guard(() =>
        dexie.transaction('rw', keys, async () => {
          const first = await keys.get(SEALING_KEY);
          if (first === undefined) await keys.put(key, SEALING_KEY);
          return first ?? key;
        }),
      ),
  };
}
