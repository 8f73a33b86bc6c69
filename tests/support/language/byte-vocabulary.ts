/** The character that stands for a byte in a byte-level vocabulary, by the rule of GPT-2: the tests' own statement of it. */
export function byteCharacter(byte: number): string {
  const printable = (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || (byte >= 0xae && byte <= 0xff);
  if (printable) return String.fromCharCode(byte);
  if (byte <= 0x20) return String.fromCharCode(0x100 + byte);
  if (byte <= 0xa0) return String.fromCharCode(0x121 + byte - 0x7f);
  return String.fromCharCode(0x143);
}

/** The ids of the tokens of {@link byteVocabulary} that are not bytes. */
export const startToken = 256;
export const endToken = 257;

/**
 * A vocabulary of 264: every byte as a token whose id is the byte, two that mark turns, three merged words, one word that
 * objects have by birth, and two rows of padding.
 */
export const byteVocabulary = {
  tokens: [
    ...Array.from({ length: 256 }, (_, byte) => byteCharacter(byte)),
    '<|im_start|>',
    '<|im_end|>',
    'th',
    'the',
    'an',
    'constructor',
    '[PAD0]',
    '[PAD1]',
  ],
  types: [...Array.from({ length: 256 }, () => 1), 3, 3, 1, 1, 1, 1, 5, 5],
  merges: ['t h', 'th e', 'a n'],
} as const;
