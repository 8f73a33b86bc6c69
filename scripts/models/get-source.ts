import { rm } from 'node:fs/promises';
import type { Place, SourceFile } from '../../src/lib/core/model';
import { partPathOf, promote } from './model-folder';
import { openPartFile, type PartFile } from './part-file';
import type { PlaceReadOptions, PlaceReaders } from './places/place-reader';
import { hasCode, Problem } from './problem';

export interface GetSourceOptions {
  readonly readers: PlaceReaders;
  readonly onProgress: (doneBytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Gets a source file from the first of its places that has it, going on where an earlier attempt stopped. The bytes are the
 * same everywhere, so that one place can go on where another left off. Only a file whose SHA-256 is right gets its name;
 * one that is wrong is removed.
 *
 * @param path final name
 * @throws {Problem} when no place has it; its part is kept for the next attempt
 */
export async function getSource(source: SourceFile, path: string, options: GetSourceOptions): Promise<void> {
  const reasons: string[] = [];
  for (const place of source.places) {
    try {
      await getFrom(place, source, path, options);
      return;
    } catch (error) {
      if (hasCode(error, 'ENOSPC'))
        throw new Problem(`The disk is full: ${source.path} needs ${String(source.bytes)} bytes.`);
      if (!(error instanceof Problem)) throw error;
      reasons.push(error.message);
    }
  }
  throw new Problem(`${source.path} could not be had: ${reasons.join('; ')}. Run the command again to go on.`);
}

async function getFrom(place: Place, source: SourceFile, path: string, options: GetSourceOptions): Promise<void> {
  const { readers, onProgress, signal } = options;
  const part = await openPartFile(partPathOf(path), source.bytes, signal);
  try {
    onProgress(part.size);
    await fill(part, source, (readOptions) => read(readers, place, readOptions), onProgress, signal);
    if ((await part.finish()) === source.sha256) return await promote(partPathOf(path), path);
  } finally {
    await part.close();
  }
  await rm(partPathOf(path), { force: true });
  throw new Problem('its bytes are not those that the catalogue names (SHA-256), so they were removed');
}

async function fill(
  part: PartFile,
  source: SourceFile,
  readPlace: (options: PlaceReadOptions) => AsyncIterable<Uint8Array>,
  onProgress: (doneBytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  if (part.size === source.bytes) return;
  let shown = part.size;
  const show = (doneBytes: number): void => {
    shown = Math.max(shown, Math.min(doneBytes, source.bytes));
    onProgress(shown);
  };
  const offset = part.size;
  for await (const bytes of readPlace({
    offset,
    signal,
    onBytesAhead: (ahead) => {
      show(part.size + ahead);
    },
  })) {
    signal.throwIfAborted();
    await part.append(bytes);
    show(part.size);
  }
  if (part.size < source.bytes) {
    throw new Problem(`it ended after ${String(part.size)} of ${String(source.bytes)} bytes`);
  }
}

function read(readers: PlaceReaders, place: Place, options: PlaceReadOptions): AsyncIterable<Uint8Array> {
  switch (place.type) {
    case 'hub':
      return readers.hub(place, options);
    case 'wheels':
      return readers.wheels(place, options);
    case 'npm':
      return readers.npm(place, options);
  }
}
