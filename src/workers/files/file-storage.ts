import type { StoredFile } from './api';

/** A file opened for appending. Everything is synchronous, as a sync access handle in a worker is. */
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

/** Where model files lie. A file goes by its SHA-256 and is whole, a part, or marked as corrupt. */
export interface FileStorage {
  list(): Promise<readonly StoredFile[]>;
  /** Opens the part, making an empty one if there is none. One opener at a time. */
  openPart(sha256: string): Promise<PartFile>;
  /** Gives the part its final name. */
  finishPart(sha256: string): Promise<void>;
  /** Opens an empty file beside the part, for bytes that are made here and not downloaded. */
  openImport(sha256: string): Promise<PartFile>;
  /** Gives the import its final name, in the place of a part or a mark of corruption. */
  finishImport(sha256: string): Promise<void>;
  /** Removes all imports that have no final name; one that is open elsewhere stays. */
  removeImports(): Promise<void>;
  /** The whole file, unread; throws when there is none. */
  read(sha256: string): Promise<Blob>;
  /** Puts a whole file out of reach and remembers that it was corrupt. */
  setAside(sha256: string): Promise<void>;
  /** Removes the file, its part and its mark of corruption, whichever there are. */
  remove(sha256: string): Promise<void>;
}
