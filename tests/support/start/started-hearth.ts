import { spawn } from 'node:child_process';

/** `scripts/start.mjs` as a process of its own. */
export interface StartedHearth {
  /** Resolves with the match once what was printed so far matches; rejects when the process ends before. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** All that was printed. */
  output(): string;
  /** Sends what Ctrl-C sends; resolves with the exit code. */
  interrupt(): Promise<number | null>;
}

/**
 * Starts it without models on a free port.
 *
 * @param root the folder that holds package.json
 */
export function startHearth(root: string): StartedHearth {
  const child = spawn(process.execPath, ['scripts/start.mjs', '--no-models', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let look = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      look();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        look = () => {
          const match = pattern.exec(output);
          if (match !== null) resolve(match);
        };
        look();
        void ended.then((code) => reject(new Error(`It ended with ${String(code)}:\n${output}`)));
      }),
    output: () => output,
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}
