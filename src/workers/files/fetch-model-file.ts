import { createSHA256 } from 'hash-wasm';
import { FailureError } from '../../lib/core/failure';
import type { FetchEvent, FetchRequest } from './api';
import { downloadFile } from './download-file';
import type { DownloadTools } from './download-tools';
import type { FileStorage } from './file-storage';
import { digestOf, sha256Of, type FileDigest } from './hash-file';
import type { LockFile } from './keep-imports';
import { pieceLayout } from './piece-layout';
import { knownPieces, runningHash, type PieceChecks } from './piece-checks';
import { reported } from './reported';
import { sparsePart, type SparsePart } from './sparse-part';

export interface FetchDependencies {
  readonly storage: FileStorage;
  readonly lockFile: LockFile;
  readonly tools: DownloadTools;
  readonly pieceBytes: number;
}

/** A file whose hash nobody knew in advance is a description of a model, never its weights. */
const largestUnknownBytes = 64 * 1024 * 1024;

/** The name of a file until its hash is known; of the form of a hash, and the same after a restart. */
export async function nameUntilKnown({ sha256, addresses, outside = [] }: FetchRequest): Promise<string> {
  return sha256 ?? sha256Of(new TextEncoder().encode([...addresses, ...outside].join('\n')));
}

/**
 * Downloads a file as `FilesWorker.fetch` says. Whoever calls holds the lock of `name`.
 *
 * @param name from {@link nameUntilKnown}
 */
export async function* fetchModelFile(
  name: string,
  request: FetchRequest,
  signal: AbortSignal,
  dependencies: FetchDependencies,
): AsyncGenerator<FetchEvent> {
  const { storage, lockFile } = dependencies;
  if (request.sha256 === undefined && request.bytes > largestUnknownBytes) {
    const { name: file, bytes } = request;
    throw new FailureError({ code: 'source-oversized', file, bytes, limitBytes: largestUnknownBytes });
  }
  const there = await digestThere(request, signal, dependencies);
  const digest = there ?? (yield* fillPart(name, request, signal, dependencies));
  if (digest === undefined) return;
  if (there === undefined) {
    const release = digest.sha256 === name ? undefined : await lockFile(digest.sha256, signal);
    try {
      await storage.finishPart(name, digest.sha256);
    } finally {
      release?.();
    }
  }
  yield { type: 'done', bytes: request.bytes, ...digest };
}

/** What is known of the file where it is whole. Pieces that nobody knows are taken only from bytes that are right. */
async function digestThere(
  { sha256, bytes, pieces }: FetchRequest,
  signal: AbortSignal,
  { storage, pieceBytes }: FetchDependencies,
): Promise<FileDigest | undefined> {
  const stored = await storage.list();
  const whole = stored.some((file) => file.sha256 === sha256 && file.state === 'whole' && file.bytes === bytes);
  if (sha256 === undefined || !whole) return undefined;
  if (pieces !== undefined) return { sha256, pieces };
  if (pieceLayout(bytes, pieceBytes).count <= 1) return { sha256 };
  const digest = await digestOf(await storage.read(sha256), signal, pieceBytes);
  if (digest.sha256 === sha256) return digest;
  await storage.setAside(sha256);
  return undefined;
}

async function* fillPart(
  name: string,
  request: FetchRequest,
  signal: AbortSignal,
  { storage, tools, pieceBytes }: FetchDependencies,
): AsyncGenerator<FetchEvent, FileDigest | undefined> {
  const part = await openPart(name, request, storage, pieceBytes);
  try {
    const checks = await checksFor(part, request);
    return yield* reported<FetchEvent, FileDigest | undefined>(
      (report, ended) => downloadFile({ part, checks, request, report, tools }, ended),
      signal,
    );
  } finally {
    const nothingCame = part.doneBytes === 0 && request.bytes > 0;
    part.close();
    if (nothingCame) await storage.removePart(name);
  }
}

async function openPart(
  name: string,
  { bytes }: FetchRequest,
  storage: FileStorage,
  pieceBytes: number,
): Promise<SparsePart> {
  const part = await storage.openPart(name);
  try {
    return sparsePart(part, await storage.openNote(name), pieceLayout(bytes, pieceBytes));
  } catch (error) {
    part.close();
    throw error;
  }
}

async function checksFor(part: SparsePart, { sha256, pieces }: FetchRequest): Promise<PieceChecks> {
  const { count } = part.layout;
  if (sha256 !== undefined && pieces?.length === count) return knownPieces(part, sha256, pieces);
  // The only piece of a file is the file.
  if (sha256 !== undefined && count === 1) return knownPieces(part, sha256, [sha256]);
  return runningHash(part, await createSHA256(), sha256);
}
