import { rm } from 'node:fs/promises';
import type { Model, ModelFile } from '../../src/lib/core/model';
import { hashFile } from './hash-file';
import { type ModelFolder, sizeOf } from './model-folder';

export interface VerifyReport {
  /** Files whose bytes were right. */
  readonly sound: readonly ModelFile[];
  /** Files that were wrong and are removed now. */
  readonly removed: readonly ModelFile[];
  readonly missing: readonly ModelFile[];
}

/** Hashes every file of a model that is there, and removes those whose bytes are wrong. */
export async function verifyModel(
  model: Model,
  folder: ModelFolder,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<VerifyReport> {
  const sound: ModelFile[] = [];
  const removed: ModelFile[] = [];
  const missing: ModelFile[] = [];
  for (const file of model.files) {
    const path = folder.pathOf(file.sha256);
    if ((await sizeOf(path)) === undefined) {
      missing.push(file);
    } else if ((await hashFile(path, onBytes, signal)) === file.sha256) {
      sound.push(file);
    } else {
      await rm(path);
      removed.push(file);
    }
  }
  return { sound, removed, missing };
}
