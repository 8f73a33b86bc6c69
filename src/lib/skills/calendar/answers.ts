import { addDays, civilAt, civilDateAt, type CivilDate } from '../../core/civil-time';
import type { CalendarEvent, Occurrence } from '../../core/event';
import type { RowChange } from '../../storage/row-change';
import { sayRule, words } from '../english/calendar-sentences';
import { plain } from '../plain';
import type { Reading, SkillAnswer } from '../skill';
import type { SkillWorld } from '../skill-world';
import type { CalendarSlots } from './asked';
import { laterBy, minutesBetween } from './civil';
import { sayDay, sayPeriod, sayTime, sayTimes, sayWhen } from './say-when';
import { isTitled } from './slots';

const MOST_SHOWN = 20;
const DAY = 24 * 60;

/** Carries out what was asked of the calendar. */
export async function answerCalendar(
  { slots, missing }: Reading<CalendarSlots>,
  world: SkillWorld,
): Promise<SkillAnswer> {
  if (slots.impossible !== undefined) return { text: words.impossible(plain(slots.impossible)) };
  if (slots.problem !== undefined) return { text: slots.problem === 'ends-first' ? words.endsFirst : words.tooOften };
  if (missing !== undefined) return { text: missing === 'title' ? words.askTitle : words.askWhen };
  switch (slots.act) {
    case 'add':
      return add(slots, world);
    case 'agenda':
      return agenda(slots, world);
    case 'count':
      return count(slots, world);
    case 'free':
      return free(slots, world);
    case 'next':
      return next(world);
    case 'when':
      return when(slots, world);
    case 'last':
      return last(slots, world);
    case 'clear':
      return clear(slots, world);
    case 'cancel':
      return cancel(slots, world);
    case 'rename':
    case 'place':
    case 'note':
    case 'repeat':
      return amend(slots, world);
    case 'move':
    case 'later':
    case 'earlier':
    case 'length':
      return move(slots, world);
  }
}

async function add(
  { title = '', start = '', end = '', recurrence }: CalendarSlots,
  world: SkillWorld,
): Promise<SkillAnswer> {
  const event: CalendarEvent = {
    ...{ id: world.createId(), title, start, end, exceptions: [], createdAt: world.now },
    ...(recurrence === undefined ? {} : { recurrence }),
  };
  const overlapping = await overlapsWith(start, end, world);
  const back = await world.calendar.change({ saved: [event] });
  const said = plain(title);
  const notes = [
    ...(end <= nowAt(world) && recurrence === undefined ? [words.past] : []),
    ...(overlapping.length === 0 ? [] : [words.overlaps(titles(overlapping, world), overlapping.length === 1)]),
  ];
  const repeats = recurrence === undefined ? '' : words.repeats(sayRule(recurrence));
  return {
    text: [words.added(said, `${sayWhen(start, end, world)}${repeats}`), ...notes].join(' '),
    undo: () => undo(world, back, words.undone.add(said)),
  };
}

async function agenda(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { from, to } = periodOf(slots, world, 1);
  const { title } = slots;
  const found = within(await world.calendar.occurrences(from, to), slots).filter(
    ({ event }) => title === undefined || isTitled(event.title, title),
  );
  const said = sayPeriod(from, to, world);
  if (found.length === 0) return { text: title === undefined ? words.nothing(said) : words.noneOf(plain(title), said) };
  return { text: [words.agenda(said, found.length), '', ...lines(found, from, to, world)].join('\n') };
}

async function count(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { from, to } = periodOf(slots, world, 1);
  const found = await world.calendar.occurrences(from, to);
  return { text: words.count(sayPeriod(from, to, world), found.length) };
}

async function free(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { start, end } = slots;
  if (start?.includes('T') === true && end !== undefined) {
    const found = await overlapsWith(start, end, world);
    const said = words.at(sayDay(start.slice(0, 10), world), sayTime(start, world));
    if (found.length === 0) return { text: words.free(said) };
    const day = start.slice(0, 10);
    return { text: [words.notFree(said), '', ...lines(found, day, addDays(day, 1), world)].join('\n') };
  }
  const { from, to } =
    start === undefined ? periodOf(slots, world, 1) : { from: start.slice(0, 10), to: addDays(start.slice(0, 10), 1) };
  const found = within(await world.calendar.occurrences(from, to), slots);
  const said = sayPeriod(from, to, world);
  if (found.length === 0) return { text: words.free(said) };
  return { text: [words.notFree(said), '', ...lines(found, from, to, world)].join('\n') };
}

async function next(world: SkillWorld): Promise<SkillAnswer> {
  const now = nowAt(world);
  const today = now.slice(0, 10);
  const ahead = await world.calendar.occurrences(today, addDays(today, 400));
  const found = ahead.find(({ start }) => (start.includes('T') ? start > now : start > today));
  if (found === undefined) return { text: words.noNext };
  return { text: words.next(plain(found.event.title), sayWhen(found.start, found.end, world)) };
}

