import { createHash } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import type { ModelFile } from '../../src/lib/models/catalogue/model';
import type { ConversionFile, ConversionSink } from '../../src/lib/models/convert/conversion-sink';

/** Converters write many small pieces; one write to disk each would cost more than the conversion. */
const bufferBytes = 1 << 20;

/** A converted file under its working name. */
export interface ConvertedFile extends ModelFile {
  readonly partPath: string;
}

/** A sink that writes to disk and hashes what passes. */
export interface ConvertedFiles extends ConversionSink {
  /** The files that were closed, in the order in which they were opened. */
  files(): readonly ConvertedFile[];
  /** Closes and removes every working file that still has its working name. */
  discard(): Promise<void>;
}

/** @param partPathOf the working name on disk of a file of the model */
export function createConvertedFiles(partPathOf: (path: string) => string): ConvertedFiles {
  const opened = new Map<string, FileHandle>();
  const finished: ConvertedFile[] = [];
  return {
    async open(path) {
      const partPath = partPathOf(path);
      const handle = await open(partPath, 'w');
      opened.set(partPath, handle);
      return createFile(handle, (bytes, sha256) => {
        finished.push({ path, bytes, sha256, partPath });
      });
    },
    files: () => finished,
    async discard() {
      for (const [partPath, handle] of opened) {
        await handle.close();
        await rm(partPath, { force: true });
      }
    },
  };
}

function createFile(handle: FileHandle, onClosed: (bytes: number, sha256: string) => void): ConversionFile {
  const hash = createHash('sha256');
  const buffer = Buffer.alloc(bufferBytes);
  let buffered = 0;
  let size = 0;

  const put = async (bytes: Uint8Array): Promise<void> => {
    hash.update(bytes);
    let written = 0;
    while (written < bytes.length) {
      written += (await handle.write(bytes, written, bytes.length - written)).bytesWritten;
    }
    size += bytes.length;
  };
  const flush = async (): Promise<void> => {
    if (buffered === 0) return;
    const length = buffered;
    buffered = 0;
    await put(buffer.subarray(0, length));
  };

  return {
    async write(bytes) {
      if (buffered + bytes.length > bufferBytes) await flush();
      if (bytes.length >= bufferBytes) return put(bytes);
      buffer.set(bytes, buffered);
      buffered += bytes.length;
    },
    async close() {
      await flush();
      await handle.sync();
      await handle.close();
      onClosed(size, hash.digest('hex'));
    },
  };
}
