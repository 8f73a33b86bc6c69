/** The Cache Storage in which the page keeps what the person approved, and the service worker reads it. */
export const connectionsCache = 'hearth-connections';

/** The query parameter by which a worker's script is asked for with a connection; may be there several times. */
export const connectParameter = 'connect';

/**
 * Somewhere outside that the person may approve: an origin, as `http://127.0.0.1:8080`, or `hub`, the model hub with the
 * hosts that it hands its files out from.
 */
export type OutsideConnection = string;

/** Address of the public model hub. */
export const publicHub = 'https://huggingface.co';

/** The group of hosts that make up the model hub. */
export const hubConnection = 'hub';

/** Files of the hub lie on hosts of its own that change, hence the patterns; libraries of web-llm on the last one. */
const hubSources = [publicHub, 'https://*.huggingface.co', 'https://*.hf.co', 'https://raw.githubusercontent.com'];

/**
 * The connection that a text names; undefined for anything else than `hub` or exactly an origin of http or https. An
 * origin in another spelling is refused, not mended: what is approved and what is asked for must be the same text. So
 * is an IPv6 address, which a Content-Security-Policy cannot name (CSP Level 3, section 2.3.1).
 */
export function readConnection(text: string): OutsideConnection | undefined {
  if (text === hubConnection) return hubConnection;
  if (!URL.canParse(text)) return undefined;
  const { protocol, origin, hostname } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  // What a URL lets pass as a host and a policy would read as something else.
  if (!/^[\w.-]+$/.test(hostname)) return undefined;
  return origin === text ? origin : undefined;
}

/** What a `connect-src` says for a connection. */
export function sourcesOf(connection: OutsideConnection): readonly string[] {
  return connection === hubConnection ? hubSources : [connection];
}

/** The key in {@link connectionsCache}. @param scope the address of the app's folder, with its slash at the end */
export function connectionKey(scope: string, connection: OutsideConnection): string {
  return `${connectionsFolder(scope)}${encodeURIComponent(connection)}`;
}

/** The connection that a key of {@link connectionsCache} stands for; undefined for a key of another app's folder. */
export function connectionOfKey(scope: string, key: string): OutsideConnection | undefined {
  const folder = connectionsFolder(scope);
  return key.startsWith(folder) ? readConnection(decodeURIComponent(key.slice(folder.length))) : undefined;
}

function connectionsFolder(scope: string): string {
  return `${scope}connections/`;
}
