import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashSources } from '../../scripts/support/build.mjs';
import { runChild } from '../../scripts/support/run-child.mjs';
import { readIfPresent } from '../../scripts/support/read-if-present';

/** Beside the built page: the hash of the sources that it was built from. */
const markerName = join('dist-bench', '.built-from');

/**
 * Builds the page that is measured into dist-bench/ when a source changed since the last whole build.
 *
 * @param root the folder that holds package.json
 * @param onStart called before a real build
 * @throws Error with what the build printed
 */
export async function buildPageIfChanged(root: string, onStart: () => void, signal: AbortSignal): Promise<void> {
  const hash = await hashPageSources(root);
  if ((await readIfPresent(join(root, markerName)))?.trim() === hash) return;
  onStart();
  await rm(join(root, markerName), { force: true });
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--config', 'bench/vite.config.ts', '--logLevel', 'warn'];
  const { code, output } = await runChild(root, args, { signal });
  if (code !== 0) throw new Error(`The build failed:\n${output}`);
  await writeFile(join(root, markerName), `${hash}\n`);
}

/**
 * Gets the models that are not in models/ yet; the command says by itself how far it is.
 *
 * @param keepSources also keep the published files that they are made from
 */
export async function getModels(
  root: string,
  models: readonly string[],
  { keepSources = false, signal }: { readonly keepSources?: boolean; readonly signal: AbortSignal },
): Promise<void> {
  const flags = ['--quiet', ...(keepSources ? ['--keep-sources'] : [])];
  const args = ['--import', 'tsx', 'scripts/models/cli.ts', 'get', ...flags, ...models];
  const { code } = await runChild(root, args, { signal, inherit: true });
  if (code !== 0) throw new Error('A model is missing; the lines above say why.');
}

async function hashPageSources(root: string): Promise<string> {
  const hash = createHash('sha256').update(await hashSources(root));
  const folder = join(root, 'bench/page');
  for (const path of [
    join(root, 'bench/vite.config.ts'),
    ...(await readdir(folder)).sort().map((name) => join(folder, name)),
  ]) {
    hash.update(path).update(await readFile(path));
  }
  return hash.digest('hex');
}
