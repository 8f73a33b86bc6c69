import { namesFile } from './english/files';
import { fillers } from './english/fillers';
import { noOrder, notNeededHere, saidOfList } from './english/no-orders';
import { phrases } from './english/list';
import { nextPhrases } from './english/list-next';
import { listFillers } from './english/list-things';
import { tellings } from './english/referents';
import { createGrammar, type Match } from './grammar/grammar';
import { sourceOf, type Utterance } from './grammar/utterance';
import { answerList } from './list/answers';
import type { ListAct, ListSlots } from './list/asked';
import { listSlots, type ListValues } from './list/slots';
import { areSensible, canBeThings, cleanThing, splitThings, withAmount } from './list/things';
import { withoutReason } from './reason';
import { readTwice } from './said-twice';
import type { Reading, Skill } from './skill';

/** Longer turns are letters. */
const MOST_TOKENS = 80;

/** These change nothing. */
const ASKING: ReadonlySet<ListAct> = new Set(['read', 'has', 'names', 'first', 'last', 'count', 'which']);

const MOST_WORDS_OF_FIRST_THINGS = 3;

const spoken = [...fillers, ...listFillers];

const grammar = createGrammar<ListAct, ListValues>({ slots: listSlots, phrases, fillers: spoken });
const nextGrammar = createGrammar<keyof typeof nextPhrases, ListValues>({
  slots: listSlots,
  phrases: nextPhrases,
  fillers: spoken,
});

/** Lists of things: shopping, to do, and any that the person makes. */
export const list: Skill<ListSlots> = {
  name: 'list',
  read(utterance, context) {
    if (utterance.tokens.length > MOST_TOKENS) return undefined;
    if (namesFile.test(utterance.source)) return undefined;
    const short = withoutReason(utterance);
    const match =
      grammar.match(utterance, context) ??
      (short && grammar.match(short, context)) ??
      readTwice(
        utterance,
        (part) => asQuestion(grammar.match(part, context)),
        (part) => asQuestion(ofList(nextGrammar.match(part, context)) ?? grammar.match(part, context)),
      );
    return match && isOnlyTold(match, utterance.source) ? undefined : readingOf(match);
  },
  readNext(utterance, before, context) {
    if (utterance.tokens.length > MOST_TOKENS) return undefined;
    if (before.missing !== undefined) return readMissing(utterance, before);
    if (before.slots.act === 'make') {
      const filled = readFirstThings(utterance, before.slots);
      if (filled !== undefined) return filled;
    }
    const match = nextGrammar.match(utterance, context);
    if (match?.act === 'back') return takenBack(before.slots, match.certainty);
    if (match?.act === 'instead') return replaced(before.slots, match);
    const next = readingOf(ofList(match));
    return next && { ...next, slots: { ...sameList(before.slots), ...next.slots } };
  },
  answer: answerList,
};

/** Whether something is said of a list or of what is on it, and none of it is to be changed. */
function isOnlyTold({ act, values }: Match<ListAct, ListValues>, source: string): boolean {
  if (ASKING.has(act)) return false;
  if (act === 'remove' && notNeededHere.test(source)) return true;
  return noOrder.test(source) || (act === 'add' && saidOfList.test(values.things ?? ''));
}

/** What is said of a list by itself; taking back and putting right need what was said before. */
function ofList(
  match: Match<keyof typeof nextPhrases, ListValues> | undefined,
): Match<ListAct, ListValues> | undefined {
  if (match === undefined || match.act === 'back' || match.act === 'instead') return undefined;
  return { ...match, act: match.act };
}

/** Only questions are asked twice; "add bread, bread" puts two things down. */
function asQuestion(match: Match<ListAct, ListValues> | undefined): Match<ListAct, ListValues> | undefined {
  return match?.act === 'has' || match?.act === 'read' || match?.act === 'count' ? match : undefined;
}

/** "Take it off again", "put it back": what was added is removed, and what was removed added. */
function takenBack(before: ListSlots, certainty: number): Reading<ListSlots> | undefined {
  const { act, things } = before;
  if (things === undefined || (act !== 'add' && act !== 'remove')) return undefined;
  return { slots: { act: act === 'add' ? 'remove' : 'add', things, ...sameList(before) }, certainty };
}

/** "No, oat milk", "make it two pints": of the one thing that was just added. */
function replaced(before: ListSlots, { values, certainty }: Match<string, ListValues>): Reading<ListSlots> | undefined {
  const [old] = before.things ?? [];
  if (before.act !== 'add' || old === undefined || before.things?.length !== 1) return undefined;
  const [thing, ...more] = splitThings(values.things ?? '', before.list === 'to-do');
  if (thing === undefined || more.length > 0 || !areSensible([thing])) return undefined;
  const slots: ListSlots = { act: 'replace', things: [old], fresh: withAmount(thing, old), ...sameList(before) };
  return { slots, certainty };
}

