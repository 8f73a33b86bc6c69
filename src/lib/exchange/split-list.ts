import type { Steps } from './portions';

/** JSON text of an object, cut into its parts. */
export interface SplitObject {
  /** The text with an empty list in the place of the list. */
  readonly outside: string;
  /** The text of each item. */
  readonly items: readonly string[];
}

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPENING = [0x5b, 0x7b];
const CLOSING = [0x5d, 0x7d];

/**
 * Cuts the list of that name out of the object that a JSON text holds, so that its items can be read one by one. The text
 * is sound JSON if, and only if, each part is. Returns `undefined` where the list is not found, or where more than one
 * may be meant: the text is then to be read whole.
 */
export function* splitList(text: string, name: string): Steps<SplitObject | undefined> {
  const quoted = `"${name}"`;
  const items: string[] = [];
  let depth = 0;
  let key: string | undefined;
  let named = 0;
  let list: { readonly start: number; end: number } | undefined;
  let itemStart = 0;

  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    const inList = depth === 2 && list?.end === -1;
    if (code === QUOTE) {
      const end = endOfString(text, place);
      if (end === -1) return undefined;
      if (depth === 1) {
        key = text.slice(place, end + 1);
        // Written with escapes it may be the same name once more.
        if (key.includes('\\')) return undefined;
        if (key === quoted) named += 1;
      }
      place = end;
    } else if (OPENING.includes(code)) {
      if (depth === 1 && code === OPENING[0] && key === quoted && list === undefined) {
        list = { start: place + 1, end: -1 };
        itemStart = place + 1;
      }
      depth += 1;
    } else if (CLOSING.includes(code)) {
      depth -= 1;
      if (inList && list !== undefined) {
        const last = text.slice(itemStart, place);
        if (items.length > 0 || last.trim() !== '') items.push(last);
        list.end = place;
      }
    } else if (code === COMMA) {
      if (depth === 1) key = undefined;
      if (inList) {
        items.push(text.slice(itemStart, place));
        itemStart = place + 1;
        yield;
      }
    }
  }
  if (list === undefined || list.end === -1 || named !== 1) return undefined;
  return { outside: text.slice(0, list.start) + text.slice(list.end), items };
}

/** The place of the quotation mark that ends the string which begins at `start`; -1 where none does. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end;
  }
  return -1;
}
