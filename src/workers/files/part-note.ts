import * as v from 'valibot';

/** What lies beside a part: which of its bytes came, and from which state of which source. */
export interface PartNote {
  /** Of the whole file. */
  readonly bytes: number;
  /** Bytes of each piece that are there, from its beginning. */
  readonly filled: readonly number[];
  /** The strong ETag that an address gave, by address. */
  readonly tags: Readonly<Record<string, string>>;
}

const amount = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const schema = v.object({ bytes: amount, filled: v.array(amount), tags: v.record(v.string(), v.string()) });

/** Reads a note; undefined for one that a dying browser left half written. */
export function readNote(text: string): PartNote | undefined {
  try {
    const result = v.safeParse(schema, JSON.parse(text));
    return result.success ? result.output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Bytes that a note says are there. */
export function notedBytes({ filled }: PartNote): number {
  return filled.reduce((sum, bytes) => sum + bytes, 0);
}

/** The note as text, padded so that it covers an older one of `leastLength` bytes: then one write changes it as a whole. */
export function noteBytes(note: PartNote, leastLength: number): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(note));
  const padded = new Uint8Array(Math.max(text.length, leastLength)).fill(32);
  padded.set(text);
  return padded;
}
