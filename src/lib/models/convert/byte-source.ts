/** Bytes that can be read at any place, such as a file on disk or in the origin-private file system. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /**
   * Reads exactly `length` bytes.
   *
   * @throws {RangeError} when the range is not wholly inside the source
   */
  read(offset: number, length: number): Promise<Uint8Array>;
}
