import { fillers } from './english/fillers';
import { phrases } from './english/list';
import { nextPhrases } from './english/list-next';
import { listFillers } from './english/list-things';
import { createGrammar, type Match } from './grammar/grammar';
import { sourceOf, type Utterance } from './grammar/utterance';
import { answerList } from './list/answers';
import type { ListAct, ListSlots } from './list/asked';
import { listSlots, type ListValues } from './list/slots';
import { areSensible, canBeThings, cleanThing, splitThings } from './list/things';
import { withoutReason } from './reason';
import type { Reading, Skill } from './skill';

/** Longer turns are letters. */
const MOST_TOKENS = 80;

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
    const short = withoutReason(utterance);
    return readingOf(grammar.match(utterance, context) ?? (short && grammar.match(short, context)));
  },
  readNext(utterance, before, context) {
    if (utterance.tokens.length > MOST_TOKENS) return undefined;
    if (before.missing !== undefined) return readMissing(utterance, before);
    if (before.slots.act === 'make') {
      const filled = readFirstThings(utterance, before.slots);
      if (filled !== undefined) return filled;
    }
    const next = readingOf(nextGrammar.match(utterance, context));
    return next && { ...next, slots: { ...sameList(before.slots), ...next.slots } };
  },
  answer: answerList,
};

/** What the next turn speaks of if it names no list. */
function sameList({ act, list: name, to }: ListSlots): Pick<ListSlots, 'list'> {
  const spoken = act === 'make' || act === 'move' || act === 'rename' ? to : name;
  return spoken === undefined ? {} : { list: spoken };
}

function readingOf(match: Match<ListAct, ListValues> | undefined): Reading<ListSlots> | undefined {
  if (match === undefined) return undefined;
  const { act, certainty } = match;
  const { list: known, name, to, other, called, title, plain: untold, place, ...said } = match.values;
  const listName = known ?? (name === undefined ? undefined : cleanThing(name));
  const target = act === 'add' || act === 'read' ? undefined : (to ?? other ?? called ?? title ?? untold);
  const tasks = said.task !== undefined || listName === 'to-do';
  const inPlace = act === 'replace' ? (said.more ?? said.fresh) : undefined;
  const fresh = inPlace === undefined ? undefined : cleanThing(inPlace);
  const more = fresh === undefined ? said.more : undefined;
  const things = [said.things, more, said.task, said.goods, said.bare, said.fresh, said.known].flatMap((text) =>
    text === undefined ? [] : splitThings(text, tasks),
  );
  if (things.length > 0 && !areSensible(things)) return undefined;
  const slots: ListSlots = {
    act,
    ...(things.length === 0 ? {} : { things }),
    ...(fresh === undefined ? {} : { fresh }),
    ...(place === undefined ? {} : { place }),
    ...(listName === undefined ? (said.task === undefined ? {} : { list: 'to-do' }) : { list: listName }),
    ...(target === undefined ? {} : { to: cleanThing(target) }),
  };
  return withMissing({ slots, certainty, ...(said.bare === undefined ? {} : { leaning: true }) });
}

function withMissing(reading: Reading<ListSlots>): Reading<ListSlots> | undefined {
  const { act, things, place, to } = reading.slots;
  if (act === 'add' && isPlaceholder(things)) {
    const { things: _, ...slots } = reading.slots;
    return { ...reading, slots, missing: 'things' };
  }
  if (act === 'make' && to === undefined) return { ...reading, missing: 'to' };
  const needsThings =
    act === 'remove' || act === 'tick' || act === 'untick' || act === 'move' || act === 'has' || act === 'top';
  return needsThings && things === undefined && place === undefined ? undefined : reading;
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
