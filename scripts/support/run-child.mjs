import { spawn } from 'node:child_process';

/**
 * Runs a Node program to its end. On abort it is asked to end, and only when it has ended does the call reject.
 *
 * @param {string} root the folder to run in
 * @param {readonly string[]} args the program and its arguments
 * @param {{ signal: AbortSignal, inherit?: boolean }} options `inherit` lets the program print by itself
 * @returns {Promise<{ code: number, output: string }>} what it printed, unless it printed by itself
 * @throws the signal's reason when it was aborted
 */
export function runChild(root, args, { signal, inherit = false }) {
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: inherit ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    const stop = () => child.kill('SIGTERM');
    signal.addEventListener('abort', stop, { once: true });
    child.on('error', (error) => {
      signal.removeEventListener('abort', stop);
      reject(error);
    });
    child.on('close', (code) => {
      signal.removeEventListener('abort', stop);
      if (signal.aborted) reject(signal.reason);
      else resolve({ code: code ?? 1, output });
    });
  });
}
