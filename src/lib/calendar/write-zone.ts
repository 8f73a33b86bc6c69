import { parseAbsolute } from '@internationalized/date';
import ICAL from 'ical.js';
import { civilAt } from './civil';

/** Clocks are never changed twice within so many milliseconds: a week. */
const STEP = 7 * 86_400_000;

/**
 * A time zone for a calendar file, with each change of its clock from one year to another written out.
 *
 * @param zone IANA name
 */
export function zoneComponent(zone: string, [first, last]: readonly [number, number]): ICAL.Component {
  const component = new ICAL.Component('vtimezone');
  component.addPropertyWithValue('tzid', zone);
  const start = Date.UTC(first, 0, 1);
  const end = Date.UTC(last + 1, 0, 1);
  component.addSubcomponent(observance(start, offsetAt(start, zone), offsetAt(start, zone), zone));
  for (let from = start, before = offsetAt(start, zone); from < end; from += STEP) {
    const after = offsetAt(from + STEP, zone);
    if (before !== after) {
      component.addSubcomponent(observance(changeBetween(from, from + STEP, zone), before, after, zone));
    }
    before = after;
  }
  return component;
}

/** @param at the moment from which on the clock is `after` ahead of UTC; it was `before` until then (milliseconds) */
function observance(at: number, before: number, after: number, zone: string): ICAL.Component {
  const component = new ICAL.Component(after > before ? 'daylight' : 'standard');
  // By the clock as it was before the change.
  const civil = new Date(at + before).toISOString().slice(0, 19);
  component.addPropertyWithValue('dtstart', ICAL.Time.fromString(civil, null));
  component.addPropertyWithValue('tzoffsetfrom', ICAL.UtcOffset.fromSeconds(before / 1000));
  component.addPropertyWithValue('tzoffsetto', ICAL.UtcOffset.fromSeconds(after / 1000));
  component.addPropertyWithValue('tzname', `${zone} ${civilAt(at, zone).slice(0, 10)}`);
  return component;
}

function changeBetween(from: number, to: number, zone: string): number {
  const before = offsetAt(from, zone);
  let [low, high] = [from, to];
  while (high - low > 1000) {
    const middle = Math.floor((low + high) / 2000) * 1000;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

function offsetAt(instant: number, zone: string): number {
  return parseAbsolute(new Date(instant).toISOString(), zone).offset;
}
