/** A request is said at one of the two ends of a pasted text; the middle only costs time. */
const READ_AT_THE_START = 900;
const READ_AT_THE_END = 600;

const TOKENS = /[\p{L}\p{M}]+|\p{N}+(?:[.,:/]\p{N}+)*|[+*/%=<>{}()[\]`$€£#|\\^~@]|\n+/gu;

/**
 * The words of a turn as the classifier reads them: lower case, without accents and apostrophes, digits only by their
 * number ("0:00"), punctuation left out because speech has none, marks of sums and code kept.
 */
export function readWords(text: string): readonly string[] {
  const plain = bothEnds(text)
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’‘ʼ]/gu, '')
    .toLowerCase();
  return Array.from(plain.matchAll(TOKENS), ([token]) =>
    token.startsWith('\n') ? '\n' : token.replaceAll(/\p{N}/gu, '0').replace(/0{5,}/u, '00000'),
  );
}

function bothEnds(text: string): string {
  if (text.length <= READ_AT_THE_START + READ_AT_THE_END) return text;
  return `${text.slice(0, READ_AT_THE_START)}\n${text.slice(-READ_AT_THE_END)}`;
}
