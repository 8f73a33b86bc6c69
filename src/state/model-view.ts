import type { Failure } from '../lib/core/failure';
import type { RoleStatus } from '../lib/models/language-models';
import type { FileProgress, ModelStatus } from '../lib/models/model-library';

/** What is being done with one model's files right now; undefined fields are not known yet. */
export interface ModelActivity {
  readonly kind:
    | 'waiting'
    | 'downloading'
    | 'stalled'
    | 'awaiting-server'
    | 'verifying'
    | 'converting'
    | 'checking'
    /** The browser fetches its own model, which nobody here can stop. */
    | 'browser-fetching'
    | 'failed';
  readonly bytesPerSecond?: number;
  /** The file that is being fetched. */
  readonly file?: FileProgress;
  /** How far what comes beside a model that can be used meanwhile is, or a conversion; in bytes. Of what the browser fetches, the part of 1. */
  readonly progress?: { readonly doneBytes: number; readonly totalBytes: number };
  /** How long the server asked to be left alone, where it did. */
  readonly askedMs?: number;
  /** How long the server has not had it so far. */
  readonly waitedMs?: number;
  readonly failure?: Failure;
}

/** What a model of a starter set can do. */
export type ModelRole = 'fast' | 'reasoning' | 'embedding';

/** A model as the screen shows it. */
export interface ModelView extends ModelStatus {
  readonly activity: ModelActivity | undefined;
  readonly role: RoleStatus | undefined;
}
