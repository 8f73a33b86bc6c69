import type { PresentModel } from '../../core/present-model';
import type { PresentModelStore } from '../../storage/present-model-store';
import type { ModelStatus } from '../model-library';
import { findLoss, isSame, modelsHere, type Loss } from './find-loss';
import type { PresenceMark } from './presence-mark';

/** Remembers which models are whole here, so that it can be told when the browser took some away. */
export interface ModelPresence {
  /**
   * Takes in what is here now. The first look of a page tells what is missing; each later one notes what became whole
   * since. As long as a loss is not settled, what was noted before stays.
   *
   * @throws FailureError of the storage
   */
  look(statuses: readonly ModelStatus[]): Promise<Loss | undefined>;
  /** The loss was told: what is here now is what there was. */
  settle(): Promise<void>;
  /** To be called before the person's own removal of a model. */
  forget(modelId: string): Promise<void>;
}

/**
 * Over the database and a mark outside of it. What is in the mark is in the database: it is noted there first and removed
 * there last, so that a mark without a row means that the rows are gone.
 */
export function createModelPresence({
  rows,
  mark,
}: {
  readonly rows: PresentModelStore;
  readonly mark: PresenceMark;
}): ModelPresence {
  let here: readonly PresentModel[] | undefined;
  let loss: Loss | undefined;

  const note = async (models: readonly PresentModel[]): Promise<void> => {
    const noted = await rows.list();
    for (const model of models) {
      const isNoted = (list: readonly PresentModel[]): boolean => list.some((each) => isSame(each, model));
      if (!isNoted(noted)) await rows.keep(model);
      if (!isNoted(mark.list())) mark.keep(model);
    }
  };

  const forget = async (id: string): Promise<void> => {
    mark.remove(id);
    await rows.remove(id);
  };

  return {
    async look(statuses) {
      const before = here;
      here = modelsHere(statuses);
      if (before !== undefined) {
        const fresh = here.filter((model) => !before.some((each) => isSame(each, model)));
        if (fresh.length > 0) await note(fresh);
        return undefined;
      }
      loss = findLoss({ rows: await rows.list(), mark: mark.list() }, statuses);
      if (loss === undefined) await note(here);
      return loss;
    },

    async settle() {
      for (const { id } of loss?.models ?? []) await forget(id);
      loss = undefined;
      await note(here ?? []);
    },

    forget,
  };
}
