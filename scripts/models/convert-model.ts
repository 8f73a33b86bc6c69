import { readFile } from 'node:fs/promises';
import type { Model } from '../../src/lib/core/model';
import { convertBertVocabulary } from '../../src/lib/models/convert/bert-vocabulary';
import type { ConversionSink } from '../../src/lib/models/convert/conversion-sink';
import { openFileByteSource } from './file-byte-source';

export interface ConvertOptions {
  readonly onProgress: (doneBytes: number, totalBytes: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes a model's own files from its sources.
 *
 * @param sourcePaths where the sources lie, by their path in the catalogue
 */
export async function convertModel(
  model: Model,
  sourcePaths: ReadonlyMap<string, string>,
  sink: ConversionSink,
  options: ConvertOptions,
): Promise<void> {
  switch (model.conversion) {
    case 'gguf':
      return convertGgufFile(sourcePath(model, sourcePaths, '.gguf'), sink, options);
    case 'bert-vocabulary':
      return convertVocabulary(sourcePath(model, sourcePaths, 'vocab.json'), sink);
    case 'none':
      return;
  }
}

function sourcePath(model: Model, sourcePaths: ReadonlyMap<string, string>, ending: string): string {
  for (const [name, path] of sourcePaths) if (name.endsWith(ending)) return path;
  throw new Error(`${model.id} has no source that ends in ${ending}.`);
}

async function convertGgufFile(path: string, sink: ConversionSink, options: ConvertOptions): Promise<void> {
  // Loaded when it is needed: most calls of the command convert nothing and should answer at once.
  const { convertGguf } = await import('../../src/lib/models/convert/convert-gguf');
  const source = await openFileByteSource(path);
  try {
    await convertGguf(source, sink, options);
  } finally {
    await source.close();
  }
}

async function convertVocabulary(path: string, sink: ConversionSink): Promise<void> {
  for (const { path: name, text } of convertBertVocabulary(await readFile(path, 'utf8'))) {
    const file = await sink.open(name);
    await file.write(new TextEncoder().encode(text));
    await file.close();
  }
}
