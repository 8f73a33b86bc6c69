import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * How a command ended, with all that it printed. `status` is undefined when a signal or the time limit ended it.
 *
 * @typedef {{ status: number | undefined, output: string, seconds: number, timedOut: boolean }} Ended
 */

/**
 * The path of a command that a dependency brings, to be run by Node itself: no shell, the same on every system.
 *
 * @param {string} root the folder that holds node_modules
 * @param {string} dependency its package name
 * @param {string} [command] which of its commands, when it has several
 * @returns {string}
 */
export function commandOf(root, dependency, command = dependency) {
  const folder = join(root, 'node_modules', dependency);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a Node program to its end and keeps what it prints.
 *
 * @param {string} root the folder to run in
 * @param {readonly string[]} args the program and its arguments
 * @param {{ environment?: Record<string, string>, limitSeconds?: number | undefined, inherit?: boolean }} [options] `inherit` lets
 *   the program print by itself; past `limitSeconds` it is ended
 * @returns {Promise<Ended>}
 */
export function runNode(root, args, { environment = {}, limitSeconds = 900, inherit = false } = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let timedOut = false;
    const limit = setTimeout(() => {
      timedOut = true;
      child.kill();
      // A program that ignores the request to end must not hold up the rest.
      setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    }, limitSeconds * 1000);
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
        output += text;
      });
    }
    child.on('error', reject);
    child.on('close', (status) => {
      clearTimeout(limit);
      resolve({ status: status ?? undefined, output, seconds: (performance.now() - started) / 1000, timedOut });
    });
  });
}
