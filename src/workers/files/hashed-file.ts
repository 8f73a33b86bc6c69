import { createSHA256 } from 'hash-wasm';
import { pieceBytes as usualPieceBytes } from '../../lib/core/model';
import type { PartFile } from './file-storage';
import type { FileDigest } from './hash-file';

/** A file that is written from its first byte to its last and hashed meanwhile, so that it need not be read again. */
export interface HashedFile {
  readonly bytes: number;
  /** Hashes of the pieces that are full so far. */
  readonly pieces: readonly string[];
  /** Throws what the browser throws on a full disk. */
  append(bytes: Uint8Array): void;
  /** Ends the file; nothing may be appended any more. */
  digest(): FileDigest;
  close(): void;
}

/** What a power cut may cost. */
const flushBytes = 32 * 1024 * 1024;

/** Wraps an open file that is empty. */
export async function hashedFile(file: PartFile, pieceBytes: number = usualPieceBytes): Promise<HashedFile> {
  const whole = await createSHA256();
  const piece = await createSHA256();
  const pieces: string[] = [];
  let bytes = 0;
  let flushedAt = 0;

  const hash = (chunk: Uint8Array): void => {
    whole.update(chunk);
    let at = bytes;
    for (let rest = chunk; rest.length > 0;) {
      const portion = rest.subarray(0, pieceBytes - (at % pieceBytes));
      piece.update(portion);
      at += portion.length;
      rest = rest.subarray(portion.length);
      if (at % pieceBytes === 0) {
        pieces.push(piece.digest('hex'));
        piece.init();
      }
    }
  };

  return {
    get bytes() {
      return bytes;
    },
    pieces,
    append(chunk) {
      let written = 0;
      while (written < chunk.length) {
        const count = file.write(chunk.subarray(written), bytes + written);
        if (count === 0) throw new DOMException('no space for the next bytes', 'QuotaExceededError');
        written += count;
      }
      hash(chunk);
      bytes += chunk.length;
      if (bytes - flushedAt < flushBytes) return;
      file.flush();
      flushedAt = bytes;
    },
    digest() {
      file.flush();
      if (bytes % pieceBytes !== 0) pieces.push(piece.digest('hex'));
      const sha256 = whole.digest('hex');
      return pieces.length > 1 ? { sha256, pieces: [...pieces] } : { sha256 };
    },
    close: () => file.close(),
  };
}
