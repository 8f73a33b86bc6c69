import type { ConversionSink } from '../../../src/lib/models/convert/conversion-sink';

/** A sink that keeps the files of a conversion. */
export interface MemorySink extends ConversionSink {
  /** The files that were closed, by their path. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

export function createMemorySink(): MemorySink {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  return {
    files,
    open: (path) => {
      const parts: Uint8Array[] = [];
      return Promise.resolve({
        write: (bytes: Uint8Array) => {
          parts.push(bytes.slice());
          return Promise.resolve();
        },
        close: () => {
          const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
          let offset = 0;
          for (const part of parts) {
            joined.set(part, offset);
            offset += part.length;
          }
          files.set(path, joined);
          return Promise.resolve();
        },
      });
    },
  };
}
