import type { AddedModel, ModelRevision } from '../../core/added-model';
import type { Model } from '../../core/model';
import type { WallClock } from '../../core/wall-clock';
import type { AddedModelStore } from '../../storage/added-model-store';

export interface NewModelDependencies {
  readonly catalogue: readonly Model[];
  readonly store: AddedModelStore;
  readonly clock: WallClock;
}

/** Keeps a model that the person adds. Another one of the same id stays, and this one gets a number. */
export async function keepNewModel(
  { catalogue, store, clock }: NewModelDependencies,
  { model, origin }: ModelRevision,
  state: Pick<AddedModel, 'unfinished'>,
): Promise<AddedModel> {
  const taken = new Set([...catalogue, ...(await store.list())].map(({ id }) => id));
  let id = model.id;
  for (let number = 2; taken.has(id); number++) id = `${model.id}-${number}`;
  const added: AddedModel = { id, model: { ...model, id }, origin, addedAt: clock.now(), ...state };
  await store.keep(added);
  return added;
}
