import type { IHasher } from 'hash-wasm';
import { Turnstile } from '../../lib/threads/turnstile';
import { sha256Of, type FileDigest } from './hash-file';
import type { SparsePart } from './sparse-part';

/** Says of a part's bytes whether they are the right ones. One call at a time is at work; others wait. */
export interface PieceChecks {
  /** Judges what an earlier download left and drops what is wrong; `false` when stopped. */
  catchUp(stopped: () => boolean): Promise<boolean>;
  /** Judges a piece that has just become full. */
  check(piece: number): Promise<boolean>;
  /** The last word on a full part: undefined when it is not the file, or when stopped. */
  finish(stopped: () => boolean): Promise<FileDigest | undefined>;
  /** Forgets what was judged, after everything was dropped. */
  reset(): void;
}

/** Judges each piece by its own hash. */
export function knownPieces(part: SparsePart, sha256: string, pieces: readonly string[]): PieceChecks {
  const turnstile = new Turnstile();
  const check = async (piece: number): Promise<boolean> =>
    turnstile.through(async () => (await sha256Of(part.read(piece))) === pieces[piece]);
  return {
    check,
    async catchUp(stopped) {
      for (const piece of pieces.keys()) {
        if (stopped()) return false;
        if (part.isFull(piece) && !(await check(piece))) part.drop(piece);
      }
      return true;
    },
    // Every piece was judged when it became full, or at the start.
    finish: async () => ({ sha256, ...(pieces.length > 1 ? { pieces } : {}) }),
    reset: () => undefined,
  };
}

/**
 * Hashes the file from its start as far as it is full, and notes the hash of each piece on the way.
 *
 * @param expected of the whole file; undefined takes it as it comes
 */
export function runningHash(part: SparsePart, hasher: IHasher, expected: string | undefined): PieceChecks {
  const turnstile = new Turnstile();
  let pieces: string[] = [];
  const advance = (stopped: () => boolean): Promise<void> =>
    turnstile.through(async () => {
      while (pieces.length < part.layout.count && part.isFull(pieces.length) && !stopped()) {
        const { generation } = part;
        const bytes = part.read(pieces.length);
        hasher.update(bytes);
        const digest = await sha256Of(bytes);
        // Everything was dropped meanwhile, and the hasher began anew.
        if (generation === part.generation) pieces.push(digest);
      }
    });
  return {
    async catchUp(stopped) {
      await advance(stopped);
      return !stopped();
    },
    async check() {
      await advance(() => false);
      return true;
    },
    async finish(stopped) {
      await advance(stopped);
      if (pieces.length < part.layout.count) return undefined;
      const sha256 = hasher.digest('hex');
      if (expected !== undefined && sha256 !== expected) return undefined;
      return { sha256, ...(pieces.length > 1 ? { pieces } : {}) };
    },
    reset() {
      hasher.init();
      pieces = [];
    },
  };
}
