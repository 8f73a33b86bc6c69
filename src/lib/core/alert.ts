import { addDays, civilAt, instantOf, type CivilDateTime } from './civil-time';
import { nextDay, type Recurrence } from './recurrence';

interface Common {
  readonly id: string;
  /** What it is called or what it reminds of, as the person wrote it. */
  readonly name?: string;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
  /** Since it rang and until it is stopped or snoozed. Times in milliseconds since 1970, UTC. */
  readonly ringing?: { readonly dueAt: number; readonly since: number };
}

/** Counts down. It goes by the time that passes, whatever clocks on the wall do. */
export interface Timer extends Common {
  readonly kind: 'timer';
  readonly durationMs: number;
  /** When it is over, in milliseconds since 1970, UTC; or, while it is paused, how long it still has to run. */
  readonly state: { readonly endsAt: number } | { readonly remainingMs: number };
}

/** Rings at a time of the clock, or reminds of something then. */
export interface Appointment extends Common {
  readonly kind: 'alarm' | 'reminder';
  readonly when: AppointmentTime;
  readonly enabled: boolean;
  /** Everything up to this was rung for; a civil time or an instant, as in `when`. */
  readonly rungThrough?: CivilDateTime | number;
  /** Milliseconds since 1970, UTC. */
  readonly snoozedUntil?: number;
}

/**
 * By the clock of wherever the person is, summer time included; or at a moment, as "in 20 minutes" means. What recurs
 * every so many minutes does so from a moment on, all else by the clock.
 */
export type AppointmentTime =
  | { readonly civil: CivilDateTime; readonly recurrence?: Exclude<Recurrence, { readonly every: 'minute' }> }
  | { readonly instant: number; readonly recurrence?: Extract<Recurrence, { readonly every: 'minute' }> };

/** What rings. */
export type Alert = Timer | Appointment;

/** What comes due first, and what is rung for with it. */
export interface Due {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The new `rungThrough`, where there is one. */
  readonly through?: CivilDateTime | number;
}

/** Later than this is said to be late. */
const LATE_MS = 30_000;

/**
 * When an alert comes due next: the first time that nobody was told of, which may lie in the past. Nothing while it
 * rings, is paused or switched off, or was rung for.
 */
export function nextDue(alert: Alert, timeZone: string): Due | undefined {
  if (alert.ringing !== undefined) return undefined;
  if (alert.kind === 'timer') return 'endsAt' in alert.state ? { at: alert.state.endsAt } : undefined;
  if (!alert.enabled) return undefined;
  const own = nextOccurrence(alert, alert.rungThrough, timeZone);
  if (alert.snoozedUntil === undefined || (own !== undefined && own.at <= alert.snoozedUntil)) return own;
  return { at: alert.snoozedUntil };
}

/**
 * What an alert has to ring for now: of several times that passed, the last, since to be told once is enough.
 *
 * @param now milliseconds since 1970, UTC
 */
export function dueBy(alert: Alert, now: number, timeZone: string): Due | undefined {
  let due: Due | undefined;
  let next = nextDue(alert, timeZone);
  if (alert.kind !== 'timer' && next !== undefined && next.at <= now) next = skipTo(alert, now, timeZone) ?? next;
  while (next !== undefined && next.at <= now) {
    due = next;
    if (alert.kind === 'timer' || next.through === undefined) break;
    next = nextOccurrence(alert, next.through, timeZone);
  }
  return due;
}

/** The alert as it rings. A snooze is over with it. */
export function rung(alert: Alert, due: Due, now: number): Alert {
  const ringing = { dueAt: due.at, since: now };
  if (alert.kind === 'timer') return { ...alert, ringing };
  const { snoozedUntil: _over, ...rest } = alert;
  return { ...rest, ringing, ...(due.through !== undefined && { rungThrough: due.through }) };
}

/** Whether it rang later than it should have. */
export function isLate({ dueAt, since }: { readonly dueAt: number; readonly since: number }): boolean {
  return since - dueAt > LATE_MS;
}

/** What is left of an alert that was told to stop: nothing, unless it comes back. */
export function stopped(alert: Alert): Alert | undefined {
  if (alert.kind === 'timer' || alert.when.recurrence === undefined) return undefined;
  const { ringing: _rang, snoozedUntil: _over, ...rest } = alert;
  return rest;
}

/** The alert, to ring again after a while. */
export function snoozed(alert: Alert, now: number, ms: number): Alert {
  const { ringing: _rang, ...rest } = alert;
  if (rest.kind === 'timer') return { ...rest, state: { endsAt: now + ms } };
  return { ...rest, snoozedUntil: now + ms };
}

/** How long a timer still has to run, in milliseconds; 0 when it is over. */
export function remainingMs(timer: Timer, now: number): number {
  if (timer.ringing !== undefined) return 0;
  return Math.max(0, 'endsAt' in timer.state ? timer.state.endsAt - now : timer.state.remainingMs);
}

export function paused(timer: Timer, now: number): Timer {
  return { ...timer, state: { remainingMs: remainingMs(timer, now) } };
}

export function resumed(timer: Timer, now: number): Timer {
  return 'endsAt' in timer.state ? timer : { ...timer, state: { endsAt: now + timer.state.remainingMs } };
}

/** The timer with more time, or less, which may end it. One that rings starts anew with what it is given. */
export function extended(timer: Timer, ms: number, now: number): Timer {
  const left = Math.max(0, remainingMs(timer, now) + ms);
  const { ringing: _rang, ...rest } = timer;
  return {
    ...rest,
    durationMs: Math.max(left, timer.durationMs),
    state: 'endsAt' in timer.state ? { endsAt: now + left } : { remainingMs: left },
  };
}

/** @param after what was rung for; nothing before it counts */
function nextOccurrence(
  { when }: Appointment,
  after: CivilDateTime | number | undefined,
  timeZone: string,
): Due | undefined {
  if ('instant' in when) {
    const { instant, recurrence } = when;
    if (typeof after !== 'number' || after < instant) return { at: instant, through: instant };
    if (recurrence === undefined) return undefined;
    const step = recurrence.interval * 60_000;
    const at = instant + (Math.floor((after - instant) / step) + 1) * step;
    return { at, through: at };
  }
  const { civil, recurrence } = when;
  const passed = typeof after === 'string' ? after : undefined;
  const [date = '', time = ''] = civil.split('T');
  if (recurrence === undefined) {
    return passed === undefined || passed < civil ? { at: instantOf(civil, timeZone), through: civil } : undefined;
  }
  let day = nextDay(recurrence, date, passed === undefined || passed < civil ? date : passed.slice(0, 10));
  if (passed !== undefined && `${day}T${time}` <= passed) day = nextDay(recurrence, date, addDays(day, 1));
  const next = `${day}T${time}`;
  return { at: instantOf(next, timeZone), through: next };
}

/** An occurrence not long before now, so that a daily alarm of years ago is not gone through day by day. */
function skipTo(alert: Appointment, now: number, timeZone: string): Due | undefined {
  const { when } = alert;
  if (when.recurrence === undefined) return undefined;
  const longAgo = now - 2 * intervalMs(when.recurrence);
  const passed = 'instant' in when ? longAgo : civilAt(longAgo, timeZone);
  if (alert.rungThrough !== undefined && passed <= alert.rungThrough) return undefined;
  const due = nextOccurrence(alert, passed, timeZone);
  return due !== undefined && due.at <= now ? due : undefined;
}

function intervalMs({ every, interval }: Recurrence): number {
  const days = { minute: 1 / 1440, day: 1, week: 7, month: 31, year: 366 };
  return interval * days[every] * 86_400_000;
}
