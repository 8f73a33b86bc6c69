/** One file that a conversion writes, from its first byte to its last. */
export interface ConversionFile {
  /** Appends; the caller may reuse the buffer once the promise resolves. */
  write(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** Where a conversion puts its files. */
export interface ConversionSink {
  /** Begins a file, named as inside the model: `weights.bin`, … */
  open(path: string): Promise<ConversionFile>;
}
