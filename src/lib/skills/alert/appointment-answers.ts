import { nextDue, snoozed, stopped, type Alert, type Appointment } from '../../core/alert';
import { civilAt } from '../../core/civil-time';
import type { RowChange } from '../../storage/row-change';
import { plain } from '../plain';
import type { SkillAnswer } from '../skill';
import type { SkillWorld } from '../skill-world';
import type { DateTimeValue } from '../slots/date-time';
import { durationMs } from '../slots/duration';
import { comesAt, comesWithin, resolveWhen, sayAppointment, sayNext } from './appointment';
import type { AppointmentSlots } from './appointment-slots';
import { isSameTime, laterHalf } from '../likely-day';
import { sayDuration, sayTime } from './say';
import { instantAt, justBefore } from './when';
import { bullets, changed, choose, named, nextOf, ofKind, preferRinging, type AppointmentKind } from './chosen';

/** Makes a new one. */
export async function setAppointment(
  slots: AppointmentSlots<string>,
  world: SkillWorld,
  { kind, words, ...likely }: AppointmentKind,
): Promise<SkillAnswer> {
  const { name, several } = slots;
  if (several !== undefined) return setSeveral({ ...slots, several }, world, { kind, words, ...likely });
  const resolved = resolveWhen(slots, world, likely);
  if ('problem' in resolved) {
    if (resolved.problem === 'impossible') return { text: words.impossible(plain(resolved.said)) };
    return { text: resolved.problem === 'past' ? words.past : words.askWhen(name && plain(name)) };
  }
  const row = appointmentOf(kind, name, resolved.when, world);
  const next = row.when.recurrence === undefined ? undefined : sayNext(row, world);
  return changed({ saved: [row] }, words.set(name && plain(name), sayAppointment(row, world), next), words, world);
}

/** All of them, or none. */
async function setSeveral(
  { name, several, ...rest }: AppointmentSlots<string> & { readonly several: readonly DateTimeValue[] },
  world: SkillWorld,
  { kind, words, ...likely }: AppointmentKind,
): Promise<SkillAnswer> {
  const rows: Appointment[] = [];
  const [first] = several;
  for (const [index, when] of several.entries()) {
    // "At 9 and at 9" is in the morning and in the evening.
    const same = index > 0 && first !== undefined && isSameTime(when, first);
    const resolved = resolveWhen({ ...rest, when: same ? laterHalf(when) : when }, world, likely);
    if ('problem' in resolved) {
      return { text: resolved.problem === 'impossible' ? words.impossible(plain(resolved.said)) : words.past };
    }
    rows.push(appointmentOf(kind, name, resolved.when, world));
  }
  const whens = rows.map((row) => sayAppointment(row, world));
  return changed({ saved: rows }, words.several(name && plain(name), whens), words, world);
}

function appointmentOf(
  kind: Appointment['kind'],
  name: string | undefined,
  when: Appointment['when'],
  { createId, now }: SkillWorld,
): Appointment {
  return { kind, id: createId(), createdAt: now, ...(name !== undefined && { name }), when, enabled: true };
}

/** Says which there are, all or on some days. */
export async function listAppointments(
  { when, period }: AppointmentSlots<string>,
  world: SkillWorld,
  { kind, words }: AppointmentKind,
): Promise<SkillAnswer> {
  if (when !== undefined && 'impossible' in when) return { text: words.impossible(plain(when.impossible)) };
  const all = await ofKind(kind, world);
  if (period !== undefined && 'noSuchDate' in period) return { text: words.impossible(plain(period.noSuchDate)) };
  const some = all.filter(
    (alert) =>
      (when === undefined || comesAt(alert, when, world.timeZone)) &&
      (period === undefined || comesWithin(alert, period, world.timeZone)),
  );
  const [one] = some;
  if (one === undefined) return { text: all.length === 0 ? words.none : words.noneSuch };
  return { text: some.length === 1 ? words.one(named(one), nextOf(one, world)) : bullets(some, world, words) };
}

