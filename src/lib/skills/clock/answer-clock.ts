import { addMonths, civilAt, instantOf, type CivilDateTime } from '../../core/civil-time';
import { durationWords, sentences } from '../english/clock-sentences';
import { plain } from '../plain';
import type { SkillAnswer } from '../skill';
import type { SkillWorld } from '../skill-world';
import type { Place } from '../slots/city';
import type { Duration } from '../slots/duration';
import type { TimeOfDay } from '../slots/time-of-day';
import { isZoneName, type ClockSlots } from './clock-slots';
import { nextClockChange, offsetMinutes, writeClock, writeDay, writeOffset } from './zone-time';

type Day = 'next' | 'previous' | 'same';

/** Answers what was asked about the time, now. */
export function answerClock(slots: ClockSlots, world: SkillWorld): SkillAnswer {
  return { text: sentenceFor(slots, world) };
}

function sentenceFor(slots: ClockSlots, world: SkillWorld): string {
  const { now, timeZone, locale } = world;
  const here: Place = { name: sentences.here, zones: [{ name: sentences.here, zone: timeZone }] };
  const { act, place = slots.zone ?? here, other = here, time, end, duration } = slots;
  if (time !== undefined && 'noSuchTime' in time) return sentences.noSuchTime(plain(time.noSuchTime));
  if (end !== undefined && 'noSuchTime' in end) return sentences.noSuchTime(plain(end.noSuchTime));
  const civil = civilAt(now, timeZone);
  switch (act) {
    case 'now':
      return sentences.now(writeClock(civil, locale));
    case 'there':
      return thereSentence(place, world);
    case 'nowExactly':
      return sentences.now(new Intl.DateTimeFormat(locale, { timeStyle: 'medium', timeZone }).format(now));
    case 'thereTwo':
      return [place, slots.third, other].flatMap((one) => (one ? thereSentence(one, world) : [])).join(' ');
    case 'dayThere': {
      const zone = firstZone(place);
      return sentences.dayThere(writeDay(civilAt(now, zone), locale, 'full'), place.name);
    }
    case 'difference':
      return differenceSentence(place, other, other.name, now);
    case 'differenceHere':
      return differenceSentence(place, here, sentences.you, now);
    case 'convert':
    case 'convertHere':
    case 'convertThere':
      return conversionSentence(act, place, other, time, world);
    case 'zone':
      return sentences.zone(zoneName(timeZone, world), writeOffset(offsetMinutes(now, timeZone)));
    case 'zoneThere':
      return place.zones
        .map(({ name, zone }) => {
          const shown = place.zones.length === 1 ? place.name : name;
          return sentences.zoneThere(shown, zoneName(zone, world), writeOffset(offsetMinutes(now, zone)));
        })
        .join(' ');
    case 'until': {
      const target = nearest(time, civil, 'next');
      if (target === civil.slice(0, 16)) return sentences.isNow(writeClock(target, locale));
      const ms = instantOf(target, timeZone) - Math.floor(now / 60_000) * 60_000;
      return sentences.until(durationWords(Math.round(ms / 60_000)), writeClock(target, locale));
    }
    case 'sinceTime': {
      const target = nearest(time, civil, 'last');
      const ms = Math.floor(now / 60_000) * 60_000 - instantOf(target, timeZone);
      return sentences.since(durationWords(Math.round(ms / 60_000)), writeClock(target, locale));
    }
    case 'betweenTimes': {
      const from = minutesOf(workTime(time));
      let to = minutesOf(end === undefined || 'noSuchTime' in end ? '00:00' : end.time);
      if (to <= from && end !== undefined && 'time' in end && end.eitherHalf && to + 720 > from) to += 720;
      const span = (to - from + 1440) % 1440;
      return sentences.between(clockOf(from, locale), clockOf(to, locale), durationWords(span === 0 ? 1440 : span));
    }
    case 'shifted':
    case 'shiftedBack': {
      const instant = shift(now, duration, act === 'shifted' ? 1 : -1, timeZone);
      if (instant === undefined) return sentences.tooFar;
      const result = civilAt(instant, timeZone);
      const day = result.slice(0, 10) === civil.slice(0, 10) ? undefined : writeDay(result, locale, 'full');
      return (act === 'shifted' ? sentences.willBe : sentences.was)(writeClock(result, locale), day);
    }
    case 'shiftedFrom':
    case 'shiftedBefore': {
      const from = minutesOf(workTime(time));
      const minutes =
        duration === undefined || duration.months > 0 ? undefined : duration.days * 1440 + duration.seconds / 60;
      if (minutes === undefined || minutes > 100_000 || !Number.isInteger(minutes)) return sentences.tooFar;
      const to = act === 'shiftedFrom' ? from + minutes : from - minutes;
      const day: Day = to < 0 ? 'previous' : to >= 1440 ? 'next' : 'same';
      if (to < -1440 || to >= 2880) return sentences.tooFar;
      const write = act === 'shiftedFrom' ? sentences.shifted : sentences.shiftedBefore;
      return write(durationWords(minutes), clockOf(from, locale), clockOf(to, locale), day);
    }
    case 'clocksForward':
    case 'clocksBack':
    case 'summerTime': {
      const next = nextClockChange(now, timeZone);
      const isMeant = act === 'summerTime' || next === undefined || next.minutes > 0 === (act === 'clocksForward');
      const change = isMeant ? next : nextClockChange(next.instant, timeZone);
      if (change === undefined) return sentences.never(zoneName(timeZone, world));
      const date = writeDay(civilAt(change.instant, timeZone), locale, 'full');
      const before = civilAt(change.instant - 60_000, timeZone);
      const direction = change.minutes > 0 ? 'forward' : 'back';
      const at = clockOf(minutesOf(before.slice(11, 16)) + 1, locale);
      return sentences.changes(date, at, direction, durationWords(Math.abs(change.minutes)));
    }
    case 'timestamp':
      return sentences.timestamp(String(Math.floor(now / 1000)));
    case 'elsewhere':
      return sentences.unknown(plain(slots.unknown ?? ''));
  }
}

