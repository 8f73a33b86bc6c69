import { FailureError } from '../../lib/core/failure';
import type { PickedFile } from './api';
import { refuseOddPath } from './zip/entry-path';
import { isZip, readZip, type ZipMember } from './zip/read-zip';

/** A file of a set, wherever it lies. */
export interface SetSource {
  readonly path: string;
  /** What it says that it has. */
  readonly bytes: number;
  /** Where a zip says it. */
  readonly crc?: number;
  /** Reads its bytes, perhaps more or fewer than it says. */
  open(): ReadableStream<Uint8Array<ArrayBuffer>>;
}

/**
 * The files that were picked, with those inside zips in the place of the zips. A folder that all of them lie in is left
 * out of their paths.
 *
 * @throws FailureError `set-invalid`
 */
export async function setSources(files: readonly PickedFile[]): Promise<readonly SetSource[]> {
  const sources: SetSource[] = [];
  for (const { path, content } of files) {
    if (await isZip(content)) sources.push(...(await readZip(content)).map(sourceOfMember));
    else {
      refuseOddPath(path);
      sources.push({ path, bytes: content.size, open: () => content.stream() });
    }
  }
  const paths = new Set(sources.map(({ path }) => path.toLowerCase()));
  if (paths.size < sources.length) {
    throw new FailureError({ code: 'set-invalid', reason: 'it has two files by the same name' });
  }
  return withoutCommonFolder(sources);
}

function sourceOfMember({ path, bytes, crc, packed, compressed }: ZipMember): SetSource {
  return {
    path,
    bytes,
    crc,
    open: () => (compressed ? packed.stream().pipeThrough(new DecompressionStream('deflate-raw')) : packed.stream()),
  };
}

function withoutCommonFolder(sources: readonly SetSource[]): readonly SetSource[] {
  const [first] = sources;
  const slash = first?.path.indexOf('/') ?? -1;
  const folder = first?.path.slice(0, slash + 1) ?? '';
  if (slash < 0 || !sources.every(({ path }) => path.startsWith(folder))) return sources;
  return withoutCommonFolder(sources.map((source) => ({ ...source, path: source.path.slice(folder.length) })));
}
