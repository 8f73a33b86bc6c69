import { joined, leading, notOnLists, stillThings, trailing } from '../english/list-things';

/** Longer is no thing on a list. */
const MOST_CHARACTERS = 200;
const MOST_THINGS = 50;
const MOST_WORDS = 14;

/** A comma before what only says which: "salmon, the pink one not the red". */
const SAME_THING = /\s*,\s*(?=the \p{L}+ ones?\b|not the\b|not \p{L}+ ones?\b)/giu;

/**
 * Splits what was said into things: "milk, eggs and two litres of juice" is three. On a list of tasks, "and" joins the
 * parts of one task more often than two of them.
 */
export function splitThings(said: string, tasks: boolean): readonly string[] {
  const guarded = joined.reduce(
    (text, pair) => text.replaceAll(new RegExp(`\\b${pair}\\b`, 'gi'), (match) => match.replace(/ and /i, ' \u0001 ')),
    said,
  );
  const byComma = guarded
    .replaceAll(SAME_THING, ' \u0002 ')
    .split(/\s*(?:[;\n•]|,(?!\d))\s*(?:(?:and|plus|also)\s+)*/i);
  const parts = byComma.flatMap((part) => (splitsAtAnd(part, tasks, byComma.length > 1) ? splitAtAnd(part) : [part]));
  return parts
    .map((part) => cleanThing(part.replaceAll('\u0001', 'and').replaceAll(' \u0002 ', ', ')))
    .filter((part) => part !== '');
}

/** The thing without what was only said around it. */
export function cleanThing(said: string): string {
  return said
    .replaceAll(/["“”„‚‘`]|(?<![\p{L}\d])'|'(?![\p{L}\d])/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(leading, '')
    .replace(trailing, '')
    .replace(/^[\s:,+-]+|[\s.,!?;:-]+$/g, '')
    .trim();
}

/** Whether these can be things on a list; a request of another kind cannot. */
export function canBeThings(said: string): boolean {
  if (said.length > MOST_CHARACTERS * 5 || /^or\b/i.test(said)) return false;
  const words =
    said
      .toLowerCase()
      .replaceAll(stillThings, 'things')
      .match(/[\p{L}]+/gu) ?? [];
  return (words.length > 0 || /\d/.test(said)) && !words.some((word) => notOnLists.has(word));
}

export function areSensible(things: readonly string[]): boolean {
  return (
    things.length > 0 &&
    things.length <= MOST_THINGS &&
    things.every((thing) => thing.length <= MOST_CHARACTERS && thing.split(' ').length <= MOST_WORDS)
  );
}

/** How a thing is compared: "The 2 Eggs" and "eggs" are the same. */
export function thingKey(thing: string): string {
  const words = thing
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && word !== 'the' && word !== 'a' && word !== 'an' && word !== 'some');
  return words.map(singular).join(' ');
}

/** The items that are meant by a name: of that very name, else with all its words. */
export function findThings<Item extends { readonly text: string }>(
  said: string,
  items: readonly Item[],
): readonly Item[] {
  const key = thingKey(said);
  if (key === '') return [];
  const same = items.filter(({ text }) => thingKey(text) === key);
  if (same.length > 0) return same.slice(0, 1);
  const wanted = key.split(' ');
  const holding = items.filter(({ text }) => {
    const has = new Set(thingKey(text).split(' '));
    return wanted.every((word) => has.has(word));
  });
  // "2 milk" is the milk.
  const [first = '', ...others] = wanted;
  if (holding.length === 0 && others.length > 0 && /^\d+$/.test(first)) return findThings(others.join(' '), items);
  return holding.slice(0, 1);
}

function splitsAtAnd(part: string, tasks: boolean, amongOthers: boolean): boolean {
  const sides = splitAtAnd(part);
  if (sides.length < 2) return false;
  if (!tasks || amongOthers) return true;
  const lengths = sides.map((side) => side.trim().split(/\s+/).length);
  return lengths.every((length) => length >= 2) || lengths.every((length) => length === 1);
}

function splitAtAnd(part: string): readonly string[] {
  return part.split(/\s+(?:and|plus|und|&)\s+(?:also\s+|then\s+)?/i);
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:sh|ch|x|z|s|to)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** A new amount of something: of "2 pints of milk" and "4 pints" that is "4 pints of milk". */
export function withAmount(fresh: string, thing: string): string {
  const bare = thing.replace(AMOUNT, '').trim();
  return ONLY_AMOUNT.test(fresh) && bare !== '' ? `${fresh.trim()}${/\p{L}/u.test(fresh) ? ' of' : ''} ${bare}` : fresh;
}

const NUMBER = String.raw`(?:\d+(?:[.,]\d+)?|an?|half an?|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|two dozen)`;
const MEASURE = String.raw`(?:g|grams?|kg|kilos?|ml|l|litres?|liters?|pints?|oz|ounces?|lbs?|pounds?|tins?|cans?|packs?|packets?|bottles?|boxes|box|bags?|jars?|loaf|loaves|bunch|bunches|cartons?|tubs?|tubes?|bars?|dozen)`;
const AMOUNT = new RegExp(`^${NUMBER}\\s*(?:${MEASURE}\\b)?\\s*(?:of\\s+)?`, 'i');
const ONLY_AMOUNT = new RegExp(`^${NUMBER}\\s*(?:${MEASURE})?$`, 'i');