async function when({ title = '' }: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const found = (await ahead(title, world)).slice(0, 3);
  if (found.length === 0) return { text: words.notFound(`“${plain(title)}”`) };
  const said = found.map(({ event, start, end }) => words.when(plain(event.title), sayWhen(start, end, world)));
  const [only] = said;
  return { text: said.length === 1 && only !== undefined ? only : said.map((line) => `- ${line}`).join('\n') };
}

async function last({ title = '' }: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const now = nowAt(world);
  const today = now.slice(0, 10);
  const before = await world.calendar.occurrences(addDays(today, -1500), addDays(today, 1));
  const found = before.findLast(({ event, end }) => end <= now && isTitled(event.title, title));
  if (found === undefined) return { text: words.notYet(`“${plain(title)}”`) };
  return { text: words.when(plain(found.event.title), sayWhen(found.start, found.end, world)) };
}

async function clear(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { from, to } = periodOf(slots, world, 1);
  const found = within(await world.calendar.occurrences(from, to), slots);
  const said = sayPeriod(from, to, world);
  if (found.length === 0) return { text: words.nothing(said) };
  const back = await world.calendar.change(withoutOccurrences(found));
  return { text: words.cleared(found.length, said), undo: () => undo(world, back, words.undone.clear) };
}

async function cancel(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { title = '', from } = slots;
  const found = await meant(slots, world);
  const [first] = found;
  if (first === undefined) return { text: words.notFound(`“${plain(title)}”`) };
  const ids = new Set(found.map(({ event }) => event.id));
  if (ids.size > 1) return several(title, found, world);
  const said = plain(first.event.title);
  const whole = from === undefined && slots.start === undefined && first.event.recurrence !== undefined;
  const back = await world.calendar.change(
    whole ? { removed: [first.event.id] } : withoutOccurrences(found.slice(0, 1)),
  );
  return {
    text: whole ? words.cancelledAll(said) : words.cancelled(said, sayWhen(first.start, first.end, world)),
    undo: () => undo(world, back, words.undone.change(said)),
  };
}

/** Moves one time that an event takes place, or makes it longer; the rest of a series stays as it is. */
async function move(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { title = '', start: to, timeOnly } = slots;
  const by = slots.act === 'later' ? slots.minutes : slots.act === 'earlier' ? -(slots.minutes ?? 0) : undefined;
  const minutes = by === undefined ? slots.minutes : undefined;
  const found = await meant(slots, world);
  const [first] = found;
  if (first === undefined) return { text: words.notFound(`“${plain(title)}”`) };
  if (new Set(found.map(({ event }) => event.id)).size > 1) return several(title, found, world);
  const length = minutes ?? minutesBetween(first.start, first.end);
  const start =
    by !== undefined
      ? laterBy(first.start, by)
      : to === undefined
        ? first.start
        : startOf(first, to, timeOnly === true);
  const end = laterBy(
    start,
    start.includes('T') ? (first.start.includes('T') || minutes !== undefined ? length : 60) : wholeDays(length),
  );
  const back = await world.calendar.change(withMoved(first, start, end, world));
  const overlapping = (await overlapsWith(start, end, world)).filter(
    (other) => other.start !== start || other.event.title !== first.event.title,
  );
  const said = plain(first.event.title);
  const note =
    overlapping.length === 0 ? '' : ` ${words.overlaps(titles(overlapping, world), overlapping.length === 1)}`;
  const told =
    to === undefined && by === undefined
      ? words.lasts(said, sayWhen(start, end, world))
      : words.moved(said, sayWhen(start, end, world));
  return { text: `${told}${note}`, undo: () => undo(world, back, words.undone.change(said)) };
}

/** Gives an event, with all its times, another name, place or rhythm. */
async function amend(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { title = '', newTitle, place, note, recurrence } = slots;
  const found = await meant(slots, world);
  const [first] = found;
  if (first === undefined) return { text: words.notFound(`“${plain(title)}”`) };
  if (new Set(found.map(({ event }) => event.id)).size > 1) return several(title, found, world);
  const { event } = first;
  const said = plain(event.title);
  const next: CalendarEvent = {
    ...event,
    ...(newTitle !== undefined && { title: newTitle }),
    ...(place !== undefined && { place }),
    ...(note !== undefined && { notes: event.notes === undefined ? note : `${event.notes}\n${note}` }),
    ...(recurrence !== undefined && { recurrence }),
  };
  const back = await world.calendar.change({ saved: [next] });
  const text =
    newTitle !== undefined
      ? words.renamed(said, plain(newTitle))
      : place !== undefined
        ? words.places(said, plain(place))
        : note !== undefined
          ? words.noted(said, plain(note))
          : words.repeatsNow(said, sayRule(recurrence ?? ''));
  return { text, undo: () => undo(world, back, words.undone.change(said)) };
}

