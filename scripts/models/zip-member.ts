import { open, type FileHandle } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { Problem } from './problem';

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;
const localEntry = 0x04034b50;
/** 22 bytes and a comment of up to 65,535. */
const endSearchBytes = 22 + 0xffff;
const stored = 0;
const deflated = 8;

interface Archive {
  readonly handle: FileHandle;
  readonly size: number;
}

interface ZipEntry {
  readonly method: number;
  readonly packedBytes: number;
  readonly headerOffset: number;
}

/**
 * Reads one file of a zip archive as a stream, without unpacking the rest (PKWARE's APPNOTE, sections 4.3.7 to 4.3.16).
 * Its check sum is not looked at: whoever asks knows the SHA-256 of the bytes.
 *
 * @throws {Problem} when the archive is damaged, has no such member, or packs it in an unusual way
 */
export async function* readZipMember(path: string, member: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const archive = { handle, size: (await handle.stat()).size };
    const entry = await findEntry(archive, member);
    const start = await dataOffset(archive, entry);
    if (start + entry.packedBytes > archive.size) throw new Problem('the archive is damaged');
    if (entry.packedBytes === 0) return;
    const packed = handle.createReadStream({
      start,
      end: start + entry.packedBytes - 1,
      autoClose: false,
      highWaterMark: 1 << 18,
    });
    const unpacked = entry.method === stored ? new PassThrough() : createInflateRaw({ chunkSize: 1 << 18 });
    // The loop below sees the same failure as an error of `unpacked`.
    const pumping = pipeline(packed, unpacked, { signal });
    pumping.catch(() => undefined);
    for await (const chunk of unpacked) yield chunk as Uint8Array;
    await pumping;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) {
      throw new Problem(`${member} cannot be unpacked: ${error.message}`);
    }
    throw error;
  } finally {
    await handle.close();
  }
}

async function findEntry(archive: Archive, member: string): Promise<ZipEntry> {
  const directory = await readDirectory(archive);
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === directoryEntry) {
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    if (name === member) {
      const method = directory.readUInt16LE(at + 10);
      const encrypted = (directory.readUInt16LE(at + 8) & 1) !== 0;
      if (encrypted || (method !== stored && method !== deflated)) {
        throw new Problem(`${member} is packed in a way that Hearth does not read`);
      }
      return { method, packedBytes: directory.readUInt32LE(at + 20), headerOffset: directory.readUInt32LE(at + 42) };
    }
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  throw new Problem(`the archive holds no ${member}`);
}

async function readDirectory(archive: Archive): Promise<Buffer> {
  const { size } = archive;
  const tail = await readExactly(archive, Math.max(0, size - endSearchBytes), Math.min(size, endSearchBytes));
  for (let at = tail.length - 22; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== endOfDirectory) continue;
    return readExactly(archive, tail.readUInt32LE(at + 16), tail.readUInt32LE(at + 12));
  }
  throw new Problem('it is not a zip archive');
}

async function dataOffset(archive: Archive, entry: ZipEntry): Promise<number> {
  const header = await readExactly(archive, entry.headerOffset, 30);
  if (header.readUInt32LE(0) !== localEntry) throw new Problem('the archive is damaged');
  return entry.headerOffset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function readExactly({ handle, size }: Archive, offset: number, length: number): Promise<Buffer> {
  // The numbers come out of the archive: a broken one can name gigabytes that are not there.
  if (offset + length > size) throw new Problem('the archive is damaged');
  const bytes = Buffer.alloc(length);
  const { bytesRead } = await handle.read(bytes, 0, length, offset);
  if (bytesRead !== length) throw new Problem('the archive is damaged');
  return bytes;
}
