import { shoppingListId, type List, type ListItem } from '../../core/list';
import { words } from '../english/list-words';
import { plain } from '../plain';
import type { Reading, SkillAnswer } from '../skill';
import type { SkillWorld } from '../skill-world';
import type { ListSlots } from './asked';
import { inOrderOfAlphabet, withOnTop } from './order';
import {
  undo,
  listOf,
  named,
  nameOf,
  newList,
  itemsOf,
  preferred,
  permanent,
  isPermanent,
  textsOf,
  say,
  join,
  listFormat,
  capital,
  type ListWorld,
} from './list-world';
import { copy, which } from './copy';
import { findThings, thingKey } from './things';

const MOST_ITEMS = 500;

/** Carries out what was asked of lists. */
export async function answerList({ slots, missing }: Reading<ListSlots>, world: SkillWorld): Promise<SkillAnswer> {
  if (missing === 'things') return { text: words.askThings };
  if (missing === 'to') return { text: words.askName };
  const [lists, items] = await Promise.all([world.lists.lists(), world.lists.items()]);
  const here: ListWorld = { world, lists, items, list: listOf(slots, lists, items) };
  switch (slots.act) {
    case 'add':
      return add(slots, here);
    case 'make':
      return make(slots, here);
    case 'names':
      return names(here);
    case 'move':
      return move(slots, here);
    case 'remove':
    case 'tick':
    case 'untick':
    case 'top':
      return changeThings(slots, here);
    case 'replace':
      return replace(slots, here);
    case 'has':
      return has(slots, here);
    case 'which':
      return which(slots, here);
    case 'copy':
      return here.list === undefined ? noSuchList(slots, here) : copy(here.list, slots, here);
    default:
      return here.list === undefined ? noSuchList(slots, here) : ofList(slots, here, here.list);
  }
}

function ofList({ act, to, things = [] }: ListSlots, here: ListWorld, list: List): SkillAnswer | Promise<SkillAnswer> {
  const own = itemsOf(list, here.items);
  const open = own.filter(({ done }) => !done);
  const done = own.filter((item) => item.done);
  switch (act) {
    case 'first':
    case 'last': {
      const item = act === 'first' ? open[0] : open.at(-1);
      if (item === undefined) return { text: words.empty(say(list)) };
      return { text: (act === 'first' ? words.first : words.last)(plain(item.text), say(list)) };
    }
    case 'count':
      return { text: words.count(open.length, done.length, say(list)) };
    case 'clear':
      return own.length === 0 ? { text: words.empty(say(list)) } : removeAll(list, own, words.cleared, here);
    case 'clearDone':
      return done.length === 0
        ? { text: words.nothingDone(say(list)) }
        : removeAll(list, done, words.clearedDone, here);
    case 'tickAll':
      return open.length === 0 ? { text: words.empty(say(list)) } : tick(open, true, list, here);
    case 'tickAllBut': {
      const kept = things.flatMap((thing) => findThings(thing, open));
      const ticked = open.filter((item) => !kept.includes(item));
      return ticked.length === 0 ? { text: words.empty(say(list)) } : tick(ticked, true, list, here);
    }
    case 'sort':
      return own.length === 0
        ? { text: words.empty(say(list)) }
        : arrange(inOrderOfAlphabet(own, here.world.locale), list, words.sorted(say(list)), here);
    case 'drop':
      return drop(list, own, here);
    case 'rename':
      return rename(list, to, here);
    default:
      return read(list, open, done, here);
  }
}

async function add(slots: ListSlots, here: ListWorld): Promise<SkillAnswer> {
  const { world, lists, items } = here;
  const list = here.list ?? newList(slots.list ?? '', here);
  const own = itemsOf(list, items);
  const { things = [] } = slots;
  const isNew = (thing: string, index: number): boolean =>
    things.findIndex((other) => thingKey(other) === thingKey(thing)) === index &&
    !own.some(({ text, done }) => !done && thingKey(text) === thingKey(thing));
  const fresh = things.filter(isNew);
  if (own.length + fresh.length > MOST_ITEMS) return { text: words.tooLong };
  if (fresh.length === 0) {
    return { text: capital(words.alreadyThere(join(things, world), things.length === 1, say(list))) };
  }
  const position = Math.max(-1, ...own.map((item) => item.position)) + 1;
  const saved = fresh.map((text, index): ListItem => {
    const ticked = own.find((item) => item.done && thingKey(item.text) === thingKey(text));
    const place = { listId: list.id, text, done: false, position: position + index };
    return { id: ticked?.id ?? world.createId(), ...place };
  });
  const made = !lists.includes(list);
  const back = await world.lists.change({ ...(made ? { lists: { saved: [list] } } : {}), items: { saved } });
  const said = join(fresh, world);
  const known = things.filter(
    (thing) => !fresh.includes(thing) && own.some(({ text }) => thingKey(text) === thingKey(thing)),
  );
  const already =
    known.length === 0 ? '' : ` ${capital(words.alreadyThere(join(known, world), known.length === 1, say(list)))}`;
  return {
    text: `${(made ? words.madeAndAdded : words.added)(said, say(list))}${already}`,
    undo: () => undo(world, back, words.undone.add(said, say(list))),
  };
}

