import { createSHA256 } from 'hash-wasm';
import { pieceBytes } from '../../lib/core/model';

/** SHA-256 of a whole file, read as a stream. */
export async function hashOf(file: Blob, signal: AbortSignal): Promise<string> {
  const hasher = await createSHA256();
  const reader = file.stream().getReader();
  try {
    for (;;) {
      signal.throwIfAborted();
      const { done, value } = await reader.read();
      if (done) return hasher.digest('hex');
      hasher.update(value);
    }
  } finally {
    await reader.cancel();
  }
}

/** Whether every piece of a file has its hash, and the file no other pieces. */
export async function piecesMatch(file: Blob, pieces: readonly string[], signal: AbortSignal): Promise<boolean> {
  if (Math.ceil(file.size / pieceBytes) !== pieces.length) return false;
  for (const [index, expected] of pieces.entries()) {
    signal.throwIfAborted();
    const piece = await file.slice(index * pieceBytes, (index + 1) * pieceBytes).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', piece));
    if (Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('') !== expected) return false;
  }
  return true;
}
