/** A metadata value with the type that the file gives it. */
export type TypedValue =
  | readonly ['u8' | 'i8' | 'u16' | 'i16' | 'u32' | 'i32' | 'f32' | 'f64', number]
  | readonly ['u64' | 'i64', bigint]
  | readonly ['bool', boolean]
  | readonly ['text', string]
  | readonly ['texts', readonly string[]]
  | readonly ['i32s' | 'f32s' | 'u8s', readonly number[]]
  | readonly ['u64s', readonly bigint[]]
  /** Any bytes after the key: type, then value. */
  | readonly ['raw', Uint8Array];

export interface TensorSpecification {
  readonly name: string;
  /** As in the file: innermost dimension first. */
  readonly dimensions: readonly (number | bigint)[];
  readonly type: number;
  /** From the start of the data; laid out one after the other where left out. */
  readonly offset?: number | bigint;
  readonly data: Uint8Array;
}

export interface GgufSpecification {
  readonly magic?: string;
  readonly version?: number;
  readonly alignment?: number;
  readonly metadata?: readonly (readonly [key: string, value: TypedValue])[];
  readonly tensors?: readonly TensorSpecification[];
  /** Counts that lie. */
  readonly tensorCount?: bigint;
  readonly valueCount?: bigint;
}

/** Appends little-endian numbers and texts. */
export class ByteWriter {
  private readonly parts: number[] = [];

  get length(): number {
    return this.parts.length;
  }

  bytes(bytes: Iterable<number>): this {
    for (const byte of bytes) this.parts.push(byte);
    return this;
  }

  u32(value: number): this {
    return this.scalar(4, (view) => view.setUint32(0, value, true));
  }

  u64(value: number | bigint): this {
    return this.scalar(8, (view) => view.setBigUint64(0, BigInt(value), true));
  }

  text(text: string): this {
    const bytes = new TextEncoder().encode(text);
    return this.u64(bytes.length).bytes(bytes);
  }

  scalar(length: number, set: (view: DataView) => void): this {
    const bytes = new Uint8Array(length);
    set(new DataView(bytes.buffer));
    return this.bytes(bytes);
  }

  padTo(alignment: number): this {
    while (this.parts.length % alignment !== 0) this.parts.push(0);
    return this;
  }

  done(): Uint8Array {
    return Uint8Array.from(this.parts);
  }
}

/** Writes a small GGUF file, right or deliberately wrong. */
export function ggufBytes(specification: GgufSpecification): Uint8Array {
  const { magic = 'GGUF', version = 3, alignment = 32, metadata = [], tensors = [] } = specification;
  const writer = new ByteWriter();
  writer.bytes(new TextEncoder().encode(magic)).u32(version);
  writer.u64(specification.tensorCount ?? BigInt(tensors.length));
  writer.u64(specification.valueCount ?? BigInt(metadata.length));
  for (const [key, value] of metadata) writeValue(writer.text(key), value);
  let next = 0;
  for (const tensor of tensors) {
    writer.text(tensor.name).u32(tensor.dimensions.length);
    for (const dimension of tensor.dimensions) writer.u64(dimension);
    writer.u32(tensor.type).u64(tensor.offset ?? next);
    next = Math.ceil((next + tensor.data.length) / alignment) * alignment;
  }
  for (const tensor of tensors) writer.padTo(alignment).bytes(tensor.data);
  return writer.done();
}

function writeValue(writer: ByteWriter, value: TypedValue): void {
  switch (value[0]) {
    case 'u8':
      writer.u32(0).bytes([value[1]]);
      return;
    case 'i8':
      writer.u32(1).scalar(1, (view) => view.setInt8(0, value[1]));
      return;
    case 'u16':
      writer.u32(2).scalar(2, (view) => view.setUint16(0, value[1], true));
      return;
    case 'i16':
      writer.u32(3).scalar(2, (view) => view.setInt16(0, value[1], true));
      return;
    case 'u32':
      writer.u32(4).u32(value[1]);
      return;
    case 'i32':
      writer.u32(5).scalar(4, (view) => view.setInt32(0, value[1], true));
      return;
    case 'f32':
      writer.u32(6).scalar(4, (view) => view.setFloat32(0, value[1], true));
      return;
    case 'f64':
      writer.u32(12).scalar(8, (view) => view.setFloat64(0, value[1], true));
      return;
    case 'u64':
      writer.u32(10).u64(value[1]);
      return;
    case 'i64':
      writer.u32(11).scalar(8, (view) => view.setBigInt64(0, value[1], true));
      return;
    case 'bool':
      writer.u32(7).bytes([value[1] ? 1 : 0]);
      return;
    case 'text':
      writer.u32(8).text(value[1]);
      return;
    case 'texts':
      writer.u32(9).u32(8).u64(value[1].length);
      for (const text of value[1]) writer.text(text);
      return;
    case 'i32s':
      writer.u32(9).u32(5).u64(value[1].length);
      for (const item of value[1]) writer.scalar(4, (view) => view.setInt32(0, item, true));
      return;
    case 'f32s':
      writer.u32(9).u32(6).u64(value[1].length);
      for (const item of value[1]) writer.scalar(4, (view) => view.setFloat32(0, item, true));
      return;
    case 'u8s':
      writer.u32(9).u32(0).u64(value[1].length).bytes(value[1]);
      return;
    case 'u64s':
      writer.u32(9).u32(10).u64(value[1].length);
      for (const item of value[1]) writer.u64(item);
      return;
    case 'raw':
      writer.bytes(value[1]);
  }
}
