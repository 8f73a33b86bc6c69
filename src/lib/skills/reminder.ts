import { addDays, addMonths } from '../core/civil-time';
import {
  askAppointment,
  cancelAppointments,
  changeAppointment,
  listAppointments,
  renameAppointment,
  setAppointment,
} from './alert/appointment-answers';
import type { AppointmentKind } from './alert/chosen';
import {
  appointmentSlots,
  otherHalf,
  slotsOf,
  type AppointmentSlots,
  type AppointmentValues,
} from './alert/appointment-slots';
import { eveningTitles } from './english/familiar-events';
import { fillers } from './english/fillers';
import { noOrder } from './english/no-orders';
import { nextPhrases, nouns, phrases, plurals, words } from './english/reminder';
import { createGrammar, type Match } from './grammar/grammar';
import { sourceOf, type Utterance } from './grammar/utterance';
import { inEvening } from './likely-day';
import { plain } from './plain';
import { readTwice } from './said-twice';
import type { Reading, ReadingContext, Skill } from './skill';

export type ReminderSlots = AppointmentSlots<keyof typeof phrases>;

const slots = appointmentSlots(nouns, plurals);
const grammar = createGrammar<keyof typeof phrases, AppointmentValues>({ slots, phrases, fillers });
const nextGrammar = createGrammar<keyof typeof nextPhrases, AppointmentValues>({
  slots,
  phrases: nextPhrases,
  fillers,
});

const MOST_TOKENS = 60;

/** What is told of a reminder asks for none of these. */
const PUTTING_AWAY: ReadonlySet<keyof typeof phrases> = new Set(['cancel', 'change', 'earlier', 'rename']);

/** Nobody is reminded of a question: "remind me how this works" asks for an explanation. */
const QUESTION =
  /^(?:system|method|how|what|why|who|whom|whose|which|where|whether|if|when)\b|\b(difference between|meaning of)\b/i;

/** What asks for more than a reminder: another request behind the first, or a question. */
const MORE =
  /[,.;?]\s*(?:(?:or|and|then|anyway|so)\s+)*(?:prove|explain|design|write|build|compare|which|what|why|how)\b|\?\s*\S/i;

/** Longer things to do are texts about something, unless a time is named. */
const MOST_WORDS_WITHOUT_TIME = 12;

const kind: AppointmentKind = {
  kind: 'reminder',
  morning: false,
  usual: '09:00',
  words: {
    ...words,
    askWhen: words.when,
    set: (name = '', when, next) => words.set(name, when, next),
    item: (name = '', when) => (when === '' ? name : words.item(name, when)),
    changed: (name = '', when) => words.changed(name, when),
    one: (name = '', when) => words.one(name, when),
  },
};

/** Reminders of what is to be done, once or again and again. */
export const reminder: Skill<ReminderSlots> = {
  name: 'reminder',
  read(utterance, context) {
    if (utterance.tokens.length > MOST_TOKENS) return undefined;
    const match = grammar.match(utterance, context) ?? readTwice(utterance, (part) => grammar.match(part, context));
    if (match === undefined || isHalfUnsure(match)) return undefined;
    if (PUTTING_AWAY.has(match.act) && noOrder.test(utterance.source)) return undefined;
    return asked(withLead(renamed(slotsOf(match.act, match), match.values), match.values), match.certainty);
  },
  readNext(utterance, before, context) {
    if (utterance.tokens.length > MOST_TOKENS) return undefined;
    return before.missing === undefined
      ? readFollowUp(utterance, before, context)
      : readMissing(utterance, before, context);
  },
  async answer({ slots: said, missing }, world) {
    if (missing === 'name') return { text: words.what };
    if (missing !== undefined) return { text: words.when(said.name && plain(said.name)) };
    switch (said.act) {
      case 'set':
        return setAppointment(said, world, kind);
      case 'rename':
        return renameAppointment({ ...said, name: said.name ?? '' }, world, kind);
      case 'ask':
        return askAppointment(said, world, kind);
      case 'list':
        return listAppointments(said, world, kind);
      case 'cancel':
        return cancelAppointments(said, world, kind);
      case 'change':
      case 'earlier':
        return changeAppointment(said, world, kind);
    }
  },
};

/** What is to be done before a time is said a little earlier. */
const MINUTES_BEFORE = 30;

function before(date: string, time: string, minutes: number): { readonly date: string; readonly time: string } {
  const civil = new Date(Date.parse(`${date}T${time}Z`) - minutes * 60_000).toISOString();
  return { date: civil.slice(0, 10), time: civil.slice(11, 16) };
}

/** "2, not 1" means the half of the day of the reminder, which reading does not know. */
function isHalfUnsure({ act, values: { wrong, when } }: Match<string, AppointmentValues>): boolean {
  const isGuessed = when !== undefined && !('impossible' in when) && when.halfGuessed === true;
  return act === 'change' && wrong !== undefined && isGuessed;
}

/** Which reminder gets another name; before a day that is named, what comes on it is the thing itself. */
function renamed(said: ReminderSlots, { what, echo, lead }: Partial<AppointmentValues>): ReminderSlots {
  if (said.act === 'rename' && what !== undefined) return { ...said, target: { name: what } };
  return said.name === undefined && lead !== undefined && echo !== undefined ? { ...said, name: echo } : said;
}