/** Removes, ticks or unticks single things. */
async function changeThings(slots: ListSlots, here: ListWorld): Promise<SkillAnswer> {
  const { act, things = [], place, places } = slots;
  const { world, items, list } = here;
  if (slots.list !== undefined && list === undefined) return noSuchList(slots, here);
  if (places !== undefined) {
    const on = list ?? permanent(here, shoppingListId);
    const open = itemsOf(on, items).filter(({ done }) => !done || act === 'untick');
    const chosen = places.flatMap((each) => open.at(each > 0 ? each - 1 : each) ?? []);
    if (chosen.length === 0) return { text: words.noPlace(places[0] ?? 1, say(on), open.length) };
    return change([...new Set(chosen)], act, on, here);
  }
  if (place !== undefined) {
    const on = list ?? permanent(here, shoppingListId);
    const open = itemsOf(on, items).filter(({ done }) => !done || act === 'untick');
    const item = open.at(place > 0 ? place - 1 : place);
    if (item === undefined) return { text: words.noPlace(place, say(on), open.length) };
    return change([item], act, on, here);
  }
  const among = slots.list === undefined ? preferred(items, act, here) : itemsOf(list, items);
  const found = things.flatMap((thing) => findThings(thing, among));
  const lost = things.filter((thing) => findThings(thing, among).length === 0);
  const [first] = found;
  const named = slots.list === undefined || list === undefined ? undefined : say(list);
  if (first === undefined) return { text: words.notFound(join(things, world), named) };
  const on = here.lists.find(({ id }) => id === first.listId) ?? permanent(here, shoppingListId);
  const answer = await change([...new Set(found)], act, on, here);
  return lost.length === 0 ? answer : { ...answer, text: `${answer.text} ${words.notFound(join(lost, world), named)}` };
}

function change(items: readonly ListItem[], act: ListSlots['act'], list: List, here: ListWorld): Promise<SkillAnswer> {
  if (act === 'top') {
    const said = words.onTop(join(textsOf(items), here.world), say(list));
    return arrange(withOnTop(items, itemsOf(list, here.items)), list, said, here);
  }
  return act === 'remove' ? remove(items, list, here) : tick(items, act === 'tick', list, here);
}

async function remove(items: readonly ListItem[], list: List, { world }: ListWorld): Promise<SkillAnswer> {
  const back = await world.lists.change({ items: { removed: items.map(({ id }) => id) } });
  const said = join(textsOf(items), world);
  return {
    text: words.removed(said, say(list)),
    undo: () => undo(world, back, words.undone.remove(said, say(list))),
  };
}

async function tick(items: readonly ListItem[], done: boolean, list: List, here: ListWorld): Promise<SkillAnswer> {
  const { world } = here;
  const back = await world.lists.change({ items: { saved: items.map((item) => ({ ...item, done })) } });
  const ids = new Set(items.map(({ id }) => id));
  const left = itemsOf(list, here.items).filter((item) => !item.done && !ids.has(item.id)).length;
  const said = join(textsOf(items), world);
  const text = done ? `${words.ticked(said, say(list))} ${words.left(left)}` : words.unticked(said, say(list));
  return { text, undo: () => undo(world, back, words.undone.tick) };
}

/** Puts another thing in the place of one. */
async function replace(slots: ListSlots, here: ListWorld): Promise<SkillAnswer> {
  const { things = [], fresh = '' } = slots;
  const { world, items } = here;
  if (slots.list !== undefined && here.list === undefined) return noSuchList(slots, here);
  const among = slots.list === undefined ? preferred(items, 'replace', here) : itemsOf(here.list, items);
  const [item] = things.flatMap((thing) => findThings(thing, among));
  if (item === undefined) return { text: words.notFound(join(things, world), undefined) };
  const list = here.lists.find(({ id }) => id === item.listId) ?? permanent(here, shoppingListId);
  const text = words.replaced(plain(item.text), plain(fresh), say(list));
  return arrange([{ ...item, text: fresh }], list, text, here);
}

async function arrange(
  saved: readonly ListItem[],
  list: List,
  said: string,
  { world }: ListWorld,
): Promise<SkillAnswer> {
  const back = await world.lists.change({ items: { saved } });
  return { text: capital(said), undo: () => undo(world, back, capital(words.undone.order(say(list)))) };
}

