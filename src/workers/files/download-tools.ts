/** Asks an address for bytes; `fetch`, or a fake. Only an address at another host may redirect. */
export type RequestBytes = (
  address: string,
  options: {
    readonly headers: Readonly<Record<string, string>>;
    readonly signal: AbortSignal;
    readonly outside: boolean;
  },
) => Promise<Response>;

/** What a download needs of the world, and its patience. */
export interface DownloadTools {
  readonly requestBytes: RequestBytes;
  /** Milliseconds since an arbitrary moment. */
  readonly now: () => number;
  /** Milliseconds since 1970. */
  readonly wallNow: () => number;
  /** At least 0, below 1. */
  readonly random: () => number;
  /** Resolves after the time, or as soon as the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Awaited before bytes are written: what is more urgent goes first. */
  readonly giveWay: () => Promise<void>;
  /** Waits before asking again where the connection failed, give or take a half; the address is given up when all are used. */
  readonly retryDelaysMs: readonly number[];
  /** A download that gets nothing for so long is said to be silent. */
  readonly silentMs: number;
  /** A connection that brings nothing for so long counts as failed. */
  readonly stallMs: number;
  /** The longest wait that a server may ask for. */
  readonly longestWaitMs: number;
  /** Requests at the same time. */
  readonly lanes: number;
}
