import type { Model } from '../core/model';

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
  /** Nothing comes from the server at the moment; progress ends it. */
  | { readonly type: 'stalled' }
  /** The server does not have a file yet. It is asked again after a while, said by `asking-again`, until it has. */
  | { readonly type: 'awaiting-server'; readonly waitedMs: number }
  | { readonly type: 'asking-again' }
  | { readonly type: 'verifying'; readonly file: string }
  | { readonly type: 'done' };

export type ImportEvent =
  /** The file is that model, as far as can be seen before its last byte. */
  | { readonly type: 'recognised'; readonly modelId: string }
  /** Bytes written. */
  | { readonly type: 'progress'; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly type: 'done'; readonly modelId: string };

/** The models on this device. Streams throw `FailureError`; aborting a download pauses it and keeps what came. */
export interface ModelLibrary {
  statuses(): Promise<readonly ModelStatus[]>;
  download(modelId: string, signal: AbortSignal): AsyncIterable<DownloadEvent>;
  /**
   * Makes a model of the catalogue from its published file, which the person already has. Nothing is kept before `done`;
   * aborting ends the stream without it. Throws `gguf-invalid`, `gguf-unsupported`, `gguf-unlisted` for a file that is no
   * model of the catalogue, `disk-full`, `import-failed`.
   */
  importFile(file: Blob, signal: AbortSignal): AsyncIterable<ImportEvent>;
  /** Hashes every file again; `false` when one does not match, which is then set aside. */
  verify(modelId: string, signal: AbortSignal): Promise<boolean>;
  remove(modelId: string): Promise<void>;
}
