/** One request that left this device. The ledger holds no words of the person and no key. */
export interface LedgerEntry {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly purpose: 'hub' | 'server';
  readonly method: 'GET' | 'POST' | 'HEAD';
  /** Scheme, host and port. */
  readonly origin: string;
  /** Without the query. */
  readonly path: string;
  /** Absent where no answer came. */
  readonly status?: number;
  readonly sentBytes: number;
  readonly receivedBytes: number;
}
