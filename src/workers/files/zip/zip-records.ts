/**
 * Records of a zip without compression, as PKWARE's APPNOTE 6.3.10 lays them out (sections 4.3 and 4.5.3). The 64-bit
 * forms are used only where a number needs them.
 */

/** A file inside a zip. */
export interface ZipEntry {
  readonly name: string;
  readonly bytes: number;
  readonly crc: number;
  /** Of its local header, from the start of the zip. */
  readonly offset: number;
}

const most16 = 0xffff;
const most32 = 0xffffffff;
/** 1 January 1980, the earliest that a zip can say: the same files give the same zip. */
const dosDate = 0x21;
/** Names are UTF-8. */
const flags = 0x800;

/** What stands before a file's bytes. */
export function localHeader({ name, bytes, crc }: Omit<ZipEntry, 'offset'>): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(name);
  const large = bytes >= most32;
  const extra = large ? numbers([2, 1], [2, 16], [8, bytes], [8, bytes]) : new Uint8Array();
  const size = large ? most32 : bytes;
  return joined(
    numbers(
      [4, 0x04034b50],
      [2, large ? 45 : 20],
      [2, flags],
      [2, 0],
      [2, 0],
      [2, dosDate],
      [4, crc],
      [4, size],
      [4, size],
      [2, text.length],
      [2, extra.length],
    ),
    text,
    extra,
  );
}

/** The directory at the end of a zip. @param offset where it begins */
export function directory(entries: readonly ZipEntry[], offset: number): Uint8Array<ArrayBuffer> {
  const listed = joined(...entries.map(directoryEntry));
  const large = entries.length >= most16 || listed.length >= most32 || offset >= most32;
  const end = offset + listed.length;
  const large64 = large
    ? numbers(
        [4, 0x06064b50],
        [8, 44],
        [2, 45],
        [2, 45],
        [4, 0],
        [4, 0],
        [8, entries.length],
        [8, entries.length],
        [8, listed.length],
        [8, offset],
        [4, 0x07064b50],
        [4, 0],
        [8, end],
        [4, 1],
      )
    : new Uint8Array();
  const count = Math.min(entries.length, most16);
  return joined(
    listed,
    large64,
    numbers(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, Math.min(listed.length, most32)],
      [4, Math.min(offset, most32)],
      [2, 0],
    ),
  );
}

function directoryEntry({ name, bytes, crc, offset }: ZipEntry): Uint8Array<ArrayBuffer> {
  const text = new TextEncoder().encode(name);
  const wide: (readonly [8, number])[] = [];
  if (bytes >= most32) wide.push([8, bytes], [8, bytes]);
  if (offset >= most32) wide.push([8, offset]);
  const extra = wide.length === 0 ? new Uint8Array() : numbers([2, 1], [2, wide.length * 8], ...wide);
  const version = wide.length === 0 ? 20 : 45;
  return joined(
    numbers(
      [4, 0x02014b50],
      [2, version],
      [2, version],
      [2, flags],
      [2, 0],
      [2, 0],
      [2, dosDate],
      [4, crc],
      [4, Math.min(bytes, most32)],
      [4, Math.min(bytes, most32)],
      [2, text.length],
      [2, extra.length],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, Math.min(offset, most32)],
    ),
    text,
    extra,
  );
}

/** Little-endian numbers of 2, 4 or 8 bytes, one after the other. */
function numbers(...values: readonly (readonly [2 | 4 | 8, number])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(values.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of values) {
    if (length === 2) view.setUint16(at, value, true);
    else if (length === 4) view.setUint32(at, value, true);
    else view.setBigUint64(at, BigInt(value), true);
    at += length;
  }
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
