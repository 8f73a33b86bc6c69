/** About as much as a small sentence encoder reads before it cuts (256 word pieces). */
const WORDS = 160;
/** For scripts without spaces, and for pasted code. */
const CHARACTERS = 1200;

/** A sentence or line with the white space behind it. */
const sentences = /[^.!?…。！？؟\n]*(?:[.!?…。！？؟]+["'”’)\]]*|\n|$)\s*/gu;
const words = /\S+\s*/gu;

/** Cuts a long text into pieces of about 160 words, at the ends of sentences where there are any. They add up to the text. */
export function chunkText(text: string): readonly string[] {
  if (isShort(text)) return [text];
  const chunks: string[] = [];
  let chunk = '';
  let count = 0;
  for (const piece of pieces(text)) {
    const added = countWords(piece);
    if (chunk !== '' && (count + added > WORDS || chunk.length + piece.length > CHARACTERS)) {
      chunks.push(chunk);
      chunk = '';
      count = 0;
    }
    chunk += piece;
    count += added;
  }
  if (chunk !== '') chunks.push(chunk);
  return chunks;
}

/** Sentences; what is too long for one is cut between words, and what has no words anywhere. */
function* pieces(text: string): Generator<string> {
  for (const [sentence] of text.matchAll(sentences)) {
    if (sentence === '') continue;
    if (isShort(sentence)) yield sentence;
    else yield* smallerPieces(sentence);
  }
}

function* smallerPieces(sentence: string): Generator<string> {
  const leading = /^\s*/u.exec(sentence)?.[0] ?? '';
  yield* slices(leading);
  for (const [word] of sentence.slice(leading.length).matchAll(words)) yield* slices(word);
}

function* slices(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + CHARACTERS);
    // Between the halves of a surrogate pair there is no character.
    if (end < text.length && /[\uD800-\uDBFF]/.test(text[end - 1]!)) end -= 1;
    yield text.slice(start, end);
    start = end;
  }
}

function isShort(text: string): boolean {
  // A word and its space take two characters at least, so most texts need no counting.
  return text.length < 2 * WORDS || (text.length <= CHARACTERS && countWords(text) <= WORDS);
}

function countWords(text: string): number {
  let count = 0;
  let inWord = false;
  for (let i = 0; i < text.length; i++) {
    const isSpace = text.charCodeAt(i) <= 32;
    if (!isSpace && !inWord) count += 1;
    inWord = !isSpace;
  }
  return count;
}
