import type { ServerConnection } from '../core/server-connection';

/** The servers of the person's own. Rejects with `FailureError` of the storage. */
export interface ServerStore {
  /** By title. */
  servers(): Promise<readonly ServerConnection[]>;
  /** Keeps it in place of the one with its id. */
  save(server: ServerConnection): Promise<void>;
  remove(id: string): Promise<void>;
  /** Calls the listener whenever something changed, in this tab or another. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}
