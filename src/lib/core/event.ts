/**
 * Something in the calendar. Its times are civil: what a clock on the wall shows, as `2026-11-24T15:00`, or a whole day,
 * as `2026-11-24`. Start and end are of the same kind.
 */
export interface CalendarEvent {
  /** Also its UID in a calendar file. */
  readonly id: string;
  readonly title: string;
  /** When it begins. */
  readonly start: string;
  /** When it is over, itself not part of it: the day after the last of whole days. */
  readonly end: string;
  /** IANA name of the zone whose clock is meant; without one, the clock of wherever the person is. Never with whole days. */
  readonly timeZone?: string;
  /** An RFC 5545 recurrence rule, as `FREQ=WEEKLY;BYDAY=MO`. */
  readonly recurrence?: string;
  /** The starts that the rule gives and that do not take place. */
  readonly exceptions: readonly string[];
  readonly place?: string;
  readonly notes?: string;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
}

/** One time that an event takes place, in the person's own zone. */
export interface Occurrence {
  readonly event: CalendarEvent;
  /** The start by the event's own clock, by which `exceptions` name it. */
  readonly key: string;
  /** Civil, by the person's clock. */
  readonly start: string;
  /** Civil, by the person's clock, itself not part of it. */
  readonly end: string;
}

/** Whether a civil start or end names a day rather than a time. */
export function isWholeDay(civil: string): boolean {
  return !civil.includes('T');
}
