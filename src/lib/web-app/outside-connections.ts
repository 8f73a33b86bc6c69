import { FailureError } from '../core/failure';
import {
  connectionKey,
  connectionOfKey,
  connectionsCache,
  connectParameter,
  readConnection,
  type OutsideConnection,
} from '../core/outside-connection';

/** The part of the browser's `Cache` that is needed. */
export interface ApprovalCache {
  keys(): Promise<readonly { readonly url: string }[]>;
  put(key: string, response: Response): Promise<void>;
  delete(key: string): Promise<boolean>;
}

export interface OutsideConnectionsDependencies {
  /** `caches`; undefined where the browser or an insecure address has none. */
  readonly caches: { open(name: string): Promise<ApprovalCache> } | undefined;
  /** `navigator.serviceWorker`, whose `controller` answers for this page. */
  readonly container: { readonly controller: unknown } | undefined;
  /** The address of the app's folder, with its slash at the end. */
  readonly scope: string;
}

/**
 * Where Hearth may connect to besides its own origin. The page itself never may; a worker that is started from
 * {@link OutsideConnections.workerAddress} may reach what it was started for, as long as that is approved.
 */
export interface OutsideConnections {
  /** Why nothing outside can be reached from this page: undefined when it can. */
  unavailable(): FailureError | undefined;
  /** What is approved, in alphabetical order. Empty where the browser keeps nothing. */
  list(): Promise<readonly OutsideConnection[]>;
  /**
   * Approves an origin or `hub`; to be called once the person confirmed it. Throws `outside-unavailable` where the browser
   * keeps nothing, and a `TypeError` for what is neither.
   */
  approve(connection: OutsideConnection): Promise<void>;
  /** Takes the approval back. A worker that was started with it keeps its connection until it ends: end it first. */
  revoke(connection: OutsideConnection): Promise<void>;
  /**
   * The address to start a worker's script from so that it can reach these. Throws `outside-unavailable` where no service
   * worker answers for this page, since nobody would then allow the connection.
   */
  workerAddress(script: URL, connections: readonly OutsideConnection[]): URL;
}

/** See {@link OutsideConnections}. */
export function createOutsideConnections({
  caches,
  container,
  scope,
}: OutsideConnectionsDependencies): OutsideConnections {
  const known = (connection: OutsideConnection): OutsideConnection => {
    const read = readConnection(connection);
    if (read === undefined) throw new TypeError(`${connection} is no origin of http or https.`);
    return read;
  };

  const unavailable = (): FailureError | undefined =>
    caches === undefined || (container?.controller ?? null) === null
      ? new FailureError({ code: 'outside-unavailable' })
      : undefined;

  return {
    unavailable,
    async list() {
      const keys = (await (await caches?.open(connectionsCache))?.keys()) ?? [];
      return keys.flatMap(({ url }) => connectionOfKey(scope, url) ?? []).sort();
    },
    async approve(connection) {
      const key = connectionKey(scope, known(connection));
      if (caches === undefined) throw new FailureError({ code: 'outside-unavailable' });
      await (await caches.open(connectionsCache)).put(key, new Response(''));
    },
    async revoke(connection) {
      await (await caches?.open(connectionsCache))?.delete(connectionKey(scope, connection));
    },
    workerAddress(script, connections) {
      const failure = unavailable();
      if (failure !== undefined) throw failure;
      const address = new URL(script);
      for (const connection of connections) address.searchParams.append(connectParameter, known(connection));
      return address;
    },
  };
}
