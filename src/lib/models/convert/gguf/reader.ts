import { FailureError } from '../../../core/failure';
import type { ByteSource } from '../byte-source';
import { HeaderCursor, MoreBytesNeeded } from './header-cursor';
import { readValue } from './header-values';
import { GgufMetadata, type GgufValue } from './metadata';
import { readTensorInfos, type GgufTensor } from './tensor-infos';

/** What the header of a GGUF file says. */
export interface GgufFile {
  readonly version: number;
  readonly metadata: GgufMetadata;
  /** Every tensor by its name. */
  readonly tensors: ReadonlyMap<string, GgufTensor>;
}

/** "GGUF" as a little-endian number. */
const MAGIC = 0x46554747;

const FIRST_WINDOW = 1 << 20;

/** Far above any real header (a vocabulary of 260,000 takes about 15 MB) and small enough for a weak device. */
const LARGEST_HEADER = 64 << 20;

/** Far above any real file (a 70B model has about 50 keys and 700 tensors). */
const LARGEST_COUNT = 1 << 16;

const LONGEST_KEY = 255;

/** The largest power of two that JavaScript's bitwise operators hold as a positive number. */
const LARGEST_ALIGNMENT = 1 << 30;

/**
 * Reads the header of a GGUF file (versions 2 and 3, little-endian) and checks that every tensor lies inside the file,
 * aligned and apart from the others. Reads only the header, in growing windows.
 * The format: ggml's docs/gguf.md.
 *
 * @param growth how many times as large as the one before each window is: less where every byte read costs something
 * @param firstWindow bytes that are read first
 * @throws FailureError `gguf-invalid` for a file that breaks the format, `gguf-unsupported` for one that Hearth cannot use.
 */
export async function readGguf(source: ByteSource, growth = 4, firstWindow = FIRST_WINDOW): Promise<GgufFile> {
  for (let window = firstWindow; ; window *= growth) {
    const length = Math.min(window, LARGEST_HEADER, source.size);
    const bytes = await source.read(0, length);
    if (bytes.length < length) throw new FailureError({ code: 'gguf-invalid', reason: 'the file is cut off' });
    try {
      return readHeader(new HeaderCursor(bytes, source.size), source.size);
    } catch (error) {
      if (!(error instanceof MoreBytesNeeded)) throw error;
      if (length >= LARGEST_HEADER)
        throw new FailureError({ code: 'gguf-unsupported', reason: 'the header is too large' });
    }
  }
}

function readHeader(cursor: HeaderCursor, fileSize: number): GgufFile {
  if (cursor.u32('the header') !== MAGIC) {
    throw new FailureError({ code: 'gguf-invalid', reason: 'the file does not begin with GGUF' });
  }
  const version = cursor.u32('the header');
  checkVersion(version);
  const tensorCount = readCount(cursor, 'the number of tensors');
  const valueCount = readCount(cursor, 'the number of metadata values');
  const metadata = new GgufMetadata(readMetadata(cursor, valueCount));
  return { version, metadata, tensors: readTensorInfos(cursor, tensorCount, readAlignment(metadata), fileSize) };
}

function checkVersion(version: number): void {
  if (version === 2 || version === 3) return;
  if (version !== 0 && version % 65536 === 0) {
    throw new FailureError({ code: 'gguf-unsupported', reason: 'the file is big-endian' });
  }
  throw new FailureError({ code: 'gguf-unsupported', reason: `GGUF version ${version}` });
}

function readCount(cursor: HeaderCursor, what: string): number {
  const count = cursor.size(what);
  if (count <= LARGEST_COUNT) return count;
  throw new FailureError({ code: 'gguf-invalid', reason: `${what} is absurdly large` });
}

function readMetadata(cursor: HeaderCursor, count: number): Map<string, GgufValue> {
  const values = new Map<string, GgufValue>();
  for (let i = 0; i < count; i++) {
    const key = cursor.text('a metadata key');
    if (key.length === 0 || key.length > LONGEST_KEY) {
      throw new FailureError({ code: 'gguf-invalid', reason: 'a metadata key is empty or too long' });
    }
    if (values.has(key)) throw new FailureError({ code: 'gguf-invalid', reason: `${key} occurs twice` });
    values.set(key, readValue(cursor, key));
  }
  return values;
}

function readAlignment(metadata: GgufMetadata): number {
  const alignment = metadata.optionalInteger('general.alignment') ?? 32;
  if (alignment >= 1 && alignment <= LARGEST_ALIGNMENT && (alignment & (alignment - 1)) === 0) return alignment;
  throw new FailureError({ code: 'gguf-invalid', reason: `the alignment ${alignment} is not a power of two` });
}
