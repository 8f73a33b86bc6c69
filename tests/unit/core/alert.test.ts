import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dueBy,
  extended,
  isLate,
  nextDue,
  paused,
  remainingMs,
  resumed,
  rung,
  snoozed,
  stopped,
  type Alert,
  type Appointment,
  type Timer,
} from '../../../src/lib/core/alert';

const at = Date.parse;
const london = 'Europe/London';

function timer(endsAt: number): Timer {
  return { kind: 'timer', id: 't', createdAt: 0, durationMs: 60_000, state: { endsAt } };
}

function alarm(when: Appointment['when'], more: Partial<Appointment> = {}): Appointment {
  return { kind: 'alarm', id: 'a', createdAt: 0, when, enabled: true, ...more };
}

const daily = { every: 'day', interval: 1 } as const;

describe('a timer', () => {
  test('runs, waits while it is paused, and runs on', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('pause', 'resume', 'wait'), fc.integer({ min: 0, max: 5000 }))),
        (acts) => {
          let now = 0;
          let counted = 60_000;
          let running = true;
          let row = timer(60_000);
          for (const [act, ms] of acts) {
            now += ms;
            if (running) counted = Math.max(0, counted - ms);
            if (act === 'pause') [row, running] = [paused(row, now), false];
            if (act === 'resume') [row, running] = [resumed(row, now), true];
            expect(remainingMs(row, now)).toBe(counted);
          }
        },
      ),
    );
  });

  test('gets more time, or less, and never less than none', () => {
    expect(remainingMs(extended(timer(60_000), 30_000, 10_000), 10_000)).toBe(80_000);
    expect(remainingMs(extended(timer(60_000), -90_000, 10_000), 10_000)).toBe(0);
  });

  test('that is over rings once, until it is stopped', () => {
    const due = dueBy(timer(60_000), 60_000, london);
    expect(due).toEqual({ at: 60_000 });
    const ringing = rung(timer(60_000), due!, 60_100);
    expect(dueBy(ringing, 70_000, london)).toBeUndefined();
    expect(isLate(ringing.ringing!)).toBe(false);
    expect(stopped(ringing)).toBeUndefined();
    expect(nextDue(snoozed(ringing, 61_000, 5000), london)).toEqual({ at: 66_000 });
  });
});

describe('an alarm', () => {
  test('keeps to the clock on the wall when summer time begins and ends', () => {
    const rings = (from: string): string => {
      const due = nextDue(alarm({ civil: '2026-01-01T07:00', recurrence: daily }, { rungThrough: from }), london);
      return new Date(due!.at).toISOString();
    };
    expect(rings('2026-03-27T07:00')).toBe('2026-03-28T07:00:00.000Z');
    expect(rings('2026-03-28T07:00')).toBe('2026-03-29T06:00:00.000Z');
    expect(rings('2026-10-24T07:00')).toBe('2026-10-25T07:00:00.000Z');
  });

  test('at an hour that a clock skips rings when the clock has been put forward', () => {
    expect(nextDue(alarm({ civil: '2026-03-29T01:30' }), london)?.at).toBe(at('2026-03-29T01:30:00Z'));
  });

  test('at an hour that a clock shows twice rings once', () => {
    const once = alarm({ civil: '2026-10-25T01:30', recurrence: daily });
    const first = dueBy(once, at('2026-10-25T00:30:00Z'), london)!;
    const after = stopped(rung(once, first, at('2026-10-25T00:30:00Z')))!;
    expect(dueBy(after, at('2026-10-25T01:45:00Z'), london)).toBeUndefined();
  });

  test('goes with the person into another zone', () => {
    const seven = alarm({ civil: '2026-06-01T07:00' });
    expect(nextDue(seven, london)?.at).toBe(at('2026-06-01T06:00:00Z'));
    expect(nextDue(seven, 'America/New_York')?.at).toBe(at('2026-06-01T11:00:00Z'));
  });

  test('of a page that was closed for a week rings once, for the last time, and then in time again', () => {
    const week = alarm({ civil: '2026-06-01T07:00', recurrence: daily }, { rungThrough: '2026-06-01T07:00' });
    const now = at('2026-06-08T09:00:00Z');
    const due = dueBy(week, now, london)!;
    expect(due).toEqual({ at: at('2026-06-08T06:00:00Z'), through: '2026-06-08T07:00' });
    const ringing = rung(week, due, now);
    expect(isLate(ringing.ringing!)).toBe(true);
    expect(nextDue(stopped(ringing)!, london)?.at).toBe(at('2026-06-09T06:00:00Z'));
  });

  test('that is switched off never rings', () => {
    expect(nextDue(alarm({ civil: '2026-06-01T07:00' }, { enabled: false }), london)).toBeUndefined();
  });

  test('rings for its snooze and does not forget its next time', () => {
    const row = alarm({ civil: '2026-06-01T07:00', recurrence: daily }, { rungThrough: '2026-06-01T07:00' });
    const snoozing = snoozed(row, at('2026-06-01T06:00:00Z'), 540_000);
    const due = dueBy(snoozing, at('2026-06-01T06:09:00Z'), london)!;
    expect(due.at).toBe(at('2026-06-01T06:09:00Z'));
    expect(nextDue(stopped(rung(snoozing, due, due.at))!, london)?.at).toBe(at('2026-06-02T06:00:00Z'));
  });

  test('of every so many minutes goes by time that passes', () => {
    const hourly = alarm({ instant: 3_600_000, recurrence: { every: 'minute', interval: 60 } });
    expect(nextDue(hourly, london)).toEqual({ at: 3_600_000, through: 3_600_000 });
    expect(dueBy(hourly, 3_600_000 * 5.5, london)).toEqual({ at: 3_600_000 * 5, through: 3_600_000 * 5 });
  });

  test('rings for every one of its times when somebody is always there, and for none twice', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 * 3600_000 }), { maxLength: 60 }), (waits) => {
        const start = at('2026-03-20T12:00:00Z');
        let row: Alert = alarm({ civil: '2026-03-21T07:00', recurrence: daily });
        let now = start;
        const told: number[] = [];
        for (const wait of waits) {
          now += wait;
          const due = dueBy(row, now, london);
          if (due === undefined) continue;
          told.push(due.at);
          row = stopped(rung(row, due, now))!;
        }
        expect([...new Set(told)].sort((one, other) => one - other)).toEqual(told);
        const last = nextDue(row, london)!.at;
        expect(last).toBeGreaterThan(now);
        expect(last - now).toBeLessThanOrEqual(25 * 3600_000 + Math.max(0, at('2026-03-21T07:00:00Z') - now));
      }),
    );
  });
});
