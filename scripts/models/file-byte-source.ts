import { open } from 'node:fs/promises';
import type { ByteSource } from '../../src/lib/models/convert/byte-source';

/** A file on disk, read in place. Close it when done. */
export interface FileByteSource extends ByteSource {
  close(): Promise<void>;
}

/** Opens a file for reading. */
export async function openFileByteSource(path: string): Promise<FileByteSource> {
  const handle = await open(path, 'r');
  const { size } = await handle.stat();
  return {
    size,
    async read(offset, length) {
      if (offset < 0 || length < 0 || offset + length > size) {
        throw new RangeError(
          `Bytes ${String(offset)} to ${String(offset + length)} are not inside ${String(size)} bytes.`,
        );
      }
      const bytes = new Uint8Array(length);
      let done = 0;
      while (done < length) {
        const { bytesRead } = await handle.read(bytes, done, length - done, offset + done);
        if (bytesRead === 0) throw new RangeError(`The file ended early, at byte ${String(offset + done)}.`);
        done += bytesRead;
      }
      return bytes;
    },
    close: () => handle.close(),
  };
}
