import { beforeList, latestThings, notGoods, notListNames, usualListNames } from '../english/list-things';
import { smallNumbers } from '../english/numbers';
import { goodsMeasures, goodsNames } from '../english/goods';
import type { Slot } from '../grammar/slot';
import { sourceOf } from '../grammar/utterance';
import { after } from '../slots/count';
import { freeText } from '../slots/free-text';
import { listName } from '../slots/list-name';
import { number } from '../slots/number';
import { place } from '../slots/place';
import { shortText } from '../slots/short-text';
import { areSensible, canBeThings, cleanThing, findThings, splitThings, thingKey } from './things';

/** Of a list's name. */
const MOST_WORDS = 4;
/** Of each thing that is named without a list. */
const MOST_GOODS_WORDS = 5;

/** Only those readings of a slot that make sense. */
function that(slot: Slot<string>, isGood: (text: string) => boolean): Slot<string> {
  return {
    ...(slot.free === undefined ? {} : { free: slot.free }),
    *read(utterance, at, context) {
      for (const reading of slot.read(utterance, at, context)) if (isGood(reading.value)) yield reading;
    },
  };
}

const things = that(freeText, (text) => canBeThings(text) && !beforeList.test(text));

/** A list of which only the name is known: there may be none of it yet. */
const newListName = that(shortText(MOST_WORDS), (text) => {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return cleanThing(text) !== '' && !words.some((word) => notListNames.has(word));
});

/** What people buy, where nothing else says that a list is meant. */
const goods = that(freeText, (text) => {
  const parts = splitThings(text, false);
  return (
    canBeThings(text) &&
    areSensible(parts) &&
    parts.every((part) => {
      const words = part.toLowerCase().split(' ');
      return words.length <= MOST_GOODS_WORDS && !words.some((word) => notGoods.has(word));
    })
  );
});

/** What people put on a list without speaking of one: well-known goods, or an amount of something. */
const bareGoods = that(goods, (text) => {
  const parts = splitThings(text, false);
  return parts.length > 0 && parts.every(isGoods);
});

function isGoods(thing: string): boolean {
  const words = thingKey(thing).split(' ');
  const [first = '', second = ''] = words;
  const measured = /^\d/.test(first) && goodsMeasures.has(second) && words.length > 2;
  const sized = words.findIndex((word) => word === 'size');
  return measured || goodsNames.has(words[sized > 0 ? sized - 1 : words.length - 1] ?? '');
}

/** A list's name right after "list", where nothing tells that it is one. */
const plainTitle = that(shortText(MOST_WORDS), (text) => {
  const [first = ''] = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return (
    cleanThing(text) !== '' &&
    canBeThings(text) &&
    !notListNames.has(first) &&
    !/^(?:that|which|where|for|\p{L}+ing)$/u.test(first)
  );
});

/** An amount of something: "3 tins of beans", "four lemons". */
const amountOf = that(freeText, (text) => {
  const [first = ''] = text.toLowerCase().split(' ');
  return (/^\d/.test(first) || Object.hasOwn(smallNumbers, first)) && canBeThings(text);
});

/** Two things or more. */
const several = that(things, (text) => splitThings(text, false).length > 1);

/** "what I just added": the last place. */
const latest: Slot<number> = {
  *read(utterance, at) {
    for (const words of latestThings) {
      const end = after(utterance, at, words);
      if (end !== undefined) yield { value: -1, end };
    }
  },
};

/** A list that people often have, or one that there is. */
const usual: Slot<string> = {
  *read(utterance, at, context) {
    const start = /^(the|my|our)$/.test(utterance.tokens[at]?.text ?? '') ? at + 1 : at;
    for (const name of [...usualListNames, ...context.listNames]) {
      const end = after(utterance, start, name.toLowerCase());
      if (end === undefined) continue;
      const value = context.listNames.includes(name) ? name : sourceOf(utterance, start, end);
      yield { value, end: after(utterance, end, 'list') ?? end };
    }
  },
};

/** The same with "list" after it, where things may follow. */
const titled: Slot<string> = {
  *read(utterance, at, context) {
    for (const reading of usual.read(utterance, at, context)) {
      if (utterance.tokens[reading.end - 1]?.text === 'list' && !/list$/i.test(reading.value)) yield reading;
    }
  },
};

/** "first two", "last three": several places, from 1, or from the end where negative. */
const places: Slot<readonly number[]> = {
  *read(utterance, at) {
    const start = /^(the|my)$/.test(utterance.tokens[at]?.text ?? '') ? at + 1 : at;
    const lead = utterance.tokens[start]?.text ?? '';
    const word = utterance.tokens[start + 1]?.text ?? '';
    const count = /^\d$/.test(word) ? Number(word) : Object.hasOwn(smallNumbers, word) ? smallNumbers[word] : undefined;
    if (count === undefined || count < 2 || count > 9 || !/^(first|top|last|bottom)$/.test(lead)) return;
    const late = lead === 'last' || lead === 'bottom';
    const noun = /^(ones|items|things|tasks|jobs)$/.test(utterance.tokens[start + 2]?.text ?? '');
    const value = Array.from({ length: count }, (_each, index) => (late ? index - count : index + 1));
    yield { value, end: start + (noun ? 3 : 2) };
  },
};

/** Things that stand on some list. */
const known: Slot<string> = {
  *read(utterance, at, { listItems = [] }) {
    const items = listItems.map((text) => ({ text }));
    if (items.length === 0) return;
    for (let end = utterance.tokens.length; end > at; end--) {
      const value = sourceOf(utterance, at, end);
      const parts = splitThings(value, false);
      if (parts.length > 0 && parts.every((part) => findThings(part, items).length > 0)) yield { value, end };
    }
  },
};

/** The slots of what is said of lists. */
export const listSlots = {
  things,
  more: things,
  task: things,
  goods,
  bare: bareGoods,
  fresh: amountOf,
  several,
  latest,
  amount: number,
  plain: plainTitle,
  known,
  usual,
  titled,
  places,
  why: shortText(7),
  place,
  list: listName,
  to: listName,
  name: newListName,
  other: newListName,
  called: newListName,
  title: that(shortText(6), (text) => cleanThing(text) !== ''),
};

/** What a phrase may name. */
export interface ListValues {
  readonly things: string;
  readonly more: string;
  readonly task: string;
  readonly goods: string;
  readonly bare: string;
  readonly fresh: string;
  readonly several: string;
  readonly latest: number;
  readonly amount: number;
  readonly plain: string;
  readonly known: string;
  readonly place: number;
  readonly places: readonly number[];
  readonly usual: string;
  readonly titled: string;
  /** Why, which changes nothing. */
  readonly why: string;
  readonly list: string;
  readonly to: string;
  readonly name: string;
  readonly other: string;
  readonly called: string;
  readonly title: string;
}
