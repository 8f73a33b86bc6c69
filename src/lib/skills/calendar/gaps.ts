import { addDays, type CivilDate } from '../../core/civil-time';
import type { Occurrence } from '../../core/event';
import { minutesBetween } from './civil';

/** The hours in which people look for time, unless others are said. */
const DAY_HOURS = ['08:00', '20:00'] as const;
/** Less is no gap. */
const SHORTEST_MINUTES = 15;
const MOST_GAPS = 8;

/** A stretch without anything, civil. */
export interface Gap {
  readonly start: string;
  readonly end: string;
}

/**
 * The stretches of some days in which nothing takes place, at most eight.
 *
 * @param found what takes place, in the order of time; whole days leave their day free
 * @param days `to` not part of it; what is before `now` is over
 * @param least the minutes that are needed
 */
export function gapsOf(
  found: readonly Occurrence[],
  days: {
    readonly from: CivilDate;
    readonly to: CivilDate;
    readonly now: string;
    readonly hours?: readonly string[];
  },
  least = SHORTEST_MINUTES,
): readonly Gap[] {
  const [first = DAY_HOURS[0], last = DAY_HOURS[1]] = days.hours ?? DAY_HOURS;
  const gaps: Gap[] = [];
  for (let day = days.from; day < days.to && gaps.length < MOST_GAPS; day = addDays(day, 1)) {
    const begin = `${day}T${first}`;
    const over = last === '24:00' ? `${addDays(day, 1)}T00:00` : `${day}T${last}`;
    let free = begin < days.now ? days.now : begin;
    const busy = found.filter(({ start, end }) => start.includes('T') && start < over && end > begin);
    for (const { start, end } of [...busy, { start: over, end: over }]) {
      if (start > free && minutesBetween(free, start) >= least) gaps.push({ start: free, end: start });
      if (end > free) free = end;
    }
  }
  return gaps.slice(0, MOST_GAPS);
}

/** Pairs of what is at the same time; whole days are at no time. */
export function clashesAmong(found: readonly Occurrence[]): readonly (readonly [Occurrence, Occurrence])[] {
  const timed = found.filter(({ start }) => start.includes('T'));
  return timed.flatMap((one, index) =>
    timed
      .slice(index + 1)
      .filter((other) => other.start < one.end && one.start < other.end)
      .map((other) => [one, other] as const),
  );
}
