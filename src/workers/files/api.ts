import type { ModelFile } from '../../lib/core/model';
import type { ImportEvent } from '../../lib/models/model-library';

/** A file to fetch, known by its content. */
export interface FetchRequest {
  readonly sha256: string;
  readonly bytes: number;
  /** For messages to a person. */
  readonly name: string;
  /** Absolute same-origin addresses that may hold the bytes, tried in order. */
  readonly addresses: readonly string[];
}

export type FetchEvent =
  | { readonly type: 'progress'; readonly doneBytes: number; readonly totalBytes: number }
  /** Nothing comes: the connection is silent, or failed and is tried again in a moment. Progress ends it. */
  | { readonly type: 'stalled' }
  | { readonly type: 'verifying' }
  | { readonly type: 'done' };

export interface StoredFile {
  readonly sha256: string;
  readonly bytes: number;
  /** A part is an unfinished download; only whole files were verified. A corrupt file failed a later check and is gone. */
  readonly state: 'part' | 'whole' | 'corrupt';
}

/** A model that a file on the person's disk may turn out to be once it is converted. */
export interface ImportCandidate {
  readonly modelId: string;
  readonly files: readonly ModelFile[];
}

/** The whole contract of the files worker: model files in the origin-private file system under their SHA-256. */
export interface FilesWorker {
  list(): Promise<readonly StoredFile[]>;
  /**
   * Downloads what is missing (resuming a part), verifies, and gives the file its final name. Aborting keeps the part and
   * ends the stream without `done`. While another tab downloads the same file, waits for it.
   * Throws `source-unreachable`, `source-missing`, `source-corrupt`, `disk-full`.
   */
  fetch(request: FetchRequest, signal: AbortSignal): AsyncIterable<FetchEvent>;
  /**
   * Hashes the whole file again, by pieces where their hashes are given (`ModelFile.pieces`). A file that does not match
   * is put out of reach, listed as corrupt, and `false` is returned.
   */
  verify(sha256: string, signal: AbortSignal, pieces?: readonly string[]): Promise<boolean>;
  /**
   * Converts a GGUF file into the files of the candidate that it turns out to be, and keeps them once every hash is right.
   * The file is read in place and never copied. However it ends before `done`, nothing of it stays; aborting ends the
   * stream without `done`.
   * Throws `gguf-invalid`, `gguf-unsupported`, `gguf-unlisted`, `disk-full`, `import-failed`.
   */
  importGguf(file: Blob, candidates: readonly ImportCandidate[], signal: AbortSignal): AsyncIterable<ImportEvent>;
  /** Removes the file and any part of it; a file that is not there is no error. */
  remove(sha256: string): Promise<void>;
}
