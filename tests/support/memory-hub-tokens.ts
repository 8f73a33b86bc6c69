import { createHubTokens, type HubTokens } from '../../src/lib/models/hub/hub-tokens';
import type { KeptHubToken } from '../../src/lib/storage/hub-token-store';

/** The token of a hub, of which what is kept lies in memory and is not sealed. */
export function memoryHubTokens(): HubTokens {
  let kept: KeptHubToken | undefined;
  const { buffer: nothing } = new Uint8Array();
  return createHubTokens(
    {
      read: async () => kept,
      keep: async (token) => void (kept = token),
      remove: async () => void (kept = undefined),
    },
    {
      seal: async (text) => ({ nonce: nothing, bytes: new TextEncoder().encode(text).buffer }),
      open: async ({ bytes }) => new TextDecoder().decode(bytes),
    },
  );
}
