import type { ServersState } from '../../state/servers.svelte';
import { m } from '../../paraglide/messages';

/** What an address means for what is sent to it, in words; empty while there is none. */
export function addressWords(address: string, judged: ReturnType<ServersState['judge']>): string {
  if (address.trim() === '') return '';
  if (judged.kind === 'public' && judged.baseAddress.startsWith('http:')) {
    return `${m.servers_public()} ${m.servers_plain()}`;
  }
  if (judged.kind !== 'invalid') {
    return {
      loopback: m.servers_loopback,
      private: m.servers_private,
      public: m.servers_public,
      mixed: m.servers_mixed,
    }[judged.kind]();
  }
  return {
    unreadable: m.servers_invalid_unreadable,
    protocol: m.servers_invalid_protocol,
    credentials: m.servers_invalid_credentials,
    query: m.servers_invalid_query,
    ipv6: m.servers_invalid_ipv6,
  }[judged.problem]();
}
