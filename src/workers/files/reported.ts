/**
 * Turns work that reports by calls into a stream of its reports. Leaving the stream aborts the work and waits for its end.
 *
 * @returns what the work returned
 */
export async function* reported<Report, Result>(
  work: (report: (report: Report) => void, signal: AbortSignal) => Promise<Result>,
  signal: AbortSignal,
): AsyncGenerator<Report, Result> {
  const leave = new AbortController();
  const reports: Report[] = [];
  let wake = (): void => undefined;
  let over = false;
  const result = work(
    (report) => {
      reports.push(report);
      wake();
    },
    AbortSignal.any([signal, leave.signal]),
  ).finally(() => {
    over = true;
    wake();
  });
  // Whoever leaves before the end does not hear of the failure that leaving causes.
  result.catch(() => undefined);
  try {
    for (;;) {
      const next = reports.shift();
      if (next !== undefined) yield next;
      else if (over) return await result;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    leave.abort();
    await Promise.allSettled([result]);
  }
}