/** Says when the one that is meant comes. */
export async function askAppointment(
  slots: AppointmentSlots<string>,
  world: SkillWorld,
  { kind, words }: AppointmentKind,
): Promise<SkillAnswer> {
  const all = await ofKind(kind, world);
  const chosen = choose(all, slots, world);
  const [one] = chosen;
  if (one === undefined) return { text: all.length === 0 ? words.none : words.noneSuch };
  const lean = slots.target === undefined || Object.keys(slots.target).length === 0;
  return {
    text: chosen.length === 1 || lean ? words.one(named(one), nextOf(one, world)) : bullets(chosen, world, words),
  };
}

export async function cancelAppointments(
  slots: AppointmentSlots<string>,
  world: SkillWorld,
  { kind, words }: AppointmentKind,
): Promise<SkillAnswer> {
  const all = await ofKind(kind, world);
  const chosen = preferRinging(choose(all, slots, world), slots);
  if (chosen.length === 0) return { text: all.length === 0 ? words.none : words.noneSuch };
  if (chosen.length > 1 && slots.target?.all !== true) return { text: words.which(bullets(chosen, world, words)) };
  if (slots.at !== undefined && 'date' in slots.at && slots.at.timeOnly !== true && chosen.some(recurs)) {
    return skipAppointments(slots, world, { kind, words });
  }
  if (chosen.some(({ ringing }) => ringing !== undefined) && slots.target?.all !== true) {
    return changed(withoutRinging(chosen), words.stopped, words, world);
  }
  const items = chosen.map((alert) => words.item(named(alert), nextOf(alert, world), undefined));
  return changed({ removed: chosen.map(({ id }) => id) }, words.cancelled(items), words, world);
}

/** Stops what rings, and nothing else. */
export async function silenceRinging(world: SkillWorld, { kind, words }: AppointmentKind): Promise<SkillAnswer> {
  const ringing = (await ofKind(kind, world)).filter((alert) => alert.ringing !== undefined);
  if (ringing.length === 0) return { text: words.quiet };
  return changed(withoutRinging(ringing), words.stopped, words, world);
}

/** What comes again and again is only quiet until then. */
function withoutRinging(alerts: readonly Appointment[]): RowChange<Alert> {
  const left = alerts.map((alert) => stopped(alert));
  return {
    saved: left.filter((alert) => alert !== undefined),
    removed: alerts.flatMap(({ id }, index) => (left[index] === undefined ? [id] : [])),
  };
}

/** Leaves the next time of each out, or all of them up to some time; what comes only once is cancelled. */
export async function skipAppointments(
  slots: AppointmentSlots<string>,
  world: SkillWorld,
  { kind, words }: Pick<AppointmentKind, 'kind' | 'words'>,
): Promise<SkillAnswer> {
  const { until } = slots;
  if (until !== undefined && 'impossible' in until) return { text: words.impossible(plain(until.impossible)) };
  const all = await ofKind(kind, world);
  const end = until && instantAt(until, world.timeZone);
  const skipped = choose(all, slots, world).flatMap((alert) => {
    const due = nextDue(alert, world.timeZone);
    return due === undefined || (end !== undefined && due.at >= end) ? [] : [{ alert, due }];
  });
  if (skipped.length === 0) return { text: all.length === 0 ? words.none : words.noneSuch };
  const some =
    end === undefined && slots.at === undefined && slots.target?.all !== true ? skipped.slice(0, 1) : skipped;
  const saved = some.flatMap(({ alert, due }): Appointment[] => {
    if (!recurs(alert)) return [];
    const through =
      end === undefined ? due.through : 'instant' in alert.when ? end - 1 : justBefore(end, world.timeZone);
    return [{ ...alert, ...(through !== undefined && { rungThrough: through }) }];
  });
  const removed = some.flatMap(({ alert }) => (recurs(alert) ? [] : [alert.id]));
  const items = some.map(({ alert }) => words.item(named(alert), sayNext(alert, world) ?? '', undefined));
  return changed({ saved, removed }, words.skipped(items), words, world);
}

