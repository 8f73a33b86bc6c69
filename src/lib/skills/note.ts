import type { Note } from '../core/note';
import { civilDateAt } from '../core/civil-time';
import type { RowChange } from '../storage/row-change';
import { fillers } from './english/fillers';
import { namesFile } from './english/files';
import { beforeText, nextPhrases, notTopics, phrases, words } from './english/note';
import { asksBeside, denied, notKept, writtenByModel } from './english/note-refused';
import { createGrammar, type Match } from './grammar/grammar';
import { pastDays, type PastDays } from './note/past-days';
import { matchingNotes } from './note/search';
import { withNumber, withWords } from './note/rewrite';
import { plain } from './plain';
import { readTwice } from './said-twice';
import type { Slot } from './grammar/slot';
import type { Reading, Skill, SkillAnswer } from './skill';
import type { SkillWorld } from './skill-world';
import { place } from './slots/place';
import { briefText } from './slots/brief-text';
import { freeText } from './slots/free-text';
import { shortText } from './slots/short-text';

type NoteAct = keyof typeof phrases;

/** What is asked of notes. */
export type NoteSlots = {
  readonly act: NoteAct;
  /** What is to be written down. */
  readonly text?: string;
  /** What a note has in it. */
  readonly query?: string;
  /** When it was taken: the first day, and the day after the last. */
  readonly days?: PastDays;
  /** Which one, counted as they are shown, from 1. */
  readonly place?: number;
  /** What is in it, and what it becomes. */
  readonly old?: string;
  readonly fresh?: string;
};

interface NoteValues {
  readonly text: string;
  readonly query: string;
  readonly days: PastDays;
  /** A text that begins with a number. */
  readonly figures: string;
  readonly topic: string;
  readonly title: string;
  readonly place: number;
  readonly nth: number;
  readonly old: string;
  readonly fresh: string;
  readonly why: string;
}

/** No words of a note, but the newest one. */
const LATEST = /^(?:(?:the|my)\s+)?(?:last|latest|newest|that|this)?$/i;

/** No words for a note, but another one. */
const OTHER_ONE = /^(?:the\s+)?(?:one|other|next|previous|rest)\b/i;

const MOST_TOKENS = 200;
const MOST_CHARACTERS = 1000;
const MOST_SHOWN = 10;
/** What is quoted of a note in a list of them. */
const EXCERPT = 160;

/** A text that begins with a number: a measurement with the name of what was measured before it. */
const figures: Slot<string> = {
  free: true,
  read: (utterance, at, context) =>
    /^\d/.test(utterance.tokens[at]?.text ?? '') ? freeText.read(utterance, at, context) : [],
};

/** "third": the first and the last have words of their own. */
const nth: Slot<number> = {
  *read(utterance, at, context) {
    for (const reading of place.read(utterance, at, context)) if (reading.value > 1) yield reading;
  },
};

/** What was measured: no request of another kind. */
const topic: Slot<string> = {
  free: true,
  *read(utterance, at, context) {
    const first = utterance.tokens[at]?.text ?? '';
    if (!notTopics.has(first)) yield* shortText(3).read(utterance, at, context);
  },
};

/** A number alone. */
const number: Slot<number> = {
  *read({ tokens }, at) {
    const word = tokens[at]?.text ?? '';
    if (/^[1-9]\d?$/.test(word)) yield { value: Number(word), end: at + 1 };
  },
};

