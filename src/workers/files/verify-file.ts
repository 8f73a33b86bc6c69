import type { FileStorage } from './file-storage';
import { digestOf, wrongPieces } from './hash-file';
import { noteBytes } from './part-note';
import { lengthOf, pieceLayout } from './piece-layout';

/**
 * Hashes a stored file again, by pieces where their hashes are known. One that does not match is put out of reach; of a
 * large one the right pieces are left for a download to go on from.
 *
 * @returns whether it is there and right
 */
export async function verifyFile(
  sha256: string,
  pieces: readonly string[] | undefined,
  signal: AbortSignal,
  { storage, pieceBytes }: { readonly storage: FileStorage; readonly pieceBytes: number },
): Promise<boolean> {
  const files = await storage.list();
  if (!files.some((file) => file.sha256 === sha256 && file.state === 'whole')) return false;
  const file = await storage.read(sha256);
  if (pieces === undefined) {
    if ((await digestOf(file, signal, pieceBytes)).sha256 === sha256) return true;
    await storage.setAside(sha256);
    return false;
  }
  const wrong = new Set(await wrongPieces(file, pieces, signal, pieceBytes));
  if (wrong.size === 0) return true;
  if (wrong.size >= pieces.length) {
    await storage.setAside(sha256);
    return false;
  }
  const layout = pieceLayout(file.size, pieceBytes);
  const filled = Array.from({ length: layout.count }, (_, piece) => (wrong.has(piece) ? 0 : lengthOf(layout, piece)));
  await storage.setAside(sha256, noteBytes({ bytes: layout.bytes, filled, tags: {} }, 0));
  return false;
}
