import ICAL from 'ical.js';
import type { Failure } from '../core/failure';
import { isWholeDay, type CalendarEvent } from '../core/event';
import { ok, refused, type Result } from '../core/result';
import { isCivil, laterBy, moveZone } from './civil';
import { recurrenceProblem, untilOf, withUntil } from './recurrence';

/** A calendar of many years is a tenth of that. */
const MOST_CHARACTERS = 10_000_000;
const MOST_EVENTS = 10_000;
const MOST_EXCEPTIONS = 2_000;
/** Of a title, a place and notes. */
const LONGEST = { title: 500, place: 500, notes: 20_000 };

export interface ReadingParts {
  /** IANA name of the person's zone, for files whose own zones have no such name. */
  readonly timeZone: string;
  readonly createId: () => string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** A reason in words of the file. */
class Unreadable extends Error {}

/**
 * Reads the events of a calendar file (RFC 5545). A file of which anything is broken, impossible or beyond all measure
 * is refused whole, with `calendar-invalid`. Alarms, guests and attachments are left out.
 */
export function readIcs(text: string, parts: ReadingParts): Result<readonly CalendarEvent[], Failure> {
  try {
    return ok(readEvents(text, parts));
  } catch (error) {
    // The parser throws errors of several kinds at what it cannot read; all mean the file.
    const reason = error instanceof Unreadable ? error.message : 'it is not a calendar file';
    return refused({ code: 'calendar-invalid', reason });
  }
}

function readEvents(text: string, parts: ReadingParts): readonly CalendarEvent[] {
  if (text.length > MOST_CHARACTERS) throw new Unreadable('it is too large');
  if (!/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) throw new Unreadable('it is not a calendar file');
  const calendars = parseAll(text.replace(/^\uFEFF/, ''));
  const found = calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  if (found.length === 0) throw new Unreadable('it holds no events');
  if (found.length > MOST_EVENTS) throw new Unreadable('it holds too many events');
  const zones = new Map(
    calendars
      .flatMap((calendar) => calendar.getAllSubcomponents('vtimezone'))
      .map((zone) => [textOf(zone, 'tzid', 200) ?? '', new ICAL.Timezone(zone)] as const),
  );
  return withMoved(found.map((component) => readEvent(component, { ...parts, zones })));
}

function parseAll(text: string): readonly ICAL.Component[] {
  const parsed: unknown = ICAL.parse(text);
  if (!Array.isArray(parsed)) throw new Unreadable('it is not a calendar file');
  // Several calendars in one file come as a list of them.
  const calendars: unknown[] = Array.isArray(parsed[0]) ? parsed : [parsed];
  return calendars.map((calendar) => {
    if (!Array.isArray(calendar) || calendar[0] !== 'vcalendar') throw new Unreadable('it is not a calendar file');
    return new ICAL.Component(calendar);
  });
}

type Zones = ReadonlyMap<string, ICAL.Timezone>;

interface ReadEvent {
  readonly event: CalendarEvent;
  /** The start in the event's own series that this one takes the place of. */
  readonly replaces?: string;
}

function readEvent(component: ICAL.Component, parts: ReadingParts & { readonly zones: Zones }): ReadEvent {
  const start = timeOf(component.getFirstProperty('dtstart'), parts);
  if (start === undefined) throw new Unreadable('an event has no beginning');
  const end = endOf(component, start, parts);
  const recurrence = ruleOf(component, start.timeZone);
  const replaced = timeOf(component.getFirstProperty('recurrence-id'), parts);
  const uid = textOf(component, 'uid', 1000);
  const place = textOf(component, 'location', LONGEST.place);
  const notes = textOf(component, 'description', LONGEST.notes);
  const event: CalendarEvent = {
    id: uid ?? parts.createId(),
    title: textOf(component, 'summary', LONGEST.title) ?? '',
    start: start.civil,
    end,
    ...(start.timeZone === undefined ? {} : { timeZone: start.timeZone }),
    ...(recurrence === undefined ? {} : { recurrence }),
    exceptions: exceptionsOf(component, start, parts),
    ...(place === undefined ? {} : { place }),
    ...(notes === undefined ? {} : { notes }),
    createdAt: parts.now,
  };
  return replaced === undefined ? { event } : { event, replaces: replaced.civil };
}

/** Lets an event that was moved out of its series stand for itself. */
function withMoved(read: readonly ReadEvent[]): readonly CalendarEvent[] {
  const events = new Map<string, CalendarEvent>();
  for (const { event, replaces } of read) {
    if (replaces === undefined) events.set(event.id, event);
  }
  for (const { event, replaces } of read) {
    if (replaces === undefined) continue;
    const series = events.get(event.id);
    if (series !== undefined) events.set(series.id, { ...series, exceptions: [...series.exceptions, replaces] });
    const id = `${event.id}#${replaces}`;
    const { recurrence: _, ...single } = event;
    events.set(id, { ...single, id });
  }
  return [...events.values()];
}

interface ReadTime {
  readonly civil: string;
  readonly timeZone?: string;
}

function timeOf(
  property: ICAL.Property | null,
  { zones, timeZone }: { readonly zones: Zones; readonly timeZone: string },
): ReadTime | undefined {
  if (property === null) return undefined;
  const [raw] = rawValues(property);
  return raw === undefined ? undefined : timeOfText(raw, property, zones, timeZone);
}

function timeOfText(raw: string, property: ICAL.Property, zones: Zones, here: string): ReadTime {
  const utc = raw.endsWith('Z');
  const civil = raw.replace(/Z$/, '').slice(0, 16);
  if (!isCivil(civil) || !/^[\d:TZ-]+$/.test(raw))
    throw new Unreadable('an event has a date or time that does not exist');
  if (isWholeDay(civil)) return { civil };
  if (utc) return { civil, timeZone: 'UTC' };
  const tzid = property.getFirstParameter('tzid');
  if (typeof tzid !== 'string' || tzid === '') return { civil };
  const known = knownZone(tzid);
  if (known !== undefined) return { civil, timeZone: known };
  const own = zones.get(tzid);
  if (own === undefined) throw new Unreadable('an event is in a time zone that the file does not explain');
  // A zone of the file's own making, as "Western Europe Standard Time": the person's clock at that moment.
  const utcTime = ICAL.Time.fromString(`${civil}:00`, null);
  utcTime.zone = own;
  const moved = moveZone(utcTime.convertToZone(ICAL.Timezone.utcTimezone).toString().slice(0, 16), 'UTC', here);
  return { civil: moved, timeZone: here };
}

function endOf(
  component: ICAL.Component,
  start: ReadTime,
  parts: { readonly zones: Zones; readonly timeZone: string },
): string {
  const end = timeOf(component.getFirstProperty('dtend'), parts);
  if (end !== undefined) {
    if (isWholeDay(end.civil) !== isWholeDay(start.civil)) throw new Unreadable('an event has an end of another kind');
    const inZone =
      start.timeZone === undefined || end.timeZone === undefined || end.timeZone === start.timeZone
        ? end.civil
        : moveZone(end.civil, end.timeZone, start.timeZone);
    if (inZone < start.civil) throw new Unreadable('an event ends before it begins');
    return isWholeDay(inZone) && inZone === start.civil ? laterBy(inZone, 24 * 60) : inZone;
  }
  const duration: unknown = component.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) {
    const minutes = Math.round(duration.toSeconds() / 60);
    if (minutes < 0 || minutes > 60 * 24 * 3660) throw new Unreadable('an event has an impossible length');
    if (!isWholeDay(start.civil)) return laterBy(start.civil, minutes);
    return laterBy(start.civil, Math.max(1, Math.round(minutes / (24 * 60))) * 24 * 60);
  }
  return isWholeDay(start.civil) ? laterBy(start.civil, 24 * 60) : start.civil;
}

