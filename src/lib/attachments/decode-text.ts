/** Byte order marks, as the Unicode standard names them (section 23.8). */
const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/**
 * The text of a file, or `undefined` where it is none. A byte order mark decides; without one it must be UTF-8. Line ends
 * become `\n`. A NUL is in no text that a person writes and in nearly every other file.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const mark = MARKS.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  try {
    const text = new TextDecoder(mark?.encoding ?? 'utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text.replaceAll(/\r\n?/g, '\n');
  } catch (error) {
    // What the decoder throws for bytes that are no text.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
