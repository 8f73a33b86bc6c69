import type { LedgerEntry } from './ledger-entry';

/** The `BroadcastChannel` over which a worker hands its entries to the pages, which keep them. */
export const ledgerChannelName = 'hearth-ledger-entries';

/**
 * Notes a request that leaves this device: once when it is sent, so that nothing leaves unseen, and with the same id
 * again when it is over.
 */
export type RecordRequest = (entry: LedgerEntry) => void;

/** Whether a message of the channel is an entry. */
export function isLedgerEntry(message: unknown): message is LedgerEntry {
  return (
    typeof message === 'object' &&
    message !== null &&
    'id' in message &&
    typeof message.id === 'string' &&
    'origin' in message &&
    typeof message.origin === 'string' &&
    'sentBytes' in message
  );
}
