import type { StoredFile } from './api';
import type { FileStorage, PartFile } from './file-storage';

/** Folder of the model files. Changing it loses every downloaded model. */
const folderName = 'models';

/** Not in the compiler's library yet, nor in every browser. */
interface MovableFileHandle extends FileSystemFileHandle {
  move?(name: string): Promise<void>;
}

const partOf = (sha256: string): string => `${sha256}.part`;
const importOf = (sha256: string): string => `${sha256}.import`;
const markOf = (sha256: string): string => `${sha256}.corrupt`;

/** Model files in the origin-private file system, in the folder `models`. */
export function opfsStorage(storage: StorageManager): FileStorage {
  const openFolder = async (): Promise<FileSystemDirectoryHandle> => {
    const root = await storage.getDirectory();
    return root.getDirectoryHandle(folderName, { create: true });
  };

  return {
    async list() {
      return withoutShadowed(await entriesOf(await openFolder()));
    },

    async openPart(sha256) {
      return openFile(await openFolder(), partOf(sha256));
    },

    async finishPart(sha256) {
      const folder = await openFolder();
      await rename(folder, partOf(sha256), sha256);
      await removeIfThere(folder, markOf(sha256));
    },

    async openImport(sha256) {
      const file = await openFile(await openFolder(), importOf(sha256));
      file.truncate(0);
      return file;
    },

    async finishImport(sha256) {
      const folder = await openFolder();
      await rename(folder, importOf(sha256), sha256);
      await removeIfThere(folder, partOf(sha256));
      await removeIfThere(folder, markOf(sha256));
    },

    async removeImports() {
      const folder = await openFolder();
      for await (const name of folder.keys()) {
        if (name.endsWith(importOf(''))) await removeUnlessOpen(folder, name);
      }
    },

    async read(sha256) {
      const folder = await openFolder();
      const file = await folder.getFileHandle(sha256);
      return file.getFile();
    },

    async setAside(sha256) {
      const folder = await openFolder();
      // The mark comes first: should the removal fail because an engine holds the file, the mark hides it.
      await folder.getFileHandle(markOf(sha256), { create: true });
      await removeIfThere(folder, sha256);
    },

    async remove(sha256) {
      const folder = await openFolder();
      for (const name of [sha256, partOf(sha256), markOf(sha256)]) await removeIfThere(folder, name);
    },
  };
}

async function openFile(folder: FileSystemDirectoryHandle, name: string): Promise<PartFile> {
  const file = await folder.getFileHandle(name, { create: true });
  const handle = await file.createSyncAccessHandle();
  return {
    size: () => handle.getSize(),
    read: (buffer, at) => handle.read(buffer, { at }),
    write: (bytes, at) => handle.write(bytes, { at }),
    truncate: (bytes) => handle.truncate(bytes),
    flush: () => handle.flush(),
    close: () => handle.close(),
  };
}

const states: ReadonlyMap<string, StoredFile['state']> = new Map([
  ['', 'whole'],
  ['.part', 'part'],
  ['.corrupt', 'corrupt'],
]);

async function entriesOf(folder: FileSystemDirectoryHandle): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  for await (const [name, handle] of folder.entries()) {
    const match = /^([0-9a-f]{64})(.*)$/.exec(name);
    const sha256 = match?.[1];
    const state = states.get(match?.[2] ?? '?');
    if (sha256 === undefined || state === undefined || handle.kind !== 'file') continue;
    const file = await unlessGone(handle.getFile());
    if (file !== undefined) files.push({ sha256, bytes: file.size, state });
  }
  return files;
}

/** A download that ends while files are listed renames its part: the listing then does without it. */
async function unlessGone(file: Promise<File>): Promise<File | undefined> {
  try {
    return await file;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

/** A mark of corruption hides the bytes it speaks of, but not a new download of them. */
function withoutShadowed(files: readonly StoredFile[]): readonly StoredFile[] {
  const marked = new Set(files.filter(({ state }) => state === 'corrupt').map(({ sha256 }) => sha256));
  return files.filter(({ sha256, state }) => state !== 'whole' || !marked.has(sha256));
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

/** A worker that was killed may hold its file for a moment longer; whoever cleans up next finds it free. */
async function removeUnlessOpen(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await removeIfThere(folder, name);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'NoModificationAllowedError') throw error;
  }
}
