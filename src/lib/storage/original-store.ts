import type { ModelOriginal } from '../core/own-file';

/** The files of the person's that models were converted from, one row for each model. Rejects with `FailureError` of the storage. */
export interface OriginalStore {
  list(): Promise<readonly ModelOriginal[]>;
  get(modelId: string): Promise<ModelOriginal | undefined>;
  /** Puts it in the place of the one of that model. */
  keep(original: ModelOriginal): Promise<void>;
  /** A model without one is no error. */
  remove(modelId: string): Promise<void>;
}
