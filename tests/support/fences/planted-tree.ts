import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A tree of files outside the project that resolves the project's packages. */
export interface PlantedTree {
  readonly root: string;
  remove(): Promise<void>;
}

/**
 * Writes files to a fresh folder.
 *
 * @param files content by path
 */
export async function plantTree(files: Readonly<Record<string, string>>): Promise<PlantedTree> {
  const root = await mkdtemp(join(tmpdir(), 'hearth-fences-'));
  await symlink(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  await writeFile(join(root, 'package.json'), '{ "type": "module" }\n');
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return { root, remove: () => rm(root, { recursive: true }) };
}
