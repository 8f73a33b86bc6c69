/** Where the numbers of a tensor lie in the bytes of a graph. */
export interface TensorPlace {
  /** Rows and columns, as in the graph. */
  readonly dimensions: readonly number[];
  readonly start: number;
  /** Bytes. */
  readonly length: number;
}

/** Numbers of fields of ONNX's messages (onnx.proto, IR version 3 and later). */
const GRAPH_OF_MODEL = 7;
const INITIALIZER_OF_GRAPH = 5;
const TENSOR = { dimensions: 1, name: 8, rawData: 9 } as const;

/** How a field is written in the wire format of protocol buffers. */
const WIRE = { varint: 0, eightBytes: 1, withLength: 2, fourBytes: 5 } as const;

interface Field {
  readonly number: number;
  /** Of what is written as a number. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the tensors that an ONNX file stores as raw bytes, by name. Throws on bytes that are no such file.
 *
 * @param bytes the whole file
 */
export function findTensors(bytes: Uint8Array): ReadonlyMap<string, TensorPlace> {
  const places = new Map<string, TensorPlace>();
  for (const graph of fieldsOf(bytes, 0, bytes.length, GRAPH_OF_MODEL))
    for (const tensor of fieldsOf(bytes, graph.start, graph.end, INITIALIZER_OF_GRAPH)) {
      const fields = [...fieldsOf(bytes, tensor.start, tensor.end)];
      const raw = fields.find(({ number }) => number === TENSOR.rawData);
      const name = fields.find(({ number }) => number === TENSOR.name);
      if (raw === undefined || name === undefined) continue;
      places.set(new TextDecoder().decode(bytes.subarray(name.start, name.end)), {
        dimensions: fields
          .filter(({ number }) => number === TENSOR.dimensions)
          .flatMap((field) => dimensionsOf(bytes, field)),
        start: raw.start,
        length: raw.end - raw.start,
      });
    }
  return places;
}

/** A dimension stands by itself, or all of them packed in one field. */
function dimensionsOf(bytes: Uint8Array, { value, start, end }: Field): readonly number[] {
  if (start === end) return [value];
  const dimensions: number[] = [];
  for (let at = start; at < end;) {
    const read = readVarint(bytes, at);
    dimensions.push(read.value);
    at = read.next;
  }
  return dimensions;
}

/** The fields of a message between two places, or those of one number. */
function* fieldsOf(bytes: Uint8Array, from: number, to: number, only?: number): Generator<Field> {
  for (let at = from; at < to;) {
    const key = readVarint(bytes, at);
    const number = Math.floor(key.value / 8);
    const field = readField(bytes, number, key.value % 8, key.next);
    if (field.end > to) throw new Error('The graph ends in the middle of a field');
    if (only === undefined || number === only) yield field;
    at = field.end;
  }
}

function readField(bytes: Uint8Array, number: number, wire: number, at: number): Field {
  if (wire === WIRE.withLength) {
    const length = readVarint(bytes, at);
    return { number, value: 0, start: length.next, end: length.next + length.value };
  }
  if (wire === WIRE.varint) {
    const { value, next } = readVarint(bytes, at);
    return { number, value, start: next, end: next };
  }
  const size = wire === WIRE.eightBytes ? 8 : wire === WIRE.fourBytes ? 4 : undefined;
  if (size === undefined) throw new Error(`The graph has a field of an unknown kind, ${String(wire)}`);
  return { number, value: 0, start: at + size, end: at + size };
}

/** Seven bits a byte, the lowest first; beyond 2^53 digits are lost, which no length or dimension here needs. */
function readVarint(bytes: Uint8Array, from: number): { readonly value: number; readonly next: number } {
  let value = 0;
  for (let at = from, unit = 1; at < bytes.length; at += 1, unit *= 128) {
    const byte = bytes[at]!;
    value += (byte & 127) * unit;
    if (byte < 128) return { value, next: at + 1 };
  }
  throw new Error('The graph ends in the middle of a number');
}
