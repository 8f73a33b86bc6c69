import type { AddedModel } from '../../core/added-model';
import type { ModelOriginal } from '../../core/own-file';

/** How a model's files come to this device, where they are not here. */
export type ModelSource =
  | 'network'
  /** By converting a file of the person's again. */
  | 'own-file'
  /** Only by being added once more. */
  | 'nowhere';

/** @param row of a model that the person added; the catalogue's have none */
export function modelSource(row: AddedModel | undefined, original: ModelOriginal | undefined): ModelSource {
  if (row?.origin.type !== 'disk') return 'network';
  return original === undefined ? 'nowhere' : 'own-file';
}
