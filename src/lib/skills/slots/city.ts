import { beforePlaces, notPlaces, places } from '../english/places';
import type { Slot } from '../grammar/slot';
import { createVocabulary, slipIn, type Vocabulary } from '../grammar/vocabulary';
import { zonesOfPlaces } from './zones';

/** A city, a country or a zone, and the time zones there. */
export type Place = {
  /** As it is written. */
  readonly name: string;
  /** One, or several places with their zones where a country has more than one. */
  readonly zones: readonly { readonly name: string; readonly zone: string }[];
};

/** A city, country, state or time zone that is known by name. */
export const city: Slot<Place> = {
  *read({ tokens, source }, at) {
    const known = placesByName();
    for (let length = Math.min(5, tokens.length - at); length > 0; length--) {
      const name = tokens
        .slice(at, at + length)
        .map(({ text }) => text)
        .join(' ');
      // "us" is a place only in capitals.
      if (name === 'us' && source.slice(tokens[at]?.start, tokens[at]?.end) !== 'US') continue;
      const found = known.get(bare(name));
      if (found !== undefined) yield { value: found, end: at + length };
    }
    const word = bare(tokens[at]?.text ?? '');
    if (word.length < SHORTEST_SLIP || known.has(word) || !beforePlaces.has(tokens[at - 1]?.text ?? '')) return;
    const meant = slipIn(word, namesOf(known));
    const found = meant === undefined ? undefined : known.get(meant);
    if (found !== undefined) yield { value: found, end: at + 1 };
  },
};

/** Shorter names are too much like other words. */
const SHORTEST_SLIP = 6;

let table: ReadonlyMap<string, Place> | undefined;
let names: Vocabulary | undefined;

function namesOf(known: ReadonlyMap<string, Place>): Vocabulary {
  names ??= createVocabulary([...known.keys()].filter((name) => name.length >= SHORTEST_SLIP && !name.includes(' ')));
  return names;
}

/** Built when the first name is looked for, since most conversations ask for no place. */
function placesByName(): ReadonlyMap<string, Place> {
  if (table !== undefined) return table;
  const built = new Map<string, Place>();
  const add = (said: string, name: string, zones: Place['zones']): void => {
    const key = bare(said);
    if (!built.has(key) && !notPlaces.includes(key)) built.set(key, { name, zones });
  };
  for (const [names, zones] of Object.entries(places.wide)) {
    const list = names.split(', ');
    const [first = ''] = list;
    for (const said of list)
      add(
        said,
        titled(first),
        zones.map(([name, zone]) => ({ name, zone })),
      );
  }
  for (const [zone, names] of Object.entries(places.more)) {
    for (const said of names.split(', ')) {
      const name = titled(said);
      add(said, name, [{ name, zone }]);
    }
  }
  for (const { zone, cities } of zonesOfPlaces) for (const name of cities) add(name, name, [{ name, zone }]);
  for (const { zone, country } of zonesOfPlaces) add(country, country, [{ name: country, zone }]);
  table = built;
  return built;
}

/** As names are compared: lower case, without accents, hyphens and points. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s*[-.]\s*/g, ' ')
    .trim();
}

function titled(said: string): string {
  const own = Object.hasOwn(places.written, said) ? places.written[said] : undefined;
  return own ?? said.replaceAll(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase()).replace(/^The /, 'the ');
}
