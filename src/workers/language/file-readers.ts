import type { WeightReader } from './model/load-model';

/** What is needed of a `FileSystemSyncAccessHandle`. */
export interface SharedReadHandle {
  read(target: Uint8Array, options: { readonly at: number }): number;
  close(): void;
}

/** Reads through a handle, straight into the target, be it memory that threads share or not. */
export function readerOfHandle(handle: SharedReadHandle): WeightReader {
  return {
    read: (offset, target) => {
      for (let done = 0; done < target.length;) {
        const count = handle.read(target.subarray(done), { at: offset + done });
        if (count === 0) throw new Error(`The file ends after ${String(offset + done)} bytes.`);
        done += count;
      }
    },
    close: () => handle.close(),
  };
}

/** Reads without a handle. Every call makes a buffer, which lives until the browser collects it. */
export function readerOfFile(file: Blob, reader: Pick<FileReaderSync, 'readAsArrayBuffer'>): WeightReader {
  return {
    read: (offset, target) => {
      target.set(new Uint8Array(reader.readAsArrayBuffer(file.slice(offset, offset + target.length))));
    },
    close: () => undefined,
  };
}
