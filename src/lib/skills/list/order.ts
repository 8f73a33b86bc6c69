import type { ListItem } from '../../core/list';

/** The items with new positions, in the order of the alphabet of a language (BCP 47). */
export function inOrderOfAlphabet(items: readonly ListItem[], locale: string): readonly ListItem[] {
  const { compare } = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });
  return items.toSorted((one, other) => compare(one.text, other.text)).map((item, position) => ({ ...item, position }));
}

/** Those of a list's items that go to its top, with positions before all others. */
export function withOnTop(chosen: readonly ListItem[], all: readonly ListItem[]): readonly ListItem[] {
  const first = Math.min(0, ...all.map(({ position }) => position));
  return chosen.map((item, index) => ({ ...item, position: first - chosen.length + index }));
}
