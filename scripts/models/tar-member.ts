import { Problem } from './problem';

const blockBytes = 512;

/**
 * One file of a tar archive (POSIX ustar), as a view of the archive's bytes.
 *
 * @throws {Problem} when the archive is damaged or has no such member
 */
export function readTarMember(archive: Uint8Array, member: string): Uint8Array {
  let at = 0;
  while (at + blockBytes <= archive.length && archive[at] !== 0) {
    const size = Number.parseInt(textOf(archive, at + 124, 12), 8);
    if (!Number.isSafeInteger(size) || size < 0) throw new Problem('the archive is damaged');
    const prefix = textOf(archive, at + 345, 155);
    const name = textOf(archive, at, 100);
    const start = at + blockBytes;
    if ((prefix === '' ? name : `${prefix}/${name}`) === member) {
      if (start + size > archive.length) throw new Problem('the archive is damaged');
      return archive.subarray(start, start + size);
    }
    at = start + Math.ceil(size / blockBytes) * blockBytes;
  }
  throw new Problem(`the archive holds no ${member}`);
}

function textOf(archive: Uint8Array, offset: number, length: number): string {
  const field = archive.subarray(offset, offset + length);
  const end = field.indexOf(0);
  return new TextDecoder().decode(end < 0 ? field : field.subarray(0, end)).trim();
}
