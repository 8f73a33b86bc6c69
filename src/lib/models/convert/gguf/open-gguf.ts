import { FailureError, type GgufPartsFault } from '../../../core/failure';
import type { ByteSource } from '../byte-source';
import { readGguf, type GgufFile } from './reader';
import type { GgufTensor } from './tensor-infos';

/** A model whose header was read, with where its tensors are read from. */
export interface OpenGguf extends GgufFile {
  /** The offsets of the tensors count from its start. A read stays within one tensor. */
  readonly source: ByteSource;
}

/** What the header of a file says of the parts that it is one of (llama.cpp, `split.*`). */
interface Part extends GgufFile {
  readonly source: ByteSource;
  /** From 0. */
  readonly number: number;
  readonly count: number;
  /** Of all parts together; undefined where the file does not say. */
  readonly tensorCount: number | undefined;
}

/**
 * Reads the header of a model's file, or of each of the parts that it was split into, in any order, and checks that they
 * belong together: every part once, each saying the same of the whole, no tensor in two of them.
 *
 * @param readHeader of a file, by its place among the files
 * @throws FailureError `gguf-parts`, and what {@link readGguf} throws
 */
export async function openGguf(
  sources: readonly ByteSource[],
  readHeader: (source: ByteSource, place: number) => Promise<GgufFile> = (source) => readGguf(source),
): Promise<OpenGguf> {
  const read: Part[] = [];
  for (const [place, source] of sources.entries()) {
    const part = await ofPart(place, sources.length, async () => {
      const file = await readHeader(source, place);
      return { ...file, ...splitOf(file), source };
    });
    read.push(part);
  }
  const [first] = read;
  if (first === undefined) throw new RangeError('there is no file');
  if (read.length === 1 && first.count <= 1) return first;
  return join(inOrder(read, first));
}

/** A part that is none, or damaged, is told by its place; a file that is alone speaks for itself. */
async function ofPart<Value>(place: number, count: number, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    if (count === 1 || !(error instanceof FailureError) || error.failure.code !== 'gguf-invalid') throw error;
    throw partsFailure('unreadable', place, count, error.failure.reason);
  }
}

function splitOf({ metadata }: GgufFile): Pick<Part, 'number' | 'count' | 'tensorCount'> {
  return {
    number: metadata.optionalInteger('split.no') ?? 0,
    // Parts that were put together again keep the key, with a 0.
    count: metadata.optionalInteger('split.count') ?? 1,
    tensorCount: metadata.optionalInteger('split.tensors.count'),
  };
}

/** The parts by their numbers, each there once. */
function inOrder(read: readonly Part[], { count, tensorCount }: Part): readonly Part[] {
  const parts = new Map<number, Part>();
  for (const [place, part] of read.entries()) {
    if (part.count <= 1) throw partsFailure('whole', place, read.length);
    const fits = part.count === count && part.tensorCount === tensorCount && part.number >= 0 && part.number < count;
    if (!fits) throw partsFailure('disagree', place, read.length, 'it is of another number of parts or tensors');
    if (parts.has(part.number)) throw partsFailure('twice', part.number, count);
    parts.set(part.number, part);
  }
  return Array.from({ length: Math.min(count, read.length + 1) }, (_, number) => {
    const part = parts.get(number);
    if (part === undefined) throw partsFailure('missing', number, count);
    return part;
  });
}

/** Of several parts the first alone says what the model is. */
function join(parts: readonly Part[]): OpenGguf {
  const [first] = parts;
  if (first === undefined) throw new RangeError('there is no part');
  const architecture = first.metadata.optionalText('general.architecture');
  const tensors = new Map<string, GgufTensor>();
  let start = 0;
  for (const { tensors: own, metadata, source, number, count } of parts) {
    if (metadata.has('general.architecture') && metadata.optionalText('general.architecture') !== architecture) {
      throw partsFailure('disagree', number, count, 'it is of another architecture');
    }
    for (const tensor of own.values()) {
      if (tensors.has(tensor.name)) {
        throw partsFailure('disagree', number, count, `the tensor ${tensor.name} is in another part as well`);
      }
      tensors.set(tensor.name, { ...tensor, offset: start + tensor.offset });
    }
    start += source.size;
  }
  const { tensorCount = tensors.size, count } = first;
  if (tensors.size !== tensorCount) {
    const reason = `together they have ${tensors.size} tensors and not ${tensorCount}`;
    throw partsFailure('disagree', count - 1, count, reason);
  }
  return { ...first, tensors, source: oneBehindTheOther(parts.map(({ source }) => source)) };
}

/** Sources as one, of which no read reaches from one into the next. */
function oneBehindTheOther(sources: readonly ByteSource[]): ByteSource {
  let size = 0;
  const places = sources.map((source) => {
    const start = size;
    size += source.size;
    return { source, start };
  });
  return {
    size,
    async read(offset, length) {
      const place = places.findLast(({ start }) => start <= offset);
      if (place === undefined) throw new RangeError(`there is no byte ${offset}`);
      return place.source.read(offset - place.start, length);
    },
  };
}

/** @param place from 0 */
function partsFailure(fault: GgufPartsFault, place: number, count: number, reason = ''): FailureError {
  return new FailureError({ code: 'gguf-parts', fault, part: place + 1, count, reason });
}
