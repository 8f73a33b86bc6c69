/**
 * What an address of a server means for the person's words: they stay on this device, go into a private network, or go
 * anywhere. `mixed`: this page came over https, and a browser then reaches http on this device alone. `invalid`: no
 * address that can be used, and why.
 */
export type AddressKind =
  | {
      readonly kind: 'loopback' | 'private' | 'public' | 'mixed';
      readonly baseAddress: string;
      readonly origin: string;
    }
  | { readonly kind: 'invalid'; readonly problem: AddressProblem };

/** No address at all; another protocol; holds a name and password; holds a query; an IPv6 address, which no policy can allow. */
export type AddressProblem = 'unreadable' | 'protocol' | 'credentials' | 'query' | 'ipv6';

/**
 * Judges what a person typed as the address of a server. It says nothing about who really answers there: a name of a
 * private network is believed by its ending.
 *
 * @param pageAddress of the page that would ask
 */
export function judgeAddress(typed: string, pageAddress: string): AddressKind {
  const text = withProtocol(typed.trim());
  if (text === '' || !URL.canParse(text)) return { kind: 'invalid', problem: 'unreadable' };
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { kind: 'invalid', problem: 'protocol' };
  if (url.username !== '' || url.password !== '') return { kind: 'invalid', problem: 'credentials' };
  if (url.search !== '' || url.hash !== '') return { kind: 'invalid', problem: 'query' };
  if (url.hostname.startsWith('[')) return { kind: 'invalid', problem: 'ipv6' };
  if (!/^[\w.-]+$/.test(url.hostname)) return { kind: 'invalid', problem: 'unreadable' };
  const { origin } = url;
  const path = url.pathname.replace(/\/+$/, '').replace(/\/chat\/completions$/, '');
  const baseAddress = origin + (path === '' ? '/v1' : path);
  const reach = reachOf(url.hostname);
  const mixed = new URL(pageAddress).protocol === 'https:' && url.protocol === 'http:' && reach !== 'loopback';
  return { kind: mixed ? 'mixed' : reach, baseAddress, origin };
}

/**
 * `localhost:8080` is an address for a person and a protocol for a parser. Programs at home speak http; on the internet
 * nothing should go unencrypted because of a word that was left out.
 */
function withProtocol(text: string): string {
  if (text === '' || /^[a-z][a-z\d+.-]*:(?!\d+(?:\/|$))/i.test(text)) return text;
  const plain = `http://${text}`;
  return URL.canParse(plain) && reachOf(new URL(plain).hostname) === 'public' ? `https://${text}` : plain;
}

/** Ranges of RFC 1122 (this host), RFC 1918 (private), RFC 3927 (link-local), RFC 6598 (shared), and names that stay local. */
function reachOf(host: string): 'loopback' | 'private' | 'public' {
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback';
  const numbers = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(host);
  if (numbers === null) {
    return !host.includes('.') || /\.(?:local|lan|home|internal|home\.arpa)$/.test(host) ? 'private' : 'public';
  }
  const [first, second] = [Number(numbers[1]), Number(numbers[2])];
  if (first === 127) return 'loopback';
  const isPrivate =
    first === 10 ||
    (first === 172 && second >= 16 && second <= 31) ||
    (first === 192 && second === 168) ||
    (first === 169 && second === 254) ||
    (first === 100 && second >= 64 && second <= 127);
  return isPrivate ? 'private' : 'public';
}
