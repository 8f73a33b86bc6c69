import type { Database } from '../../storage/database';
import { createSealingKeyStore } from '../../storage/dexie-sealing-key-store';
import { createHubTokenStore } from '../../storage/hub-token-store';
import { createKeySealer } from '../../storage/seal-key';
import { createHubTokens, type HubTokens } from './hub-tokens';

/** The token of a hub, kept in this browser profile. */
export function openHubTokens(database: Database, crypto: Crypto): HubTokens {
  return createHubTokens(createHubTokenStore(database), createKeySealer(createSealingKeyStore(), crypto));
}
