import type { PresentModel } from '../core/present-model';

/** The models that were whole on this device, one row for each. Rejects with `FailureError` of the storage. */
export interface PresentModelStore {
  list(): Promise<readonly PresentModel[]>;
  /** Puts it in the place of the one of its id. */
  keep(model: PresentModel): Promise<void>;
  /** A model that is not there is no error. */
  remove(id: string): Promise<void>;
}
