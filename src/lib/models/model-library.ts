import type { Model } from './catalogue/model';

/** How much of a model is on this device. `corrupt`: a file failed its check and must be fetched again. */
export interface ModelStatus {
  readonly model: Model;
  readonly state: 'absent' | 'partial' | 'ready' | 'corrupt';
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** Paths of the files that failed their check; none when left out. */
  readonly corruptFiles?: readonly string[];
}

export type DownloadEvent =
  | {
      readonly type: 'progress';
      readonly doneBytes: number;
      readonly totalBytes: number;
      readonly bytesPerSecond: number;
    }
  | { readonly type: 'verifying'; readonly file: string }
  | { readonly type: 'done' };

/** The models on this device. Streams throw `FailureError`; aborting a download pauses it and keeps what came. */
export interface ModelLibrary {
  statuses(): Promise<readonly ModelStatus[]>;
  download(modelId: string, signal: AbortSignal): AsyncIterable<DownloadEvent>;
  /** Hashes every file again; `false` when one does not match, which is then set aside. */
  verify(modelId: string, signal: AbortSignal): Promise<boolean>;
  remove(modelId: string): Promise<void>;
}
