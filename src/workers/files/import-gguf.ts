import { createSHA256 } from 'hash-wasm';
import { FailureError } from '../../lib/core/failure';
import type { ModelFile } from '../../lib/core/model';
import { convertGguf } from '../../lib/models/convert/convert-gguf';
import type { ImportEvent } from '../../lib/models/model-library';
import type { ImportCandidate } from './api';
import { blobSource } from './blob-source';
import { isDiskFull } from './disk-full';
import type { FileStorage } from './file-storage';
import { ggufIdentity, type GgufIdentity } from './gguf-identity';
import { hashedPart, type HashedPart } from './hashed-part';
import { paceOf } from './pace';
import { recognisingSink, type SmallFile } from './recognising-sink';

export interface ImportTools {
  readonly storage: FileStorage;
  /** Waits for the right to change that file, which all tabs share. */
  readonly lockFile: (sha256: string, signal: AbortSignal) => Promise<() => void>;
  /** Awaited before each read: what is more urgent goes first. */
  readonly giveWay: () => Promise<void>;
  /** Milliseconds since an arbitrary moment. */
  readonly now: () => number;
}

const progressMs = 100;

/** All that the file would become lies here already. */
class AlreadyThere extends Error {
  readonly modelId: string;

  constructor(modelId: string) {
    super(modelId);
    this.modelId = modelId;
  }
}

/**
 * Converts the file, checks what came out, and gives it its final names.
 *
 * @returns the id of the model that it is
 * @throws FailureError as `FilesWorker.importGguf` says; an `AbortError` when the signal fires. Nothing is left behind.
 */
export async function importGguf(
  file: Blob,
  candidates: readonly ImportCandidate[],
  report: (event: ImportEvent) => void,
  signal: AbortSignal,
  tools: ImportTools,
): Promise<string> {
  let identity: GgufIdentity | undefined;
  let opened: OpenWeights | undefined;
  const source = blobSource(file);
  const patientSource = {
    size: source.size,
    read: async (offset: number, length: number) => {
      await tools.giveWay();
      signal.throwIfAborted();
      return source.read(offset, length);
    },
  };
  const unlisted = (resembles: ImportCandidate | undefined): FailureError =>
    new FailureError({
      code: 'gguf-unlisted',
      architecture: identity?.architecture ?? '?',
      name: identity?.name ?? null,
      resembles: resembles?.modelId ?? null,
    });
  const sink = recognisingSink({
    candidates,
    unlisted,
    onRecognised: async (candidate, weights) => {
      if (await isComplete(candidate, tools.storage)) throw new AlreadyThere(candidate.modelId);
      report({ type: 'recognised', modelId: candidate.modelId });
      opened = await openWeights(candidate, weights, tools.storage);
      return opened.part;
    },
  });
  const due = paceOf(progressMs, tools.now);

  try {
    identity = await ggufIdentity(patientSource);
    await convertGguf(patientSource, sink, {
      signal,
      onProgress: (doneBytes, totalBytes) => {
        if (due() || doneBytes === totalBytes) report({ type: 'progress', doneBytes, totalBytes });
      },
    });
    if (opened === undefined) throw new Error('the conversion wrote no weights');
    opened.part.close();
    await keep(opened, sink.smallFiles, signal, tools);
    return opened.candidate.modelId;
  } catch (error) {
    if (error instanceof AlreadyThere) return error.modelId;
    // The header was read: whatever the engine lacks for this model, it is none that Hearth has a place for.
    if (error instanceof FailureError && error.failure.code === 'gguf-unsupported' && identity !== undefined) {
      throw unlisted(undefined);
    }
    throw signal.aborted ? error : asFailure(error, opened);
  } finally {
    opened?.part.close();
    await tools.storage.removeImports();
  }
}

interface OpenWeights {
  readonly candidate: ImportCandidate;
  readonly weights: ModelFile;
  readonly part: HashedPart;
}

async function openWeights(candidate: ImportCandidate, weights: ModelFile, storage: FileStorage): Promise<OpenWeights> {
  const file = await storage.openImport(weights.sha256);
  return { candidate, weights, part: hashedPart(file, await createSHA256(), weights.bytes) };
}

async function isComplete({ files }: ImportCandidate, storage: FileStorage): Promise<boolean> {
  const stored = await storage.list();
  return files.every((file) =>
    stored.some(({ sha256, bytes, state }) => sha256 === file.sha256 && bytes === file.bytes && state === 'whole'),
  );
}

/** Gives everything its final name once nothing is left to wait for, so that a death on the way leaves all or none. */
async function keep(
  { weights }: OpenWeights,
  smallFiles: readonly SmallFile[],
  signal: AbortSignal,
  { storage, lockFile }: ImportTools,
): Promise<void> {
  for (const { sha256, content } of smallFiles) {
    const file = hashedPart(await storage.openImport(sha256), await createSHA256(), content.length);
    try {
      file.append(content);
      file.digest();
    } finally {
      file.close();
    }
  }
  const files = [...smallFiles, weights];
  const releases: (() => void)[] = [];
  try {
    for (const { sha256 } of files) releases.push(await lockFile(sha256, signal));
    for (const { sha256 } of files) await storage.finishImport(sha256);
  } finally {
    for (const release of releases) release();
  }
}

/** What the file system throws is expected where disks fill and folders vanish; everything else is a bug. */
function asFailure(error: unknown, opened: OpenWeights | undefined): unknown {
  if (!(error instanceof DOMException)) return error;
  if (isDiskFull(error)) {
    const neededBytes = opened === undefined ? 0 : opened.weights.bytes - opened.part.bytes;
    return new FailureError({ code: 'disk-full', neededBytes });
  }
  return new FailureError({ code: 'import-failed', reason: error.message });
}
