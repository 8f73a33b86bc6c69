import type { ModelRevision } from '../../core/added-model';
import { FailureError } from '../../core/failure';
import type { Model, ModelFile } from '../../core/model';
import { readHubModel } from '../hub/hub-model';
import { entryFromHub } from './entry-from-hub';
import { seenAsRepository } from './gguf-of-folder';
import { keepNewModel, type NewModelDependencies } from './keep-new-model';

/** A set of files that was read and kept. */
export interface ReadSet {
  /** As its manifest names them; none for files without one. */
  readonly models: readonly Model[];
  readonly files: readonly ModelFile[];
}

/**
 * Makes the entries of a set that was read: by its manifest, or by the names of its files. A model whose files are those
 * of one that is known already is that one.
 *
 * @param name of the zip or folder
 * @returns the models' ids
 * @throws FailureError `import-failed`
 */
export async function keepSet(
  dependencies: NewModelDependencies,
  name: string,
  { models, files }: ReadSet,
): Promise<readonly string[]> {
  if (models.length === 0) return [await keepFiles(dependencies, name, files)];
  const ids: string[] = [];
  for (const model of models) {
    const id = await knownId(dependencies, model.files);
    ids.push(id ?? (await keepNewModel(dependencies, asFromDisk(name, model), {})).id);
  }
  return ids;
}

async function keepFiles(
  dependencies: NewModelDependencies,
  name: string,
  files: readonly ModelFile[],
): Promise<string> {
  const id = await knownId(dependencies, files);
  if (id !== undefined) return id;
  const revision = entryByNames(name, files);
  if (revision !== undefined) return (await keepNewModel(dependencies, revision, {})).id;
  throw new FailureError({ code: 'import-failed', reason: 'these files are no model that Hearth knows how to run' });
}

/** The model of the catalogue all of whose files are among these, or the added one whose files they are. */
async function knownId(
  { catalogue, store }: NewModelDependencies,
  files: readonly ModelFile[],
): Promise<string | undefined> {
  const hashes = new Set(files.map(({ sha256 }) => sha256));
  const isHere = (model: Model): boolean => model.files.every(({ sha256 }) => hashes.has(sha256));
  // What an unfinished one names is what it is to be made of.
  const added = (await store.list()).filter(
    ({ unfinished, model }) => unfinished !== true && model.files.length === files.length,
  );
  return (catalogue.find(isHere) ?? added.find(({ model }) => isHere(model)))?.id;
}

function asFromDisk(name: string, model: Model): ModelRevision {
  return { model, origin: { type: 'disk', name } };
}

/** What a set without a manifest is, seen as a repository of these files. */
function entryByNames(name: string, files: readonly ModelFile[]): ModelRevision | undefined {
  const repository = { ...seenAsRepository(files, name), tags: ['feature-extraction'] };
  const [choice] = readHubModel(repository).choices.filter(({ format }) => format !== 'gguf');
  if (choice === undefined) return undefined;
  const chosen = files.filter(({ path }) => choice.files.some((file) => file.path === path));
  return asFromDisk(name, { ...entryFromHub(repository, choice, chosen, undefined).model, sources: [] });
}
