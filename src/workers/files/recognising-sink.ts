import { createSHA256 } from 'hash-wasm';
import { pieceBytes, type ModelFile } from '../../lib/core/model';
import type { ConversionFile, ConversionSink } from '../../lib/models/convert/conversion-sink';
import type { ImportCandidate } from './api';
import type { HashedPart } from './hashed-part';

/** A converted file that is small enough to wait in memory until the large one is known to be right. */
export interface SmallFile extends Pick<ModelFile, 'path' | 'bytes' | 'sha256'> {
  readonly content: Uint8Array;
}

export interface RecognisingSinkDependencies {
  readonly candidates: readonly ImportCandidate[];
  /** Called once, before the weights' first byte; opens the place for them. */
  readonly onRecognised: (candidate: ImportCandidate, weights: ModelFile) => Promise<HashedPart>;
  /** What to throw for a file that is none of the candidates; given the one that has the same shape and vocabulary. */
  readonly unlisted: (resembles: ImportCandidate | undefined) => Error;
}

/** A sink that knows which model is being written as early as can be. */
export interface RecognisingSink extends ConversionSink {
  readonly smallFiles: readonly SmallFile[];
}

const weightsPath = 'weights.bin';

/**
 * Where a conversion writes that is to become a model of the catalogue. Shape and vocabulary come first and say which
 * model it is; its first piece says whether the weights are that model's, so that a file that is not is refused after
 * 16 MiB; the SHA-256 of all has the last word.
 */
export function recognisingSink(dependencies: RecognisingSinkDependencies): RecognisingSink {
  const smallFiles: SmallFile[] = [];
  return {
    smallFiles,
    async open(path) {
      if (path !== weightsPath) return smallFile(path, smallFiles);
      const candidate = dependencies.candidates.find(({ files }) => hasSmallFiles(files, smallFiles));
      const weights = candidate?.files.find((file) => file.path === weightsPath);
      if (candidate === undefined || weights === undefined) throw dependencies.unlisted(undefined);
      const part = await dependencies.onRecognised(candidate, weights);
      return weightsFile(part, weights, () => dependencies.unlisted(candidate));
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

async function weightsFile(part: HashedPart, expected: ModelFile, unlisted: () => Error): Promise<ConversionFile> {
  const firstPiece = expected.pieces?.[0];
  const pieceHasher = await createSHA256();
  return {
    async write(bytes) {
      const room = pieceBytes - part.bytes;
      part.append(bytes);
      if (firstPiece === undefined || room <= 0) return;
      pieceHasher.update(bytes.subarray(0, room));
      if (bytes.length >= room && pieceHasher.digest('hex') !== firstPiece) throw unlisted();
    },
    async close() {
      if (part.bytes !== expected.bytes || part.digest() !== expected.sha256) throw unlisted();
    },
  };
}
