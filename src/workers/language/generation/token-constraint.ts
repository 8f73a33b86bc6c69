import type { Constraint } from '../../../lib/models/language-model';

/** Decides, token by token, what may come next. */
export interface TokenConstraint {
  /** Sets the logits of everything that may not come next to minus infinity. */
  mask(logits: Float32Array): Promise<void>;
  /** Takes the token that was chosen. */
  accept(token: number): void;
  /** Nothing can follow. */
  readonly finished: boolean;
  dispose(): void;
}

/** Prepares a constraint for one answer. Rejects with `grammar-invalid`. */
export type ConstraintFactory = (constraint: Constraint) => Promise<TokenConstraint>;
