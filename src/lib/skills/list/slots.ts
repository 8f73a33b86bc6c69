import { beforeList, notGoods, notListNames } from '../english/list-things';
import { goodsMeasures, goodsNames } from '../english/goods';
import type { Slot } from '../grammar/slot';
import { sourceOf } from '../grammar/utterance';
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

/** An amount of something: "3 tins of beans". */
const amountOf = that(freeText, (text) => /^\d/.test(text) && canBeThings(text));

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
  amount: number,
  plain: plainTitle,
  known,
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
  readonly amount: number;
  readonly plain: string;
  readonly known: string;
  readonly place: number;
  readonly list: string;
  readonly to: string;
  readonly name: string;
  readonly other: string;
  readonly called: string;
  readonly title: string;
}
