import { FailureError, type Failure } from '../../core/failure';
import type { RemoteFile, RemoteGguf } from '../../core/hub-look-up';
import { refuseOddShapes } from '../convert/convert-gguf';
import { openGguf } from '../convert/gguf/open-gguf';
import { readGguf, type GgufFile } from '../convert/gguf/reader';
import { unsupported } from '../convert/gguf-refusals';
import { modelConfig } from '../convert/read-model-config';
import { tokenizerJson } from '../convert/tokenizer';
import { weightLayout } from '../convert/weight-layout';
import { summariseGguf } from './gguf-summary';
import type { HubConnection } from './hub-request';
import { rangeSource } from './range-source';

/** Headers of published models take 0.5 to 16 MB, nearly all of it vocabulary. */
const mostReadBytes = 16 * 1024 * 1024;

/** The largest vocabulary of a published model has 262,144 tokens. */
const largestVocabulary = 1 << 19;

/** What is read first of a part behind the first one, which says of its tensors only where they are. Bytes. */
const firstReadOfPart = 64 * 1024;

/** A repository may name as many parts as it likes. */
const mostParts = 100;

/**
 * Reads the header of a GGUF file of the hub, or of each of the parts that it was split into, before anything else of it is
 * downloaded: what the model is, and whether the converter can take it. A header that is broken, hostile or of a kind that
 * Hearth does not know, and parts that are no model together, end in an obstacle.
 *
 * @throws FailureError `hub-failed` where the header could not be had
 */
export async function readRemoteGguf(
  hub: HubConnection,
  files: readonly RemoteFile[],
  signal: AbortSignal,
): Promise<RemoteGguf> {
  const sources = files.map((file) => rangeSource(hub, file, mostReadBytes, signal));
  const readBytes = (): number => sources.reduce((sum, source) => sum + source.readBytes, 0);
  try {
    if (files.length > mostParts) throw unsupported(`it is in ${files.length} parts`);
    const gguf = await openGguf(sources, (source, place) =>
      readGguf(source, 2, place === 0 ? undefined : firstReadOfPart),
    );
    return { summary: summariseGguf(gguf), ...assess(gguf), readBytes: readBytes() };
  } catch (error) {
    return { summary: null, obstacle: ggufFailure(error), convertedBytes: null, readBytes: readBytes() };
  }
}

/** Whether the converter would take the file, as far as its header says. */
function assess(gguf: GgufFile): Pick<RemoteGguf, 'obstacle' | 'convertedBytes'> {
  try {
    const config = modelConfig(gguf);
    refuseOddShapes(config);
    if (config.vocabulary > largestVocabulary) {
      throw unsupported(`a vocabulary of ${config.vocabulary} tokens`);
    }
    tokenizerJson(gguf.metadata);
    return { obstacle: null, convertedBytes: weightLayout(config).bytes };
  } catch (error) {
    return { obstacle: ggufFailure(error), convertedBytes: null };
  }
}

/** A failure of the file itself; everything else goes on. */
function ggufFailure(error: unknown): Failure {
  if (error instanceof FailureError && error.failure.code.startsWith('gguf-')) return error.failure;
  throw error;
}
