import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelFile } from '../../src/lib/core/model';
import { hasCode } from './problem';

/** The folder of model files: each whole file bears its SHA-256 as its name, and nothing else does. */
export interface ModelFolder {
  /** Where the server finds the whole file. */
  pathOf(sha256: string): string;
  /** Where a source lies that is only there to be converted. */
  sourcePathOf(sha256: string): string;
  /** A place of that name for a file that is being made, outside of what the server offers. */
  scratchPathOf(name: string): string;
  /** Whether the whole file is there. Its name was given after its hash was checked, so its size is proof enough. */
  has(file: Pick<ModelFile, 'sha256' | 'bytes'>): Promise<boolean>;
  /** Whether the whole source is there, kept for the next conversion. */
  hasSource(file: Pick<ModelFile, 'sha256' | 'bytes'>): Promise<boolean>;
  /** Makes the folders. */
  prepare(): Promise<void>;
}

/** The folder at that path; nothing is made before `prepare`. */
export function createModelFolder(path: string): ModelFolder {
  const pathOf = (sha256: string) => join(path, sha256);
  const sourcePathOf = (sha256: string) => join(path, 'sources', sha256);
  return {
    pathOf,
    sourcePathOf,
    scratchPathOf: (name) => join(path, name.replaceAll('/', '-')),
    has: async ({ sha256, bytes }) => (await sizeOf(pathOf(sha256))) === bytes,
    hasSource: async ({ sha256, bytes }) => (await sizeOf(sourcePathOf(sha256))) === bytes,
    prepare: async () => {
      await mkdir(join(path, 'sources'), { recursive: true });
    },
  };
}

/** The size of a file in bytes, if there is one. */
export async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

/** Where a file grows until its hash is known to be right. */
export function partPathOf(finalPath: string): string {
  return `${finalPath}.part`;
}

/** Gives a checked file its final name, in one step. */
export async function promote(partPath: string, finalPath: string): Promise<void> {
  await rename(partPath, finalPath);
}

/** Removes a file and the part of it, if they are there. */
export async function removeWithPart(finalPath: string): Promise<void> {
  await rm(finalPath, { force: true });
  await rm(partPathOf(finalPath), { force: true });
}
