import { crc32 } from 'hash-wasm';
import { cacheFileName } from '../../../lib/models/cache-paths';

/** Key-value caches on disk, so that a conversation goes on after a reload without its prompt being computed again. */
export interface CacheFiles {
  /** The tokens of the stored cache, or `undefined` when there is none that fits. */
  read(key: string): Promise<StoredCache | undefined>;
  /** Keeps a cache; where the disk is full, nothing is kept: a cache saves time and holds nothing else. */
  write(key: string, tokens: readonly number[], parts: readonly Float32Array[]): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface StoredCache {
  readonly tokens: readonly number[];
  /** Fills arrays with what {@link CacheFiles.write} was given; `false` when the file is damaged. */
  restore(parts: readonly Float32Array[]): Promise<boolean>;
}

/** Beyond this many bytes the files written longest ago are removed. */
const budgetBytes = 512 << 20;

const magic = 0x68637631;
const headerNumbers = 3;

/**
 * Caches as files of one folder, which belongs to exactly these weights.
 * A file is: magic, number of tokens, CRC-32 of the rest; the tokens; the floats of every part.
 */
export function createCacheFiles(folder: FileSystemDirectoryHandle): CacheFiles {
  return {
    read: async (key) => {
      const bytes = await readFile(folder, cacheFileName(key));
      return bytes === undefined ? undefined : parse(bytes);
    },
    write: async (key, tokens, parts) => {
      const bytes = await serialise(tokens, parts);
      await makeRoom(folder, bytes.length, cacheFileName(key));
      try {
        await writeFile(folder, cacheFileName(key), bytes);
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'QuotaExceededError')) throw error;
        await removeFile(folder, cacheFileName(key));
      }
    },
    remove: async (key) => {
      await removeFile(folder, cacheFileName(key));
    },
  };
}

async function serialise(tokens: readonly number[], parts: readonly Float32Array[]): Promise<Uint8Array> {
  const numbers = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = new Uint8Array((headerNumbers + tokens.length + numbers) * 4);
  const header = new Uint32Array(bytes.buffer, 0, headerNumbers + tokens.length);
  header.set(tokens, headerNumbers);
  let offset = header.byteLength;
  for (const part of parts) {
    new Float32Array(bytes.buffer, offset, part.length).set(part);
    offset += part.byteLength;
  }
  header.set([magic, tokens.length, await checksum(bytes)]);
  return bytes;
}

function parse(bytes: Uint8Array): StoredCache | undefined {
  if (bytes.length < headerNumbers * 4 || bytes.length % 4 !== 0) return undefined;
  const [found, count = 0, sum] = new Uint32Array(bytes.buffer, 0, headerNumbers);
  if (found !== magic || (headerNumbers + count) * 4 > bytes.length) return undefined;
  const tokens = [...new Uint32Array(bytes.buffer, headerNumbers * 4, count)];
  return {
    tokens,
    restore: async (parts) => {
      const expected = (headerNumbers + count) * 4 + parts.reduce((total, part) => total + part.byteLength, 0);
      if (expected !== bytes.length || (await checksum(bytes)) !== sum) return false;
      let offset = (headerNumbers + count) * 4;
      for (const part of parts) {
        part.set(new Float32Array(bytes.buffer, offset, part.length));
        offset += part.byteLength;
      }
      return true;
    },
  };
}

async function checksum(bytes: Uint8Array): Promise<number> {
  return Number.parseInt(await crc32(bytes.subarray(headerNumbers * 4)), 16);
}

async function readFile(folder: FileSystemDirectoryHandle, name: string): Promise<Uint8Array | undefined> {
  const handle = await existing(folder, name);
  return handle === undefined ? undefined : new Uint8Array(await (await handle.getFile()).arrayBuffer());
}

async function existing(folder: FileSystemDirectoryHandle, name: string): Promise<FileSystemFileHandle | undefined> {
  try {
    return await folder.getFileHandle(name);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return undefined;
    throw error;
  }
}

async function writeFile(folder: FileSystemDirectoryHandle, name: string, bytes: Uint8Array): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const access = await handle.createSyncAccessHandle();
  try {
    access.truncate(0);
    access.write(bytes);
    access.flush();
  } finally {
    access.close();
  }
}

async function removeFile(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  if ((await existing(folder, name)) !== undefined) await folder.removeEntry(name);
}

/** Removes the oldest files until there is room for a new one. */
async function makeRoom(folder: FileSystemDirectoryHandle, bytes: number, except: string): Promise<void> {
  const files: File[] = [];
  for await (const handle of folder.values()) {
    if (handle.kind === 'file' && handle.name !== except) files.push(await handle.getFile());
  }
  files.sort((a, b) => b.lastModified - a.lastModified);
  let total = bytes;
  for (const file of files) {
    total += file.size;
    if (total > budgetBytes) await folder.removeEntry(file.name);
  }
}
