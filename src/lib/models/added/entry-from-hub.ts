import type { ModelRevision } from '../../core/added-model';
import type { GgufSummary, HubChoice, HubRepository } from '../../core/hub-look-up';
import type { Model, ModelFile, SourceFile } from '../../core/model';
import { suggestions } from '../catalogue/suggestions';
import { kernelContextBytes } from '../device/context-bytes';
import { ggufPart } from '../hub/gguf-part-name';
import { isLibrary } from './model-library-file';

/** What a model takes besides its weights where nobody measured it: the tokenizer, the buffers of a pass, the engine. Bytes. */
const overheadBytes = 150_000_000;

/** Assumed where nothing says it; every model of today has as much. */
const assumedContextTokens = 4096;

/**
 * The entry of something that a repository offers, before its files are here. Its files are those of the repository; a
 * GGUF file is converted once it is here, and {@link convertedEntry} then takes this one's place.
 *
 * @param files those of the choice, in its order, each with its hash
 * @param summary of a GGUF file's header
 * @param library where the compiled program came from that is among the files
 */
export function entryFromHub(
  repository: HubRepository,
  choice: HubChoice,
  files: readonly ModelFile[],
  summary: GgufSummary | undefined,
  library?: string,
): ModelRevision {
  const isConverted = choice.format === 'gguf';
  // The files of an MLC set say nothing of it before they are here; of those that web-llm lists it is known.
  const known = suggestions.find((suggestion) => suggestion.repository === repository.repository);
  const parameters = summary?.parameters ?? (known?.engine === choice.engine ? known.parameters : undefined);
  const measuredBytes = choice.engine === 'webllm' ? known?.aboutMemoryBytes : undefined;
  const shape = shapeOf(summary);
  const model: Model = {
    id: entryId([repository.repository, choice.quantisation ?? '']),
    title: entryTitle(repository.repository, choice.quantisation),
    kind: choice.kind,
    engine: choice.engine,
    licence: summary?.licence ?? repository.licence ?? '?',
    ...(parameters === undefined ? {} : { parameters }),
    ...shape,
    memoryBytes: isConverted
      ? kernelMemoryBytes(parameters ?? 0, shape)
      : (measuredBytes ?? Math.round(choice.bytes * 1.1) + overheadBytes),
    files,
    sources: files.filter(({ path }) => !isLibrary(path)).map((file) => sourceFromHub(repository, file)),
    conversion: isConverted ? 'gguf' : 'none',
  };
  return {
    model,
    origin: {
      ...{ type: 'hub', repository: repository.repository, revision: repository.revision, path: choice.path },
      ...(library === undefined ? {} : { library }),
    },
  };
}

/** The entry of a file of the person's that was converted, or of the parts of one, by the name of any of them. */
export function entryFromGguf(fileName: string, files: readonly ModelFile[], summary: GgufSummary): ModelRevision {
  const shape = shapeOf(summary);
  const name = summary.name ?? ggufPart(fileName)?.stem ?? fileName.replace(/\.gguf$/i, '');
  const model: Model = {
    id: entryId([name, summary.quantisation]),
    title: entryTitle(name, summary.quantisation),
    kind: 'language',
    engine: 'kernels',
    licence: summary.licence ?? '?',
    parameters: summary.parameters,
    ...shape,
    memoryBytes: kernelMemoryBytes(summary.parameters, shape),
    files,
    sources: [],
    conversion: 'gguf',
  };
  return { model, origin: { type: 'disk', name: fileName } };
}

/** The same model once its source became these files. */
export function convertedEntry({ model, origin }: ModelRevision, files: readonly ModelFile[]): ModelRevision {
  return { model: { ...model, files }, origin };
}

/** What is used of names in an id: small letters, digits, dots and hyphens. */
function entryId(names: readonly string[]): string {
  const words = names.map((name) =>
    name
      .toLowerCase()
      .replaceAll(/[^a-z0-9.]+/g, '-')
      .replaceAll(/^[-.]+|[-.]+$/g, ''),
  );
  return words.filter((word) => word !== '').join('.') || 'model';
}

type Shape = Pick<Model, 'contextTokens' | 'attention'>;

function shapeOf(summary: GgufSummary | undefined): Shape {
  const attention = summary?.attention ?? undefined;
  return {
    contextTokens: summary?.contextTokens ?? assumedContextTokens,
    ...(attention === undefined ? {} : { attention }),
  };
}

/** Weights of a byte each with their scales, the keys and values that may be kept, and the rest. */
function kernelMemoryBytes(parameters: number, shape: Shape): number {
  return Math.round(parameters * 1.01) + kernelContextBytes(shape) + overheadBytes;
}

/** `Qwen/Qwen3-0.6B-GGUF` in `Q8_0` is called "Qwen3 0.6B (Q8_0)". */
function entryTitle(name: string, quantisation: string | null): string {
  const short = (name.split('/').at(-1) ?? name)
    .replace(/[-_.]?(?:GGUF|MLC|ONNX)$/i, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim();
  return quantisation === null || short.includes(quantisation) ? short : `${short} (${quantisation})`;
}

function sourceFromHub({ repository, revision }: HubRepository, file: ModelFile): SourceFile {
  return { ...file, places: [{ type: 'hub', repository, revision, path: file.path }] };
}
