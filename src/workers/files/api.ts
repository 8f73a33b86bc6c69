import type { AddedModel } from '../../lib/core/added-model';
import type { GgufSummary, HubLookUp, HubName, HubUpdate, RemoteFile, RemoteGguf } from '../../lib/core/hub-look-up';
import type { Model, ModelFile } from '../../lib/core/model';

/** A file to fetch, known by its content. */
export interface FetchRequest {
  /** Left out where nobody knows it in advance: the file is then kept under the hash that it had, and is small. */
  readonly sha256?: string;
  readonly bytes: number;
  /** Hash of every piece, where known: then one wrong piece is found at once and fetched again alone. */
  readonly pieces?: readonly string[];
  /** For messages to a person. */
  readonly name: string;
  /** Absolute same-origin addresses that may hold the bytes, tried in order. */
  readonly addresses: readonly string[];
  /** Absolute addresses at other hosts, which may redirect; tried after those. */
  readonly outside?: readonly string[];
}

export type FetchEvent =
  | { readonly type: 'progress'; readonly doneBytes: number; readonly totalBytes: number }
  /** Nothing comes: the connection is silent, or failed and is tried again in a moment. Progress ends it. */
  | { readonly type: 'stalled' }
  /** The server asked to come back after so long, which is done. Progress ends it. */
  | { readonly type: 'told-to-wait'; readonly milliseconds: number }
  | { readonly type: 'verifying' }
  /** `pieces`: the hash of each, for a file of more than one. */
  | {
      readonly type: 'done';
      readonly sha256: string;
      readonly bytes: number;
      readonly pieces?: readonly string[];
    };

export interface StoredFile {
  readonly sha256: string;
  /** That are there, of a part. */
  readonly bytes: number;
  /** A part is an unfinished download; only whole files were verified. A corrupt file failed a later check and is not used. */
  readonly state: 'part' | 'whole' | 'corrupt';
}

/** A file of the person's itself, or a stored one by its hash. */
export type FileToConvert = Blob | string;

/** A model that a file on the person's disk may turn out to be once it is converted. */
export interface ImportCandidate {
  readonly modelId: string;
  readonly files: readonly ModelFile[];
}

export interface ImportOptions {
  /** Takes any model that the converter can read; otherwise only the candidates. */
  readonly others?: boolean;
  /** Keeps a file that was converted out of the store, which is otherwise removed. */
  readonly keepOriginal?: boolean;
}

export type ConversionEvent =
  /** The file is that candidate, as far as can be seen before its last byte. */
  | { readonly type: 'recognised'; readonly modelId: string }
  /** Bytes written. */
  | { readonly type: 'progress'; readonly doneBytes: number; readonly totalBytes: number }
  | {
      readonly type: 'done';
      /** The candidate that it is; none for another model. */
      readonly modelId?: string;
      /** What the model's files are. */
      readonly files: readonly ModelFile[];
      /** What the file says of itself. */
      readonly summary: GgufSummary;
    };

export type HashEvent =
  /** Bytes read. */
  | { readonly type: 'progress'; readonly doneBytes: number; readonly totalBytes: number }
  | { readonly type: 'done'; readonly sha256: string };

/** A file of the person's: on its own, or of a folder, with its path in it. */
export interface PickedFile {
  readonly path: string;
  readonly content: Blob;
}

export type SetEvent =
  /** Bytes read. */
  | { readonly type: 'progress'; readonly doneBytes: number; readonly totalBytes: number }
  | {
      readonly type: 'done';
      /** As the set's manifest names them; none for files without one. */
      readonly models: readonly Model[];
      readonly files: readonly ModelFile[];
    };

export type ExportEvent =
  | { readonly type: 'progress'; readonly doneBytes: number; readonly totalBytes: number }
  /** Reads from the stored files; it is never in memory as a whole. */
  | { readonly type: 'done'; readonly zip: Blob };

/** What one file takes. */
export interface FileUsage {
  readonly sha256: string;
  /** With its part and notes. */
  readonly bytes: number;
}

/**
 * Asks the model hub, whose address (`https://huggingface.co`) comes first each time. Each throws `hub-failed`, and the
 * signal's reason when it was aborted.
 */
