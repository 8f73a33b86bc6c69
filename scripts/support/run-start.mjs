import { join } from 'node:path';
import { startServer } from '../server/server.mjs';
import { ensureWords } from '../words/ensure-words.mjs';
import { buildIfChanged } from './build.mjs';
import { withElapsed } from './elapsed.mjs';
import { installDependencies } from './install.mjs';
import { runChild } from './run-child.mjs';
import { parseStartOptions } from './start-options.mjs';

/**
 * From a fresh clone to a page: installs, gets the models that answer first, builds, serves, and gets the rest behind.
 *
 * @param {string} root
 * @param {readonly string[]} words behind `npm start --`
 * @returns {Promise<number>} exit code, once the server was stopped
 */
export async function runStart(root, words) {
  const options = parseStartOptions(words);
  if (typeof options === 'string') {
    say(options);
    return words.some((word) => word === '--help' || word === '-h') ? 0 : 1;
  }
  const interrupt = new AbortController();
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => interrupt.abort());
  try {
    await start(root, options, interrupt.signal);
    return 0;
  } catch (error) {
    if (interrupt.signal.aborted) {
      say('Stopped. Run npm start again to go on.');
      return 130;
    }
    say(sentenceOf(error, options));
    return 1;
  }
}

/**
 * @param {string} root
 * @param {import('./start-options.mjs').StartOptions} options
 * @param {AbortSignal} signal
 */
async function start(root, options, signal) {
  await checkPort(root, options);
  await withElapsed('Installing dependencies', (onStart) => installDependencies(root, { onStart, signal }));
  // What goes wrong with a model is said in these words.
  await ensureWords(root, { signal });
  const modelsHere = !options.models || (await getModels(root, options.set, 'embedding,fast', signal));
  await withElapsed('Building', (onStart) => buildIfChanged(root, { force: options.rebuild, onStart, signal }));
  const server = await serve(root, options);
  try {
    announce(server.address, options.host);
    if (!modelsHere) say('Hearth works without models too. To get them later: npm run models -- get');
    else if (options.models) await getModels(root, options.set, 'reasoning', signal);
    await untilAborted(signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await server.close();
  }
}

/**
 * Finding the port taken after minutes of downloading would be late.
 *
 * @param {string} root
 * @param {import('./start-options.mjs').StartOptions} options
 */
async function checkPort(root, options) {
  const server = await serve(root, options);
  await server.close();
}

/**
 * @param {string} root
 * @param {import('./start-options.mjs').StartOptions} options
 */
function serve(root, { port, host }) {
  return startServer({ root: join(root, 'dist'), modelsFolder: join(root, 'models'), port, host });
}

/**
 * The command says by itself what it does and what went wrong. When all is here it would only say so, and is kept quiet.
 *
 * @param {string} root
 * @param {'standard' | 'small'} set
 * @param {string} roles
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} whether all of them are here now
 */
async function getModels(root, set, roles, signal) {
  const args = ['--import', 'tsx', 'scripts/models/cli.ts', 'get', '--quiet', '--set', set, '--roles', roles];
  return (await runChild(root, args, { signal, inherit: true })).code === 0;
}

/**
 * @param {string} address
 * @param {string} host
 */
function announce(address, host) {
  say(`\nHearth is at ${address}\nPress Ctrl-C to stop it.\n`);
  if (['localhost', '127.0.0.1', '::1'].includes(host)) return;
  say(
    'From other devices browsers allow what Hearth needs only over HTTPS: put a reverse proxy with a certificate before it.\n',
  );
}

/** @param {AbortSignal} signal */
function untilAborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    else signal.addEventListener('abort', resolve, { once: true });
  });
}

/**
 * @param {unknown} error
 * @param {import('./start-options.mjs').StartOptions} options
 */
function sentenceOf(error, { port, host }) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `Port ${String(port)} is taken, perhaps by Hearth itself: open http://localhost:${String(port)}, or choose another: npm start -- --port ${String((port + 1) % 65_536)}`;
  }
  if (code === 'EACCES') return `Port ${String(port)} may not be used by this account. Choose one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `This machine has no interface called ${host}.`;
  if (code === 'ENOSPC') return 'The disk is full. Make room, then run npm start again.';
  return error instanceof Error ? error.message : String(error);
}

/** @param {string} text */
function say(text) {
  process.stdout.write(`${text}\n`);
}
