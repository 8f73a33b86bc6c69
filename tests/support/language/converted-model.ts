import { convertGguf } from '../../../src/lib/models/convert/convert-gguf';
import type { WeightFile } from '../../../src/workers/language/model/load-model';
import { ByteArraySource } from '../gguf/byte-array-source';
import { ggufBytes, type GgufSpecification } from '../gguf/gguf-bytes';
import { createMemorySink } from './memory-sink';

export type ConvertedFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Converts a GGUF in memory. */
export async function convertedModel(specification: GgufSpecification): Promise<ConvertedFiles> {
  const sink = createMemorySink();
  const source = new ByteArraySource(ggufBytes(specification));
  await convertGguf(source, sink, { onProgress: () => undefined, signal: new AbortController().signal });
  return sink.files;
}

/** A file that a test is sure of. */
export function fileOf(files: ConvertedFiles, path: string): Uint8Array<ArrayBuffer> {
  const file = files.get(path);
  if (file === undefined) throw new Error(`there is no ${path}`);
  return file;
}

export function textOf(files: ConvertedFiles, path: string): string {
  return new TextDecoder().decode(fileOf(files, path));
}

/** A file that an engine reads its weights from. */
export function weightFileOf(files: ConvertedFiles, path = 'weights.bin'): WeightFile {
  const bytes = fileOf(files, path);
  return {
    size: bytes.length,
    open: () =>
      Promise.resolve({
        read: (offset, target) => target.set(bytes.subarray(offset, offset + target.length)),
        close: () => undefined,
      }),
  };
}
