import { rm } from 'node:fs/promises';
import type { Model, ModelFile, SourceFile } from '../../src/lib/core/model';
import { convertModel } from './convert-model';
import { createConvertedFiles, type ConvertedFile } from './converted-files';
import { getSource } from './get-source';
import { promote, type ModelFolder } from './model-folder';
import type { PlaceReaders } from './places/place-reader';
import { hasCode, Problem } from './problem';

/** A bar for one step of the work. */
export interface Step {
  update(doneBytes: number, totalBytes?: number): void;
  finish(): void;
  stop(): void;
}

export interface GetModelOptions {
  readonly folder: ModelFolder;
  readonly readers: PlaceReaders;
  readonly startStep: (label: string, totalBytes: number) => Step;
  /** Get and keep what is converted from, for the next conversion, also where the converted files are there. */
  readonly keepSources: boolean;
  /** For developers after a change of the converter: takes the converted files as they come. */
  readonly acceptHashes?: ((files: readonly ModelFile[]) => Promise<void>) | undefined;
  readonly signal: AbortSignal;
}

/** The files of a model that are not there. */
export async function missingFiles(model: Model, folder: ModelFolder): Promise<readonly ModelFile[]> {
  const present = await Promise.all(model.files.map((file) => folder.has(file)));
  return model.files.filter((_, index) => present[index] !== true);
}

/**
 * Gets what is missing of a model: files that are published as they are, then sources, then the files that are converted
 * from them.
 *
 * @throws {Problem} when something cannot be had or came out wrong
 */
export async function getModel(model: Model, options: GetModelOptions): Promise<'current' | 'got'> {
  const missing = await missingFiles(model, options.folder);
  const convertAgain = options.acceptHashes !== undefined && model.conversion !== 'none';
  const convert = convertAgain || missing.some((file) => publishedAs(model, file) === undefined);
  if (missing.length === 0 && !convertAgain && !options.keepSources) return 'current';
  await options.folder.prepare();
  for (const file of missing) {
    const source = publishedAs(model, file);
    if (source !== undefined) await getWithBar(model, source, options.folder.pathOf(source.sha256), options);
  }
  const sources = sourcesToConvert(model);
  const gotSources = convert || options.keepSources ? await getSources(model, sources, options) : 0;
  if (convert) await getConverted(model, sources, options);
  return missing.length > 0 || convert || gotSources > 0 ? 'got' : 'current';
}

/** What the model is made from, and is no file of it. */
function sourcesToConvert(model: Model): readonly SourceFile[] {
  return model.sources.filter(({ sha256 }) => !model.files.some((file) => file.sha256 === sha256));
}

/** Resolves with how many were not there. */
async function getSources(model: Model, sources: readonly SourceFile[], options: GetModelOptions): Promise<number> {
  const { folder } = options;
  let got = 0;
  for (const source of sources) {
    if (await folder.hasSource(source)) continue;
    await getWithBar(model, source, folder.sourcePathOf(source.sha256), options);
    got += 1;
  }
  return got;
}

function publishedAs(model: Model, file: ModelFile): SourceFile | undefined {
  return model.sources.find((source) => source.sha256 === file.sha256);
}

async function getWithBar(model: Model, source: SourceFile, path: string, options: GetModelOptions): Promise<void> {
  const step = options.startStep(`Getting ${model.title}`, source.bytes);
  await inStep(step, () =>
    getSource(source, path, {
      readers: options.readers,
      onProgress: (doneBytes) => {
        step.update(doneBytes);
      },
      signal: options.signal,
    }),
  );
}

async function getConverted(model: Model, sources: readonly SourceFile[], options: GetModelOptions): Promise<void> {
  const { folder } = options;
  const converted = model.files.filter((file) => publishedAs(model, file) === undefined);
  const paths = new Map(sources.map((source) => [source.path, folder.sourcePathOf(source.sha256)]));
  const files = createConvertedFiles((path) => folder.scratchPathOf(`${model.id}-${path}.part`));
  try {
    const step = options.startStep(
      `Converting ${model.title}`,
      sources.reduce((total, { bytes }) => total + bytes, 0),
    );
    await inStep(step, () =>
      convertModel(model, paths, files, {
        onProgress: (doneBytes, totalBytes) => {
          step.update(doneBytes, totalBytes);
        },
        signal: options.signal,
      }),
    );
    await acceptFiles(model, converted, files.files(), options);
  } catch (error) {
    if (hasCode(error, 'ENOSPC')) throw new Problem(`The disk is full: ${model.title} could not be converted.`);
    throw error;
  } finally {
    await files.discard();
  }
  if (!options.keepSources) for (const path of paths.values()) await rm(path, { force: true });
}

/** Gives the converted files their final names, all or none. */
async function acceptFiles(
  model: Model,
  expected: readonly ModelFile[],
  made: readonly ConvertedFile[],
  { folder, acceptHashes }: GetModelOptions,
): Promise<void> {
  const names = (files: readonly ModelFile[]) =>
    files
      .map(({ path }) => path)
      .sort()
      .join(', ');
  if (names(expected) !== names(made)) {
    throw new Problem(`The conversion of ${model.id} made ${names(made)}, but the catalogue names ${names(expected)}.`);
  }
  if (acceptHashes !== undefined) {
    await acceptHashes(made.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })));
  } else {
    const wrong = made.find(
      ({ path, sha256 }) => !expected.some((file) => file.path === path && file.sha256 === sha256),
    );
    if (wrong !== undefined) {
      throw new Problem(
        `The conversion of ${model.id} made another ${wrong.path} than the catalogue names (SHA-256 ${wrong.sha256}), so it was removed. ` +
          `Whoever changed the converter on purpose runs: npm run models -- get ${model.id} --accept-new-hashes`,
      );
    }
  }
  for (const { partPath, sha256 } of made) await promote(partPath, folder.pathOf(sha256));
}

async function inStep(step: Step, work: () => Promise<void>): Promise<void> {
  try {
    await work();
    step.finish();
  } catch (error) {
    step.stop();
    throw error;
  }
}
