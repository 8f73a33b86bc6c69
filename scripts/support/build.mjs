import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from './run-child.mjs';

/** All that the built app is made from. */
const sources = [
  'src',
  'messages',
  'project.inlang/settings.json',
  'public',
  'index.html',
  'vite.config.ts',
  'scripts/server/headers.mjs',
  'scripts/vite',
  'scripts/words',
  'package-lock.json',
  'tsconfig.json',
];

/** Made by the build from the above, hence no source. */
const generated = 'src/paraglide';

/** Beside the built app: the hash of the sources that it was built from. The server sends no hidden file. */
const markerName = join('dist', '.built-from');

/**
 * Builds the app into dist/ when a source changed since the last whole build.
 *
 * The mark is taken away first and written last, so that a build cut short is done again.
 *
 * @param {string} root
 * @param {{ force: boolean, onStart: () => void, signal: AbortSignal }} options `onStart` is called before a real build
 * @returns {Promise<'built' | 'current'>}
 * @throws {Error} with what the build printed, or the signal's reason
 */
export async function buildIfChanged(root, { force, onStart, signal }) {
  const hash = await hashSources(root);
  if (!force && (await readMarker(root)) === hash) return 'current';
  onStart();
  await rm(join(root, markerName), { force: true });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { code, output } = await runChild(root, [vite, 'build', '--logLevel', 'warn'], { signal });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  await writeFile(join(root, markerName), `${hash}\n`);
  return 'built';
}

/**
 * A hash over the names and bytes of all sources.
 *
 * @param {string} root
 * @returns {Promise<string>}
 */
export async function hashSources(root) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const path of await filesBelow(root, source)) {
      const bytes = await readFile(join(root, path));
      hash.update(`${path}\0${String(bytes.length)}\0`).update(bytes);
    }
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path of a file or a folder below root
 * @returns {Promise<string[]>} in an order that is the same everywhere
 */
async function filesBelow(root, path) {
  const found = await stat(join(root, path)).catch(absent);
  if (found === undefined || path === generated) return [];
  if (!found.isDirectory()) return [path];
  const names = (await readdir(join(root, path))).sort();
  return (await Promise.all(names.map((name) => filesBelow(root, `${path}/${name}`)))).flat();
}

/** @param {string} root */
async function readMarker(root) {
  return (await readFile(join(root, markerName), 'utf8').catch(absent))?.trim();
}

/**
 * @param {unknown} error
 * @returns {undefined}
 */
function absent(error) {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
