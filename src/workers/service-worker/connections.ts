import { connectionKey, connectParameter, readConnection, sourcesOf } from '../../lib/core/outside-connection';

/** The part of the browser's `Cache` that is needed. */
export interface ApprovedCache {
  match(key: string): Promise<unknown>;
}

/** A script's address as it is kept: without the connections that it was asked for with. */
export function withoutConnections(address: string): string {
  const url = new URL(address);
  if (!url.searchParams.has(connectParameter)) return address;
  url.searchParams.delete(connectParameter);
  return url.href;
}

/**
 * What a response may say of connections beyond our own origin: for a worker's script, exactly those sources that it was
 * asked for with and that the person approved; for everything else none, above all for the page.
 *
 * @param scope the address of the app's folder, with its slash at the end
 */
export async function allowedSources(
  request: { readonly url: string; readonly destination: string },
  scope: string,
  openApproved: () => Promise<ApprovedCache>,
): Promise<readonly string[]> {
  if (request.destination !== 'worker') return [];
  const asked = new Set(new URL(request.url).searchParams.getAll(connectParameter));
  if (asked.size === 0) return [];
  const approved = await openApproved();
  const sources: string[] = [];
  for (const text of asked) {
    const connection = readConnection(text);
    if (connection === undefined) continue;
    if ((await approved.match(connectionKey(scope, connection))) !== undefined) sources.push(...sourcesOf(connection));
  }
  return sources;
}

/** The headers with a policy that also allows connections to these sources. */
export function withSources(
  headers: Readonly<Record<string, string>>,
  sources: readonly string[],
): Readonly<Record<string, string>> {
  if (sources.length === 0) return headers;
  const own = "connect-src 'self'";
  const policy = headers['Content-Security-Policy'] ?? '';
  if (!policy.includes(own)) throw new Error('The policy says nothing of connections.');
  return { ...headers, 'Content-Security-Policy': policy.replace(own, [own, ...sources].join(' ')) };
}
