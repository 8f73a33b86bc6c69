import { describe, expect, test } from 'vitest';
import { remainingMs, rung } from '../../../src/lib/core/alert';
import { createMemoryAlertStore } from '../../../src/lib/storage/memory-alert-store';
import { AlertsState, SNOOZE_MS } from '../../../src/state/alerts.svelte';
import { countedIds } from '../../support/counted-ids';

async function started() {
  const time = { now: 1_000_000 };
  const store = createMemoryAlertStore();
  const alerts = new AlertsState({ store, createId: countedIds(), now: () => time.now, timeZone: () => 'UTC' });
  await alerts.start();
  return { alerts, store, time };
}

describe('alerts on the screen', () => {
  test('a timer can be started, paused, resumed and given more time by hand', async () => {
    const { alerts, time } = await started();
    await alerts.startTimer(60_000, 'tea');
    expect(alerts.timers.map(({ name }) => name)).toEqual(['tea']);
    time.now += 10_000;
    await alerts.pause(alerts.timers[0]!);
    time.now += 99_000;
    expect(remainingMs(alerts.timers[0]!, time.now)).toBe(50_000);
    await alerts.resume(alerts.timers[0]!);
    await alerts.extend(alerts.timers[0]!, 60_000);
    expect(remainingMs(alerts.timers[0]!, time.now)).toBe(110_000);
  });

  test('what was removed can be brought back, until something else changes', async () => {
    const { alerts } = await started();
    await alerts.startTimer(60_000, 'tea');
    const [before] = alerts.timers;
    await alerts.remove(before!);
    expect(alerts.timers).toEqual([]);
    expect(alerts.removed).toEqual(before);
    await alerts.restore();
    expect(alerts.timers).toEqual([before]);
    expect(alerts.removed).toBeUndefined();
  });

  test('what another tab changes is seen', async () => {
    const { alerts, store } = await started();
    await store.change({ saved: [{ kind: 'timer', id: 'x', createdAt: 1, durationMs: 1, state: { endsAt: 2 } }] });
    expect(alerts.list.map(({ id }) => id)).toEqual(['x']);
  });

  test('stopping ends a timer; snoozing lets it ring again', async () => {
    const { alerts, store, time } = await started();
    await alerts.startTimer(1000, '');
    time.now += 1000;
    await store.update(alerts.list[0]!.id, (row) => rung(row, { at: time.now }, time.now));
    expect(alerts.ringing).toHaveLength(1);
    await alerts.snooze(alerts.ringing[0]!);
    expect(alerts.ringing).toEqual([]);
    expect(alerts.nextDue(alerts.list[0]!)).toBe(time.now + SNOOZE_MS);
    await store.update(alerts.list[0]!.id, (row) => rung(row, { at: time.now }, time.now));
    await alerts.stop(alerts.ringing[0]!);
    expect(alerts.list).toEqual([]);
  });

  test('alarms stand in the order in which they come, those that are off last', async () => {
    const { alerts } = await started();
    await alerts.save({ kind: 'alarm', name: 'late', when: { civil: '2030-01-01T09:00' } });
    await alerts.save({ kind: 'alarm', name: 'early', when: { civil: '2030-01-01T07:00' } });
    await alerts.save({ kind: 'reminder', name: 'other', when: { civil: '2030-01-01T06:00' } });
    expect(alerts.appointments('alarm').map(({ name }) => name)).toEqual(['early', 'late']);
    await alerts.enable(alerts.appointments('alarm')[0]!, false);
    expect(alerts.appointments('alarm').map(({ name }) => name)).toEqual(['late', 'early']);
  });
});
