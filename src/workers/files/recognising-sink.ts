import { createSHA256 } from 'hash-wasm';
import type { ModelFile } from '../../lib/core/model';
import type { ConversionFile, ConversionSink } from '../../lib/models/convert/conversion-sink';
import type { ImportCandidate } from './api';
import type { HashedFile } from './hashed-file';

/** A converted file that is small enough to wait in memory until the large one is known to be right. */
export interface SmallFile extends ModelFile {
  readonly content: Uint8Array;
}

/** What a conversion came to. */
export interface ConvertedModel {
  /** Undefined for a model that is none of the candidates. */
  readonly candidate: ImportCandidate | undefined;
  readonly smallFiles: readonly SmallFile[];
  readonly weights: ModelFile;
}

export interface RecognisingSinkDependencies {
  readonly candidates: readonly ImportCandidate[];
  /** Whether a model that is none of the candidates is taken. */
  readonly others: boolean;
  /** Opens the place for the weights, which may be those that are given. */
  readonly openWeights: (expected: ModelFile | undefined) => Promise<HashedFile>;
  /** Called once, when the weights are known to be those of the candidate, as far as can be seen. */
  readonly onRecognised: (candidate: ImportCandidate) => Promise<void>;
  /** What to throw for a file that is not taken; given the candidate that has the same shape and vocabulary. */
  readonly unlisted: (resembles: ImportCandidate | undefined) => Error;
}

/** A sink that knows which model is being written as early as can be. */
export interface RecognisingSink extends ConversionSink {
  /** Known once everything was written. */
  converted(): ConvertedModel;
}

const weightsPath = 'weights.bin';

/**
 * Where a conversion writes. Shape and vocabulary come first and say which candidate it may be; its first piece says
 * whether the weights are that candidate's, so that a file that is not is told after 16 MiB; the SHA-256 of all has the
 * last word. Weights that begin as a candidate's and go on otherwise are a damaged copy of it and always refused.
 */
export function recognisingSink(dependencies: RecognisingSinkDependencies): RecognisingSink {
  const { candidates, others, unlisted } = dependencies;
  const smallFiles: SmallFile[] = [];
  let candidate: ImportCandidate | undefined;
  let converted: ConvertedModel | undefined;

  const openWeights = async (): Promise<ConversionFile> => {
    candidate = candidates.find(({ files }) => hasSmallFiles(files, smallFiles));
    if (candidate === undefined && !others) throw unlisted(undefined);
    const expected = candidate?.files.find(({ path }) => path === weightsPath);
    const weights = await dependencies.openWeights(expected);
    let recognised = false;

    const judge = async (right: boolean): Promise<void> => {
      if (candidate === undefined) return;
      if (right && !recognised) await dependencies.onRecognised(candidate);
      else if (!right && (recognised || !others)) throw unlisted(candidate);
      else if (!right) candidate = undefined;
      recognised = right;
    };

    return {
      async write(bytes) {
        const before = weights.pieces.length;
        weights.append(bytes);
        const [first] = expected?.pieces ?? [];
        if (before === 0 && weights.pieces.length > 0 && first !== undefined) await judge(weights.pieces[0] === first);
      },
      async close() {
        const digest = weights.digest();
        await judge(digest.sha256 === expected?.sha256);
        converted = { candidate, smallFiles, weights: { path: weightsPath, bytes: weights.bytes, ...digest } };
      },
    };
  };

  return {
    open: (path) => (path === weightsPath ? openWeights() : smallFile(path, smallFiles)),
    converted() {
      if (converted === undefined) throw new Error('the conversion wrote no weights');
      return converted;
    },
  };
}

function hasSmallFiles(expected: readonly ModelFile[], written: readonly SmallFile[]): boolean {
  return expected.every(
    (file) =>
      file.path === weightsPath ||
      written.some(({ path, bytes, sha256 }) => path === file.path && bytes === file.bytes && sha256 === file.sha256),
  );
}

async function smallFile(path: string, files: SmallFile[]): Promise<ConversionFile> {
  const hasher = await createSHA256();
  const portions: Uint8Array<ArrayBuffer>[] = [];
  return {
    async write(bytes) {
      hasher.update(bytes);
      portions.push(bytes.slice());
    },
    async close() {
      const content = new Uint8Array(await new Blob(portions).arrayBuffer());
      files.push({ path, bytes: content.length, sha256: hasher.digest('hex'), content });
    },
  };
}
