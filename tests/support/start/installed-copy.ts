import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What `npm start` runs and builds. */
const parts = [
  'src',
  'messages',
  'project.inlang',
  'public',
  'scripts',
  'index.html',
  'vite.config.ts',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** A copy of this tree without build and models, in which everything is installed. */
export interface InstalledCopy {
  readonly root: string;
  remove(): Promise<void>;
}

/** Makes the copy, so that starting and building disturb nobody. */
export async function createInstalledCopy(): Promise<InstalledCopy> {
  const root = await mkdtemp(join(tmpdir(), 'hearth-start-'));
  const generated = resolve('src/paraglide');
  for (const part of parts) {
    await cp(resolve(part), join(root, part), { recursive: true, filter: (path) => path !== generated });
  }
  // Each package apart: should anything install here, it would remove links and not the packages of this tree.
  await mkdir(join(root, 'node_modules'));
  for (const name of await readdir(resolve('node_modules'))) {
    if (!name.startsWith('.')) await symlink(resolve('node_modules', name), join(root, 'node_modules', name));
  }
  const lock = await readFile(join(root, 'package-lock.json'));
  await writeFile(join(root, 'node_modules/.hearth-lock'), `${createHash('sha256').update(lock).digest('hex')}\n`);
  return { root, remove: () => rm(root, { recursive: true }) };
}
