import { FailureError } from '../../../core/failure';
import type { HeaderCursor } from './header-cursor';
import type { GgufArray, GgufValue } from './metadata';

/** Value types by their number in the file (enum gguf_type). */
const U8 = 0;
const I8 = 1;
const U16 = 2;
const I16 = 3;
const U32 = 4;
const I32 = 5;
const F32 = 6;
const BOOL = 7;
const TEXT = 8;
const ARRAY = 9;
const U64 = 10;
const I64 = 11;
const F64 = 12;

/** Reads one value with its type. `what` names it in a failure. */
export function readValue(cursor: HeaderCursor, what: string): GgufValue {
  const type = cursor.u32(what);
  switch (type) {
    case U8:
      return cursor.u8(what);
    case I8:
      return cursor.i8(what);
    case U16:
      return cursor.u16(what);
    case I16:
      return cursor.i16(what);
    case U32:
      return cursor.u32(what);
    case I32:
      return cursor.i32(what);
    case F32:
      return cursor.f32(what);
    case F64:
      return cursor.f64(what);
    case U64:
      return cursor.u64(what);
    case I64:
      return cursor.i64(what);
    case BOOL:
      return readFlag(cursor, what);
    case TEXT:
      return cursor.text(what);
    case ARRAY:
      return readArray(cursor, what);
    default:
      throw new FailureError({ code: 'gguf-invalid', reason: `${what} has the unknown type ${type}` });
  }
}

function readFlag(cursor: HeaderCursor, what: string): boolean {
  const byte = cursor.u8(what);
  if (byte > 1) throw new FailureError({ code: 'gguf-invalid', reason: `${what} is neither true nor false` });
  return byte === 1;
}

/** Numbers stay as compact as in the file, so that memory cannot exceed what was read. */
function readArray(cursor: HeaderCursor, what: string): GgufArray {
  const type = cursor.u32(what);
  const count = cursor.size(what);
  switch (type) {
    case U8:
    case BOOL:
      return new Uint8Array(cursor.copy(count, what));
    case I8:
      return new Int8Array(cursor.copy(count, what));
    case U16:
      return new Uint16Array(cursor.copy(count * 2, what));
    case I16:
      return new Int16Array(cursor.copy(count * 2, what));
    case U32:
      return new Uint32Array(cursor.copy(count * 4, what));
    case I32:
      return new Int32Array(cursor.copy(count * 4, what));
    case F32:
      return new Float32Array(cursor.copy(count * 4, what));
    case F64:
      return new Float64Array(cursor.copy(count * 8, what));
    case U64:
      return new BigUint64Array(cursor.copy(count * 8, what));
    case I64:
      return new BigInt64Array(cursor.copy(count * 8, what));
    case TEXT:
      return readTexts(cursor, count, what);
    case ARRAY:
      throw new FailureError({ code: 'gguf-unsupported', reason: `${what} is a list of lists` });
    default:
      throw new FailureError({ code: 'gguf-invalid', reason: `${what} has the unknown type ${type}` });
  }
}

function readTexts(cursor: HeaderCursor, count: number, what: string): readonly string[] {
  // Each text takes at least the 8 bytes of its length: an impossible count ends here and not in a loop.
  cursor.expect(count * 8, what);
  const texts: string[] = [];
  for (let i = 0; i < count; i++) texts.push(cursor.text(what));
  return texts;
}
