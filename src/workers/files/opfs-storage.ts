import { FailureError } from '../../lib/core/failure';
import { openOriginFolder } from '../../lib/models/origin-folder';
import { listed, nameOf, readName } from './file-names';
import type { FileStorage, FolderEntry, PartFile } from './file-storage';
import { notedBytes, readNote } from './part-note';

/** Folder of the model files. Changing it loses every downloaded model. */
const folderName = 'models';

/** The largest models are read in some seconds. */
const heldIntervalMs = 50;
const heldAttempts = 200;

/** Not in the compiler's library yet, nor in every browser. */
interface MovableFileHandle extends FileSystemFileHandle {
  move?(name: string): Promise<void>;
}

/** A browser may have the file system without these handles, or with handles that it does not open. */
interface WritableFileHandle extends Pick<FileSystemFileHandle, 'kind'> {
  createSyncAccessHandle?(): Promise<FileSystemSyncAccessHandle>;
}

/**
 * Model files in the origin-private file system, in the folder `models`. Everything rejects with `FailureError`
 * `files-unkept` where the browser has no place for them.
 *
 * @param storage `navigator.storage`, which not every browser has
 */
export function opfsStorage(storage: StorageManager | undefined): FileStorage {
  const openFolder = async (): Promise<FileSystemDirectoryHandle> => {
    const root = await openOriginFolder(storage);
    return root.getDirectoryHandle(folderName, { create: true });
  };
  const entries = async (): Promise<readonly FolderEntry[]> => entriesOf(await openFolder());

  return {
    entries,

    async list() {
      const folder = await openFolder();
      return listed(await entriesOf(folder), (sha256) => noteOf(folder, sha256));
    },

    async removeEntry({ sha256, kind }) {
      const folder = await openFolder();
      await onceFree(() => removeIfThere(folder, nameOf(sha256, kind)));
    },

    async openPart(sha256) {
      return openFile(await openFolder(), nameOf(sha256, 'part'));
    },

    async openNote(sha256) {
      return openFile(await openFolder(), nameOf(sha256, 'note'));
    },

    async finishPart(part, sha256) {
      const folder = await openFolder();
      await rename(folder, nameOf(part, 'part'), sha256);
      await removeIfThere(folder, nameOf(part, 'note'));
      await removeIfThere(folder, nameOf(sha256, 'corrupt'));
    },

    async removePart(sha256) {
      const folder = await openFolder();
      for (const kind of ['part', 'note'] as const) await removeIfThere(folder, nameOf(sha256, kind));
    },

    async openImport(name) {
      const file = await openFile(await openFolder(), nameOf(name, 'import'));
      file.truncate(0);
      return file;
    },

    async finishImport(name, sha256) {
      const folder = await openFolder();
      await rename(folder, nameOf(name, 'import'), sha256);
      for (const kind of ['part', 'note', 'corrupt'] as const) await removeIfThere(folder, nameOf(sha256, kind));
    },

    async removeImports() {
      const folder = await openFolder();
      for await (const name of folder.keys()) {
        if (readName(name)?.kind === 'import') await unlessHeld(removeIfThere(folder, name));
      }
    },

    async read(sha256) {
      const folder = await openFolder();
      const file = await folder.getFileHandle(sha256);
      return file.getFile();
    },

    async setAside(sha256, note) {
      const folder = await openFolder();
      // The mark comes first: should the rest fail because an engine holds the file, the mark hides it.
      await folder.getFileHandle(nameOf(sha256, 'corrupt'), { create: true });
      if (note === undefined) {
        await unlessHeld(onceFree(() => removeIfThere(folder, sha256)));
        return;
      }
      const notes = await openFile(folder, nameOf(sha256, 'note'));
      try {
        notes.truncate(0);
        notes.write(note, 0);
      } finally {
        notes.close();
      }
      await unlessHeld(onceFree(() => rename(folder, sha256, nameOf(sha256, 'part'))));
    },

    async remove(sha256) {
      const folder = await openFolder();
      for (const kind of ['whole', 'part', 'note', 'corrupt'] as const) {
        await onceFree(() => removeIfThere(folder, nameOf(sha256, kind)));
      }
    },
  };
}

async function openFile(folder: FileSystemDirectoryHandle, name: string): Promise<PartFile> {
  const handle = await openHandle(await folder.getFileHandle(name, { create: true }));
  return {
    size: () => handle.getSize(),
    read: (buffer, at) => handle.read(buffer, { at }),
    write: (bytes, at) => handle.write(bytes, { at }),
    truncate: (bytes) => handle.truncate(bytes),
    flush: () => handle.flush(),
    close: () => handle.close(),
  };
}

async function openHandle(file: WritableFileHandle): Promise<FileSystemSyncAccessHandle> {
  if (file.createSyncAccessHandle === undefined) {
    throw new FailureError({ code: 'files-unkept', reason: 'its files cannot be written in place' });
  }
  try {
    return await file.createSyncAccessHandle();
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NotSupportedError') throw error;
    throw new FailureError({ code: 'files-unkept', reason: error.message });
  }
}

async function entriesOf(folder: FileSystemDirectoryHandle): Promise<readonly FolderEntry[]> {
  const found: FolderEntry[] = [];
  for await (const [name, handle] of folder.entries()) {
    const read = readName(name);
    if (read === undefined || handle.kind !== 'file') continue;
    const file = await unlessGone(handle.getFile());
    if (file !== undefined) found.push({ ...read, bytes: file.size, modifiedAt: file.lastModified });
  }
  return found;
}

/** Bytes that the note of a part says are there; undefined where it says nothing that can be read. */
async function noteOf(folder: FileSystemDirectoryHandle, sha256: string): Promise<number | undefined> {
  const file = await unlessGone(folder.getFileHandle(nameOf(sha256, 'note')).then((handle) => handle.getFile()));
  const text = file && (await unlessGone(file.text()));
  const note = text === undefined ? undefined : readNote(text);
  return note && notedBytes(note);
}

/** A download that goes on while files are listed renames its part and changes its note: the listing then does without. */
async function unlessGone<Value>(value: Promise<Value>): Promise<Value | undefined> {
  try {
    return await value;
  } catch (error) {
    if (error instanceof DOMException && ['NotFoundError', 'NotReadableError'].includes(error.name)) return undefined;
    throw error;
  }
}

async function rename(folder: FileSystemDirectoryHandle, from: string, to: string): Promise<void> {
  const source: MovableFileHandle = await folder.getFileHandle(from);
  await removeIfThere(folder, to);
  if (source.move !== undefined) {
    await source.move(to);
    return;
  }
  const target = await folder.getFileHandle(to, { create: true });
  const writable = await target.createWritable();
  // Only closing gives the target its bytes, so a copy that was cut short leaves no whole file behind.
  await (await source.getFile()).stream().pipeTo(writable);
  await folder.removeEntry(from);
}

async function removeIfThere(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
  }
}

/** What a worker that was killed holds for a moment longer is found free by whoever comes next. */
async function unlessHeld(change: Promise<void>): Promise<void> {
  try {
    await change;
  } catch (error) {
    if (!isHeld(error)) throw error;
  }
}

/** An engine holds a file while it reads it into memory, which is over soon. */
async function onceFree(change: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await change();
    } catch (error) {
      if (!isHeld(error) || attempt === heldAttempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, heldIntervalMs));
    }
  }
}

function isHeld(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NoModificationAllowedError';
}
