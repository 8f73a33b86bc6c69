/** Characters by which somebody knows a message again. */
const KNOWN_BY = 240;

/** The beginning of a message, in one line. */
export function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= KNOWN_BY ? line : `${line.slice(0, KNOWN_BY).trimEnd()} …`;
}
