/** Writes messages in the wire format of protocol buffers. A message is its fields, one behind the other. */

/** @param value a whole number, at least 0 */
export function varint(value: number): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.of(...bytes, rest);
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

export function numberField(number: number, value: number): Uint8Array<ArrayBuffer> {
  return joinBytes([varint(number * 8), varint(value)]);
}

export function bytesField(number: number, content: Uint8Array): Uint8Array<ArrayBuffer> {
  return joinBytes([varint(number * 8 + 2), varint(content.length), content]);
}

export function textField(number: number, text: string): Uint8Array<ArrayBuffer> {
  return bytesField(number, new TextEncoder().encode(text));
}

/** @param content four bytes, or eight */
export function fixedField(number: number, content: Uint8Array): Uint8Array<ArrayBuffer> {
  return joinBytes([varint(number * 8 + (content.length === 4 ? 5 : 1)), content]);
}