function wholeDays(minutes: number): number {
  return Math.max(DAY, Math.ceil(minutes / DAY) * DAY);
}

/** A time alone keeps the day, a day alone keeps the time. */
function startOf({ start }: Occurrence, to: string, timeOnly: boolean): string {
  if (timeOnly) return `${start.slice(0, 10)}${to.slice(10)}`;
  return to.includes('T') || !start.includes('T') ? to : `${to}${start.slice(10)}`;
}

function withMoved(
  { event, key }: Occurrence,
  start: string,
  end: string,
  world: SkillWorld,
): RowChange<CalendarEvent> {
  const { timeZone: _zone, recurrence, ...rest } = event;
  if (recurrence === undefined) return { saved: [{ ...rest, start, end }] };
  const single = { ...rest, id: world.createId(), start, end, exceptions: [] };
  return { saved: [{ ...event, exceptions: [...event.exceptions, key] }, single] };
}

function withoutOccurrences(found: readonly Occurrence[]): RowChange<CalendarEvent> {
  const series = new Map<string, CalendarEvent>();
  const removed: string[] = [];
  for (const { event, key } of found) {
    if (event.recurrence === undefined) removed.push(event.id);
    else {
      const known = series.get(event.id) ?? event;
      series.set(event.id, { ...known, exceptions: [...known.exceptions, key] });
    }
  }
  return { saved: [...series.values()], removed };
}

/** The times that are meant by a title: in the period that was named, else ahead, else the last one before. */
async function meant(slots: CalendarSlots, world: SkillWorld): Promise<readonly Occurrence[]> {
  const { title = '', from, to } = slots;
  if (from !== undefined && to !== undefined) {
    const found = (await world.calendar.occurrences(from, to)).filter(({ event }) => isTitled(event.title, title));
    return found.filter(({ event }, index) => found.findIndex((other) => other.event.id === event.id) === index);
  }
  const found = await ahead(title, world);
  return found.filter(({ event }, index) => found.findIndex((other) => other.event.id === event.id) === index);
}

async function ahead(title: string, world: SkillWorld): Promise<readonly Occurrence[]> {
  const today = civilDateAt(world.now, world.timeZone);
  const fits = ({ event }: Occurrence): boolean => isTitled(event.title, title);
  const later = (await world.calendar.occurrences(today, addDays(today, 800))).filter(fits);
  if (later.length > 0) return later;
  return (await world.calendar.occurrences(addDays(today, -800), today)).filter(fits).reverse().slice(0, 1);
}

function several(title: string, found: readonly Occurrence[], world: SkillWorld): SkillAnswer {
  const each = found
    .slice(0, 5)
    .map(({ event, start, end }) => words.line(sayWhen(start, end, world), plain(event.title), undefined));
  return { text: [words.several(`“${plain(title)}”`), '', ...each].join('\n') };
}

async function overlapsWith(start: string, end: string, world: SkillWorld): Promise<readonly Occurrence[]> {
  if (!start.includes('T')) return [];
  const day = start.slice(0, 10);
  const found = await world.calendar.occurrences(day, addDays(end.slice(0, 10), 1));
  return found.filter((other) => other.start.includes('T') && other.start < end && other.end > start);
}

function within(found: readonly Occurrence[], { from = '', hours }: CalendarSlots): readonly Occurrence[] {
  const [first, last] = hours ?? [];
  if (first === undefined || last === undefined) return found;
  const [begin, over] = [`${from}T${first}`, `${from}T${last}`];
  return found.filter(({ start, end }) => !start.includes('T') || (start < over && end > begin));
}

function periodOf(
  { from, to }: CalendarSlots,
  { now, timeZone }: SkillWorld,
  days: number,
): { from: CivilDate; to: CivilDate } {
  const today = civilDateAt(now, timeZone);
  return { from: from ?? today, to: to ?? addDays(from ?? today, from === undefined ? 14 : days) };
}

function lines(found: readonly Occurrence[], from: string, to: string, world: SkillWorld): readonly string[] {
  const oneDay = addDays(from, 1) === to;
  const shown = found.slice(0, MOST_SHOWN).map(({ event, start, end }) => {
    const place = event.place === undefined ? undefined : plain(event.place);
    return words.line(oneDay ? sayTimes(start, end, world) : sayWhen(start, end, world), plain(event.title), place);
  });
  return found.length > shown.length ? [...shown, '', words.more(found.length - shown.length)] : shown;
}

function titles(found: readonly Occurrence[], { locale }: SkillWorld): string {
  return new Intl.ListFormat(locale).format(found.slice(0, 3).map(({ event }) => plain(event.title)));
}

function nowAt({ now, timeZone }: SkillWorld): string {
  return civilAt(now, timeZone).slice(0, 16);
}

async function undo(world: SkillWorld, back: RowChange<CalendarEvent>, said: string): Promise<string> {
  await world.calendar.change(back);
  return said;
}
