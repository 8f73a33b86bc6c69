/**
 * Turns work that reports by calls into a stream of its reports. Each call resolves once its report was taken and the
 * next is asked for. Leaving the stream aborts the work and waits for its end.
 *
 * @returns what the work returned
 */
export async function* reported<Report, Result>(
  work: (report: (report: Report) => Promise<void>, signal: AbortSignal) => Promise<Result>,
  signal: AbortSignal,
): AsyncGenerator<Report, Result> {
  const leave = new AbortController();
  const reports: { readonly report: Report; readonly taken: () => void }[] = [];
  let wake = (): void => undefined;
  let over = false;
  const result = work(
    (report) =>
      new Promise((taken) => {
        if (leave.signal.aborted) return taken();
        reports.push({ report, taken });
        wake();
      }),
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
      if (next !== undefined) {
        try {
          yield next.report;
        } finally {
          next.taken();
        }
      } else if (over) return await result;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    leave.abort();
    for (const { taken } of reports) taken();
    await Promise.allSettled([result]);
  }
}
