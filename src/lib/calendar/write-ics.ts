import ICAL from 'ical.js';
import { isWholeDay, type CalendarEvent } from '../core/event';
import { instantOf } from './civil';
import { untilOf, withUntil } from './recurrence';
import { zoneComponent } from './write-zone';

/**
 * A calendar file (RFC 5545) with these events.
 *
 * @param now milliseconds since 1970, UTC
 */
export function writeIcs(events: readonly CalendarEvent[], now: number): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Hearth//Calendar//EN');
  const zones = new Set(
    events.flatMap(({ timeZone }) => (timeZone === undefined || timeZone === 'UTC' ? [] : timeZone)),
  );
  for (const zone of zones) calendar.addSubcomponent(zoneComponent(zone, yearsOf(events, zone)));
  for (const event of events) calendar.addSubcomponent(eventComponent(event, now));
  return `${calendar.toString()}\r\n`;
}

function eventComponent(event: CalendarEvent, now: number): ICAL.Component {
  const component = new ICAL.Component('vevent');
  component.addPropertyWithValue('uid', event.id);
  component.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(now), true));
  component.addPropertyWithValue('created', ICAL.Time.fromJSDate(new Date(event.createdAt), true));
  component.addPropertyWithValue('summary', event.title);
  addTime(component, 'dtstart', event.start, event.timeZone);
  addTime(component, 'dtend', event.end, event.timeZone);
  if (event.recurrence !== undefined) {
    component.addPropertyWithValue('rrule', ICAL.Recur.fromString(ruleOf(event.recurrence, event)));
  }
  for (const exception of event.exceptions) addTime(component, 'exdate', exception, event.timeZone);
  if (event.place !== undefined) component.addPropertyWithValue('location', event.place);
  if (event.notes !== undefined) component.addPropertyWithValue('description', event.notes);
  return component;
}

function addTime(component: ICAL.Component, name: string, civil: string, timeZone: string | undefined): void {
  const zoned = timeZone !== undefined && !isWholeDay(civil);
  const text = isWholeDay(civil) ? civil : `${civil}:00${zoned && timeZone === 'UTC' ? 'Z' : ''}`;
  const property = component.addPropertyWithValue(name, ICAL.Time.fromString(text, null));
  if (zoned && timeZone !== 'UTC') property.setParameter('tzid', timeZone);
}

/** Where the start has a zone, the end of the rule must be in UTC (RFC 5545, section 3.3.10). */
function ruleOf(rule: string, { timeZone }: CalendarEvent): string {
  const until = untilOf(rule);
  if (timeZone === undefined || until === undefined || isWholeDay(until.civil)) return rule;
  const utc = new Date(instantOf(until.civil, timeZone)).toISOString();
  return withUntil(rule, `${utc.slice(0, 19).replaceAll(/[-:]/g, '')}Z`);
}

/** The first year in which a zone is needed, and the last. */
function yearsOf(events: readonly CalendarEvent[], zone: string): readonly [number, number] {
  const own = events.filter(({ timeZone }) => timeZone === zone);
  const years = own.flatMap(({ start, end }) => [Number(start.slice(0, 4)), Number(end.slice(0, 4))]);
  const recurs = own.some(({ recurrence }) => recurrence !== undefined);
  return [Math.min(...years), Math.max(...years) + (recurs ? 20 : 0)];
}
