import type { ModelChoice } from '../core/model';
import type { LanguageModel } from './language-model';

export const languageRoles = ['fast', 'reasoning'] as const;

export type LanguageRole = (typeof languageRoles)[number];

/** What the screen says of a role. `absent`: no file; `stored`: on the device but not in memory. */
export interface RoleStatus {
  readonly role: LanguageRole;
  readonly modelId: string;
  readonly state: 'absent' | 'stored' | 'loading' | 'resident' | 'failed';
  /** Which models leave memory when this one is asked now. Only {@link LanguageModels.status} says it, and only where some do. */
  readonly leaving?: readonly string[];
}

/**
 * Keeps the language models in memory: both where memory allows, else one at a time. A `choice` is of one conversation and
 * names what plays a role there.
 */
export interface LanguageModels {
  /** Of the models that usually play the roles. */
  statuses(): readonly RoleStatus[];
  status(role: LanguageRole, choice?: ModelChoice): RoleStatus;
  /** Called on every change of a status; returns the way to stop it. */
  subscribe(listener: (statuses: readonly RoleStatus[]) => void): () => void;
  /** Loads the role's model if need be (a swap says so by its status). Rejects with `FailureError`. */
  acquire(role: LanguageRole, signal: AbortSignal, choice?: ModelChoice): Promise<LanguageModel>;
  /**
   * Loads the model that usually plays the role, unless another would have to leave for it. Whether that worked is told by
   * its status alone: nobody waits for it.
   */
  preload(role: LanguageRole): Promise<void>;
}
