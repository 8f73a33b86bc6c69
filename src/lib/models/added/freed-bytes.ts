import type { AddedModel } from '../../core/added-model';
import type { ModelFile } from '../../core/model';
import type { ModelStatus } from '../model-library';

/**
 * How many bytes go when a model is removed, with the revision before its last update. A file that another model on the
 * device shares stays.
 */
export function freedBytes(modelId: string, statuses: readonly ModelStatus[], added: readonly AddedModel[]): number {
  const status = statuses.find(({ model }) => model.id === modelId);
  if (status === undefined) return 0;
  const others = statuses.filter(({ model, state }) => model.id !== modelId && state !== 'absent');
  const shared = new Set([
    ...others.flatMap(({ model }) => model.files.map(({ sha256 }) => sha256)),
    ...added.filter(({ id }) => id !== modelId).flatMap(({ previous }) => previous?.model.files.map(hashOf) ?? []),
  ]);
  const alone = unsharedBytes(status.model.files, shared);
  const present = new Set([...shared, ...status.model.files.map(hashOf)]);
  const before = added.find(({ id }) => id === modelId)?.previous?.model.files ?? [];
  return Math.min(alone, status.doneBytes) + unsharedBytes(before, present);
}

function hashOf({ sha256 }: ModelFile): string {
  return sha256;
}

function unsharedBytes(files: readonly ModelFile[], shared: ReadonlySet<string>): number {
  return files.filter(({ sha256 }) => !shared.has(sha256)).reduce((sum, { bytes }) => sum + bytes, 0);
}
