import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Makes one folder hold what another holds. A file that is right already is left alone, so that whatever watches it
 * stays calm; any other appears whole or not at all, since another program may be reading it.
 *
 * @param {string} from
 * @param {string} to
 */
export async function syncFolder(from, to) {
  const wanted = await filesIn(from);
  for (const name of wanted) await writeIfDifferent(join(to, name), await readFile(join(from, name)));
  const kept = new Set(wanted);
  for (const name of await filesIn(to)) if (!kept.has(name)) await rm(join(to, name), { force: true });
}

/**
 * @param {string} path
 * @param {Uint8Array | string} content
 */
export async function writeIfDifferent(path, content) {
  const present = await readIfPresent(path);
  if (present?.equals(Buffer.from(content))) return;
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.${String(process.pid)}.part`;
  await writeFile(part, content);
  await rename(part, path);
}

/**
 * @param {string} path
 * @returns {Promise<Buffer | undefined>}
 */
export async function readIfPresent(path) {
  return readFile(path).catch(absent);
}

/**
 * @param {string} folder
 * @returns {Promise<string[]>} paths of all files below it, from there; none where it is absent
 */
async function filesIn(folder) {
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true }).catch(absent)) ?? [];
  return entries
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.part'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/**
 * @param {unknown} error
 * @returns {undefined}
 */
function absent(error) {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
