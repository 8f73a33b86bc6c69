import { createSHA256 } from 'hash-wasm';
import { pieceBytes as usualPieceBytes } from '../../lib/core/model';

/** What a whole file turned out to be. */
export interface FileDigest {
  readonly sha256: string;
  /** Hash of every piece; none for a file that is one piece. */
  readonly pieces?: readonly string[];
}

/** SHA-256 of bytes in memory, lower-case hexadecimal. Fast: the browser's own. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 of a whole file and of each of its pieces, read as a stream of pieces. */
export async function digestOf(
  file: Blob,
  signal: AbortSignal,
  pieceBytes: number = usualPieceBytes,
): Promise<FileDigest> {
  const hasher = await createSHA256();
  const pieces: string[] = [];
  for (let at = 0; at < file.size; at += pieceBytes) {
    signal.throwIfAborted();
    const piece = await pieceOf(file, at, pieceBytes);
    hasher.update(piece);
    pieces.push(await sha256Of(piece));
  }
  const sha256 = hasher.digest('hex');
  return pieces.length > 1 ? { sha256, pieces } : { sha256 };
}

/** SHA-256 of a whole file alone. `onBytes` hears of each piece that was read, and is awaited. */
export async function sha256OfFile(
  file: Blob,
  onBytes: (bytes: number) => Promise<void>,
  pieceBytes: number = usualPieceBytes,
): Promise<string> {
  const hasher = await createSHA256();
  for (let at = 0; at < file.size; at += pieceBytes) {
    const piece = await pieceOf(file, at, pieceBytes);
    hasher.update(piece);
    await onBytes(piece.length);
  }
  return hasher.digest('hex');
}

/** Which pieces of a file do not have their hash. Pieces that are missing or too many are among them. */
export async function wrongPieces(
  file: Blob,
  pieces: readonly string[],
  signal: AbortSignal,
  pieceBytes: number = usualPieceBytes,
): Promise<readonly number[]> {
  const wrong: number[] = [];
  const count = Math.max(pieces.length, Math.ceil(file.size / pieceBytes));
  for (let index = 0; index < count; index++) {
    signal.throwIfAborted();
    const expected = pieces[index];
    if (expected === undefined || (await sha256Of(await pieceOf(file, index * pieceBytes, pieceBytes))) !== expected) {
      wrong.push(index);
    }
  }
  return wrong;
}

async function pieceOf(file: Blob, at: number, length: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(at, at + length).arrayBuffer());
}
