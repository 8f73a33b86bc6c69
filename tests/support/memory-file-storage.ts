import { listed, nameOf, readName } from '../../src/workers/files/file-names';
import type { FileStorage, FolderEntry, PartFile } from '../../src/workers/files/file-storage';
import { notedBytes, readNote } from '../../src/workers/files/part-note';

/** Model files in memory, with a disk of a given size. */
export interface MemoryFileStorage extends FileStorage {
  /** By name as on disk: the hash alone, or with an ending. */
  readonly files: Map<string, Uint8Array>;
  /** When each was changed last, by name; at the start of 1970 where left out. */
  readonly modifiedAt: Map<string, number>;
  /** Room for the bytes of models; notes always find some. */
  freeBytes: number;
  /** What a write throws when the disk is full. */
  fullDiskError: Error;
  readonly openParts: () => number;
  /** Forgets who has what open, as a worker that is killed does. */
  kill(): void;
}

export function memoryFileStorage(): MemoryFileStorage {
  const files = new Map<string, Uint8Array>();
  const modifiedAt = new Map<string, number>();
  const open = new Set<string>();
  const resize = (name: string, bytes: number): Uint8Array => {
    const resized = new Uint8Array(bytes);
    resized.set((files.get(name) ?? new Uint8Array()).subarray(0, bytes));
    files.set(name, resized);
    return resized;
  };
  const openFile = (name: string): PartFile => {
    if (open.has(name)) throw new DOMException('locked', 'NoModificationAllowedError');
    open.add(name);
    if (!files.has(name)) files.set(name, new Uint8Array());
    const content = (): Uint8Array => files.get(name) ?? new Uint8Array();
    const isNote = readName(name)?.kind === 'note';
    return {
      size: () => content().length,
      read(buffer, at) {
        const part = content().subarray(at, at + buffer.length);
        buffer.set(part);
        return part.length;
      },
      write(bytes, at) {
        if (!isNote && bytes.length > storage.freeBytes) throw storage.fullDiskError;
        if (!isNote) storage.freeBytes -= bytes.length;
        const target = content().length >= at + bytes.length ? content() : resize(name, at + bytes.length);
        target.set(bytes, at);
        return bytes.length;
      },
      truncate: (bytes) => void resize(name, bytes),
      flush: () => undefined,
      close: () => void open.delete(name),
    };
  };
  const move = (from: string, to: string): void => {
    const content = files.get(from);
    if (content === undefined) throw new DOMException(`no ${from}`, 'NotFoundError');
    files.delete(from);
    files.set(to, content);
  };
  const entries = (): readonly FolderEntry[] =>
    [...files].flatMap(([name, content]): FolderEntry | readonly [] => {
      const read = readName(name);
      return read === undefined ? [] : { ...read, bytes: content.length, modifiedAt: modifiedAt.get(name) ?? 0 };
    });
  const removeAll = (sha256: string, kinds: readonly FolderEntry['kind'][]): void => {
    for (const kind of kinds) files.delete(nameOf(sha256, kind));
  };
  const storage: MemoryFileStorage = {
    files,
    modifiedAt,
    freeBytes: Number.POSITIVE_INFINITY,
    fullDiskError: new DOMException('no room', 'QuotaExceededError'),
    openParts: () => open.size,
    kill: () => open.clear(),
    entries: async () => entries(),
    list: () =>
      listed(entries(), async (sha256) => {
        const note = readNote(new TextDecoder().decode(files.get(nameOf(sha256, 'note'))));
        return note && notedBytes(note);
      }),
    removeEntry: async ({ sha256, kind }) => removeAll(sha256, [kind]),
    openPart: async (sha256) => openFile(nameOf(sha256, 'part')),
    openNote: async (sha256) => openFile(nameOf(sha256, 'note')),
    async finishPart(part, sha256) {
      move(nameOf(part, 'part'), sha256);
      removeAll(part, ['note']);
      removeAll(sha256, ['corrupt']);
    },
    removePart: async (sha256) => removeAll(sha256, ['part', 'note']),
    async openImport(name) {
      removeAll(name, ['import']);
      return openFile(nameOf(name, 'import'));
    },
    async finishImport(name, sha256) {
      move(nameOf(name, 'import'), sha256);
      removeAll(sha256, ['part', 'note', 'corrupt']);
    },
    async removeImports() {
      for (const { sha256, kind } of entries()) if (kind === 'import') removeAll(sha256, ['import']);
    },
    async read(sha256) {
      const content = files.get(sha256);
      if (content === undefined) throw new DOMException('no file', 'NotFoundError');
      return new Blob([new Uint8Array(content)]);
    },
    async setAside(sha256, note) {
      files.set(nameOf(sha256, 'corrupt'), new Uint8Array());
      if (note === undefined) {
        files.delete(sha256);
        return;
      }
      files.set(nameOf(sha256, 'note'), note);
      move(sha256, nameOf(sha256, 'part'));
    },
    remove: async (sha256) => removeAll(sha256, ['whole', 'part', 'note', 'corrupt']),
  };
  return storage;
}