function ruleOf(component: ICAL.Component, timeZone: string | undefined): string | undefined {
  const properties = component.getAllProperties('rrule');
  if (properties.length > 1 || component.hasProperty('rdate') || component.hasProperty('exrule')) {
    throw new Unreadable('a repetition is of a kind that Hearth does not know');
  }
  const value: unknown = properties[0]?.getFirstValue();
  if (value === undefined) return undefined;
  if (!(value instanceof ICAL.Recur)) throw new Unreadable('a repetition cannot be read');
  const rule = value.toString();
  const problem = recurrenceProblem(rule);
  if (problem !== undefined) throw new Unreadable(problem);
  const until = untilOf(rule);
  if (until === undefined) return rule;
  if (!isCivil(until.civil)) throw new Unreadable('the end of a repetition cannot be read');
  if (!until.utc || timeZone === undefined) return rule.replace(/Z(?=;|$)/, '');
  return withUntil(rule, `${moveZone(until.civil, 'UTC', timeZone).replaceAll(/[-:]/g, '')}00`);
}

function exceptionsOf(
  component: ICAL.Component,
  start: ReadTime,
  { zones, timeZone }: { readonly zones: Zones; readonly timeZone: string },
): readonly string[] {
  const times = component
    .getAllProperties('exdate')
    .flatMap((property) => rawValues(property).map((raw) => timeOfText(raw, property, zones, timeZone)));
  if (times.length > MOST_EXCEPTIONS) throw new Unreadable('a repetition has too many exceptions');
  return times.map((time) => {
    if (time.timeZone === undefined || start.timeZone === undefined || isWholeDay(time.civil)) return time.civil;
    // A time that the clocks skipped stands in its own zone as it was written; moving it would change it.
    if (time.timeZone === start.timeZone) return time.civil;
    return moveZone(time.civil, time.timeZone, start.timeZone);
  });
}

/** The values as they stand in the file: the library would take 31 February for 3 March. */
function rawValues(property: ICAL.Property): readonly string[] {
  const json: unknown = property.toJSON();
  const values: readonly unknown[] = Array.isArray(json) ? json.slice(3) : [];
  return values.map((value) => {
    if (typeof value !== 'string') throw new Unreadable('an event has a date or time that cannot be read');
    return value;
  });
}

function textOf(component: ICAL.Component, name: string, longest: number): string | undefined {
  const value: unknown = component.getFirstPropertyValue(name);
  if (typeof value !== 'string') return undefined;
  if (value.length > longest) throw new Unreadable('an event has a text that is too long');
  const text = value.replaceAll(/(?![\n\t])\p{Cc}/gu, '').trim();
  return text === '' ? undefined : text;
}

/** The zone if it is one that this device knows. */
function knownZone(name: string): string | undefined {
  // Some programs put a path before the name.
  const plain = /(?:^|\/)([A-Z][\w+-]*\/[\w+/-]+|UTC)$/.exec(name)?.[1];
  if (plain === undefined) return undefined;
  try {
    new Intl.DateTimeFormat('en', { timeZone: plain });
    return plain;
  } catch {
    return undefined;
  }
}
