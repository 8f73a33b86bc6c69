import { createHash } from 'node:crypto';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { pieceBytes, type ModelFile } from '../../src/lib/core/model';
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
      return createFile(handle, (facts) => {
        finished.push({ path, partPath, ...facts });
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

function createFile(handle: FileHandle, onClosed: (facts: Omit<ModelFile, 'path'>) => void): ConversionFile {
  const hash = createHash('sha256');
  const pieces = new PieceHashes();
  const buffer = Buffer.alloc(bufferBytes);
  let buffered = 0;
  let size = 0;

  const put = async (bytes: Uint8Array): Promise<void> => {
    hash.update(bytes);
    pieces.update(bytes);
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
      const facts = { bytes: size, sha256: hash.digest('hex') };
      onClosed(size > pieceBytes ? { ...facts, pieces: pieces.finish() } : facts);
    },
  };
}

/** Hashes a stream piece by piece. */
class PieceHashes {
  readonly #pieces: string[] = [];
  #hash = createHash('sha256');
  #room = pieceBytes;

  update(bytes: Uint8Array): void {
    for (let offset = 0; offset < bytes.length;) {
      const part = bytes.subarray(offset, offset + this.#room);
      this.#hash.update(part);
      offset += part.length;
      this.#room -= part.length;
      if (this.#room === 0) this.#close();
    }
  }

  /** The hashes of all pieces, the unfinished last one included. */
  finish(): readonly string[] {
    if (this.#room < pieceBytes) this.#close();
    return this.#pieces;
  }

  #close(): void {
    this.#pieces.push(this.#hash.digest('hex'));
    this.#hash = createHash('sha256');
    this.#room = pieceBytes;
  }
}
