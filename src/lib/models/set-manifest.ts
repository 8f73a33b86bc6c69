import * as v from 'valibot';
import type { Model, ModelFile } from '../core/model';

/** The file that says which model the files beside it are, so that they can be carried to a machine without network. */
export const manifestName = 'hearth-model.json';

/** The same for several models. */
export const manifestOfSeveralName = 'hearth-models.json';

/** Larger than that of any model. */
export const largestManifestBytes = 4 * 1024 * 1024;

const format = 'hearth-model';
const formatOfSeveral = 'hearth-models';
const version = 1;
const mostModels = 200;

const longestText = 200;
const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestText), v.regex(/^[^\p{C}]*$/u));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** Sets that were written before the number could be left out say 0 where nobody knows it. */
const countIfKnown = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const path = v.pipe(v.string(), v.maxLength(255), v.regex(/^(?!\.)[\w.-]+(?:\/(?!\.)[\w.-]+)*$/));

const modelSchema = v.object({
  id: v.pipe(v.string(), v.maxLength(longestText), v.regex(/^[a-z0-9][a-z0-9.-]*$/)),
  title: text,
  kind: v.picklist(['language', 'embedding']),
  engine: v.picklist(['kernels', 'transformers', 'webllm']),
  licence: text,
  parameters: countIfKnown,
  contextTokens: count,
  attention: v.optional(v.object({ layers: count, keyValueHeads: count, headSize: count })),
  memoryBytes: count,
  files: v.pipe(
    v.array(v.object({ path, bytes: count, sha256, pieces: v.optional(v.array(sha256)) })),
    v.minLength(1),
    v.maxLength(2_000),
  ),
});

const schema = v.object({ format: v.literal(format), version: v.literal(version), model: modelSchema });

const schemaOfSeveral = v.object({
  format: v.literal(formatOfSeveral),
  version: v.literal(version),
  models: v.pipe(v.array(modelSchema), v.minLength(1), v.maxLength(mostModels)),
});

/** How a manifest stands among the files that it names. */
export interface ManifestForm {
  readonly name: string;
  /** The name that a model's file has beside it. */
  readonly entryName: (file: ModelFile) => string;
  /** Reads it: the models, or what is wrong with it in words. */
  readonly read: (json: string) => readonly Model[] | string;
}

/** One model has its files under their own names, so that a person knows them again. */
const formOfOne: ManifestForm = {
  name: manifestName,
  entryName: ({ path }) => path,
  read(json) {
    const model = readManifest(json);
    return typeof model === 'string' ? model : [model];
  },
};

/** Models share names, and some files: those of several lie under their hashes. */
const formOfSeveral: ManifestForm = {
  name: manifestOfSeveralName,
  entryName: ({ sha256: hash }) => hash,
  read: readManifestOfSeveral,
};

/** The forms that a manifest may have, the one that counts first where there are both. */
export const manifestForms: readonly ManifestForm[] = [formOfSeveral, formOfOne];

/** The manifest of a model, or of several, as text, and its form. */
export function manifestOf(models: readonly Model[]): { readonly form: ManifestForm; readonly text: string } {
  const [model] = models;
  return model !== undefined && models.length === 1
    ? { form: formOfOne, text: manifestText(model) }
    : { form: formOfSeveral, text: asText({ format: formatOfSeveral, version, models: models.map(carried) }) };
}

/** The manifest of one model as text. */
export function manifestText(model: Model): string {
  return asText({ format, version, model: carried(model) });
}

/** Where its files come from is left out: on another machine only the files count. */
function carried({ id, title, kind, engine, licence, ...rest }: Model): object {
  const { parameters, contextTokens, attention, memoryBytes, files } = rest;
  return { id, title, kind, engine, licence, parameters, contextTokens, attention, memoryBytes, files };
}

function asText(manifest: object): string {
  return `${JSON.stringify(manifest, undefined, 1)}\n`;
}

/** Reads the manifest of one model: the model, or what is wrong with it in words. */
export function readManifest(json: string): Model | string {
  const read = parsed(schema, json);
  return typeof read === 'string' ? read : modelOf(read.model);
}

function readManifestOfSeveral(json: string): readonly Model[] | string {
  const read = parsed(schemaOfSeveral, json);
  if (typeof read === 'string') return read;
  const models: Model[] = [];
  for (const entry of read.models) {
    const model = modelOf(entry);
    if (typeof model === 'string') return model;
    models.push(model);
  }
  if (new Set(models.map(({ id }) => id)).size < models.length) return 'it names a model twice';
  return describeAlike(models.flatMap(({ files }) => files)) ? models : 'it describes one file in two ways';
}

/** Whether files of one hash are said to be the same: they lie there once, and are compared with one description. */
function describeAlike(files: readonly ModelFile[]): boolean {
  const said = new Map<string, string>();
  return files.every(({ sha256: hash, bytes, pieces }) => {
    const description = JSON.stringify([bytes, pieces]);
    const before = said.get(hash) ?? description;
    said.set(hash, description);
    return before === description;
  });
}

function parsed<Schema extends v.GenericSchema>(wanted: Schema, json: string): v.InferOutput<Schema> | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return 'it is no JSON';
    throw error;
  }
  const result = v.safeParse(wanted, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  return `${v.getDotPath(issue) ?? 'the whole'} is not as it should be`;
}

function modelOf({ parameters, attention, ...model }: v.InferOutput<typeof modelSchema>): Model | string {
  const paths = new Set(model.files.map((file) => file.path.toLowerCase()));
  if (paths.size < model.files.length) return 'it names a file twice';
  const files = model.files.map(({ pieces, ...file }) => (pieces === undefined ? file : { ...file, pieces }));
  return {
    ...model,
    ...(parameters === undefined || parameters === 0 ? {} : { parameters }),
    ...(attention === undefined ? {} : { attention }),
    files,
    sources: [],
    conversion: 'none',
  };
}
