import type { Failure } from '../core/failure';
import type { Model } from '../core/model';
import type { PickedOwnFile } from '../core/own-file';

/** How much of a model is on this device. `corrupt`: a file failed its check and must be fetched again. */
export interface ModelStatus {
  readonly model: Model;
  readonly state: 'absent' | 'partial' | 'ready' | 'corrupt';
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** Paths of the files that failed their check; none when left out. */
  readonly corruptFiles?: readonly string[];
  /** Why the browser can keep no files at all, where that is so: it then cannot be told what was here before. */
  readonly unkept?: Extract<Failure, { readonly code: 'files-unkept' }>;
}

/** How far one of a model's files is, in bytes. */
export interface FileProgress {
  readonly path: string;
  readonly doneBytes: number;
  readonly totalBytes: number;
}

export type DownloadEvent =
  | {
      readonly type: 'progress';
      readonly doneBytes: number;
      readonly totalBytes: number;
      readonly bytesPerSecond: number;
      /** What is being fetched. */
      readonly file: FileProgress;
    }
  /** Nothing comes from the server at the moment; progress ends it. `askedMs`: it asked to be left alone for so long. */
  | { readonly type: 'stalled'; readonly askedMs?: number }
  /** The server does not have a file yet. It is asked again after a while, said by `asking-again`, until it has. */
  | { readonly type: 'awaiting-server'; readonly waitedMs: number }
  | { readonly type: 'asking-again' }
  | { readonly type: 'verifying'; readonly file: string }
  /** All is here and becomes what the engine reads. Bytes written. */
  | { readonly type: 'converting'; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly type: 'done' };

export type ImportEvent =
  /** The file is that model, as far as can be seen before its last byte. */
  | { readonly type: 'recognised'; readonly modelId: string }
  /** Bytes written. */
  | { readonly type: 'progress'; readonly doneBytes: number; readonly totalBytes: number }
  /** It is converted; the file is hashed, so that it is known again. Bytes read. */
  | { readonly type: 'hashing'; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly type: 'done'; readonly modelId: string };

/** The models on this device. Streams throw `FailureError`; aborting a download pauses it and keeps what came. */
export interface StoredModels {
  statuses(): Promise<readonly ModelStatus[]>;
  download(modelId: string, signal: AbortSignal): AsyncIterable<DownloadEvent>;
  /** Hashes every file again; `false` when one does not match, which is then set aside. */
  verify(modelId: string, signal: AbortSignal): Promise<boolean>;
  remove(modelId: string): Promise<void>;
}

/** The models on this device, and how a person's own files become such. */
export interface ModelLibrary extends StoredModels {
  /**
   * Makes a model from a GGUF file of the person's, or all parts of one: the catalogue's that it is, or one of their own.
   * Nothing is kept before it is converted; aborting until then ends the stream without `done`. Where handles are given,
   * they are remembered for {@link ModelLibrary.convertAgain}. Throws what `FilesWorker.importGguf` throws, and
   * `own-file-failed`.
   */
  importFile(picked: readonly PickedOwnFile[], signal: AbortSignal): AsyncIterable<ImportEvent>;
  /**
   * Converts the file of the person's that a model came from again, where it lies and only if it is unchanged. Leave to
   * read it must have been given. Throws `own-file-failed`, `model-missing` and what `importFile` throws.
   */
  convertAgain(modelId: string, signal: AbortSignal): AsyncIterable<DownloadEvent>;
}
