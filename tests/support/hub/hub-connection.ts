import type { HubConnection } from '../../../src/lib/models/hub/hub-request';

/** The hub at an address of this machine, reached by the real `fetch`. */
export function hubConnection(address: string, changes: Partial<HubConnection> = {}): HubConnection {
  return {
    address,
    request: (asked, { headers, signal }) => fetch(asked, { headers, signal }),
    now: () => Date.UTC(2026, 0, 1),
    silentMs: 30_000,
    ...changes,
  };
}