/** "The day before", counted back from what was named; twice a day, or a second time, several times at once. */
function withLead(
  said: ReminderSlots,
  { ahead, lead = ahead, due, daily, when, second }: Partial<AppointmentValues>,
): ReminderSlots {
  if (lead !== undefined && due !== undefined && !('impossible' in due)) {
    const { instant: _, ...day } = due;
    const date = addDays(addMonths(due.date, -lead.months), -lead.days);
    const earlier = day.time === undefined ? { date } : before(date, day.time, lead.seconds / 60);
    return { ...said, when: { ...day, ...earlier } };
  }
  if (lead === undefined && due !== undefined && !('impossible' in due) && due.time !== undefined) {
    const { instant: _, ...day } = due;
    return { ...said, when: { ...day, ...before(due.date, due.time, MINUTES_BEFORE) } };
  }
  if (daily !== undefined) {
    return { ...said, several: said.several ?? daily, repeat: { recurrence: { every: 'day', interval: 1 } } };
  }
  if (when !== undefined && second !== undefined) {
    const { when: _, ...rest } = said;
    return { ...rest, several: [when, second] };
  }
  return said;
}

function asked(said: ReminderSlots, certainty: number): Reading<ReminderSlots> | undefined {
  const { name, when, repeat, time } = said;
  if (name !== undefined && (QUESTION.test(name) || MORE.test(name))) return undefined;
  if (said.act === 'list' && said.at !== undefined) {
    const { at, ...rest } = said;
    return { slots: { ...rest, when: at }, certainty };
  }
  if (said.act !== 'set') {
    // "The second one" may be anything's.
    return { slots: said, certainty, ...(said.target?.place === undefined ? {} : { leaning: true }) };
  }
  if (name === undefined) return { slots: said, certainty, missing: 'name' };
  const timed = when !== undefined || repeat !== undefined || time !== undefined || said.several !== undefined;
  if (!timed && name.split(/\s+/).length > MOST_WORDS_WITHOUT_TIME) return undefined;
  const later = when !== undefined && eveningTitles.test(name) ? inEvening(when) : when;
  const slots = { ...said, name: cleaned(name), ...(later !== undefined && { when: later }) };
  return { slots, certainty, ...(!timed && { missing: 'when' }) };
}

/** What is to be done, without the comma or the "please" around it. */
function cleaned(name: string): string {
  return name
    .replace(/^(?:to|that i (?:need|have) to|2(?! (?:min|hour|day|week|month)))\s+(?=\p{L})/iu, '')
    .replace(/(?:[\s,.;:-]|\bplease\b)+$/i, '');
}

function readMissing(
  utterance: Utterance,
  { slots: last, missing, certainty }: Reading<ReminderSlots>,
  context: ReadingContext,
): Reading<ReminderSlots> | undefined {
  if (missing === 'name') {
    const said = sourceOf(utterance, 0, utterance.tokens.length);
    if (said === '' || utterance.tokens.length > 20) return undefined;
    return asked({ ...last, name: said.replace(/^(?:to|about|that)\s+/i, '') }, Math.min(certainty, 0.1));
  }
  const match = nextGrammar.match(utterance, context);
  if (match === undefined || (match.act !== 'when' && match.act !== 'time' && match.act !== 'repeat')) return undefined;
  const { act: _act, ...given } = slotsOf('set', match);
  return asked({ ...last, ...given }, match.certainty);
}

function readFollowUp(
  utterance: Utterance,
  { slots: last }: Reading<ReminderSlots>,
  context: ReadingContext,
): Reading<ReminderSlots> | undefined {
  const match: Match<keyof typeof nextPhrases, AppointmentValues> | undefined = nextGrammar.match(utterance, context);
  if (match === undefined || match.act === 'what') return undefined;
  const { act, certainty } = match;
  const { act: _act, ...given } = slotsOf('set', match);
  const latest =
    last.act === 'set'
      ? { target: { place: -1 } }
      : {
          ...(last.target && { target: last.target }),
          ...(last.at && { at: last.at }),
          ...(last.name !== undefined && { name: last.name }),
        };
  switch (act) {
    case 'when':
    case 'time':
    case 'repeat':
      if (last.act === 'list' && given.when !== undefined)
        return { slots: { act: 'list', when: given.when }, certainty };
      if (last.act !== 'set' && last.act !== 'change' && last.act !== 'ask') return undefined;
      return { slots: { act: 'change', ...given, ...latest }, certainty };
    case 'half': {
      if (last.act !== 'set' || last.when === undefined) return undefined;
      const half = /morning|\bam\b/i.test(utterance.source) ? 'am' : 'pm';
      return { slots: { act: 'change', when: otherHalf(last.when, half), target: { place: -1 } }, certainty };
    }
    case 'before': {
      const length = match.values.lead ?? match.values.duration;
      const { when, name } = last;
      if (last.act !== 'set' || name === undefined || length === undefined) return undefined;
      const { when: earlier } = withLead({ act: 'set' }, { lead: length, ...(when && { due: when }) });
      return earlier && { slots: { act: 'set', name, when: earlier }, certainty };
    }
    case 'another':
      if (last.act !== 'set' || last.name === undefined || given.when === undefined) return undefined;
      return { slots: { act: 'set', name: last.name, when: given.when }, certainty };
    case 'cancel':
      return { slots: { act: 'cancel', ...latest }, certainty };
    case 'same': {
      if (last.act !== 'cancel' && last.act !== 'change') return undefined;
      const { target: _target, at: _at, name: _name, ...rest } = last;
      if (given.name !== undefined) return { slots: { ...rest, name: given.name }, certainty };
      return { slots: { ...rest, target: given.target ?? { all: true } }, certainty };
    }
  }
}
