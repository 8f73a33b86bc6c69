import type { PresentModel } from '../../core/present-model';
import type { ModelStatus } from '../model-library';

/** What was here once, as it is noted in two places. */
export interface NotedModels {
  /** In the database. */
  readonly rows: readonly PresentModel[];
  /** In the mark, which has nothing that was not in the database before. */
  readonly mark: readonly PresentModel[];
}

/** What the browser took away. */
export interface Loss {
  readonly models: readonly PresentModel[];
  /** Whether the database went as well, and with it all that the person wrote. */
  readonly rowsGone: boolean;
}

/**
 * Holds what is here against what was. A model that the person removed is noted nowhere; one that is damaged is here; of
 * one whose files are others than they were, as after an update of Hearth, nothing was taken away.
 *
 * @returns undefined when nothing is missing
 */
export function findLoss({ rows, mark }: NotedModels, statuses: readonly ModelStatus[]): Loss | undefined {
  const noted = new Set(rows.map(({ id }) => id));
  const unknownToRows = mark.filter(({ id }) => !noted.has(id));
  const rowsGone = unknownToRows.length > 0;
  const models = [...rows, ...unknownToRows].filter((model) => {
    const status = statuses.find((each) => each.model.id === model.id);
    // The row of a model that the person added went with the database.
    if (status === undefined) return rowsGone;
    if (status.state === 'ready' || status.state === 'corrupt' || status.unkept !== undefined) return false;
    return isSame(model, presentModel(status));
  });
  return rowsGone || models.length > 0 ? { models, rowsGone } : undefined;
}

/** What is to be noted of a model that is whole. */
export function presentModel({ model, totalBytes }: ModelStatus): PresentModel {
  return { id: model.id, title: model.title, bytes: totalBytes, files: model.files.map(({ sha256 }) => sha256) };
}

/** Models that are whole here; those that lie elsewhere, as on a server, have no files that could go. */
export function modelsHere(statuses: readonly ModelStatus[]): readonly PresentModel[] {
  return statuses.filter(({ model, state }) => state === 'ready' && model.files.length > 0).map(presentModel);
}

/** Whether both are the same model with the same files. */
export function isSame(one: PresentModel, other: PresentModel): boolean {
  return (
    one.id === other.id &&
    one.files.length === other.files.length &&
    one.files.every((sha256) => other.files.includes(sha256))
  );
}
