import type { StoredFile } from '../../src/workers/files/api';
import type { FileStorage, PartFile } from '../../src/workers/files/file-storage';

/** Model files in memory, with a disk of a given size. */
export interface MemoryFileStorage extends FileStorage {
  /** By name as on disk: the hash alone, or with `.part`, `.import` or `.corrupt`. */
  readonly files: Map<string, Uint8Array>;
  freeBytes: number;
  /** What a write throws when the disk is full. */
  fullDiskError: Error;
  readonly openParts: () => number;
}

export function memoryFileStorage(): MemoryFileStorage {
  const files = new Map<string, Uint8Array>();
  let open = 0;
  const resize = (name: string, bytes: number): Uint8Array => {
    const resized = new Uint8Array(bytes);
    resized.set((files.get(name) ?? new Uint8Array()).subarray(0, bytes));
    files.set(name, resized);
    return resized;
  };
  const openFile = (name: string): PartFile => {
    if (open > 0) throw new DOMException('locked', 'NoModificationAllowedError');
    if (!files.has(name)) files.set(name, new Uint8Array());
    open += 1;
    let closed = false;
    const content = (): Uint8Array => files.get(name) ?? new Uint8Array();
    return {
      size: () => content().length,
      read(buffer, at) {
        const part = content().subarray(at, at + buffer.length);
        buffer.set(part);
        return part.length;
      },
      write(bytes, at) {
        if (bytes.length > storage.freeBytes) throw storage.fullDiskError;
        storage.freeBytes -= bytes.length;
        resize(name, Math.max(content().length, at + bytes.length)).set(bytes, at);
        return bytes.length;
      },
      truncate: (bytes) => void resize(name, bytes),
      flush: () => undefined,
      close() {
        if (!closed) open -= 1;
        closed = true;
      },
    };
  };
  const storage: MemoryFileStorage = {
    files,
    freeBytes: Number.POSITIVE_INFINITY,
    fullDiskError: new DOMException('no room', 'QuotaExceededError'),
    openParts: () => open,
    async list() {
      return [...files].flatMap(([name, content]): StoredFile | readonly [] => {
        const [sha256 = '', kind] = name.split('.');
        if (kind === 'import') return [];
        const state = kind === 'part' ? 'part' : kind === 'corrupt' ? 'corrupt' : 'whole';
        return { sha256, bytes: content.length, state };
      });
    },
    openPart: async (sha256) => openFile(`${sha256}.part`),
    async openImport(sha256) {
      files.delete(`${sha256}.import`);
      return openFile(`${sha256}.import`);
    },
    async finishImport(sha256) {
      const content = files.get(`${sha256}.import`);
      if (content === undefined) throw new DOMException('no import', 'NotFoundError');
      for (const name of [`${sha256}.import`, `${sha256}.part`, `${sha256}.corrupt`]) files.delete(name);
      files.set(sha256, content);
    },
    async removeImports() {
      for (const name of files.keys()) if (name.endsWith('.import')) files.delete(name);
    },
    async finishPart(sha256) {
      const content = files.get(`${sha256}.part`);
      if (content === undefined) throw new DOMException('no part', 'NotFoundError');
      files.delete(`${sha256}.part`);
      files.delete(`${sha256}.corrupt`);
      files.set(sha256, content);
    },
    async read(sha256) {
      const content = files.get(sha256);
      if (content === undefined) throw new DOMException('no file', 'NotFoundError');
      return new Blob([new Uint8Array(content)]);
    },
    async setAside(sha256) {
      files.delete(sha256);
      files.set(`${sha256}.corrupt`, new Uint8Array());
    },
    async remove(sha256) {
      for (const name of [sha256, `${sha256}.part`, `${sha256}.corrupt`]) files.delete(name);
    },
  };
  return storage;
}
