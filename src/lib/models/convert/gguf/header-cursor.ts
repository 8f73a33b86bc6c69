import { FailureError } from '../../../core/failure';

/** Thrown when the header goes on beyond the bytes read so far: read more and start again. Never leaves the reader. */
export class MoreBytesNeeded extends Error {}

/**
 * Walks through the first bytes of a file. A read that the file itself cannot satisfy is a `gguf-invalid` failure; one
 * that only the bytes at hand cannot satisfy throws {@link MoreBytesNeeded}.
 */
export class HeaderCursor {
  private readonly bytes: Uint8Array;
  private readonly view: DataView;
  private readonly fileSize: number;
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private at = 0;

  constructor(bytes: Uint8Array, fileSize: number) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.fileSize = fileSize;
  }

  /** Bytes read so far. */
  get position(): number {
    return this.at;
  }

  /** Fails when the file ends before `length` more bytes, whether or not they are at hand. */
  expect(length: number, what: string): void {
    if (length > this.fileSize - this.at) {
      throw new FailureError({ code: 'gguf-invalid', reason: `the file ends inside ${what}` });
    }
  }

  u8(what: string): number {
    return this.view.getUint8(this.take(1, what));
  }

  i8(what: string): number {
    return this.view.getInt8(this.take(1, what));
  }

  u16(what: string): number {
    return this.view.getUint16(this.take(2, what), true);
  }

  i16(what: string): number {
    return this.view.getInt16(this.take(2, what), true);
  }

  u32(what: string): number {
    return this.view.getUint32(this.take(4, what), true);
  }

  i32(what: string): number {
    return this.view.getInt32(this.take(4, what), true);
  }

  f32(what: string): number {
    return this.view.getFloat32(this.take(4, what), true);
  }

  f64(what: string): number {
    return this.view.getFloat64(this.take(8, what), true);
  }

  u64(what: string): bigint {
    return this.view.getBigUint64(this.take(8, what), true);
  }

  i64(what: string): bigint {
    return this.view.getBigInt64(this.take(8, what), true);
  }

  /** An unsigned 64-bit number that must fit a double exactly: a length, a count, a dimension, an offset. */
  size(what: string): number {
    const at = this.take(8, what);
    const size = this.view.getUint32(at, true) + this.view.getUint32(at + 4, true) * 2 ** 32;
    if (Number.isSafeInteger(size)) return size;
    throw new FailureError({ code: 'gguf-invalid', reason: `${what} is absurdly large` });
  }

  /** A length and that many bytes of UTF-8. */
  text(what: string): string {
    const length = this.size(what);
    const at = this.take(length, what);
    try {
      return this.decoder.decode(this.bytes.subarray(at, at + length));
    } catch {
      throw new FailureError({ code: 'gguf-invalid', reason: `${what} is not UTF-8` });
    }
  }

  /** A copy of the next bytes, aligned for any typed array. */
  copy(length: number, what: string): ArrayBuffer {
    const at = this.take(length, what);
    const copy = new Uint8Array(length);
    copy.set(this.bytes.subarray(at, at + length));
    return copy.buffer;
  }

  private take(length: number, what: string): number {
    this.expect(length, what);
    if (length > this.bytes.length - this.at) throw new MoreBytesNeeded();
    const at = this.at;
    this.at += length;
    return at;
  }
}
