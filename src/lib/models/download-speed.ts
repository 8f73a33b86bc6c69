/** Bytes a second over the last few seconds, so that it follows a connection that changes. */
export interface DownloadSpeed {
  /** Notes how many bytes are there now and returns the speed; 0 until two moments are known. */
  note(doneBytes: number): number;
}

/** @param now milliseconds since an arbitrary moment */
export function downloadSpeed(now: () => number, windowMs = 5_000): DownloadSpeed {
  let moments: { readonly at: number; readonly bytes: number }[] = [];
  return {
    note(doneBytes) {
      const at = now();
      moments = [...moments.filter((moment) => at - moment.at <= windowMs), { at, bytes: doneBytes }];
      const first = moments[0];
      if (first === undefined || at === first.at) return 0;
      return Math.max(0, ((doneBytes - first.bytes) * 1000) / (at - first.at));
    },
  };
}
