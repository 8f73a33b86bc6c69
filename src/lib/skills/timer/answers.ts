import { extended, paused, remainingMs, resumed, type Alert, type Timer } from '../../core/alert';
import { civilAt } from '../../core/civil-time';
import { sayDay, sayDuration, sayTime } from '../alert/say';
import { chooseAlerts, type Target } from '../alert/target';
import { sayAt } from '../english/alert';
import { words } from '../english/timer';
import { plain } from '../plain';
import type { Reading, SkillAnswer } from '../skill';
import type { SkillWorld } from '../skill-world';
import { durationMs, type Duration } from '../slots/duration';
import type { TimerSlots } from './timer-slots';

/** What timers count to at the most. */
const LONGEST_MS = 31 * 86_400_000;

/** Carries out what is asked of timers. */
export async function answerTimer({ slots, missing }: Reading<TimerSlots>, world: SkillWorld): Promise<SkillAnswer> {
  if (missing !== undefined) return { text: words.howLong(slots.name && plain(slots.name)) };
  if (slots.act === 'stopwatch') return { text: words.stopwatch };
  if (slots.act === 'start') return start(slots, world);
  const timers = (await world.alerts.alerts()).filter((alert) => alert.kind === 'timer');
  if (slots.act === 'list') return { text: listOf(timers, world) };
  if (timers.length === 0) return { text: words.none };
  if (slots.act === 'first') return { text: firstOf(timers, world) };
  const target = slots.target ?? {};
  const chosen = narrowed(chooseAlerts(timers, target), slots, world.now);
  const [one] = chosen;
  if (one === undefined) return { text: `${words.noneCalled(missingCall(target, world))} ${listOf(timers, world)}` };
  if (slots.act === 'ask') {
    return { text: chosen.length === 1 ? leftOf(one, world) : listOf(chosen, world) };
  }
  if (chosen.length > 1 && target.all !== true) return { text: words.which(bullets(chosen, world)) };
  return change(chosen, slots, world);
}

async function start({ duration, name, several, names }: TimerSlots, world: SkillWorld): Promise<SkillAnswer> {
  if (several !== undefined) return startSeveral(several, names, world);
  const ms = duration === undefined ? undefined : durationMs(duration);
  if (ms === undefined) return { text: words.calendarLength };
  const refusal = refusalOf(ms);
  if (refusal !== undefined) return { text: refusal };
  const text = words.started(sayDuration(ms, world.locale), name && plain(name), endOf(world.now + ms, world));
  return startRows([timerOf(ms, name, world)], text, world);
}

async function startSeveral(
  lengths: readonly Duration[],
  names: readonly string[] | undefined,
  world: SkillWorld,
): Promise<SkillAnswer> {
  const rows: Timer[] = [];
  for (const [index, length] of lengths.entries()) {
    const ms = durationMs(length);
    if (ms === undefined) return { text: words.calendarLength };
    const refusal = refusalOf(ms);
    if (refusal !== undefined) return { text: refusal };
    rows.push(timerOf(ms, names?.[index], world));
  }
  const said = rows.map(({ durationMs: ms, name }) =>
    words.oneOf(sayDuration(ms, world.locale), endOf(world.now + ms, world), name && plain(name)),
  );
  return startRows(rows, words.startedSeveral(said), world);
}

function timerOf(ms: number, name: string | undefined, { createId, now }: SkillWorld): Timer {
  return {
    kind: 'timer',
    id: createId(),
    createdAt: now,
    ...(name !== undefined && { name }),
    durationMs: ms,
    state: { endsAt: now + ms },
  };
}

async function startRows(rows: readonly Timer[], text: string, world: SkillWorld): Promise<SkillAnswer> {
  const inverse = await world.alerts.change({ saved: rows });
  return {
    text,
    undo: async () => {
      await world.alerts.change(inverse);
      return words.undoneStart;
    },
  };
}

/** Of several that fit, the ones that the act can concern. */
function narrowed(timers: readonly Timer[], { act, target }: TimerSlots, now: number): readonly Timer[] {
  if (timers.length < 2 || target?.all === true) return timers;
  const fit = timers.filter((timer) => {
    if (act === 'pause') return 'endsAt' in timer.state && timer.ringing === undefined;
    if (act === 'resume') return 'remainingMs' in timer.state;
    if (act === 'cancel') return remainingMs(timer, now) === 0;
    return true;
  });
  return fit.length > 0 ? fit : timers;
}

