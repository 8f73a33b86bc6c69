/** How many of all cases are done: a bar on a terminal, a plain line every ten seconds elsewhere. */
export interface CaseProgress {
  update(done: number): void;
  /** Takes the bar away. */
  stop(): void;
}

export interface ProgressStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

const plainIntervalMs = 10_000;
const barLength = 30;
const clearLine = '\r\u001b[K';

/** @param now milliseconds since any moment */
export function createCaseProgress(
  label: string,
  total: number,
  stream: ProgressStream = process.stderr,
  now: () => number = () => performance.now(),
): CaseProgress {
  const terminal = stream.isTTY === true;
  const startedAt = now();
  let shownAt = startedAt;
  return {
    update(done) {
      const at = now();
      const seconds = (at - startedAt) / 1000;
      const left = done === 0 ? '' : `, ${Math.round((seconds * (total - done)) / done)} s left`;
      const words = `${done} of ${total}${left}`;
      if (terminal) {
        const filled = total === 0 ? barLength : Math.round((done / total) * barLength);
        stream.write(`${clearLine}${label}  ${'█'.repeat(filled)}${'░'.repeat(barLength - filled)}  ${words}`);
      } else if (at - shownAt >= plainIntervalMs) {
        shownAt = at;
        stream.write(`${label}: ${words}\n`);
      }
    },
    stop() {
      if (terminal) stream.write(clearLine);
    },
  };
}
