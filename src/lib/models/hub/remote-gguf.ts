import { FailureError, type Failure } from '../../core/failure';
import type { RemoteFile, RemoteGguf } from '../../core/hub-look-up';
import { refuseOddShapes } from '../convert/convert-gguf';
import { readGguf, type GgufFile } from '../convert/gguf/reader';
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

/**
 * Reads the header of a GGUF file of the hub before anything else of it is downloaded: what the model is, and whether the
 * converter can take it. A header that is broken, hostile or of a kind that Hearth does not know ends in an obstacle.
 *
 * @throws FailureError `hub-failed` where the header could not be had
 */
export async function readRemoteGguf(hub: HubConnection, file: RemoteFile, signal: AbortSignal): Promise<RemoteGguf> {
  const source = rangeSource(hub, file, mostReadBytes, signal);
  try {
    const gguf = await readGguf(source, 2);
    return { summary: summariseGguf(gguf), ...assess(gguf), readBytes: source.readBytes };
  } catch (error) {
    return { summary: null, obstacle: ggufFailure(error), convertedBytes: null, readBytes: source.readBytes };
  }
}

/** Whether the converter would take the file, as far as its header says. */
function assess(gguf: GgufFile): Pick<RemoteGguf, 'obstacle' | 'convertedBytes'> {
  try {
    const config = modelConfig(gguf);
    refuseOddShapes(config);
    if (config.vocabulary > largestVocabulary) {
      throw new FailureError({ code: 'gguf-unsupported', reason: `a vocabulary of ${config.vocabulary} tokens` });
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
