import type { LanguageModel } from './language-model';

export type LanguageRole = 'fast' | 'reasoning';

/** What the screen says of a role. `absent`: no file; `stored`: on the device but not in memory. */
export interface RoleStatus {
  readonly role: LanguageRole;
  readonly modelId: string;
  readonly state: 'absent' | 'stored' | 'loading' | 'resident' | 'failed';
}

/** Keeps the language models in memory: both where memory allows, else one at a time. */
export interface LanguageModels {
  statuses(): readonly RoleStatus[];
  /** Called on every change of a status; returns the way to stop it. */
  subscribe(listener: (statuses: readonly RoleStatus[]) => void): () => void;
  /** Loads the role's model if need be (a swap says so by its status). Rejects with `FailureError`. */
  acquire(role: LanguageRole, signal: AbortSignal): Promise<LanguageModel>;
}
