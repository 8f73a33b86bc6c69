/** The text with other words in the place of some, whatever their case; `undefined` when they are not in it once. */
export function withWords(text: string, old: string, fresh: string): string | undefined {
  const at = text.toLowerCase().indexOf(old.toLowerCase());
  const again = at < 0 ? -1 : text.toLowerCase().indexOf(old.toLowerCase(), at + 1);
  return at < 0 || again >= 0 ? undefined : `${text.slice(0, at)}${fresh}${text.slice(at + old.length)}`;
}

/** The text with another number in the place of its only one; `undefined` when it has none, or several. */
export function withNumber(text: string, number: string): string | undefined {
  const numbers = text.match(/\d+(?:[.,:]\d+)*/g) ?? [];
  const [only] = numbers;
  return only === undefined || numbers.length > 1 ? undefined : text.replace(only, number);
}
