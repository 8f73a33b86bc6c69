import type { AddedModel } from '../core/added-model';

/** The models that a person added. Rejects with `FailureError` of the storage. */
export interface AddedModelStore {
  /** The oldest first. */
  list(): Promise<readonly AddedModel[]>;
  /** Adds a model, or puts another in the place of the one of its id. */
  keep(model: AddedModel): Promise<void>;
  /** A model that is not there is no error. */
  remove(id: string): Promise<void>;
  /** Calls the listener whenever something changed, in this tab or another. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}