/** Switches on what is off, and ends a pause. */
export async function enableAppointments(
  slots: AppointmentSlots<string>,
  world: SkillWorld,
  { kind, words }: AppointmentKind,
): Promise<SkillAnswer> {
  const all = await ofKind(kind, world);
  const chosen = choose(all, slots, world);
  const off = chosen.filter(({ enabled }) => !enabled);
  if (chosen.length === 0) return { text: all.length === 0 ? words.none : words.noneSuch };
  const some = off.length > 0 ? off : chosen;
  if (some.length > 1 && slots.target?.all !== true) return { text: words.which(bullets(some, world, words)) };
  const saved = some.map(({ rungThrough: _paused, ...alert }): Appointment => ({
    ...alert,
    enabled: true,
    ...withoutPast(alert, world),
  }));
  const items = saved.map((alert) => words.item(named(alert), nextOf(alert, world), undefined));
  return changed({ saved }, words.enabled(items), words, world);
}

/** What was due up to now is not rung for. */
function withoutPast({ when }: Pick<Appointment, 'when'>, { now, timeZone }: SkillWorld): Partial<Appointment> {
  return { rungThrough: 'instant' in when ? now : civilAt(now, timeZone).slice(0, 16) };
}

/** Gives one another name. */
export async function renameAppointment(
  slots: AppointmentSlots<string> & { readonly name: string },
  world: SkillWorld,
  { kind, words }: AppointmentKind,
): Promise<SkillAnswer> {
  const { name, ...which } = slots;
  const all = await ofKind(kind, world);
  const chosen = choose(all, which, world);
  const [one] = chosen;
  if (one === undefined) return { text: all.length === 0 ? words.none : words.noneSuch };
  if (chosen.length > 1) return { text: words.which(bullets(chosen, world, words)) };
  return changed({ saved: [{ ...one, name }] }, words.renamed(plain(name)), words, world);
}

function recurs({ when }: Appointment): boolean {
  return when.recurrence !== undefined;
}

export async function changeAppointment(
  slots: AppointmentSlots<string>,
  world: SkillWorld,
  { kind, words, ...likely }: AppointmentKind,
): Promise<SkillAnswer> {
  const all = await ofKind(kind, world);
  const chosen = choose(all, slots, world);
  const [one] = chosen;
  if (one === undefined) return { text: all.length === 0 ? words.none : words.noneSuch };
  if (chosen.length > 1) return { text: words.which(bullets(chosen, world, words)) };
  if (isOneDay(slots.at) && slots.repeat === undefined && recurs(one)) {
    return changeOnce(one, slots, world, { kind, words, ...likely });
  }
  const next = slots.duration === undefined ? retimed(one, slots, world, likely) : shifted(one, slots, world);
  if (typeof next === 'string') return { text: words.impossible(plain(next)) };
  if (next === undefined) return { text: words.past };
  return changed({ saved: [next] }, words.changed(named(next), sayAppointment(next, world)), words, world);
}

function isOneDay(at: DateTimeValue | undefined): boolean {
  return at !== undefined && 'date' in at && at.timeOnly !== true;
}

/** Changes the next time only of what comes again and again: it is left out, and comes once at the new time. */
async function changeOnce(
  one: Appointment,
  slots: AppointmentSlots<string>,
  world: SkillWorld,
  { words, kind, ...likely }: AppointmentKind,
): Promise<SkillAnswer> {
  const due = nextDue(one, world.timeZone);
  if (due === undefined) return { text: words.noneSuch };
  const single = appointmentOf(kind, one.name, { civil: civilAt(due.at, world.timeZone).slice(0, 16) }, world);
  const next = slots.duration === undefined ? retimed(single, slots, world, likely) : shifted(single, slots, world);
  if (typeof next === 'string') return { text: words.impossible(plain(next)) };
  if (next === undefined) return { text: words.past };
  const rest: Appointment = { ...one, ...(due.through !== undefined && { rungThrough: due.through }) };
  return changed({ saved: [rest, next] }, words.changed(named(next), sayAppointment(next, world)), words, world);
}

