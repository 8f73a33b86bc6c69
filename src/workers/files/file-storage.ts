import type { StoredFile } from './api';

/** A file opened for writing. Everything is synchronous, as a sync access handle in a worker is. */
export interface PartFile {
  size(): number;
  /** Reads into the buffer and returns how many bytes were there. */
  read(buffer: Uint8Array, at: number): number;
  /** Returns how many bytes found room; throws what the browser throws on a full disk. */
  write(bytes: Uint8Array, at: number): number;
  truncate(bytes: number): void;
  /** Forces what was written to the disk. */
  flush(): void;
  close(): void;
}

/** Something that lies in the folder of model files. */
export interface FolderEntry {
  readonly sha256: string;
  /** `note`: which bytes of a part are there. `corrupt`: a mark. */
  readonly kind: 'whole' | 'part' | 'note' | 'import' | 'corrupt';
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly modifiedAt: number;
}

/** Where model files lie. A file goes by its SHA-256 and is whole, a part, or marked as corrupt. */
export interface FileStorage {
  list(): Promise<readonly StoredFile[]>;
  /** Everything there, as it lies there. */
  entries(): Promise<readonly FolderEntry[]>;
  /** Removes one of them; one that is not there is no error. */
  removeEntry(entry: Pick<FolderEntry, 'sha256' | 'kind'>): Promise<void>;
  /** Opens the part, making an empty one if there is none. One opener at a time. */
  openPart(sha256: string): Promise<PartFile>;
  /** Opens the note beside the part, making an empty one if there is none. */
  openNote(sha256: string): Promise<PartFile>;
  /** Gives the part its final name, in the place of whatever had it, and ends its note and mark of corruption. */
  finishPart(part: string, sha256: string): Promise<void>;
  /** Removes the part and its note. */
  removePart(sha256: string): Promise<void>;
  /** Opens an empty file beside the part, for bytes that are made here and not downloaded. */
  openImport(name: string): Promise<PartFile>;
  /** Gives the import its final name, in the place of a part or a mark of corruption. */
  finishImport(name: string, sha256: string): Promise<void>;
  /** Removes all imports that have no final name; one that is open elsewhere stays. */
  removeImports(): Promise<void>;
  /** The whole file, unread; throws when there is none. */
  read(sha256: string): Promise<Blob>;
  /**
   * Puts a whole file out of reach and remembers that it was corrupt.
   *
   * @param note what of it is right, where it is to be the part that a download goes on from
   */
  setAside(sha256: string, note?: Uint8Array): Promise<void>;
  /** Removes the file, its part and its mark of corruption, whichever there are. */
  remove(sha256: string): Promise<void>;
}
