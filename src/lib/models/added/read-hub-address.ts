import { publicHub, readConnection } from '../../core/outside-connection';

/**
 * The address of a hub or of a mirror as a person wrote it, without a slash at its end; the public hub for an empty text.
 * Undefined for what cannot be allowed: other protocols, a name and password, a query.
 */
export function readHubAddress(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return publicHub;
  if (!URL.canParse(trimmed)) return undefined;
  const { protocol, origin, pathname, username, password, search, hash } = new URL(trimmed);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  if (username + password + search + hash !== '' || readConnection(origin) === undefined) return undefined;
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
