import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the hash of the lock file that was last installed in full is kept. */
const markerName = join('node_modules', '.hearth-lock');

/**
 * Whether the installed dependencies are not those that the lock file names.
 *
 * @param {string} root the folder that holds package.json
 * @returns {Promise<boolean>}
 */
export async function needsInstall(root) {
  const installed = await readIfPresent(join(root, markerName));
  return installed?.trim() !== (await lockFileHash(root));
}

/**
 * Installs the dependencies with `npm ci`, but only when the lock file changed since the last complete installation.
 *
 * The hash is taken away first and written last, so that an installation cut short is done again.
 *
 * @param {string} root the folder that holds package.json
 * @param {{ onStart?: () => void, signal?: AbortSignal }} [options] `onStart` is called before a real installation begins
 * @returns {Promise<'installed' | 'current'>}
 * @throws {Error} with npm's last lines when the installation fails, or the signal's reason when it was aborted
 */
export async function installDependencies(root, options = {}) {
  if (!(await needsInstall(root))) return 'current';
  options.onStart?.();
  await rm(join(root, markerName), { force: true });
  const hash = await lockFileHash(root);
  await runNpm(root, ['ci', '--no-audit', '--no-fund'], options);
  await writeFile(join(root, markerName), `${hash}\n`);
  return 'installed';
}

/**
 * @param {string} root
 * @returns {Promise<string>} SHA-256 in hexadecimal
 */
async function lockFileHash(root) {
  const lock = await readFile(join(root, 'package-lock.json'));
  return createHash('sha256').update(lock).digest('hex');
}

/**
 * @param {string} path
 * @returns {Promise<string | undefined>}
 */
async function readIfPresent(path) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * @param {string} root
 * @param {string[]} args
 * @param {{ signal?: AbortSignal }} options
 * @returns {Promise<void>}
 */
function runNpm(root, args, { signal }) {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    // On Windows npm is a .cmd file, which Node starts only through a shell; every argument here is fixed.
    const child = spawn('npm', args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      ...(signal ? { signal } : {}),
    });
    /** @type {string[]} */
    const lines = [];
    /** @param {string} chunk */
    const collect = (chunk) => {
      lines.push(...chunk.split(/\r?\n/).filter((text) => text.trim() !== ''));
    };
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    child.on('error', (error) => reject(signal?.aborted ? signal.reason : error));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${args.join(' ')} failed:\n${lines.slice(-60).join('\n')}`));
    });
  });
}
