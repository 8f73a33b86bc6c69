import { createSHA256 } from 'hash-wasm';
import { FailureError } from '../../lib/core/failure';
import type { ImportEvent } from '../../lib/models/model-library';
import type { Locks } from '../../lib/threads/locks';
import type { FetchEvent, FetchRequest, FilesWorker } from './api';
import { isDiskFull } from './disk-full';
import { downloadFile, type DownloadTools, type RequestBytes } from './download-file';
import type { FileStorage } from './file-storage';
import { importGguf } from './import-gguf';
import { hashedPart } from './hashed-part';
import { hashOf, piecesMatch } from './hash-file';
import { acquireLock } from './named-lock';
import { Precedence } from './precedence';
import { reported } from './reported';

export interface ModelFilesDependencies {
  readonly storage: FileStorage;
  readonly locks: Locks;
  /** What a test replaces; the rest is as in the app. */
  readonly tools?: Partial<DownloadTools>;
}

/** Asks the network. Browsers must not keep a copy of their own beside ours, nor send who is asking. */
const requestOverNetwork: RequestBytes = (address, { headers, signal }) =>
  fetch(address, { headers, signal, cache: 'no-store', credentials: 'omit', redirect: 'error' });

const defaultTools: DownloadTools = {
  requestBytes: requestOverNetwork,
  now: () => performance.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const finish = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', finish);
        resolve();
      };
      const timer = setTimeout(finish, milliseconds);
      signal.addEventListener('abort', finish);
    }),
  retryDelaysMs: [500, 1_500, 4_000],
  silentMs: 3_000,
  stallMs: 20_000,
};

/** One import at a time, over all tabs: its unfinished files are told from abandoned ones by it. */
const importLock = 'hearth-model-import';

/** Model files under their SHA-256: downloaded, checked, listed, removed. */
export function createModelFiles({ storage, locks, tools }: ModelFilesDependencies): FilesWorker {
  const downloadTools = { ...defaultTools, ...tools };
  const checks = new Precedence();
  const lockOf = (sha256: string): string => `hearth-model-file-${sha256}`;
  const importTools = {
    storage,
    lockFile: (sha256: string, signal: AbortSignal) => acquireLock(locks, lockOf(sha256), signal),
    giveWay: () => checks.yieldToUrgent(),
    now: downloadTools.now,
  };
  let cleanUp: Promise<void> | undefined;

  const isWhole = async (request: FetchRequest): Promise<boolean> => {
    const files = await storage.list();
    const whole = files.find(({ sha256, state }) => sha256 === request.sha256 && state === 'whole');
    return whole?.bytes === request.bytes;
  };

  async function* fillPart(request: FetchRequest, signal: AbortSignal): AsyncGenerator<FetchEvent, boolean> {
    const part = hashedPart(await storage.openPart(request.sha256), await createSHA256(), request.bytes);
    const steps = downloadFile(part, request, signal, downloadTools);
    try {
      for (;;) {
        // A check is what an answer waits for; a download can be a little later.
        await checks.yieldToUrgent();
        const step = await steps.next();
        if (step.done === true) return step.value;
        yield step.value;
      }
    } finally {
      // Whoever leaves in the middle ends the request too.
      await steps.return(false);
      part.close();
    }
  }

  async function* download(request: FetchRequest, signal: AbortSignal): AsyncGenerator<FetchEvent> {
    try {
      if (!(await isWhole(request))) {
        if (!(yield* fillPart(request, signal))) return;
        await storage.finishPart(request.sha256);
      }
      yield { type: 'done' };
    } catch (error) {
      if (error instanceof FailureError && error.failure.code === 'source-corrupt') {
        await storage.remove(request.sha256);
      }
      throw asFailure(error, request.bytes);
    }
  }

  /** Clears away what a worker that was killed left of an import. Whoever holds the lock is still at work on his. */
  const removeAbandonedImports = async (): Promise<void> => {
    const release = await acquireLock(locks, importLock, new AbortController().signal);
    try {
      await storage.removeImports();
    } finally {
      release();
    }
  };

  const lockOrAbort = async (name: string, signal: AbortSignal): Promise<(() => void) | undefined> => {
    try {
      return await acquireLock(locks, name, signal);
    } catch (error) {
      if (signal.aborted) return undefined;
      throw error;
    }
  };

  return {
    async list() {
      const files = await storage.list();
      cleanUp ??= removeAbandonedImports();
      return files;
    },

    async *fetch(request, signal) {
      const release = await lockOrAbort(lockOf(request.sha256), signal);
      if (release === undefined) return;
      try {
        yield* download(request, signal);
      } finally {
        release();
      }
    },

    async verify(sha256, signal, pieces) {
      const files = await storage.list();
      if (!files.some((file) => file.sha256 === sha256 && file.state === 'whole')) return false;
      const checked = checks.begin();
      try {
        const file = await storage.read(sha256);
        const sound =
          pieces === undefined ? (await hashOf(file, signal)) === sha256 : await piecesMatch(file, pieces, signal);
        if (sound) return true;
        await storage.setAside(sha256);
        return false;
      } finally {
        checked();
      }
    },

    async *importGguf(file, candidates, signal) {
      const release = await lockOrAbort(importLock, signal);
      if (release === undefined) return;
      try {
        const modelId = yield* reported<ImportEvent, string>(
          (report, ended) => importGguf(file, candidates, report, ended, importTools),
          signal,
        );
        yield { type: 'done', modelId };
      } catch (error) {
        if (!signal.aborted) throw error;
      } finally {
        release();
      }
    },

    async remove(sha256) {
      const release = await acquireLock(locks, lockOf(sha256), new AbortController().signal);
      try {
        await storage.remove(sha256);
      } finally {
        release();
      }
    },
  };
}

/** What the file system throws is expected where disks fill and folders vanish; everything else is a bug. */
function asFailure(error: unknown, neededBytes: number): unknown {
  if (!(error instanceof DOMException)) return error;
  if (isDiskFull(error)) return new FailureError({ code: 'disk-full', neededBytes });
  return new FailureError({ code: 'storage-failed', reason: error.message });
}
