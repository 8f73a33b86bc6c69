import { FailureError } from '../../../lib/core/failure';
import { refuseOddPath } from './entry-path';

/** A file inside a zip that was not read yet. */
export interface ZipMember {
  readonly path: string;
  /** Unpacked, as the directory says. */
  readonly bytes: number;
  readonly crc: number;
  readonly packed: Blob;
  readonly compressed: boolean;
}

/** A model has a few hundred files at most; a zip may hold all models of a device. */
const mostMembers = 8_000;
const largestDirectory = 1024 * 1024;
/** Weights hardly shrink, descriptions some ten times; what grows far more is there to fill a disk. */
const largestGrowth = 64;
const growthFreeBytes = 1024 * 1024;

const endLength = 22;
const longestComment = 0xffff;
const most16 = 0xffff;
const most32 = 0xffffffff;

/** Whether a file begins as a zip does. */
export async function isZip(file: Blob): Promise<boolean> {
  const view = new DataView(await file.slice(0, 4).arrayBuffer());
  return view.byteLength === 4 && view.getUint32(0, true) === 0x04034b50;
}

/**
 * Reads the directory of a zip and checks it against the zip: PKWARE's APPNOTE 6.3.10, with files that are stored or
 * deflated. Nothing is unpacked.
 *
 * @throws FailureError `set-invalid`
 */
export async function readZip(zip: Blob): Promise<readonly ZipMember[]> {
  const { offset, length, count } = await findDirectory(zip);
  if (count > mostMembers || length > largestDirectory) throw invalid('it has too many files');
  const view = await viewOf(zip, offset, length);
  const members: (ZipMember & { readonly start: number; readonly end: number })[] = [];
  const names = new Set<string>();
  let at = 0;
  for (let index = 0; index < count; index++) {
    const entry = readEntry(view, at);
    at = entry.next;
    if (entry.name.endsWith('/') || isClutter(entry.name)) continue;
    refuseOddPath(entry.name);
    // One name in two spellings is one file on many disks.
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw invalid(`it has two files by the name ${entry.name}`);
    names.add(key);
    if (entry.bytes > growthFreeBytes && entry.bytes > entry.packedBytes * largestGrowth) {
      throw invalid('it unpacks to far more than it holds');
    }
    if (!entry.compressed && entry.bytes !== entry.packedBytes) throw invalid('its sizes contradict each other');
    const start = await dataStart(zip, entry.offset, entry.nameLength);
    const end = start + entry.packedBytes;
    if (end > offset) throw invalid('it is cut off');
    const { name: path, bytes, crc, compressed } = entry;
    members.push({ path, bytes, crc, compressed, packed: zip.slice(start, end), start, end });
  }
  const inOrder = [...members].sort((one, other) => one.start - other.start);
  if (inOrder.some(({ start }, index) => start < (inOrder[index - 1]?.end ?? 0))) {
    throw invalid('its files lie in each other');
  }
  return members;
}

/** What other programs put beside the files. */
function isClutter(name: string): boolean {
  return name.startsWith('__MACOSX/') || name.endsWith('.DS_Store');
}

async function findDirectory(
  zip: Blob,
): Promise<{ readonly offset: number; readonly length: number; readonly count: number }> {
  const tailStart = Math.max(0, zip.size - endLength - longestComment);
  const tail = await viewOf(zip, tailStart, zip.size - tailStart);
  for (let at = tail.byteLength - endLength; at >= 0; at--) {
    if (tail.getUint32(at, true) !== 0x06054b50) continue;
    if (at + endLength + tail.getUint16(at + 20, true) !== tail.byteLength) continue;
    const found = {
      count: tail.getUint16(at + 10, true),
      length: tail.getUint32(at + 12, true),
      offset: tail.getUint32(at + 16, true),
    };
    const large = found.count === most16 || found.length === most32 || found.offset === most32;
    const directory = large ? await findLargeDirectory(zip, tailStart + at) : found;
    if (directory.offset + directory.length > tailStart + at) throw invalid('it is cut off');
    return directory;
  }
  throw invalid('it is cut off');
}

async function findLargeDirectory(
  zip: Blob,
  endAt: number,
): Promise<{ readonly offset: number; readonly length: number; readonly count: number }> {
  const locator = await viewOf(zip, endAt - 20, 20);
  if (locator.getUint32(0, true) !== 0x07064b50) throw invalid('its directory cannot be found');
  const end = await viewOf(zip, whole(locator, 8), 56);
  if (end.getUint32(0, true) !== 0x06064b50) throw invalid('its directory cannot be found');
  return { count: whole(end, 32), length: whole(end, 40), offset: whole(end, 48) };
}

function readEntry(view: DataView, at: number) {
  const need = (bytes: number): void => {
    if (at + bytes > view.byteLength) throw invalid('its directory is cut off');
  };
  need(46);
  if (view.getUint32(at, true) !== 0x02014b50) throw invalid('its directory is damaged');
  if ((view.getUint16(at + 8, true) & 1) !== 0) throw invalid('it is encrypted');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw invalid('it is packed in a way that is not read here');
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  need(next - at);
  const wide = wideNumbers(view, at + 46 + nameLength, extraLength);
  // In this order, each only where the narrow field is full (APPNOTE 4.5.3).
  const number = (narrow: number): number => (narrow === most32 ? (wide.shift() ?? most32) : narrow);
  const bytes = number(view.getUint32(at + 24, true));
  const packedBytes = number(view.getUint32(at + 20, true));
  const offset = number(view.getUint32(at + 42, true));
  const text = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  return {
    name: new TextDecoder().decode(text),
    nameLength,
    bytes,
    packedBytes,
    offset,
    crc: view.getUint32(at + 16, true),
    compressed: method === 8,
    next,
  };
}

function wideNumbers(view: DataView, at: number, length: number): number[] {
  const end = at + length;
  while (at + 4 <= end) {
    const size = view.getUint16(at + 2, true);
    if (at + 4 + size > end) break;
    if (view.getUint16(at, true) === 1) {
      return Array.from({ length: Math.floor(size / 8) }, (_, index) => whole(view, at + 4 + index * 8));
    }
    at += 4 + size;
  }
  return [];
}

async function dataStart(zip: Blob, offset: number, nameLength: number): Promise<number> {
  const view = await viewOf(zip, offset, 30);
  if (view.getUint32(0, true) !== 0x04034b50 || view.getUint16(26, true) !== nameLength) {
    throw invalid('its directory is damaged');
  }
  return offset + 30 + nameLength + view.getUint16(28, true);
}

async function viewOf(zip: Blob, offset: number, length: number): Promise<DataView> {
  if (offset < 0 || offset + length > zip.size) throw invalid('it is cut off');
  return new DataView(await zip.slice(offset, offset + length).arrayBuffer());
}

function whole(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (Number.isSafeInteger(value)) return value;
  throw invalid('its sizes are absurd');
}

function invalid(reason: string): FailureError {
  return new FailureError({ code: 'set-invalid', reason });
}
