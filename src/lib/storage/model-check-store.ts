import type { ModelCheck } from '../core/model-check';

/** What is known of how models behave here, one row for each model. Rejects with `FailureError` of the storage. */
export interface ModelCheckStore {
  list(): Promise<readonly ModelCheck[]>;
  get(modelId: string): Promise<ModelCheck | undefined>;
  /** Puts it in the place of the one of that model. */
  keep(check: ModelCheck): Promise<void>;
  /** A model that was never checked is no error. */
  remove(modelId: string): Promise<void>;
}
