import { makeVisible } from '../markdown/visible-text';
import { openableAddress } from './openable-address';
import { unicodeHost } from './punycode';

/** One part of an address. Joined, the parts are the whole address. */
export interface AddressPiece {
  readonly kind: 'scheme' | 'credentials' | 'host' | 'port' | 'rest';
  readonly text: string;
}

/** Something about an address that a person should know before opening it. */
export type AddressWarning =
  /** It is another place than its name looks like: `host` is how it looks, `ascii` what it is. */
  | { readonly code: 'other-letters'; readonly host: string; readonly ascii: string }
  /** A name and perhaps a password stand before the host, often made to look like a host. */
  | { readonly code: 'credentials'; readonly text: string }
  /** It holds characters that have no shape or turn the text around. */
  | { readonly code: 'hidden-characters' }
  /** What is sent there can be read and changed on the way. */
  | { readonly code: 'unencrypted' }
  /** It names a machine by number. */
  | { readonly code: 'numeric-host' };

/** An address taken to pieces. */
export interface InspectedAddress {
  /** The whole address in ASCII, as the browser would open it. */
  readonly href: string;
  readonly pieces: readonly AddressPiece[];
  readonly warnings: readonly AddressWarning[];
}

/** Line breaks are left out: an address may well carry a text of several lines. */
const HIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2000-\u200A\u3000]/u;

/**
 * Takes an address to pieces for a person to judge.
 *
 * @returns undefined for an address that is never opened
 */
export function inspectAddress(address: string): InspectedAddress | undefined {
  const url = openableAddress(address);
  if (url === undefined) return undefined;
  return { href: url.href, pieces: piecesOf(url), warnings: warningsOf(address, url) };
}

function piecesOf(url: URL): readonly AddressPiece[] {
  if (url.protocol === 'mailto:') {
    const { path, host, rest } = mailParts(url);
    return nonEmpty([
      { kind: 'scheme', text: `mailto:${path}` },
      { kind: 'host', text: host },
      { kind: 'rest', text: rest },
    ]);
  }
  const scheme = `${url.protocol}//`;
  const port = url.port === '' ? '' : `:${url.port}`;
  const credentials = credentialsOf(url);
  const before = scheme.length + credentials.length + url.hostname.length + port.length;
  return nonEmpty([
    { kind: 'scheme', text: scheme },
    { kind: 'credentials', text: credentials },
    { kind: 'host', text: url.hostname },
    { kind: 'port', text: port },
    { kind: 'rest', text: url.href.slice(before) },
  ]);
}

/** With one recipient the host is what follows its last `@`; with several everything is one piece. */
function mailParts(url: URL): { readonly path: string; readonly host: string; readonly rest: string } {
  const { pathname } = url;
  const at = pathname.lastIndexOf('@') + 1;
  const single = at > 0 && !pathname.includes(',') && !/%2c/i.test(pathname);
  const rest = url.href.slice('mailto:'.length + pathname.length);
  if (!single) return { path: '', host: '', rest: pathname + rest };
  return { path: pathname.slice(0, at), host: pathname.slice(at), rest };
}

function credentialsOf({ username, password, href, protocol }: URL): string {
  if (username === '' && password === '') return '';
  const start = protocol.length + 2;
  return href.slice(start, href.indexOf('@', start) + 1);
}

function nonEmpty(pieces: readonly AddressPiece[]): readonly AddressPiece[] {
  return pieces.filter(({ text }) => text !== '');
}

function warningsOf(address: string, url: URL): readonly AddressWarning[] {
  const warnings: AddressWarning[] = [];
  const host = makeVisible(unicodeHost(url.hostname));
  if (host !== url.hostname) warnings.push({ code: 'other-letters', host, ascii: url.hostname });
  const credentials = credentialsOf(url);
  if (credentials !== '') warnings.push({ code: 'credentials', text: credentials.slice(0, -1) });
  if (HIDDEN.test(address) || HIDDEN.test(decoded(url.href))) warnings.push({ code: 'hidden-characters' });
  if (/^(?:\d+(?:\.\d+){3}|\[.*\])$/.test(url.hostname)) warnings.push({ code: 'numeric-host' });
  if (url.protocol === 'http:') warnings.push({ code: 'unencrypted' });
  return warnings;
}

/** Percent-encoded bytes as the characters that they stand for; bytes that stand for none become `�`. */
function decoded(href: string): string {
  const decoder = new TextDecoder();
  return href.replace(/(?:%[0-9A-F]{2})+/gi, (run) =>
    decoder.decode(Uint8Array.from(run.slice(1).split('%'), (byte) => parseInt(byte, 16))),
  );
}
