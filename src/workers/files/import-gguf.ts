import { FailureError } from '../../lib/core/failure';
import type { GgufSummary } from '../../lib/core/hub-look-up';
import type { ByteSource } from '../../lib/models/convert/byte-source';
import { convertOpenGguf } from '../../lib/models/convert/convert-gguf';
import { openGguf } from '../../lib/models/convert/gguf/open-gguf';
import { summariseGguf } from '../../lib/models/hub/gguf-summary';
import type { ConversionEvent, FileToConvert, ImportCandidate } from './api';
import { blobSource } from './blob-source';
import { isDiskFull } from './disk-full';
import type { FileStorage } from './file-storage';
import { hashedFile, type HashedFile } from './hashed-file';
import { keepImports, type LockFile } from './keep-imports';
import { paceOf } from './pace';
import { recognisingSink, type ConvertedModel } from './recognising-sink';

export interface ImportTools {
  readonly storage: FileStorage;
  readonly lockFile: LockFile;
  /** Awaited before each read: what is more urgent goes first. */
  readonly giveWay: () => Promise<void>;
  /** Milliseconds since an arbitrary moment. */
  readonly now: () => number;
  readonly pieceBytes: number;
  /** A name for a file whose hash is not known yet, of the form of a hash. */
  readonly createName: () => string;
}

type DoneEvent = Extract<ConversionEvent, { type: 'done' }>;

const progressMs = 100;

/** All that the file would become lies here already. */
class AlreadyThere extends Error {
  readonly candidate: ImportCandidate;

  constructor(candidate: ImportCandidate) {
    super(candidate.modelId);
    this.candidate = candidate;
  }
}

/**
 * Converts the file, or the parts of one, checks what came out, and gives it its final names.
 *
 * @param others whether a model that is none of the candidates is taken
 * @throws FailureError as `FilesWorker.importGguf` says; an `AbortError` when the signal fires. Nothing is left behind.
 */
export async function importGguf(
  files: readonly FileToConvert[],
  { candidates, others }: { readonly candidates: readonly ImportCandidate[]; readonly others: boolean },
  report: (event: ConversionEvent) => Promise<void>,
  signal: AbortSignal,
  tools: ImportTools,
): Promise<DoneEvent> {
  let summary: GgufSummary | undefined;
  let weights: HashedFile | undefined;
  let totalBytes = 0;
  const weightsName = tools.createName();
  const unlisted = (resembles: ImportCandidate | undefined): FailureError =>
    new FailureError({
      code: 'gguf-unlisted',
      architecture: summary?.architecture ?? '?',
      name: summary?.name ?? null,
      resembles: resembles?.modelId ?? null,
    });
  const sink = recognisingSink({
    candidates,
    others,
    unlisted,
    openWeights: async (expected) => {
      totalBytes = expected?.bytes ?? 0;
      weights = await hashedFile(await tools.storage.openImport(weightsName), tools.pieceBytes);
      return weights;
    },
    onRecognised: async (candidate) => {
      if (await isComplete(candidate, tools.storage)) throw new AlreadyThere(candidate);
      void report({ type: 'recognised', modelId: candidate.modelId });
    },
  });
  const due = paceOf(progressMs, tools.now);

  try {
    const gguf = await openGguf(await Promise.all(files.map((file) => patientSource(file, signal, tools))));
    summary = summariseGguf(gguf);
    await convertOpenGguf(gguf, sink, {
      signal,
      onProgress: (doneBytes, total) => {
        totalBytes = total;
        if (due() || doneBytes === total) void report({ type: 'progress', doneBytes, totalBytes });
      },
    });
    weights?.close();
    const converted = sink.converted();
    await keep(converted, weightsName, signal, tools);
    return doneEvent(converted.candidate, [...converted.smallFiles, converted.weights], summary);
  } catch (error) {
    if (error instanceof AlreadyThere && summary !== undefined) return doneEvent(error.candidate, [], summary);
    // The header was read: whatever the engine lacks for this model, it is none of the candidates.
    const code = error instanceof FailureError ? error.failure.code : undefined;
    if (code === 'gguf-unsupported' && summary !== undefined && !others) throw unlisted(undefined);
    throw signal.aborted ? error : asFailure(error, Math.max(0, totalBytes - (weights?.bytes ?? 0)));
  } finally {
    weights?.close();
    await tools.storage.removeImports();
  }
}

/** Reads after whatever is more urgent, and no more once the signal fires. */
async function patientSource(
  file: FileToConvert,
  signal: AbortSignal,
  { giveWay, storage }: Pick<ImportTools, 'giveWay' | 'storage'>,
): Promise<ByteSource> {
  const { size, read } = blobSource(typeof file === 'string' ? await storage.read(file) : file);
  return {
    size,
    async read(offset, length) {
      await giveWay();
      signal.throwIfAborted();
      return read(offset, length);
    },
  };
}

function doneEvent(
  candidate: ImportCandidate | undefined,
  written: readonly (ConvertedModel['weights'] | ConvertedModel['smallFiles'][number])[],
  summary: GgufSummary,
): DoneEvent {
  if (candidate !== undefined) {
    return { type: 'done', modelId: candidate.modelId, files: candidate.files, summary };
  }
  const files = written.map(({ path, bytes, sha256, pieces }) => ({
    path,
    bytes,
    sha256,
    ...(pieces === undefined ? {} : { pieces }),
  }));
  return { type: 'done', files, summary };
}

async function isComplete({ files }: ImportCandidate, storage: FileStorage): Promise<boolean> {
  const stored = await storage.list();
  return files.every((file) =>
    stored.some(({ sha256, bytes, state }) => sha256 === file.sha256 && bytes === file.bytes && state === 'whole'),
  );
}

async function keep(
  { smallFiles, weights }: ConvertedModel,
  weightsName: string,
  signal: AbortSignal,
  tools: ImportTools,
): Promise<void> {
  for (const { sha256, content } of smallFiles) {
    const file = await hashedFile(await tools.storage.openImport(sha256));
    try {
      file.append(content);
      file.digest();
    } finally {
      file.close();
    }
  }
  const named = smallFiles.map(({ sha256 }) => ({ name: sha256, sha256 }));
  await keepImports([...named, { name: weightsName, sha256: weights.sha256 }], signal, tools);
}

/** What the file system throws is expected where disks fill and folders vanish; everything else is a bug. */
export function asFailure(error: unknown, neededBytes: number): unknown {
  if (!(error instanceof DOMException)) return error;
  if (isDiskFull(error)) return new FailureError({ code: 'disk-full', neededBytes });
  return new FailureError({ code: 'import-failed', reason: error.message });
}
