import { addDays } from '../../lib/core/civil-time';
import { isWholeDay, type CalendarEvent } from '../../lib/core/event';
import type { EventDraft } from '../../state/calendar.svelte';

/** What the fields of the form hold. */
export interface EventFields {
  readonly title: string;
  readonly place: string;
  readonly wholeDay: boolean;
  readonly startDay: string;
  readonly startTime: string;
  readonly endDay: string;
  readonly endTime: string;
  /** An RFC 5545 rule; empty where it does not repeat. */
  readonly recurrence: string;
}

/** @param today as `2026-11-24` */
export function fieldsOf(event: CalendarEvent | undefined, today: string): EventFields {
  const { title = '', place = '', start = `${today}T12:00`, end = `${today}T13:00`, recurrence = '' } = event ?? {};
  const wholeDay = isWholeDay(start);
  return {
    ...{ title, place, recurrence, wholeDay },
    ...{ startDay: start.slice(0, 10), startTime: wholeDay ? '12:00' : start.slice(11) },
    // The end of whole days is the day after the last.
    ...{ endDay: wholeDay ? addDays(end, -1) : end.slice(0, 10), endTime: wholeDay ? '13:00' : end.slice(11) },
  };
}

/** The event that the fields say; undefined where it has no name or would end before it begins. */
export function draftOf(fields: EventFields, old: CalendarEvent | undefined): EventDraft | undefined {
  const { title, place, wholeDay, startDay, startTime, endDay, endTime, recurrence } = fields;
  if (title.trim() === '' || startDay === '' || endDay === '') return undefined;
  if (!wholeDay && (startTime === '' || endTime === '')) return undefined;
  const start = wholeDay ? startDay : `${startDay}T${startTime}`;
  const end = wholeDay ? addDays(endDay, 1) : `${endDay}T${endTime}`;
  if (end < start || (wholeDay && end === start)) return undefined;
  return {
    ...{ title: title.trim(), start, end },
    ...(recurrence === '' ? {} : { recurrence }),
    ...(place.trim() === '' ? {} : { place: place.trim() }),
    ...(old?.notes === undefined ? {} : { notes: old.notes }),
  };
}
