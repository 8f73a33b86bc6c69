import * as v from 'valibot';
import type { Model } from '../core/model';

/** The file that says which model the files beside it are, so that they can be carried to a machine without network. */
export const manifestName = 'hearth-model.json';

/** Larger than that of any model. */
export const largestManifestBytes = 4 * 1024 * 1024;

const format = 'hearth-model';
const version = 1;

const longestText = 200;
const text = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(longestText), v.regex(/^[^\p{C}]*$/u));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
/** Sets that were written before the number could be left out say 0 where nobody knows it. */
const countIfKnown = v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const path = v.pipe(v.string(), v.maxLength(255), v.regex(/^(?!\.)[\w.-]+(?:\/(?!\.)[\w.-]+)*$/));

const schema = v.object({
  format: v.literal(format),
  version: v.literal(version),
  model: v.object({
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
  }),
});

/** The manifest of a model as text. Where its files come from is left out: on another machine only the files count. */
export function manifestText({ id, title, kind, engine, licence, ...rest }: Model): string {
  const { parameters, contextTokens, attention, memoryBytes, files } = rest;
  const model = { id, title, kind, engine, licence, parameters, contextTokens, attention, memoryBytes, files };
  return `${JSON.stringify({ format, version, model }, undefined, 1)}\n`;
}

/** Reads a manifest: the model, or what is wrong with it in words. */
export function readManifest(json: string): Model | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return 'it is no JSON';
    throw error;
  }
  const result = v.safeParse(schema, value);
  if (!result.success) {
    const [issue] = result.issues;
    return `${v.getDotPath(issue) ?? 'the whole'} is not as it should be`;
  }
  const { parameters, attention, ...model } = result.output.model;
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
