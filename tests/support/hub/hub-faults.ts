/** Where a fault strikes: an answer about a repository, the address of a file (`resolve`), or the other host that has its bytes. */
export type HubPlace = 'information' | 'resolve' | 'content';

export type HubFault =
  /** Any status with its headers: 401, 403, 404, 429 with `retry-after`, 500, … */
  | { readonly type: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** A page with status 200, as a captive portal answers. */
  | { readonly type: 'html' }
  | { readonly type: 'broken-json' }
  /** Valid JSON that goes on for so many bytes. */
  | { readonly type: 'oversized-json'; readonly bytes: number }
  /** JSON of one's own instead of what the repository says. */
  | { readonly type: 'json'; readonly value: unknown }
  /** The connection breaks after so many bytes of the answer. */
  | { readonly type: 'truncate'; readonly afterBytes: number }
  /** Nothing comes after so many bytes of the answer, until the server is closed or `release` is called. */
  | { readonly type: 'stall'; readonly afterBytes: number }
  /** The byte at that place of the file has its lowest bit turned. */
  | { readonly type: 'wrong-byte'; readonly at: number }
  /** The file is another one from now on: another ETag, and every byte turned. */
  | { readonly type: 'changed' }
  /** The whole file with status 200, whatever was asked for. */
  | { readonly type: 'range-ignored' }
  /** An answer 206 without its `Content-Range`, or for a range that was not asked for. */
  | { readonly type: 'wrong-range' }
  /** Bytes come in portions of `chunkBytes`, with a pause after each. */
  | { readonly type: 'slow'; readonly chunkBytes: number; readonly pauseMs: number }
  /** No answer at all: the connection is closed. */
  | { readonly type: 'refused' };

/** A fault and when it strikes. */
export interface PlannedFault {
  readonly place: HubPlace;
  readonly fault: HubFault;
  /** Only for paths of which this is a part. */
  readonly path?: string;
  /** How often; always where left out. */
  readonly times?: number;
}

/** The faults that are still to come, in the order in which they were planned. */
export class FaultPlan {
  #planned: { readonly plan: PlannedFault; left: number }[] = [];

  add(plan: PlannedFault): void {
    this.#planned.push({ plan, left: plan.times ?? Infinity });
  }

  clear(): void {
    this.#planned = [];
  }

  /** The fault for this request, counted as used. */
  take(place: HubPlace, path: string): HubFault | undefined {
    const found = this.#planned.find(
      ({ plan, left }) => left > 0 && plan.place === place && path.includes(plan.path ?? ''),
    );
    if (found === undefined) return undefined;
    found.left -= 1;
    return found.plan.fault;
  }
}
