import type { SkillWorld } from '../skill-world';

/** No character that is taken for another (l and 1, O and 0). */
const LETTERS_AND_DIGITS = ['abcdefghijkmnopqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789'] as const;
const SYMBOLS = '!#%&*+-=?@_';

const CONSONANTS = 'bdfgjklmnprstvz';
const VOWELS = 'aeiou';

/** A password with one character at least of every kind. */
export function password(length: number, world: SkillWorld, hasSymbols: boolean): string {
  const kinds = hasSymbols ? [...LETTERS_AND_DIGITS, SYMBOLS] : LETTERS_AND_DIGITS;
  const signs = kinds.map((kind) => drawn(1, kind, world));
  return shuffled(signs.concat(Array.from(drawn(length - signs.length, kinds.join(''), world))), world).join('');
}

/** Words that can be said but are in no dictionary: about 16 bits of chance each. */
export function passphrase(count: number, world: SkillWorld): string {
  const word = (): string =>
    [CONSONANTS, VOWELS, CONSONANTS, VOWELS, CONSONANTS].map((kind) => drawn(1, kind, world)).join('');
  return Array.from({ length: count }, word).join('-');
}

/** An identifier of version 4 (RFC 9562). */
export function uuid(world: SkillWorld): string {
  const hex = (length: number): string => drawn(length, '0123456789abcdef', world);
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${drawn(1, '89ab', world)}${hex(3)}-${hex(12)}`;
}

/** So many characters of an alphabet. */
export function drawn(length: number, alphabet: string, world: SkillWorld): string {
  return Array.from({ length }, () => alphabet.charAt(world.randomBelow(alphabet.length))).join('');
}

/** Whole numbers from `least` to `most`, each at most once, in the order drawn; the range must be wide enough. */
export function distinct(count: number, least: number, most: number, world: SkillWorld): readonly number[] {
  const found = new Set<number>();
  // Floyd's way: as many draws as numbers, whatever the range.
  for (let top = most - count + 1; top <= most; top++) {
    const value = least + world.randomBelow(top - least + 1);
    found.add(found.has(value) ? top : value);
  }
  return shuffled([...found], world);
}

/** Fisher and Yates: every order is equally likely. */
export function shuffled<Item>(items: readonly Item[], world: SkillWorld): readonly Item[] {
  const mixed: Item[] = Array.from(items);
  for (let last = mixed.length - 1; last > 0; last--) {
    const chosen = world.randomBelow(last + 1);
    [mixed[last], mixed[chosen]] = [mixed[chosen]!, mixed[last]!];
  }
  return mixed;
}