/** What the next turn speaks of if it names no list. */
function sameList({ act, list: name, to }: ListSlots): Pick<ListSlots, 'list'> {
  const spoken = act === 'make' || act === 'move' || act === 'rename' ? to : name;
  return spoken === undefined ? {} : { list: spoken };
}

function readingOf(match: Match<ListAct, ListValues> | undefined): Reading<ListSlots> | undefined {
  if (match === undefined) return undefined;
  const { act, certainty } = match;
  const { list: known, name, to, other, called, title, plain: untold, places, usual, titled, ...said } = match.values;
  const place = match.values.place ?? said.latest;
  const told = act === 'add' ? (called ?? title ?? usual ?? titled) : undefined;
  const listName = known ?? (name === undefined ? told && cleanThing(told) : cleanThing(name));
  const target = act === 'add' || act === 'read' ? undefined : (to ?? other ?? called ?? usual ?? title ?? untold);
  const tasks = said.task !== undefined || listName === 'to-do';
  const inPlace = act === 'replace' ? (said.more ?? said.fresh) : undefined;
  const old = said.things ?? said.known ?? said.bare ?? '';
  const fresh = inPlace === undefined ? undefined : withAmount(cleanThing(inPlace), cleanThing(old));
  const more = fresh === undefined ? said.more : undefined;
  const things = [
    said.things,
    said.several,
    more,
    said.task,
    said.goods,
    said.bare,
    fresh === undefined ? said.fresh : undefined,
    said.known,
  ].flatMap((text) => (text === undefined ? [] : splitThings(text, tasks)));
  if (things.length > 0 && !areSensible(things)) return undefined;
  if (act === 'add' && things.some(isToldOf)) return undefined;
  const slots: ListSlots = {
    act,
    ...(things.length === 0 ? {} : { things }),
    ...(fresh === undefined ? {} : { fresh }),
    ...(place === undefined ? {} : { place }),
    ...(places === undefined ? {} : { places }),
    ...(listName === undefined ? (said.task === undefined ? {} : { list: 'to-do' }) : { list: listName }),
    ...(target === undefined ? {} : { to: cleanThing(target) }),
  };
  return withMissing({ slots, certainty, ...(isLeaning(slots, said.bare) ? { leaning: true } : {}) });
}

/** "The milk is gone, put it on the list" puts the milk on it. */
function isToldOf(thing: string): boolean {
  return tellings.some((telling) => telling.test(thing.toLowerCase().replaceAll(',', '')));
}

/** "Add bread" goes on with the list before, "get rid of the first two" with whatever was shown. */
function isLeaning({ act, list: name, place, places }: ListSlots, bare: string | undefined): boolean {
  return (act === 'add' && bare !== undefined) || (name === undefined && (place !== undefined || places !== undefined));
}

function withMissing(reading: Reading<ListSlots>): Reading<ListSlots> | undefined {
  const { act, things, place, places, to } = reading.slots;
  if (act === 'add' && isPlaceholder(things)) {
    const { things: _, ...slots } = reading.slots;
    return { ...reading, slots, missing: 'things' };
  }
  if (act === 'make' && to === undefined) return { ...reading, missing: 'to' };
  const needsThings =
    act === 'remove' ||
    act === 'tick' ||
    act === 'untick' ||
    act === 'move' ||
    act === 'has' ||
    act === 'top' ||
    act === 'which';
  return needsThings && things === undefined && place === undefined && places === undefined ? undefined : reading;
}

/** "Add something to my list" names nothing yet. */
function isPlaceholder(things: readonly string[] | undefined): boolean {
  return (
    things === undefined ||
    things.every((thing) => /^(?:something|stuff|(?:few )?things?|items?|one|this)$/i.test(thing))
  );
}

function readMissing(utterance: Utterance, { slots, missing }: Reading<ListSlots>): Reading<ListSlots> | undefined {
  const said = sourceOf(utterance, 0, utterance.tokens.length);
  if (!canBeThings(said)) return undefined;
  if (missing === 'to') return { slots: { ...slots, to: cleanThing(said) }, certainty: 0 };
  const things = splitThings(said.replace(/^(?:add|put)\s+/i, ''), slots.list === 'to-do');
  return areSensible(things) ? { slots: { ...slots, things }, certainty: 0 } : undefined;
}

/** After "new list camping" the next turn may only name what goes on it: "torch, tent pegs, matches". */
function readFirstThings(utterance: Utterance, { to }: ListSlots): Reading<ListSlots> | undefined {
  const said = sourceOf(utterance, 0, utterance.tokens.length);
  const things = splitThings(said, false);
  if (to === undefined || things.length < 2 || !canBeThings(said)) return undefined;
  const short = things.every((thing) => thing.split(' ').length <= MOST_WORDS_OF_FIRST_THINGS);
  return short && areSensible(things) ? { slots: { act: 'add', list: to, things }, certainty: 0 } : undefined;
}
