/** Texts shorter than this are said too often to be looked for. */
const SHORTEST = 3;

/**
 * Whether a text says one of these phrases as whole words, whatever its capitals, accents and punctuation. A phrase of
 * fewer than three letters is never found.
 */
export function createMentions(phrases: readonly string[]): (text: string) => boolean {
  const wanted = phrases.map(plain).filter((phrase) => phrase.trim().length >= SHORTEST);
  return (text) => {
    if (wanted.length === 0 || text === '') return false;
    const said = plain(text);
    return wanted.some((phrase) => said.includes(phrase));
  };
}

/** Letters and digits alone, with a space before and behind each word. */
function plain(text: string): string {
  const words =
    text
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.join(' ')} `;
}
