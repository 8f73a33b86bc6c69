import { FailureError } from '../../core/failure';
import type { ServerConnection } from '../../core/server-connection';
import type { KeySealer } from '../../storage/seal-key';
import type { ServerStore } from '../../storage/server-store';
import type { ServerEndpoint } from './server-endpoint';

/** What it takes to ask a server, short of the model. */
export type ServerAccess = Omit<ServerEndpoint, 'model'>;

/** How to reach the servers of the person's own, with their keys. */
export interface ServerEndpoints {
  /** With its key, if it has one that is still known. */
  accessTo(server: ServerConnection): Promise<ServerAccess>;
  /**
   * For a model that was added from a server. Rejects with `server-failed` (`off`) for one that is switched off, and with
   * `model-missing` for one that was removed.
   */
  endpointOf(modelId: string, origin: { readonly serverId: string; readonly name: string }): Promise<ServerEndpoint>;
  /** The row with this key sealed in it. */
  withSealedKey(server: ServerConnection, key: string): Promise<ServerConnection>;
  /** Keeps a key until the page is closed; an empty one forgets it. */
  keepForVisit(serverId: string, key: string): void;
}

/** See {@link ServerEndpoints}. */
export function createServerEndpoints(store: Pick<ServerStore, 'servers'>, sealer: KeySealer): ServerEndpoints {
  const visitKeys = new Map<string, string>();

  const accessTo = async ({ id, title, baseAddress, sealedKey }: ServerConnection): Promise<ServerAccess> => {
    const key = visitKeys.get(id) ?? (sealedKey === undefined ? undefined : await sealer.open(sealedKey));
    return { title, baseAddress, ...(key === undefined ? {} : { key }) };
  };

  return {
    accessTo,
    async endpointOf(modelId, { serverId, name }) {
      const server = (await store.servers()).find(({ id }) => id === serverId);
      if (server === undefined) throw new FailureError({ code: 'model-missing', model: modelId });
      if (!server.enabled) {
        throw new FailureError({ code: 'server-failed', server: server.title, fault: 'off', reason: '' });
      }
      return { ...(await accessTo(server)), model: name };
    },
    withSealedKey: async (server, key) => ({ ...server, sealedKey: await sealer.seal(key) }),
    keepForVisit(serverId, key) {
      if (key === '') visitKeys.delete(serverId);
      else visitKeys.set(serverId, key);
    },
  };
}