const slots = {
  place: number,
  nth,
  old: briefText,
  fresh: shortText(8),
  why: shortText(6),
  text: freeText,
  query: freeText,
  days: pastDays,
  figures,
  topic,
  title: shortText(8),
};
const grammar = createGrammar<NoteAct, NoteValues>({ slots, phrases, fillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, NoteValues>({ slots, phrases: nextPhrases, fillers });

/** What a person writes down. */
export const note: Skill<NoteSlots> = {
  name: 'note',
  read(utterance, context) {
    if (utterance.tokens.length > MOST_TOKENS) return undefined;
    if ([namesFile, notKept, denied].some((words) => words.test(utterance.source))) return undefined;
    const match =
      readTwice(utterance, (part) => asQuestion(grammar.match(part, context))) ?? grammar.match(utterance, context);
    return readingOf(match);
  },
  readNext(utterance, before, context) {
    if (before.missing === 'text') {
      const text = utterance.source.trim();
      return { slots: { act: 'take', text: cleanText(text) }, certainty: 0 };
    }
    const next = readingOf(nextGrammar.match(utterance, context));
    if (next?.slots.act === 'append' && OTHER_ONE.test(next.slots.text ?? '')) return undefined;
    return next && { ...next, slots: { ...sameNote(before.slots, next.slots), ...next.slots } };
  },
  async answer({ slots: asked, missing }, world) {
    if (missing === 'text') return { text: words.ask };
    const notes = await world.notes.notes();
    switch (asked.act) {
      case 'take':
        return take(asked.text ?? '', world);
      case 'read':
        return read(notes, world);
      case 'last':
        return last(notes, world);
      case 'oldest':
        return oldest(asked.days === undefined ? notes : ofDays(notes, asked.days, world), world);
      case 'findByDay':
        return asked.days === undefined ? read(notes, world) : findByDay(notes, asked.days, world);
      case 'edit':
        world.app.show('notes');
        return { text: words.edit };
      case 'label':
      case 'close':
        return { text: words[asked.act] };
      case 'count':
        return { text: words.count(notes.length) };
      case 'find':
        return find(notes, asked.query ?? '', world);
      case 'titles':
        return read(notes, world);
      case 'place':
        return atPlace(notes, asked.place ?? 1);
      case 'drop':
        return drop(chosen(notes, asked), asked.query, world);
      case 'clearDays':
        return clearDays(notes, asked.days, world);
      case 'swap':
      case 'number':
        return swap(notes, asked, world);
      case 'clear':
        return clear(notes, world);
      case 'append':
        return append(notes, asked, world);
    }
  },
};

/** What the next turn speaks of if it names no note. */
function sameNote({ query, place }: NoteSlots, { act }: NoteSlots): Pick<NoteSlots, 'query' | 'place'> {
  if (act !== 'drop' && act !== 'append' && act !== 'number') return {};
  return { ...(query === undefined ? {} : { query }), ...(place === undefined ? {} : { place }) };
}

/** Only questions are asked twice. */
function asQuestion(match: Match<NoteAct, NoteValues> | undefined): Match<NoteAct, NoteValues> | undefined {
  return match?.act === 'find' || match?.act === 'findByDay' ? match : undefined;
}

function readingOf(match: Match<NoteAct, NoteValues> | undefined): Reading<NoteSlots> | undefined {
  if (match === undefined) return undefined;
  const { act, certainty, values } = match;
  const measured = act === 'take' && values.figures !== undefined;
  const query = values.query ?? (act === 'find' ? values.topic : undefined);
  const said = measured ? `${values.topic ?? ''} ${values.figures ?? ''}` : (values.text ?? values.figures);
  const text = said === undefined ? undefined : cleanText(said);
  if (act === 'take' && (text === undefined || text === '')) return { slots: { act }, missing: 'text', certainty };
  if (act === 'take' && (writtenByModel.test(text ?? '') || asksBeside.test(text ?? ''))) return undefined;
  return {
    slots: {
      act,
      ...(text === undefined ? {} : { text }),
      ...(query === undefined || LATEST.test(query) ? {} : { query }),
      ...(values.place === undefined && values.nth === undefined ? {} : { place: values.place ?? values.nth }),
      ...(values.old === undefined ? {} : { old: values.old }),
      ...(values.fresh === undefined ? {} : { fresh: values.fresh }),
      ...(values.days === undefined ? {} : { days: values.days }),
    },
    // What is written down may say anything; the request itself is clear.
    certainty: act === 'take' ? Math.max(certainty, 0.5) : certainty,
  };
}

function cleanText(said: string): string {
  return said
    .replace(beforeText, '')
    .trim()
    .replace(/^["“”'](.*)["“”']$/su, '$1');
}

async function take(text: string, world: SkillWorld): Promise<SkillAnswer> {
  if (text.length > MOST_CHARACTERS) return { text: words.tooLong };
  const { now } = world;
  const saved: Note = { id: world.createId(), text, createdAt: now, updatedAt: now };
  const back = await world.notes.change({ saved: [saved] });
  return {
    text: text.length > EXCERPT ? words.takenLong : words.taken(plain(text)),
    undo: () => undo(world, back, words.undone.take),
  };
}

function read(notes: readonly Note[], world: SkillWorld): SkillAnswer {
  if (notes.length === 0) return { text: words.none };
  const shown = notes.slice(0, MOST_SHOWN);
  const head = shown.length < notes.length ? words.newest(shown.length, notes.length) : words.list(notes.length);
  return { text: [head, '', ...shown.map((each) => line(each, world))].join('\n') };
}

function last([newest]: readonly Note[], world: SkillWorld): SkillAnswer {
  return { text: newest === undefined ? words.none : words.last(plain(newest.text), dateOf(newest, world)) };
}

function oldest(notes: readonly Note[], world: SkillWorld): SkillAnswer {
  const first = notes.toSorted((one, other) => one.createdAt - other.createdAt)[0];
  return { text: first === undefined ? words.none : words.oldest(plain(first.text), dateOf(first, world)) };
}

function findByDay(notes: readonly Note[], [from, to]: PastDays, world: SkillWorld): SkillAnswer {
  const found = ofDays(notes, [from, to], world);
  const format = new Intl.DateTimeFormat(world.locale, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const days = format.formatRange(Date.parse(from), Date.parse(to) - 1);
  const lines = found.slice(0, MOST_SHOWN).map((each) => line(each, world));
  return { text: [words.ofDays(found.length, days), ...(lines.length === 0 ? [] : ['', ...lines])].join('\n') };
}

function ofDays(notes: readonly Note[], [from, to]: PastDays, { timeZone }: SkillWorld): readonly Note[] {
  return notes.filter(({ createdAt }) => {
    const day = civilDateAt(createdAt, timeZone);
    return day >= from && day < to;
  });
}

/** The one that a number means; all where none was said. */
function chosen(notes: readonly Note[], { place }: NoteSlots): readonly Note[] {
  if (place === undefined) return notes;
  const one = notes.at(place > 0 ? place - 1 : place);
  return one === undefined ? [] : [one];
}

function atPlace(notes: readonly Note[], place: number): SkillAnswer {
  const [one] = chosen(notes, { act: 'place', place });
  return { text: one === undefined ? words.noPlace(notes.length) : words.atPlace(plain(one.text), place) };
}

async function clearDays(notes: readonly Note[], days: PastDays | undefined, world: SkillWorld): Promise<SkillAnswer> {
  const found = days === undefined ? [] : ofDays(notes, days, world);
  if (found.length === 0) return { text: words.noDays };
  const back = await world.notes.change({ removed: found.map(({ id }) => id) });
  return { text: words.clearedDays(found.length), undo: () => undo(world, back, words.undone.clear) };
}

/** Puts other words, or another number, in the place of those in a note. */
async function swap(
  notes: readonly Note[],
  { query, old, fresh, text = '' }: NoteSlots,
  world: SkillWorld,
): Promise<SkillAnswer> {
  const found = query === undefined ? notes.slice(0, 1) : matchingNotes(notes, query);
  const [meant] = found;
  const said = `“${plain(query ?? '')}”`;
  if (meant === undefined) return { text: query === undefined ? words.none : words.noneFound(said) };
  if (found.length > 1) return { text: words.several(found.length, said) };
  const changed = old === undefined ? withNumber(meant.text, text) : withWords(meant.text, old, fresh ?? '');
  if (changed === undefined) {
    world.app.show('notes');
    return { text: words.notInIt(`“${plain(old ?? text)}”`) };
  }
  const saved = { ...meant, text: changed, updatedAt: world.now };
  const back = await world.notes.change({ saved: [saved] });
  return { text: words.swapped(excerpt(saved)), undo: () => undo(world, back, words.undone.append) };
}

function find(notes: readonly Note[], query: string, world: SkillWorld): SkillAnswer {
  const found = matchingNotes(notes, query);
  const said = `“${plain(query)}”`;
  if (found.length === 0) return { text: notes.length === 0 ? words.none : words.noneFound(said) };
  const shown = found.slice(0, MOST_SHOWN).map((each) => line(each, world));
  return { text: [words.found(found.length, said), '', ...shown].join('\n') };
}

async function drop(notes: readonly Note[], query: string | undefined, world: SkillWorld): Promise<SkillAnswer> {
  const found = query === undefined ? notes.slice(0, 1) : matchingNotes(notes, query);
  const [meant] = found;
  const said = `“${plain(query ?? '')}”`;
  if (meant === undefined) return { text: query === undefined ? words.none : words.noneFound(said) };
  // Which of several is meant is not for Hearth to guess.
  if (found.length > 1) return { text: words.several(found.length, said) };
  const back = await world.notes.change({ removed: [meant.id] });
  return { text: words.dropped(excerpt(meant)), undo: () => undo(world, back, words.undone.drop) };
}

async function clear(notes: readonly Note[], world: SkillWorld): Promise<SkillAnswer> {
  if (notes.length === 0) return { text: words.none };
  const back = await world.notes.change({ removed: notes.map(({ id }) => id) });
  return { text: words.cleared(notes.length), undo: () => undo(world, back, words.undone.clear) };
}

async function append(
  notes: readonly Note[],
  { text = '', query }: NoteSlots,
  world: SkillWorld,
): Promise<SkillAnswer> {
  const [meant] = query === undefined ? notes : matchingNotes(notes, query);
  if (meant === undefined) {
    return { text: query === undefined ? words.none : words.noneFound(`“${plain(query)}”`) };
  }
  const saved = { ...meant, text: `${meant.text}\n${text}`, updatedAt: world.now };
  if (saved.text.length > MOST_CHARACTERS * 10) return { text: words.tooLong };
  const back = await world.notes.change({ saved: [saved] });
  return { text: words.appended(excerpt(saved)), undo: () => undo(world, back, words.undone.append) };
}

async function undo(world: SkillWorld, back: RowChange<Note>, said: string): Promise<string> {
  await world.notes.change(back);
  return said;
}

function line(each: Note, world: SkillWorld): string {
  return words.line(excerpt(each), dateOf(each, world));
}

function excerpt({ text }: Note): string {
  return plain(text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text);
}

function dateOf({ createdAt }: Note, { locale, timeZone }: SkillWorld): string {
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone }).format(createdAt);
}