async function move(slots: ListSlots, here: ListWorld): Promise<SkillAnswer> {
  const { world, items } = here;
  const { things = [], to = '' } = slots;
  const target = named(to, here.lists) ?? newList(to, here);
  const among = (slots.list === undefined ? items : itemsOf(here.list, items)).filter(
    ({ listId }) => listId !== target.id,
  );
  const found = [...new Set(things.flatMap((thing) => findThings(thing, among)))];
  if (found.length === 0) {
    return {
      text: words.notFound(join(things, world), here.list && slots.list !== undefined ? say(here.list) : undefined),
    };
  }
  const position = Math.max(-1, ...itemsOf(target, items).map((item) => item.position)) + 1;
  const saved = found.map((item, index) => ({ ...item, listId: target.id, position: position + index }));
  const made = !here.lists.includes(target);
  const back = await world.lists.change({ ...(made ? { lists: { saved: [target] } } : {}), items: { saved } });
  const said = join(textsOf(found), world);
  return { text: words.moved(said, say(target)), undo: () => undo(world, back, words.undone.move(said)) };
}

function read(list: List, open: readonly ListItem[], done: readonly ListItem[], { world }: ListWorld): SkillAnswer {
  if (open.length === 0) {
    return { text: done.length === 0 ? words.empty(say(list)) : words.allDone(say(list), done.length) };
  }
  const lines = open.map(({ text }) => `- ${plain(text)}`);
  const ticked = done.length === 0 ? [] : ['', words.tickedToo(done.length)];
  return {
    text: [words.read(say(list), open.length), '', ...lines, ...ticked].join('\n'),
    speech: words.spoken(say(list), join(textsOf(open), world)),
  };
}

function has({ things = [], list: name }: ListSlots, here: ListWorld): SkillAnswer {
  if (name !== undefined && here.list === undefined) return noSuchList({ act: 'has', list: name }, here);
  const list = here.list ?? permanent(here, shoppingListId);
  const own = itemsOf(list, here.items);
  const lines = things.map((thing) => {
    const [item] = findThings(thing, own);
    return item === undefined
      ? words.hasNot(plain(thing), say(list))
      : words.has(plain(item.text), say(list), item.done);
  });
  return { text: lines.join(' ') };
}

async function removeAll(
  list: List,
  items: readonly ListItem[],
  told: (list: string, count: number) => string,
  { world }: ListWorld,
): Promise<SkillAnswer> {
  const back = await world.lists.change({ items: { removed: items.map(({ id }) => id) } });
  return {
    text: told(say(list), items.length),
    undo: () => undo(world, back, capital(words.undone.clear(say(list)))),
  };
}

async function make({ to = '' }: ListSlots, here: ListWorld): Promise<SkillAnswer> {
  const existing = named(to, here.lists);
  if (existing !== undefined) return { text: words.exists(say(existing)) };
  const list = newList(to, here);
  const back = await here.world.lists.change({ lists: { saved: [list] } });
  return { text: words.made(say(list)), undo: () => undo(here.world, back, words.undone.make(say(list))) };
}

async function drop(list: List, own: readonly ListItem[], { world }: ListWorld): Promise<SkillAnswer> {
  if (isPermanent(list)) return { text: capital(words.permanent(say(list))) };
  const back = await world.lists.change({ lists: { removed: [list.id] } });
  return {
    text: words.dropped(say(list), own.length),
    undo: () => undo(world, back, capital(words.undone.drop(say(list)))),
  };
}

async function rename(list: List, to: string | undefined, here: ListWorld): Promise<SkillAnswer> {
  if (isPermanent(list)) return { text: capital(words.permanent(say(list))) };
  const name = nameOf(to ?? '');
  const existing = named(name, here.lists);
  if (existing !== undefined && existing.id !== list.id) return { text: words.exists(say(existing)) };
  const renamed = { ...list, name };
  const back = await here.world.lists.change({ lists: { saved: [renamed] } });
  return {
    text: words.renamed(say(list), say(renamed)),
    undo: () => undo(here.world, back, words.undone.rename(say(list))),
  };
}

function names({ world, lists, items }: ListWorld): SkillAnswer {
  const each = lists.map((list) => {
    const open = itemsOf(list, items).filter(({ done }) => !done).length;
    return words.nameWithCount(plain(list.name), open);
  });
  return { text: words.names(listFormat(world).format(each)) };
}

function noSuchList({ list = '' }: ListSlots, { world, lists }: ListWorld): SkillAnswer {
  const own = lists.map(({ name }) => plain(name));
  return { text: words.noSuchList(plain(list), listFormat(world).format(own)) };
}
