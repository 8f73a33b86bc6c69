import type { RouteOverride } from '../core/route-override';

/** The choices that a person made against Hearth's. Rejects with `FailureError` of the storage. */
export interface OverrideStore {
  /** The newest first. */
  overrides(): Promise<readonly RouteOverride[]>;
  /** Keeps exactly these. */
  keepOverrides(overrides: readonly RouteOverride[]): Promise<void>;
  /** Calls the listener whenever something changed, in this tab or another. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}
