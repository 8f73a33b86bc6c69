import type { phrases } from '../english/calendar';
import type { questions } from '../english/calendar-questions';

export type CalendarAct = keyof typeof phrases | keyof typeof questions;

/** What is asked of the calendar. Times are civil, as `2026-11-24T15:00`; days as `2026-11-24`. */
export type CalendarSlots = {
  readonly act: CalendarAct;
  /** What an event is called, or has in its name. */
  readonly title?: string;
  /** What it is to be called from now on. */
  readonly newTitle?: string;
  /** Where it takes place. */
  readonly place?: string;
  /** What is to be remembered with it. */
  readonly note?: string;
  readonly start?: string;
  readonly end?: string;
  /** Only a time of day was said: it is meant on the day of the event. */
  readonly timeOnly?: boolean;
  /** Neither morning nor evening was said with it. */
  readonly eitherHalf?: boolean;
  /** Which one is meant, by the time at which it begins, as `15:00`. */
  readonly clock?: string;
  /** How long it takes. */
  readonly minutes?: number;
  /** RFC 5545. */
  readonly recurrence?: string;
  /** The stretch that is asked about, `to` not part of it. */
  readonly from?: string;
  readonly to?: string;
  /** The part of the day. */
  readonly hours?: readonly string[];
  /** What was said for a day or time and is none. */
  readonly impossible?: string;
  readonly problem?: 'ends-first' | 'too-often';
};
