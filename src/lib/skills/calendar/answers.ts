import type { CalendarEvent, Occurrence } from '../../core/event';
import type { RowChange } from '../../storage/row-change';
import { sayRule, words } from '../english/calendar-sentences';
import { plain } from '../plain';
import type { Reading, SkillAnswer } from '../skill';
import type { SkillWorld } from '../skill-world';
import type { CalendarSlots } from './asked';
import { inHalf } from '../likely-day';
import { laterBy, minutesBetween } from './civil';
import { meant, nowAt, overlapsWith, periodOf, titles, within } from './find';
import { agenda, answerClashes, answerGaps, at, count, describe, edge, free, last, next, when } from './look';
import { sayPeriod, sayWhen } from './say-when';

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
    case 'at':
      return at(slots, world);
    case 'gap':
      return answerGaps(slots, world);
    case 'clash':
      return answerClashes(slots, world);
    case 'howLong':
    case 'where':
      return describe(slots, world);
    case 'first':
    case 'final':
      return edge(slots, world);
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
    case 'longer':
    case 'shorter':
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

async function clear(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { from, to } = periodOf(slots, world, 1);
  const found = within(await world.calendar.occurrences(from, to), slots);
  const said = sayPeriod(from, to, world);
  if (found.length === 0) return { text: words.nothing(said) };
  const back = await world.calendar.change(withoutOccurrences(found));
  return { text: words.cleared(found.length, said), undo: () => undo(world, back, words.undone.clear) };
}

async function cancel(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { title = slots.clock ?? '', from } = slots;
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
  const { title = slots.clock ?? '', start: to } = slots;
  const by = slots.act === 'later' ? slots.minutes : slots.act === 'earlier' ? -(slots.minutes ?? 0) : undefined;
  const found = await meant(slots, world);
  const [first] = found;
  if (first === undefined) return { text: words.notFound(`“${plain(title)}”`) };
  if (new Set(found.map(({ event }) => event.id)).size > 1) return several(title, found, world);
  const before = minutesBetween(first.start, first.end);
  const minutes = by === undefined ? lengthOf(slots, before) : undefined;
  if (minutes !== undefined && minutes <= 0) return { text: words.endsFirst };
  const length = minutes ?? before;
  const start =
    by !== undefined ? laterBy(first.start, by) : to === undefined ? first.start : startOf(first, to, slots);
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

/** How long it takes from now on, where something was said of that. */
function lengthOf({ act, minutes }: CalendarSlots, before: number): number | undefined {
  if (minutes === undefined) return undefined;
  return act === 'longer' ? before + minutes : act === 'shorter' ? before - minutes : minutes;
}

function wholeDays(minutes: number): number {
  return Math.max(DAY, Math.ceil(minutes / DAY) * DAY);
}

function onDayOf(civil: string, time: string): string {
  return `${civil.slice(0, 10)}T${time}`;
}

/** A time alone keeps the day, a day alone keeps the time. */
function startOf({ start }: Occurrence, to: string, { timeOnly, eitherHalf }: CalendarSlots): string {
  if (timeOnly === true) {
    const time = to.slice(11);
    const other = inHalf(time, time < '12:00' ? 'pm' : 'am');
    // "Make the quiz 7:30" leaves the evening's quiz in the evening.
    const from = start.includes('T') ? start : to;
    const isNearer =
      Math.abs(minutesBetween(onDayOf(from, other), from)) < Math.abs(minutesBetween(onDayOf(from, time), from));
    const near = eitherHalf === true && isNearer ? other : time;
    return `${start.slice(0, 10)}T${near}`;
  }
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

function several(title: string, found: readonly Occurrence[], world: SkillWorld): SkillAnswer {
  const each = found
    .slice(0, 5)
    .map(({ event, start, end }) => words.line(sayWhen(start, end, world), plain(event.title), undefined));
  return { text: [words.several(`“${plain(title)}”`), '', ...each].join('\n') };
}

async function undo(world: SkillWorld, back: RowChange<CalendarEvent>, said: string): Promise<string> {
  await world.calendar.change(back);
  return said;
}
