import { addDays, civilAt, civilDateAt, type CivilDate } from '../../core/civil-time';
import type { Occurrence } from '../../core/event';
import { words } from '../english/calendar-sentences';
import { plain } from '../plain';
import type { SkillWorld } from '../skill-world';
import type { CalendarSlots } from './asked';
import { sayTimes, sayWhen } from './say-when';
import { isTitled } from './slots';

const MOST_SHOWN = 20;

/** The times that are meant by a title: in the period that was named, else ahead, else the last one before. */
export async function meant(slots: CalendarSlots, world: SkillWorld): Promise<readonly Occurrence[]> {
  const { title = '', from, to, clock } = slots;
  if (clock !== undefined) return atClock(clock, world);
  if (from !== undefined && to !== undefined) {
    const found = (await world.calendar.occurrences(from, to)).filter(({ event }) => isTitled(event.title, title));
    return found.filter(({ event }, index) => found.findIndex((other) => other.event.id === event.id) === index);
  }
  const found = await ahead(title, world);
  return found.filter(({ event }, index) => found.findIndex((other) => other.event.id === event.id) === index);
}

/** What begins at that time next: "my 3 o'clock". */
async function atClock(clock: string, world: SkillWorld): Promise<readonly Occurrence[]> {
  const now = nowAt(world);
  const today = now.slice(0, 10);
  const next = await world.calendar.occurrences(today, addDays(today, 60));
  return next.filter(({ start }) => start.slice(11, 16) === clock && start > now).slice(0, 1);
}

/** When something of that title takes place from today on, else when it last did. */
export async function ahead(title: string, world: SkillWorld): Promise<readonly Occurrence[]> {
  const today = civilDateAt(world.now, world.timeZone);
  const fits = ({ event }: Occurrence): boolean => isTitled(event.title, title);
  const later = (await world.calendar.occurrences(today, addDays(today, 800))).filter(fits);
  if (later.length > 0) return later;
  return (await world.calendar.occurrences(addDays(today, -800), today)).filter(fits).reverse().slice(0, 1);
}

/** What takes place within those civil times; none for whole days. */
export async function overlapsWith(start: string, end: string, world: SkillWorld): Promise<readonly Occurrence[]> {
  if (!start.includes('T')) return [];
  const day = start.slice(0, 10);
  const found = await world.calendar.occurrences(day, addDays(end.slice(0, 10), 1));
  return found.filter((other) => other.start.includes('T') && other.start < end && other.end > start);
}

/** Those within the part of the day that was said. */
export function within(found: readonly Occurrence[], { from = '', hours }: CalendarSlots): readonly Occurrence[] {
  const [first, last] = hours ?? [];
  if (first === undefined || last === undefined) return found;
  const [begin, over] = [`${from}T${first}`, `${from}T${last}`];
  return found.filter(({ start, end }) => !start.includes('T') || (start < over && end > begin));
}

/** The stretch that was said; without one, the next two weeks, or so many days. */
export function periodOf(
  { from, to }: CalendarSlots,
  { now, timeZone }: SkillWorld,
  days: number,
): { from: CivilDate; to: CivilDate } {
  const today = civilDateAt(now, timeZone);
  return { from: from ?? today, to: to ?? addDays(from ?? today, from === undefined ? 14 : days) };
}

/** One line for each, as Markdown. */
export function lines(found: readonly Occurrence[], from: string, to: string, world: SkillWorld): readonly string[] {
  const oneDay = addDays(from, 1) === to;
  const shown = found.slice(0, MOST_SHOWN).map(({ event, start, end }) => {
    const place = event.place === undefined ? undefined : plain(event.place);
    return words.line(oneDay ? sayTimes(start, end, world) : sayWhen(start, end, world), plain(event.title), place);
  });
  return found.length > shown.length ? [...shown, '', words.more(found.length - shown.length)] : shown;
}

/** Their titles in a sentence. */
export function titles(found: readonly Occurrence[], { locale }: SkillWorld): string {
  return new Intl.ListFormat(locale).format(found.slice(0, 3).map(({ event }) => plain(event.title)));
}

/** Now, by the clock. */
export function nowAt({ now, timeZone }: SkillWorld): string {
  return civilAt(now, timeZone).slice(0, 16);
}
