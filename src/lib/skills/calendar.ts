import { answerCalendar } from './calendar/answers';
import type { CalendarAct, CalendarSlots } from './calendar/asked';
import { readSlots } from './calendar/read-slots';
import { calendarSlots, type CalendarValues } from './calendar/slots';
import { nextPhrases, phrases, tellsOfSeries } from './english/calendar';
import { questions } from './english/calendar-questions';
import { personalDays } from './english/familiar-events';
import { namesFile } from './english/files';
import { fillers } from './english/fillers';
import { unsure } from './english/no-orders';
import { createGrammar } from './grammar/grammar';
import type { Utterance } from './grammar/utterance';
import { withoutReason } from './reason';
import { readTwice } from './said-twice';
import type { Reading, ReadingContext, Skill } from './skill';

/** Longer turns are letters. */
const MOST_TOKENS = 40;

const grammar = createGrammar<CalendarAct, CalendarValues>({
  ...{ slots: calendarSlots, phrases: { ...phrases, ...questions }, fillers },
});
const nextGrammar = createGrammar<keyof typeof nextPhrases, CalendarValues>({
  ...{ slots: calendarSlots, phrases: nextPhrases, fillers },
});
const wanted = createGrammar<'when' | 'title', CalendarValues>({
  slots: calendarSlots,
  phrases: {
    when: [
      '[on | at] {when}',
      '[on | at] {when} (for {length} | (to | until | till | -) {end})',
      'from {when} (to | until | till | -) {end}',
      '{repeat} [at] [{time}]',
    ],
    title: ['{title}'],
  },
  fillers,
});

/** What is in the calendar, and when. */
export const calendar: Skill<CalendarSlots> = {
  name: 'calendar',
  read(utterance, context) {
    if (utterance.tokens.length > MOST_TOKENS) return undefined;
    if (namesFile.test(utterance.source)) return undefined;
    const short = withoutReason(utterance);
    const match =
      grammar.match(utterance, context) ??
      (short && grammar.match(short, context)) ??
      readTwice(utterance, (part) => grammar.match(part, context));
    const slots = match && readSlots(match.act, match.values, context);
    if (slots?.act === 'add' && isQuestion(utterance)) return undefined;
    if (slots?.act === 'cancel' && unsure.test(utterance.source)) return undefined;
    if (slots?.act === 'move' && tellsOfSeries.test(utterance.source)) return undefined;
    if (slots !== undefined && isAboutPerson(slots, context)) return undefined;
    return slots && withMissing({ slots, certainty: match.certainty });
  },
  readNext(utterance, before, context) {
    if (utterance.tokens.length > MOST_TOKENS) return undefined;
    if (before.missing !== undefined) return readMissing(utterance, before, context);
    return readAfter(utterance, before, context);
  },
  answer: answerCalendar,
};

/** "Dinner tonight at 8?" asks; "can you add dinner tonight at 8?" does not. */
function isQuestion({ source, tokens: [first] }: Utterance): boolean {
  return source.trimEnd().endsWith('?') && /^(dinner|lunch|meeting|dentist|is|are|when|what)$/.test(first?.text ?? '');
}

/** When somebody was born or married is known of a person, unless it is in the calendar. */
function isAboutPerson({ act, title = '' }: CalendarSlots, { eventTitles = [] }: ReadingContext): boolean {
  const asked = title.toLowerCase();
  return (
    act === 'when' &&
    personalDays.some((day) => asked.includes(day)) &&
    !eventTitles.some((known) => known.toLowerCase().includes(asked))
  );
}

function readAfter(
  utterance: Utterance,
  { slots: before }: Reading<CalendarSlots>,
  context: ReadingContext,
): Reading<CalendarSlots> | undefined {
  const match = nextGrammar.match(utterance, context);
  if (match === undefined) return undefined;
  const asksAgain =
    before.act === 'agenda' ||
    before.act === 'count' ||
    before.act === 'free' ||
    before.act === 'gap' ||
    before.act === 'clash';
  // After a question "Saturday" asks again; after a change it corrects.
  const act =
    match.act === 'move' && asksAgain
      ? before.act
      : (match.act === 'agenda' || match.act === 'free') && !asksAgain
        ? 'move'
        : match.act;
  const slots = readSlots(act, match.values, context);
  if (slots === undefined) return undefined;
  if (act === 'move' && slots.start === undefined && slots.impossible === undefined) return undefined;
  const { title } = before;
  const named = title === undefined || act === 'agenda' || act === 'free' ? {} : { title };
  if (
    (act === 'move' || act === 'cancel' || act === 'length' || act === 'later' || act === 'earlier') &&
    title === undefined
  )
    return undefined;
  return { slots: { ...named, ...slots }, certainty: match.certainty };
}

function readMissing(
  utterance: Utterance,
  { slots, missing }: Reading<CalendarSlots>,
  context: ReadingContext,
): Reading<CalendarSlots> | undefined {
  const match = wanted.match(utterance, context);
  if (match === undefined) return undefined;
  if (missing === 'start' && match.act === 'title') return undefined;
  const said = readSlots('add', missing === 'title' ? { title: utterance.source } : match.values, context);
  return said && withMissing({ slots: { ...slots, ...said }, certainty: 0 });
}

function withMissing(reading: Reading<CalendarSlots>): Reading<CalendarSlots> {
  const { act, title, start, impossible, problem } = reading.slots;
  if (act !== 'add' || impossible !== undefined || problem !== undefined) return reading;
  if (title === undefined) return { ...reading, missing: 'title' };
  return start === undefined ? { ...reading, missing: 'start' } : reading;
}
