import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { Problem } from './problem';

const readBytes = 1 << 20;

/** A growing file whose SHA-256 is computed as it grows. */
export interface PartFile {
  /** How many bytes are there. */
  readonly size: number;
  append(bytes: Uint8Array): Promise<void>;
  /** Makes it empty again. */
  restart(): Promise<void>;
  /** Closes the file and tells its SHA-256, in lower-case hexadecimal. */
  finish(): Promise<string>;
  /** Closes the file as it is. Does nothing after `finish`. */
  close(): Promise<void>;
}

/**
 * Opens the part at that path, or begins one, and hashes what is there already.
 *
 * @param limit size of the whole file in bytes; more than that is refused
 */
export async function openPartFile(path: string, limit: number, signal: AbortSignal): Promise<PartFile> {
  const handle = await open(path, 'a+');
  let hash = createHash('sha256');
  let size = 0;
  let closed = false;

  const close = async (): Promise<void> => {
    if (closed) return;
    closed = true;
    await handle.close();
  };

  const part: PartFile = {
    get size() {
      return size;
    },
    async append(bytes) {
      if (size + bytes.length > limit)
        throw new Problem(`it is longer than the ${String(limit)} bytes that were expected`);
      await writeAll(handle, bytes);
      hash.update(bytes);
      size += bytes.length;
    },
    async restart() {
      await handle.truncate(0);
      hash = createHash('sha256');
      size = 0;
    },
    async finish() {
      // The final name must not come to a file whose bytes a power cut could still take away.
      await handle.sync();
      await close();
      return hash.digest('hex');
    },
    close,
  };

  try {
    for await (const bytes of handle.createReadStream({ start: 0, highWaterMark: readBytes, autoClose: false })) {
      signal.throwIfAborted();
      hash.update(bytes as Uint8Array);
      size += (bytes as Uint8Array).length;
    }
    if (size > limit) await part.restart();
    return part;
  } catch (error) {
    await close();
    throw error;
  }
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    written += (await handle.write(bytes, written, bytes.length - written)).bytesWritten;
  }
}
