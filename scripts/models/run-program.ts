import { spawn } from 'node:child_process';
import { hasCode } from './problem';

export interface ProgramResult {
  readonly code: number;
  /** What it wrote to its error output. */
  readonly errorText: string;
}

export interface ProgramOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
}

/**
 * Runs a program to its end; undefined when there is no such program. On abort it is ended, and only then does the call
 * reject with the signal's reason, so that nobody writes any more into a folder that is about to be removed.
 */
export type RunProgram = (
  command: string,
  args: readonly string[],
  options: ProgramOptions,
) => Promise<ProgramResult | undefined>;

export const runProgram: RunProgram = (command, args, { cwd, env = process.env, signal }) => {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      // On Windows npm is a .cmd file, which Node starts only through a shell; every argument comes from the catalogue.
      shell: process.platform === 'win32',
    });
    let errorText = '';
    const stop = (): void => {
      child.kill('SIGTERM');
    };
    signal.addEventListener('abort', stop, { once: true });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errorText = (errorText + text).slice(-10_000);
    });
    child.on('error', (error) => {
      signal.removeEventListener('abort', stop);
      if (hasCode(error, 'ENOENT')) resolve(undefined);
      else reject(error);
    });
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve({ code: code ?? 1, errorText });
    });
  });
};
