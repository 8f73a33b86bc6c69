import { addDays } from '../../core/civil-time';
import { sayDuration } from '../alert/say';
import { words } from '../english/calendar-sentences';
import { plain } from '../plain';
import type { SkillAnswer } from '../skill';
import type { SkillWorld } from '../skill-world';
import type { CalendarSlots } from './asked';
import { minutesBetween } from './civil';
import { ahead, lines, meant, nowAt, overlapsWith, periodOf, within } from './find';
import { clashesAmong, gapsOf } from './gaps';
import { sayDay, sayPeriod, sayTime, sayWhen } from './say-when';
import { isTitled } from './slots';

/** What there is in some days. */
export async function agenda(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { from, to } = periodOf(slots, world, 1);
  const { title } = slots;
  const found = within(await world.calendar.occurrences(from, to), slots).filter(
    ({ event }) => title === undefined || isTitled(event.title, title),
  );
  const said = sayPeriod(from, to, world);
  if (found.length === 0) return { text: title === undefined ? words.nothing(said) : words.noneOf(plain(title), said) };
  return { text: [words.agenda(said, found.length), '', ...lines(found, from, to, world)].join('\n') };
}

/** How much there is. */
export async function count(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { from, to } = periodOf(slots, world, 1);
  const found = await world.calendar.occurrences(from, to);
  return { text: words.count(sayPeriod(from, to, world), found.length) };
}

/** Whether nothing is at some time. */
export async function free(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { start, end } = slots;
  if (start?.includes('T') === true && end !== undefined) {
    const found = await overlapsWith(start, end, world);
    const hour = minutesBetween(start, end) === 60;
    const said = hour ? words.at(sayDay(start.slice(0, 10), world), sayTime(start, world)) : sayWhen(start, end, world);
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

/** What comes next. */
export async function next(world: SkillWorld): Promise<SkillAnswer> {
  const now = nowAt(world);
  const today = now.slice(0, 10);
  const ahead = await world.calendar.occurrences(today, addDays(today, 400));
  const found = ahead.find(({ start }) => (start.includes('T') ? start > now : start > today));
  if (found === undefined) return { text: words.noNext };
  return { text: words.next(plain(found.event.title), sayWhen(found.start, found.end, world)) };
}

/** When something takes place. */
export async function when({ title = '' }: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const found = (await ahead(title, world)).slice(0, 3);
  if (found.length === 0) return { text: words.notFound(`“${plain(title)}”`) };
  const said = found.map(({ event, start, end }) => words.when(plain(event.title), sayWhen(start, end, world)));
  const [only] = said;
  return { text: said.length === 1 && only !== undefined ? only : said.map((line) => `- ${line}`).join('\n') };
}

/** When something last took place. */
export async function last({ title = '' }: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const now = nowAt(world);
  const today = now.slice(0, 10);
  const before = await world.calendar.occurrences(addDays(today, -1500), addDays(today, 1));
  const found = before.findLast(({ event, end }) => end <= now && isTitled(event.title, title));
  if (found === undefined) return { text: words.notYet(`“${plain(title)}”`) };
  return { text: words.when(plain(found.event.title), sayWhen(found.start, found.end, world)) };
}

/** What there is at some time. */
export async function at({ start = '', end = '' }: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const found = await overlapsWith(start, end, world);
  const day = start.slice(0, 10);
  const said = words.at(sayDay(day, world), sayTime(start, world));
  if (found.length === 0) return { text: words.nothing(said) };
  return { text: [words.agenda(said, found.length), '', ...lines(found, day, addDays(day, 1), world)].join('\n') };
}

/** How long something takes, or where it is. */
export async function describe(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const [first] = await meant(slots, world);
  if (first === undefined) return { text: words.notFound(`“${plain(slots.title ?? '')}”`) };
  const { event, start, end } = first;
  const title = plain(event.title);
  const when = sayWhen(start, end, world);
  if (slots.act === 'where') {
    return {
      text: event.place === undefined ? words.noPlace(title, when) : words.where(title, plain(event.place), when),
    };
  }
  const minutes = minutesBetween(start, end);
  const length = start.includes('T') ? sayDuration(minutes * 60_000, world.locale) : words.wholeDays(minutes / 1440);
  return { text: words.howLong(title, length, when) };
}

/** The first or the last of a day. */
export async function edge(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { from, to } = periodOf(slots, world, 1);
  const found = within(await world.calendar.occurrences(from, to), slots).filter(({ start }) => start.includes('T'));
  const one = slots.act === 'first' ? found[0] : found.toSorted((a, b) => (a.end < b.end ? -1 : 1)).at(-1);
  if (one === undefined) return { text: words.nothing(sayPeriod(from, to, world)) };
  return {
    text: words[slots.act === 'first' ? 'first' : 'final'](plain(one.event.title), sayWhen(one.start, one.end, world)),
  };
}

/** When there is time. */
export async function answerGaps(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { from, to } = periodOf(slots, world, 1);
  const found = await world.calendar.occurrences(from, to);
  const gaps = gapsOf(
    found,
    { from, to, now: nowAt(world), ...(slots.hours && { hours: slots.hours }) },
    slots.minutes,
  );
  const said = sayPeriod(from, to, world);
  if (gaps.length === 0) return { text: words.noGap(said) };
  const each = gaps.map(({ start, end }) => sayWhen(start, end, world));
  return { text: words.gaps(said, each.join('; ')) };
}

/** What is at the same time as something else. */
export async function answerClashes(slots: CalendarSlots, world: SkillWorld): Promise<SkillAnswer> {
  const { from, to } = periodOf(slots, world, 1);
  const { title } = slots;
  const said = sayPeriod(from, to, world);
  if (title !== undefined) {
    const [first] = await meant(slots, world);
    if (first === undefined) return { text: words.notFound(`“${plain(title)}”`) };
    const others = (await overlapsWith(first.start, first.end, world)).filter(
      ({ event }) => event.id !== first.event.id,
    );
    const name = plain(first.event.title);
    if (others.length === 0) return { text: words.noClashWith(name) };
    const day = first.start.slice(0, 10);
    return { text: [words.clashesWith(name), '', ...lines(others, day, addDays(day, 1), world)].join('\n') };
  }
  const pairs = clashesAmong(within(await world.calendar.occurrences(from, to), slots));
  if (pairs.length === 0) return { text: words.noClash(said) };
  const each = pairs.map(([one, other]) =>
    words.pair(plain(one.event.title), plain(other.event.title), sayWhen(other.start, other.end, world)),
  );
  return { text: [words.clashes(said), '', ...each].join('\n') };
}