function thereSentence(place: Place, { now, timeZone, locale }: SkillWorld): string {
  const today = civilAt(now, timeZone).slice(0, 10);
  const dayOf = (civil: CivilDateTime): string | undefined =>
    civil.slice(0, 10) === today ? undefined : writeDay(civil, locale, 'weekday');
  const [only] = place.zones;
  if (only !== undefined && place.zones.length === 1) {
    const civil = civilAt(now, only.zone);
    const write = isZoneName(place.name) ? sentences.inZone : sentences.there;
    return write(writeClock(civil, locale), place.name, dayOf(civil));
  }
  const list = place.zones.map(({ name, zone }) => {
    const civil = civilAt(now, zone);
    return sentences.one(name, writeClock(civil, locale), dayOf(civil));
  });
  return sentences.many(place.name, list.join(', '));
}

function differenceSentence(place: Place, other: Place, otherName: string, now: number): string {
  const minutes = offsetMinutes(now, firstZone(place)) - offsetMinutes(now, firstZone(other));
  const name = place.zones.length > 1 ? (place.zones[0]?.name ?? place.name) : place.name;
  const second = other.zones.length > 1 ? (other.zones[0]?.name ?? otherName) : otherName;
  if (minutes === 0) return sentences.sameTime(name, second);
  return (minutes > 0 ? sentences.ahead : sentences.behind)(name, durationWords(Math.abs(minutes)), second);
}

function conversionSentence(
  act: 'convert' | 'convertHere' | 'convertThere',
  place: Place,
  other: Place,
  time: TimeOfDay | undefined,
  { now, timeZone, locale }: SkillWorld,
): string {
  const from = act === 'convertThere' ? timeZone : firstZone(place);
  const to = act === 'convert' ? firstZone(other) : act === 'convertHere' ? timeZone : firstZone(place);
  const civil = `${civilAt(now, from).slice(0, 10)}T${workTime(time)}`;
  const result = civilAt(instantOf(civil, from), to);
  const day: Day =
    result.slice(0, 10) > civil.slice(0, 10) ? 'next' : result.slice(0, 10) < civil.slice(0, 10) ? 'previous' : 'same';
  const [shown, found] = [writeClock(civil, locale), writeClock(result, locale)];
  if (act === 'convert') return sentences.convert(shown, place.name, found, other.name, day);
  if (act === 'convertHere') return sentences.convertHere(shown, place.name, found, day);
  return sentences.convertThere(shown, found, place.name, day);
}

function zoneName(zone: string, { now, locale }: SkillWorld): string {
  const names = new Intl.DateTimeFormat(locale, { timeZone: zone, timeZoneName: 'long' }).formatToParts(now);
  const name = names.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
  // A zone without a name of its own is called by its offset, which is said anyway.
  return /^GMT[+-]/.test(name) ? zone.replaceAll('_', ' ') : name;
}

function firstZone(place: Place): string {
  return place.zones[0]?.zone ?? 'UTC';
}

/** A time without morning or evening is meant by day: "3" is the afternoon's, "9" the morning's. */
function workTime(time: TimeOfDay | undefined): string {
  if (time === undefined || 'noSuchTime' in time) return '00:00';
  const hour = Number(time.time.slice(0, 2));
  if (!time.eitherHalf || hour === 0 || hour > 6) return time.time;
  return `${hour + 12}${time.time.slice(2)}`;
}

function nearest(time: TimeOfDay | undefined, civil: CivilDateTime, direction: 'next' | 'last'): CivilDateTime {
  const said = time === undefined || 'noSuchTime' in time ? '00:00' : time.time;
  const halves =
    time !== undefined && 'time' in time && time.eitherHalf ? [said, clockText(minutesOf(said) + 720)] : [said];
  const today = civil.slice(0, 10);
  const days = [-1, 0, 1].map((offset) => new Date(Date.parse(today) + offset * 86_400_000).toISOString().slice(0, 10));
  const all = days.flatMap((day) => halves.map((half) => `${day}T${half}`)).sort();
  const current = civil.slice(0, 16);
  return (direction === 'next' ? all.find((one) => one >= current) : all.findLast((one) => one <= current)) ?? current;
}

function shift(now: number, duration: Duration | undefined, sign: 1 | -1, timeZone: string): number | undefined {
  if (duration === undefined) return undefined;
  const { months, days, seconds } = duration;
  if (months > 1200 || days > 36_500 || seconds > 3_000_000_000) return undefined;
  const civil = civilAt(now, timeZone);
  const date = new Date(Date.parse(addMonths(civil.slice(0, 10), sign * months)) + sign * days * 86_400_000);
  return instantOf(`${date.toISOString().slice(0, 10)}${civil.slice(10)}`, timeZone) + sign * seconds * 1000;
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function clockText(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

function clockOf(minutes: number, locale: string): string {
  return writeClock(`2000-01-01T${clockText(minutes)}`, locale);
}