/** Lets what rings be quiet for a while. */
export async function snoozeRinging(
  { duration, when }: AppointmentSlots<string>,
  world: SkillWorld,
  said: {
    readonly nothingRings: string;
    readonly noLength: string;
    readonly undone: string;
    snoozed(length: string, time: string): string;
  },
): Promise<SkillAnswer> {
  const ringing = (await world.alerts.alerts()).filter((alert) => alert.ringing !== undefined);
  if (ringing.length === 0) return { text: said.nothingRings };
  const until = when === undefined || 'impossible' in when ? undefined : instantAt(when, world.timeZone) - world.now;
  const ms = duration === undefined ? (when === undefined ? 9 * 60_000 : until) : durationMs(duration);
  if (ms === undefined || ms < 1000 || ms > 86_400_000) return { text: said.noLength };
  const inverse = await world.alerts.change({ saved: ringing.map((alert) => snoozed(alert, world.now, ms)) });
  const time = sayTime(civilAt(world.now + ms, world.timeZone), world.locale);
  return {
    text: said.snoozed(sayDuration(ms, world.locale), time),
    undo: async () => {
      await world.alerts.change(inverse);
      return said.undone;
    },
  };
}

function retimed(
  one: Appointment,
  slots: AppointmentSlots<string>,
  world: SkillWorld,
  likely: { readonly usual?: string; readonly morning: boolean },
): Appointment | string | undefined {
  const { when } = slots;
  const before = one.when;
  const kept = 'civil' in before ? before : undefined;
  // A time alone leaves the day, or the days, as they are.
  const sameDay =
    when !== undefined && 'timeOnly' in when && when.timeOnly && kept !== undefined && kept.recurrence === undefined
      ? {
          date: kept.civil.slice(0, 10),
          time: when.time,
          ...(when.halfGuessed === true && { halfGuessed: true as const }),
        }
      : when;
  const repeat = slots.repeat ?? (kept?.recurrence === undefined ? undefined : { recurrence: kept.recurrence });
  const said = {
    ...(sameDay !== undefined && { when: sameDay as typeof when & object }),
    ...(slots.time !== undefined && { time: slots.time }),
    ...(repeat !== undefined && { repeat }),
  };
  const usual = kept?.civil.slice(11, 16) ?? likely.usual;
  const resolved = resolveWhen(said, world, { morning: likely.morning, ...(usual !== undefined && { usual }) });
  if ('problem' in resolved) return resolved.problem === 'impossible' ? resolved.said : undefined;
  return rescheduled(one, resolved.when);
}

function shifted(
  one: Appointment,
  { act, duration }: AppointmentSlots<string>,
  world: SkillWorld,
): Appointment | undefined {
  const ms = duration === undefined ? undefined : durationMs(duration);
  if (ms === undefined) return undefined;
  const by = act === 'earlier' ? -ms : ms;
  const { when } = one;
  if ('instant' in when) {
    return when.instant + by > world.now ? rescheduled(one, { ...when, instant: when.instant + by }) : undefined;
  }
  const civil = new Date(Date.parse(`${when.civil}Z`) + by).toISOString().slice(0, 16);
  if (when.recurrence === undefined && civil <= civilAt(world.now, world.timeZone)) return undefined;
  const sameDay = civil.slice(0, 10) === when.civil.slice(0, 10) || when.recurrence === undefined;
  return sameDay ? rescheduled(one, { ...when, civil }) : undefined;
}

function rescheduled(one: Appointment, when: Appointment['when']): Appointment {
  const { ringing: _rang, rungThrough: _through, snoozedUntil: _until, ...rest } = one;
  return { ...rest, when, enabled: true };
}
