const START = 300;
const END = 200;

/**
 * The part of a turn whose sentence embedding is taken: both ends of a long one, since the time for an embedding grows
 * with the length and the request stands at an end.
 */
export function embeddedText(text: string): string {
  const plain = text.trim();
  return plain.length <= START + END ? plain : `${plain.slice(0, START)} … ${plain.slice(-END)}`;
}
