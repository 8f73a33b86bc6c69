/** What the index worker's modules use of WebAssembly, which the types of Node leave out. */
declare namespace WebAssembly {
  type Exports = Record<string, unknown>;

  const Module: new (bytes: Uint8Array<ArrayBuffer>) => object;

  class Instance {
    constructor(module: object, imports: Record<string, Record<string, unknown>>);
    readonly exports: Exports;
  }

  class Memory {
    constructor(descriptor: { readonly initial: number });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
}
