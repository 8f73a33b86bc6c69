import type { Model } from '../../src/lib/core/model';
import { removeWithPart, type ModelFolder } from './model-folder';

/** Removes a model's files, their parts and kept sources, except what one of the other models needs too. */
export async function removeModel(model: Model, others: readonly Model[], folder: ModelFolder): Promise<void> {
  const needed = new Set(others.flatMap(({ files }) => files.map(({ sha256 }) => sha256)));
  for (const { sha256 } of model.files) if (!needed.has(sha256)) await removeWithPart(folder.pathOf(sha256));
  for (const { sha256 } of model.sources) await removeWithPart(folder.sourcePathOf(sha256));
}
