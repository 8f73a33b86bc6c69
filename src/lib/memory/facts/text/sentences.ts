/** Ends of sentences; "Dr.", "e.g." and numbers are none. */
const END = /(?<!\b(?:mr|mrs|ms|dr|st|prof|rev|sr|jr|e\.g|i\.e|etc|vs|no|approx))([.!?…]+)(?=["')\]]*(?:\s|$))|\n+/gi;

/** Cuts a text into sentences, each with the mark that ends it. */
export function splitSentences(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    sentences.push(text.slice(start, end).trim());
    start = end;
  }
  sentences.push(text.slice(start).trim());
  return sentences.filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}
