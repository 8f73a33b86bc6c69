import { FailureError } from '../../lib/core/failure';
import { pieceBytes as usualPieceBytes } from '../../lib/core/model';
import type { RecordRequest } from '../../lib/core/ledger-channel';
import type { Locks } from '../../lib/threads/locks';
import { acquireLock } from '../../lib/threads/named-lock';
import type { ConversionEvent, ExportEvent, FilesWorker, HashEvent, SetEvent } from './api';
import { isDiskFull } from './disk-full';
import type { DownloadTools, RequestBytes } from './download-tools';
import { exportModels } from './export-models';
import { fetchModelFile, nameUntilKnown } from './fetch-model-file';
import type { FileStorage } from './file-storage';
import { hashOwnFile } from './hash-own-file';
import { createHubLookUps } from './hub-look-ups';
import { importFiles } from './import-files';
import { importGguf } from './import-gguf';
import { Precedence } from './precedence';
import { recordOutside } from './record-outside';
import { reported } from './reported';
import { signedRequests } from './signed-requests';
import { leftoverBytes, sweepOrphans, usageOf } from './sweep';
import { verifyFile } from './verify-file';
import { waitUntil } from './wait-until';

export interface ModelFilesDependencies {
  readonly storage: FileStorage;
  readonly locks: Locks;
  /** Bytes that the browser still has room for. */
  readonly room?: () => Promise<number>;
  /** Notes what leaves for other hosts. */
  readonly recordRequest?: RecordRequest;
  /** What a test replaces; the rest is as in the app. */
  readonly tools?: Partial<DownloadTools>;
  readonly pieceBytes?: number;
}

/**
 * Asks the network. Browsers must not keep a copy of their own beside ours, nor send who is asking. Our own host never
 * redirects; others hand large files on to hosts of their own.
 */
const requestOverNetwork: RequestBytes = (address, { headers, signal, outside }) =>
  fetch(address, {
    headers,
    signal,
    cache: 'no-store',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: outside ? 'follow' : 'error',
  });

const usualTools: Omit<DownloadTools, 'giveWay'> = {
  requestBytes: requestOverNetwork,
  now: () => performance.now(),
  wallNow: () => Date.now(),
  random: () => Math.random(),
  wait: waitUntil,
  retryDelaysMs: [500, 1_500, 4_000],
  silentMs: 3_000,
  stallMs: 20_000,
  longestWaitMs: 10 * 60_000,
  lanes: 4,
};

/** One import at a time, over all tabs: its unfinished files are told from abandoned ones by it. */
const importLock = 'hearth-model-import';

/** Model files under their SHA-256: downloaded, checked, listed, converted, carried in and out, removed. */
export function createModelFiles(dependencies: ModelFilesDependencies): FilesWorker {
  const { storage, locks, room = async () => Infinity, pieceBytes = usualPieceBytes } = dependencies;
  const checks = new Precedence();
  const giveWay = (): Promise<void> => checks.yieldToUrgent();
  const given: DownloadTools = { ...usualTools, giveWay, ...dependencies.tools };
  const signed = signedRequests(recordOutside(given, dependencies.recordRequest));
  const tools = { ...given, requestBytes: signed.requestBytes };
  const lockFile = (sha256: string, signal: AbortSignal): Promise<() => void> =>
    acquireLock(locks, `hearth-model-file-${sha256}`, signal);
  const fileTools = {
    storage,
    lockFile,
    giveWay,
    now: tools.now,
    room,
    pieceBytes,
    createName: () => `${crypto.randomUUID()}${crypto.randomUUID()}`.replaceAll('-', ''),
  };
  let cleanUp: Promise<void> | undefined;

  /** Clears away what a worker that was killed left of an import. Whoever holds the lock is still at work on his. */
  const removeAbandonedImports = async (): Promise<void> => {
    const release = await acquireLock(locks, importLock, new AbortController().signal);
    try {
      await storage.removeImports();
    } finally {
      release();
    }
  };

  const lockOrAbort = async (lock: Promise<() => void>, signal: AbortSignal): Promise<(() => void) | undefined> => {
    try {
      return await lock;
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
  };

  /** Work that holds the lock of imports, as a stream that an abort ends. */
  async function* oneImport<Event>(
    work: (report: (event: Event) => Promise<void>, ended: AbortSignal) => Promise<Event>,
    signal: AbortSignal,
  ): AsyncGenerator<Event> {
    const release = await lockOrAbort(acquireLock(locks, importLock, signal), signal);
    if (release === undefined) return;
    try {
      const last = yield* reported<Event, Event>(work, signal);
      yield last;
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      release();
    }
  }

  const remove = async (sha256: string): Promise<void> => {
    const release = await lockFile(sha256, new AbortController().signal);
    try {
      await storage.remove(sha256);
    } finally {
      release();
    }
  };

  return {
    ...createHubLookUps({ ...tools, isSignedIn: signed.isSignedIn }),

    async signIn(origin, token) {
      signed.signIn(origin, token);
    },

    async list() {
      const files = await storage.list();
      cleanUp ??= removeAbandonedImports();
      return files;
    },

    async *fetch(request, signal) {
      const name = await nameUntilKnown(request);
      const release = await lockOrAbort(lockFile(name, signal), signal);
      if (release === undefined) return;
      try {
        yield* fetchModelFile(name, request, signal, { storage, lockFile, tools, pieceBytes });
      } catch (error) {
        if (!signal.aborted) throw asFailure(error, request.bytes);
      } finally {
        release();
      }
    },

    async verify(sha256, signal, pieces) {
      const checked = checks.begin();
      try {
        return await verifyFile(sha256, pieces, signal, { storage, pieceBytes });
      } finally {
        checked();
      }
    },

    async *importGguf(file, candidates, signal, { others = false, keepOriginal = false } = {}) {
      const given = typeof file === 'string' || file instanceof Blob ? [file] : file;
      for await (const event of oneImport<ConversionEvent>(
        (report, ended) => importGguf(given, { candidates, others }, report, ended, fileTools),
        signal,
      )) {
        const stored = given.filter((each) => typeof each === 'string');
        if (event.type === 'done' && !keepOriginal) for (const sha256 of stored) await remove(sha256);
        yield event;
      }
    },

    async *hashFile(file, signal) {
      try {
        yield yield* reported<HashEvent, HashEvent>(
          (report, ended) => hashOwnFile(file, report, ended, fileTools),
          signal,
        );
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },

    async *exportModels(models, signal) {
      try {
        yield yield* reported<ExportEvent, ExportEvent>(
          (report, ended) => exportModels(models, report, ended, fileTools),
          signal,
        );
      } catch (error) {
        if (!signal.aborted) throw error;
      }
    },

    importFiles: (files, signal) =>
      oneImport<SetEvent>((report, ended) => importFiles(files, report, ended, fileTools), signal),

    async usage() {
      return usageOf(await storage.entries());
    },

    async leftovers(known) {
      return leftoverBytes(await storage.entries(), known, tools.wallNow());
    },

    async sweep(known) {
      await removeAbandonedImports();
      return sweepOrphans(known, tools.wallNow(), { storage, lockFile });
    },

    remove,
  };
}

/** What the file system throws is expected where disks fill and folders vanish; everything else is a bug. */
function asFailure(error: unknown, neededBytes: number): unknown {
  if (!(error instanceof DOMException)) return error;
  if (isDiskFull(error)) return new FailureError({ code: 'disk-full', neededBytes });
  return new FailureError({ code: 'storage-failed', reason: error.message });
}
