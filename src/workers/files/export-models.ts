import { createSHA256 } from 'hash-wasm';
import { FailureError } from '../../lib/core/failure';
import type { Model, ModelFile } from '../../lib/core/model';
import { manifestOf } from '../../lib/models/set-manifest';
import type { ExportEvent } from './api';
import type { FileStorage } from './file-storage';
import { sha256Of } from './hash-file';
import { crc32 } from './zip/crc32';
import { directory, localHeader, type ZipEntry } from './zip/zip-records';

/**
 * Lays the files of models out as a zip without compression: the bytes stay where they are stored until somebody reads
 * the zip.
 *
 * @throws FailureError `model-missing` when a file is not there, `model-corrupt` when it is not what it should be
 */
export async function exportModels(
  models: readonly Model[],
  report: (event: ExportEvent) => Promise<void>,
  signal: AbortSignal,
  { storage, pieceBytes }: { readonly storage: FileStorage; readonly pieceBytes: number },
): Promise<ExportEvent> {
  const { form, text } = manifestOf(models);
  const files = new Map(
    models.flatMap(({ id, files }) => files.map((file) => [form.entryName(file), { id, file }] as const)),
  );
  const totalBytes = [...files.values()].reduce((sum, { file }) => sum + file.bytes, 0);
  const stored = new Set((await storage.list()).flatMap(({ sha256, state }) => (state === 'whole' ? sha256 : [])));
  const parts: Blob[] = [];
  const entries: ZipEntry[] = [];
  let length = 0;
  let doneBytes = 0;
  const add = (name: string, content: Blob, crc: number): void => {
    const entry = { name, bytes: content.size, crc };
    const header = new Blob([localHeader(entry)]);
    entries.push({ ...entry, offset: length });
    parts.push(header, content);
    length += header.size + content.size;
  };

  const manifest = new TextEncoder().encode(text);
  add(form.name, new Blob([manifest]), crc32(manifest));
  for (const [name, { id, file }] of files) {
    if (!stored.has(file.sha256)) throw new FailureError({ code: 'model-missing', model: id });
    const content = await storage.read(file.sha256);
    let crc = 0;
    const check = await checkOf(file);
    for (let at = 0; at < content.size; at += pieceBytes) {
      signal.throwIfAborted();
      const piece = new Uint8Array(await content.slice(at, at + pieceBytes).arrayBuffer());
      crc = crc32(piece, crc);
      await check.update(piece);
      doneBytes += piece.length;
      await report({ type: 'progress', doneBytes, totalBytes });
    }
    if (content.size !== file.bytes || !check.isRight()) {
      throw new FailureError({ code: 'model-corrupt', model: id, file: file.path });
    }
    add(name, content, crc);
  }
  return { type: 'done', zip: new Blob([...parts, directory(entries, length)], { type: 'application/zip' }) };
}

interface RunningCheck {
  /** Takes the next piece. */
  update(piece: Uint8Array<ArrayBuffer>): Promise<void>;
  isRight(): boolean;
}

/** The browser hashes pieces far faster than a stream. */
async function checkOf({ sha256, pieces }: ModelFile): Promise<RunningCheck> {
  if (pieces === undefined) {
    const hasher = await createSHA256();
    return { update: async (piece) => void hasher.update(piece), isRight: () => hasher.digest('hex') === sha256 };
  }
  let next = 0;
  let right = true;
  return {
    async update(piece) {
      right &&= (await sha256Of(piece)) === pieces[next++];
    },
    isRight: () => right && next === pieces.length,
  };
}
