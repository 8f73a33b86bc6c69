import type { RoutePreference } from '../core/conversation';
import type { EarlierMessage } from './signals';

/** The models that a turn can go to. */
export type ModelRoute = 'fast' | 'reasoning';

/** A turn whose route is to be decided. */
export interface RouteQuestion {
  readonly text: string;
  /** Earlier messages of the conversation, in order. */
  readonly history: readonly EarlierMessage[];
  readonly preference: RoutePreference;
  /** The models that are on this device. */
  readonly available: readonly ModelRoute[];
  /**
   * The skill that takes the turn upon itself, how much of the turn it accounts for, from 0 to 1, and whether it was read
   * from what the turn is like, not word for word.
   */
  readonly claim?: { readonly skill: string; readonly certainty: number; readonly loose?: boolean } | undefined;
}
