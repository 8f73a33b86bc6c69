import { catalogue } from '../../../src/lib/models/catalogue/catalogue';
import type { Model, ModelFile } from '../../../src/lib/core/model';
import { smallStarterSet } from '../../../src/lib/models/catalogue/starter-sets';

/** The models of the small starter set, which all end-to-end tests use. */
export const fastModel = modelOf(smallStarterSet.fast);
export const reasoningModel = modelOf(smallStarterSet.reasoning);
export const embeddingModel = modelOf(smallStarterSet.embedding);

/** The file of that name in a model. */
export function fileOf(model: Model, path: string): ModelFile {
  const file = model.files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`${model.id} has no file ${path}`);
  return file;
}

function modelOf(id: string): Model {
  const model = catalogue.find((each) => each.id === id);
  if (model === undefined) throw new Error(`The catalogue has no model ${id}`);
  return model;
}

/** Bytes of all files of a model. */
export function sizeOf(model: Model): number {
  return model.files.reduce((sum, { bytes }) => sum + bytes, 0);
}
