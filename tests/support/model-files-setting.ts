import { createHash } from 'node:crypto';
import type { RecordRequest } from '../../src/lib/core/ledger-channel';
import type { FetchEvent, FetchRequest, FilesWorker } from '../../src/workers/files/api';
import type { DownloadTools } from '../../src/workers/files/download-tools';
import { createModelFiles } from '../../src/workers/files/model-files';
import { memoryFileStorage, type MemoryFileStorage } from './memory-file-storage';
import { memoryLocks, type MemoryLocks } from './memory-locks';

export const never = new AbortController().signal;

/** Pieces are this long in these tests. */
export const smallPieceBytes = 1_000;

/** The files worker over memory, with what stands behind it. */
export interface ModelFilesSetting {
  readonly files: FilesWorker;
  readonly storage: MemoryFileStorage;
  readonly locks: MemoryLocks;
}

export interface ModelFilesOptions {
  readonly storage?: MemoryFileStorage;
  readonly locks?: MemoryLocks;
  readonly room?: () => Promise<number>;
  readonly recordRequest?: RecordRequest;
}

/** A files worker that waits for nothing. */
export function modelFilesSetting(
  { storage = memoryFileStorage(), locks = memoryLocks(), room, recordRequest }: ModelFilesOptions,
  tools: Partial<DownloadTools>,
): ModelFilesSetting {
  const files = createModelFiles({
    storage,
    locks,
    pieceBytes: smallPieceBytes,
    ...(room === undefined ? {} : { room }),
    ...(recordRequest === undefined ? {} : { recordRequest }),
    tools: { wait: async () => undefined, retryDelaysMs: [1, 1, 1], ...tools },
  });
  return { files, storage, locks };
}

export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** The hashes of its pieces. */
export function piecesOf(content: Uint8Array): readonly string[] {
  return Array.from({ length: Math.ceil(content.length / smallPieceBytes) }, (_, piece) =>
    hashOf(content.subarray(piece * smallPieceBytes, (piece + 1) * smallPieceBytes)),
  );
}

/** Bytes without a pattern that repeats from piece to piece. */
export function someBytes(length: number, seed = 1): Uint8Array<ArrayBuffer> {
  let state = seed;
  return Uint8Array.from({ length }, () => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 16);
}

export function requestFor(content: Uint8Array, more: Partial<FetchRequest> = {}): FetchRequest {
  return { sha256: hashOf(content), bytes: content.length, name: 'weights', addresses: ['https://here/x'], ...more };
}

export async function collect<Event>(stream: AsyncIterable<Event>): Promise<Event[]> {
  const events: Event[] = [];
  for await (const event of stream) events.push(event);
  return events;
}

/** What a download was done with. */
export async function fetched(files: FilesWorker, request: FetchRequest): Promise<FetchEvent | undefined> {
  return (await collect(files.fetch(request, never))).at(-1);
}
