import * as v from 'valibot';
import type { Database } from './database';
import type { SealedKey } from './seal-key';

/** A token for the hub as it is kept: sealed, and for which origin. */
export interface KeptHubToken {
  readonly origin: string;
  readonly sealed: SealedKey;
}

/** Keeps the one token that there may be. Rejects with `FailureError` (`storage-failed`, `storage-newer`, `disk-full`). */
export interface HubTokenStore {
  read(): Promise<KeptHubToken | undefined>;
  keep(token: KeptHubToken): Promise<void>;
  remove(): Promise<void>;
}

/** Of its row among the settings, which no setting has. */
const rowKey = 'hubToken';

const buffer = v.custom<ArrayBuffer>((value) => value instanceof ArrayBuffer);
const KeptSchema = v.object({ origin: v.string(), sealed: v.object({ nonce: buffer, bytes: buffer }) });

export function createHubTokenStore({ run, settings }: Pick<Database, 'run' | 'settings'>): HubTokenStore {
  return {
    async read() {
      const row = await run(() => settings.get(rowKey));
      const read = v.safeParse(KeptSchema, row?.value);
      return read.success ? read.output : undefined;
    },
    async keep(token) {
      await run(() => settings.put({ key: rowKey, value: token }));
    },
    remove: () => run(() => settings.delete(rowKey)),
  };
}
