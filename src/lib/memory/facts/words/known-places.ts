import { PLACES } from './places';

const KNOWN: ReadonlySet<string> = new Set(PLACES.split('|'));

/** Whether a text is the name of a town, region or country that is known, in any capitals. */
export function isKnownPlace(text: string): boolean {
  return KNOWN.has(
    text
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[.!]+$/, '')
      .trim(),
  );
}
