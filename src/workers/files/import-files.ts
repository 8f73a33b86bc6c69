import { FailureError } from '../../lib/core/failure';
import type { Model, ModelFile } from '../../lib/core/model';
import { largestManifestBytes, manifestForms, type ManifestForm } from '../../lib/models/set-manifest';
import type { PickedFile, SetEvent } from './api';
import type { FileStorage } from './file-storage';
import { hashedFile } from './hashed-file';
import { asFailure } from './import-gguf';
import { keepImports, type FinishedImport, type LockFile } from './keep-imports';
import { paceOf } from './pace';
import { setSources, type SetSource } from './set-source';
import { crc32 } from './zip/crc32';

export interface SetTools {
  readonly storage: FileStorage;
  readonly lockFile: LockFile;
  readonly giveWay: () => Promise<void>;
  /** Milliseconds since an arbitrary moment. */
  readonly now: () => number;
  /** Bytes that there is room for. */
  readonly room: () => Promise<number>;
  readonly pieceBytes: number;
  readonly createName: () => string;
}

const progressMs = 100;

/** A file of the set, and what it must turn out to be where a manifest says so. */
interface WantedFile {
  readonly source: SetSource;
  readonly expected?: { readonly file: ModelFile; readonly manifestName: string };
}

/** What a set is to be held against. */
interface Expectation {
  readonly form: ManifestForm;
  readonly models: readonly Model[];
}

/**
 * Takes a set of files in, as `FilesWorker.importFiles` says. Everything that can be known from names and sizes is checked
 * before a byte is written, and every byte before a file gets its name.
 *
 * @throws FailureError as said there; an `AbortError` when the signal fires. Nothing is left behind.
 */
export async function importFiles(
  files: readonly PickedFile[],
  report: (event: SetEvent) => Promise<void>,
  signal: AbortSignal,
  tools: SetTools,
): Promise<SetEvent> {
  let leftBytes = 0;
  try {
    const sources = await setSources(files);
    const expectation = await expectationOf(sources);
    const wanted = expectation === undefined ? sources.map((source) => ({ source })) : wantedBy(expectation, sources);
    if (wanted.length === 0) throw invalid('there is no file in it');
    const totalBytes = wanted.reduce((sum, { source }) => sum + source.bytes, 0);
    leftBytes = totalBytes;
    const missing = totalBytes - (await tools.room());
    if (missing > 0) throw new FailureError({ code: 'disk-full', neededBytes: missing });
    const due = paceOf(progressMs, tools.now);
    const onBytes = async (bytes: number): Promise<void> => {
      leftBytes -= bytes;
      await tools.giveWay();
      signal.throwIfAborted();
      if (due()) await report({ type: 'progress', doneBytes: totalBytes - leftBytes, totalBytes });
    };
    const kept: ModelFile[] = [];
    const finished: FinishedImport[] = [];
    for (const each of wanted) {
      const name = tools.createName();
      const file = await writeImport(each, name, onBytes, tools);
      kept.push(file);
      if (!finished.some(({ sha256 }) => sha256 === file.sha256)) finished.push({ name, sha256: file.sha256 });
    }
    await keepImports(finished, signal, tools);
    return { type: 'done', models: expectation?.models ?? [], files: kept };
  } catch (error) {
    throw signal.aborted ? error : asFailure(error, leftBytes);
  } finally {
    await tools.storage.removeImports();
  }
}

async function expectationOf(sources: readonly SetSource[]): Promise<Expectation | undefined> {
  for (const form of manifestForms) {
    const manifest = sources.find(({ path }) => path === form.name);
    if (manifest === undefined) continue;
    const models = form.read(new TextDecoder().decode(await readAll(manifest, largestManifestBytes)));
    if (typeof models === 'string') throw invalid(`its ${form.name} cannot be read: ${models}`);
    return { form, models };
  }
  return undefined;
}

async function readAll(source: SetSource, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (source.bytes > limit) throw invalid(`its ${source.path} is too large`);
  const bytes = new Uint8Array(source.bytes);
  let length = 0;
  for await (const chunk of chunksOf(source)) {
    bytes.set(chunk, length);
    length += chunk.length;
  }
  return bytes;
}

/** Which file is which, each once; sizes that cannot be right are refused here. */
function wantedBy({ form, models }: Expectation, sources: readonly SetSource[]): readonly WantedFile[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const wanted = new Map<string, WantedFile>();
  for (const { id, files } of models) {
    for (const file of files) {
      const entryName = form.entryName(file);
      if (wanted.has(entryName)) continue;
      const source = byPath.get(entryName);
      // A hash says nothing to a person.
      const path = models.length === 1 ? file.path : `${id}/${file.path}`;
      if (source === undefined) throw invalid(`${path} is missing`);
      if (source.bytes !== file.bytes) throw invalid(`${path} has another size than it should`);
      wanted.set(entryName, { source: { ...source, path }, expected: { file, manifestName: form.name } });
    }
  }
  return [...wanted.values()];
}

async function writeImport(
  { source, expected }: WantedFile,
  name: string,
  onBytes: (bytes: number) => Promise<void>,
  { storage, pieceBytes }: SetTools,
): Promise<ModelFile> {
  const file = await hashedFile(await storage.openImport(name), pieceBytes);
  try {
    let crc = 0;
    for await (const chunk of chunksOf(source)) {
      file.append(chunk);
      if (source.crc !== undefined) crc = crc32(chunk, crc);
      await onBytes(chunk.length);
    }
    if (source.crc !== undefined && crc !== source.crc) throw invalid(`${source.path} is damaged`);
    const digest = file.digest();
    const wrong =
      expected !== undefined &&
      (digest.sha256 !== expected.file.sha256 ||
        (expected.file.pieces ?? []).some((hash, at) => hash !== digest.pieces?.[at]));
    if (wrong) throw invalid(`${source.path} is not the file that its ${expected.manifestName} names`);
    return { path: source.path, bytes: file.bytes, ...digest };
  } finally {
    file.close();
  }
}

/** The bytes of a source, exactly as many as it said. */
async function* chunksOf(source: SetSource): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = source.open().getReader();
  let left = source.bytes;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      left -= value.length;
      if (left < 0) throw invalid(`${source.path} unpacks to more than it says`);
      yield value;
    }
  } catch (error) {
    // What a damaged stream of packed bytes, or a file that was removed meanwhile, rejects with.
    if (error instanceof TypeError || (error instanceof DOMException && error.name.startsWith('Not'))) {
      throw invalid(`${source.path} cannot be read`);
    }
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  if (left > 0) throw invalid(`${source.path} is shorter than it says`);
}

function invalid(reason: string): FailureError {
  return new FailureError({ code: 'set-invalid', reason });
}