export interface HubReader {
  /**
   * From now on a token of the person's goes with the requests to that origin, `fetch` among them, and to no other;
   * undefined ends that. A worker that starts anew has none.
   */
  signIn(origin: string, token: string | undefined): Promise<void>;
  /** What is in a repository, and what of it would run. Downloads none of it. */
  lookUp(hub: string, name: HubName, signal: AbortSignal): Promise<HubLookUp>;
  /**
   * What a GGUF file, or all parts of one in their order, say of the model and whether it can be converted. Downloads
   * their headers alone, 16 MiB of each at most.
   */
  readHeader(hub: string, files: readonly RemoteFile[], signal: AbortSignal): Promise<RemoteGguf>;
  /** The size of a file at an address outside, in bytes. */
  sizeOf(hub: string, address: string, signal: AbortSignal): Promise<number>;
  /** What a newer commit of a model of the hub brings. */
  findUpdate(hub: string, model: Pick<AddedModel, 'model' | 'origin'>, signal: AbortSignal): Promise<HubUpdate>;
}

/** The whole contract of the files worker: model files in the origin-private file system under their SHA-256. */
export interface FilesWorker extends HubReader {
  list(): Promise<readonly StoredFile[]>;
  /**
   * Downloads what is missing (resuming a part, repairing a corrupt file piece by piece), verifies, and gives the file its
   * final name. Aborting keeps the part and ends the stream without `done`. While another tab downloads the same file,
   * waits for it.
   * Throws `source-unreachable`, `source-missing`, `source-refused`, `source-corrupt`, `source-oversized`, `disk-full`.
   */
  fetch(request: FetchRequest, signal: AbortSignal): AsyncIterable<FetchEvent>;
  /**
   * Hashes the whole file again, by pieces where their hashes are given (`ModelFile.pieces`). A file that does not match
   * is put out of reach, listed as corrupt, and `false` is returned. Its right pieces are kept for `fetch` to go on from.
   */
  verify(sha256: string, signal: AbortSignal, pieces?: readonly string[]): Promise<boolean>;
  /**
   * Converts a GGUF file, or all parts that one was split into, in any order, into the files of a model, and keeps them
   * once every hash is known or, for a candidate, right. A file of the person's is read in place and never copied. However
   * it ends before `done`, nothing of it stays; aborting ends the stream without `done`.
   * Throws `gguf-invalid`, `gguf-unsupported`, `gguf-parts`, `gguf-unlisted`, `disk-full`, `import-failed`.
   */
  importGguf(
    file: FileToConvert | readonly FileToConvert[],
    candidates: readonly ImportCandidate[],
    signal: AbortSignal,
    options?: ImportOptions,
  ): AsyncIterable<ConversionEvent>;
  /**
   * The SHA-256 of a file of the person's, read where it lies. Aborting ends the stream without `done`.
   * Throws `own-file-failed` where it was moved or changed since it was opened.
   */
  hashFile(file: File, signal: AbortSignal): AsyncIterable<HashEvent>;
  /**
   * The files of models as one zip with a manifest, each checked on the way: those of one model under their own names,
   * those of several under their hashes. Aborting ends the stream without `done`. Throws `model-missing`, `model-corrupt`.
   */
  exportModels(models: readonly Model[], signal: AbortSignal): AsyncIterable<ExportEvent>;
  /**
   * Keeps the files of a zip, a folder or a few separate ones under their hashes. With a manifest among them, exactly what
   * it lists is demanded, by hash. Nothing is kept before `done`.
   * Throws `set-invalid`, `disk-full`, `import-failed`.
   */
  importFiles(files: readonly PickedFile[], signal: AbortSignal): AsyncIterable<SetEvent>;
  /** What everything takes, by file. */
  usage(): Promise<readonly FileUsage[]>;
  /** How many bytes `sweep` would free now. */
  leftovers(known: readonly string[]): Promise<number>;
  /**
   * Removes whole files that are not among the known and have lain for a day, parts that nobody went on with for 30 days,
   * and what is left of imports that ended. Returns the bytes that were freed.
   */
  sweep(known: readonly string[]): Promise<number>;
  /** Removes the file and any part of it; a file that is not there is no error. */
  remove(sha256: string): Promise<void>;
}
