import type { ByteSource } from '../../../src/lib/models/convert/byte-source';

/** A source over bytes at hand that records what was read. `size` may claim more than there is. */
export class ByteArraySource implements ByteSource {
  readonly size: number;
  /** Lengths of the reads, in order. */
  readonly reads: number[] = [];
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, size = bytes.length) {
    this.bytes = bytes;
    this.size = size;
  }

  read(offset: number, length: number): Promise<Uint8Array> {
    if (offset < 0 || length < 0 || offset + length > this.size)
      return Promise.reject(new RangeError('outside the source'));
    this.reads.push(length);
    const window = new Uint8Array(length);
    window.set(this.bytes.subarray(offset, offset + length));
    return Promise.resolve(window);
  }
}
