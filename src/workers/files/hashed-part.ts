import type { IHasher } from 'hash-wasm';
import type { PartFile } from './file-storage';

const readBytes = 4 * 1024 * 1024;
/** What a power cut may cost. */
const flushBytes = 32 * 1024 * 1024;

/** A part whose hash is computed while it grows, so that a finished download need not be read again. */
export interface HashedPart {
  readonly bytes: number;
  /** Hashes what an earlier download left behind; `false` when `stopped` said so in the middle. */
  catchUp(stopped: () => boolean): Promise<boolean>;
  append(bytes: Uint8Array): void;
  startOver(): void;
  digest(): string;
  close(): void;
}

/** Wraps an open part. A part that is longer than the file can be is emptied. */
export function hashedPart(file: PartFile, hasher: IHasher, limitBytes: number): HashedPart {
  let bytes = 0;
  let flushedAt = 0;

  const startOver = (): void => {
    file.truncate(0);
    hasher.init();
    bytes = 0;
    flushedAt = 0;
  };

  return {
    get bytes() {
      return bytes;
    },
    async catchUp(stopped) {
      const size = file.size();
      if (size > limitBytes) {
        startOver();
        return true;
      }
      const buffer = new Uint8Array(Math.min(readBytes, Math.max(size, 1)));
      while (bytes < size) {
        if (stopped()) return false;
        const read = file.read(buffer, bytes);
        if (read === 0) break;
        hasher.update(buffer.subarray(0, read));
        bytes += read;
        // A turn of the event loop, so that an abort is heard.
        await new Promise((resolve) => setTimeout(resolve, 0));
      }
      flushedAt = bytes;
      return true;
    },
    append(chunk) {
      let written = 0;
      while (written < chunk.length) {
        const count = file.write(chunk.subarray(written), bytes + written);
        if (count === 0) throw new DOMException('no space for the next bytes', 'QuotaExceededError');
        written += count;
      }
      hasher.update(chunk);
      bytes += chunk.length;
      if (bytes - flushedAt >= flushBytes) {
        file.flush();
        flushedAt = bytes;
      }
    },
    startOver,
    digest() {
      file.flush();
      return hasher.digest('hex');
    },
    close: () => file.close(),
  };
}
