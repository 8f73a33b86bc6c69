import type { AddedModel } from '../../core/added-model';
import type { Failure } from '../../core/failure';
import type { HubChoice, HubLookUp, HubRepository, HubUpdate, RemoteGguf } from '../../core/hub-look-up';
import type { ModelOriginal } from '../../core/own-file';
import type { HubNameReading } from '../hub/hub-name';

/** How a set of files is written out or read in. Bytes. */
export interface TransferProgress {
  readonly doneBytes: number;
  readonly totalBytes: number;
}

/**
 * What a person does with models beyond the catalogue's: finds them at the hub, adds, updates, takes along. Fetching
 * itself is the library's (`ModelLibrary.download`), which knows added models too. Calls reject with `FailureError`.
 */
export interface ModelDesk {
  /** Why the hub cannot be asked from this page; undefined when it can. */
  hubObstacle(): Failure | undefined;
  /** Whether the person allowed Hearth to ask the hub. */
  isHubApproved(): Promise<boolean>;
  approveHub(): Promise<void>;
  /** Ends the worker that reaches the hub, and what it fetches. */
  revokeHub(): Promise<void>;
  /** The hub's address, for the person to read. */
  readonly hubAddress: string;
  readName(text: string): HubNameReading;
  /** Asks the hub what a repository holds. Throws `hub-failed`. */
  lookUp(name: Extract<HubNameReading, { name: unknown }>['name'], signal: AbortSignal): Promise<HubLookUp>;
  /** Reads the header of a GGUF file, or of all parts of one, by range requests, before anything else of it. Throws `hub-failed`. */
  readGguf(repository: HubRepository, choice: HubChoice, signal: AbortSignal): Promise<RemoteGguf>;
  /**
   * Makes an entry for something that the hub offers, with the hashes that its files are demanded by; small files without
   * a known hash are fetched for it. Throws `hub-failed`, `gguf-unsupported` and what a download throws.
   */
  addFromHub(repository: HubRepository, choice: HubChoice, signal: AbortSignal): Promise<AddedModel>;
  /** The models that were added, the oldest first. */
  added(): Promise<readonly AddedModel[]>;
  /** Calls the listener whenever one was added, changed or removed. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Throws `hub-failed`. */
  findUpdate(id: string, signal: AbortSignal): Promise<HubUpdate>;
  /** Sets the newer revision beside the present one; `ModelLibrary.download` then fetches it. */
  beginUpdate(id: string, update: Extract<HubUpdate, { type: 'newer' }>, signal: AbortSignal): Promise<void>;
  /** Puts the revision before the update back in its place, and removes the newer one. */
  rollBack(id: string): Promise<void>;
  /** Removes the files of the revision before the update. */
  letPreviousGo(id: string): Promise<void>;
  /** The files of the person's that models were converted from, where they can be found again. */
  originals(): Promise<readonly ModelOriginal[]>;
  /**
   * Asks for leave to read the file that a model was converted from; to be called on the person's click, before
   * `ModelLibrary.convertAgain`. Throws `own-file-failed`, `model-missing`.
   */
  askToConvert(id: string): Promise<void>;
  /** Removes what a file of the person's was converted into. The entry stays, and can be converted again. */
  freeConverted(id: string): Promise<void>;
  /**
   * A zip with the files of these models and a manifest, for a device without a network; it reads them where they are
   * stored. Throws `model-missing`, `model-corrupt`.
   */
  exportModels(
    ids: readonly string[],
    progress: (progress: TransferProgress) => void,
    signal: AbortSignal,
  ): Promise<Blob>;
  /**
   * Adds the models of a set of files: a zip, or the files of a folder with their paths in it; all of them or, where one
   * is not what it should be, none. A GGUF file among them, or all parts of one, is converted. Returns their ids; those
   * that are here already keep theirs. Throws `set-invalid`, `disk-full`, `import-failed`, and what `importFile` throws.
   */
  importSet(
    files: readonly { readonly path: string; readonly content: Blob }[],
    progress: (progress: TransferProgress) => void,
    signal: AbortSignal,
  ): Promise<readonly string[]>;
  /** How many bytes `sweep` would free now. */
  leftovers(): Promise<number>;
  /** Removes files that belong to no model, and old parts. Returns the bytes that were freed. */
  sweep(): Promise<number>;
}