async function change(
  chosen: readonly Timer[],
  { act, duration, name }: TimerSlots,
  world: SkillWorld,
): Promise<SkillAnswer> {
  const { now, locale } = world;
  const calls = chosen.map((timer) => callOf(timer, world));
  const ms = duration === undefined ? undefined : durationMs(duration);
  if (duration !== undefined && ms === undefined) return { text: words.calendarLength };
  const [one] = chosen;
  const [call = ''] = calls;
  if (act === 'cancel') {
    const wasOver = chosen.length === 1 && one?.ringing !== undefined;
    return changed(
      { removed: chosen.map(({ id }) => id) },
      wasOver ? words.stopped(call) : words.cancelled(calls),
      world,
    );
  }
  const next = chosen.map((timer): Timer => {
    switch (act) {
      case 'pause':
        return paused(timer, now);
      case 'resume':
        return resumed(timer, now);
      case 'restart': {
        const length = ms ?? timer.durationMs;
        const { ringing: _rang, ...rest } = timer;
        return { ...rest, durationMs: length, state: { endsAt: now + length } };
      }
      case 'extend':
        return extended(timer, ms ?? 0, now);
      case 'shorten':
        return extended(timer, -(ms ?? 0), now);
      case 'rename':
        return name === undefined ? timer : { ...timer, name };
      default:
        return timer;
    }
  });
  for (const timer of next) {
    const refusal = refusalOf(Math.max(timer.durationMs, remainingMs(timer, now)));
    if (refusal !== undefined) return { text: refusal };
  }
  const said = next.map((timer, index) => {
    const before = chosen[index];
    const called = calls[index] ?? call;
    const left = sayDuration(remainingMs(timer, now), locale);
    if (act === 'pause') {
      if (before?.ringing !== undefined) return words.over(called);
      return before !== undefined && 'remainingMs' in before.state
        ? words.alreadyPaused(called)
        : words.didPause(called, left);
    }
    if (act === 'resume' && before !== undefined && 'endsAt' in before.state) {
      return before.ringing === undefined ? words.alreadyRunning(called, left) : words.over(called);
    }
    const end = 'endsAt' in timer.state ? endOf(timer.state.endsAt, world) : '';
    if (act === 'resume') return words.resumed(called, left, end);
    if (act === 'restart') return words.restarted(called, left, end);
    if (act === 'rename') return words.renamed(plain(name ?? ''));
    return words.changed(called, left);
  });
  const saved = next.filter(
    (timer, index) =>
      (timer !== chosen[index] && chosen[index]?.ringing === undefined) ||
      act === 'restart' ||
      act === 'extend' ||
      act === 'rename',
  );
  return saved.length === 0 ? { text: said.join('\n\n') } : changed({ saved }, said.join('\n\n'), world);
}

async function changed(
  change: { readonly saved?: readonly Alert[]; readonly removed?: readonly string[] },
  text: string,
  world: SkillWorld,
): Promise<SkillAnswer> {
  const inverse = await world.alerts.change(change);
  return {
    text,
    undo: async () => {
      await world.alerts.change(inverse);
      return words.undone;
    },
  };
}

function refusalOf(ms: number): string | undefined {
  if (ms < 1000) return words.tooShort;
  return ms > LONGEST_MS ? words.tooLong : undefined;
}

function callOf({ name, durationMs: ms }: Timer, { locale }: SkillWorld): string {
  return words.call(name && plain(name), sayDuration(ms, locale));
}

function missingCall({ name, durationMs: ms, place }: Target, { locale }: SkillWorld): string {
  if (name !== undefined) return words.call(plain(name), '');
  return ms === undefined ? `timer number ${place ?? 1}` : words.call(undefined, sayDuration(ms, locale));
}

function leftOf(timer: Timer, world: SkillWorld): string {
  const left = remainingMs(timer, world.now);
  const call = callOf(timer, world);
  if (left === 0) return words.over(call);
  const said = sayDuration(Math.ceil(left / 1000) * 1000, world.locale);
  return 'endsAt' in timer.state ? words.running(call, said) : words.paused(call, said);
}

function listOf(timers: readonly Timer[], world: SkillWorld): string {
  const [one] = timers;
  if (one === undefined) return words.none;
  return timers.length === 1 ? leftOf(one, world) : bullets(timers, world);
}

/** What is said of the running one that ends before the others. */
function firstOf(timers: readonly Timer[], world: SkillWorld): string {
  const running = timers.filter((timer) => 'endsAt' in timer.state && timer.ringing === undefined);
  const [first] = running.sort((one, other) => remainingMs(one, world.now) - remainingMs(other, world.now));
  return first === undefined ? listOf(timers, world) : leftOf(first, world);
}

function bullets(timers: readonly Timer[], world: SkillWorld): string {
  return timers
    .map((timer) => {
      const left = remainingMs(timer, world.now);
      const state = left === 0 ? 'over' : 'endsAt' in timer.state ? 'running' : 'paused';
      return `- ${words.item(callOf(timer, world), sayDuration(Math.ceil(left / 1000) * 1000, world.locale), state)}`;
    })
    .join('\n');
}

/** When it ends, with the day unless that is today. */
function endOf(instant: number, world: SkillWorld): string {
  const civil = civilAt(instant, world.timeZone);
  const time = sayTime(civil, world.locale);
  const day = sayDay(civil, world);
  return day === 'today' ? time : sayAt(day, time).replace(/^(on|at) /, '');
}
