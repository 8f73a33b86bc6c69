import { describe, expect, test } from 'vitest';
import { isLate, type Appointment, type Timer } from '../../../src/lib/core/alert';
import { createAlertBrowser } from '../../support/alert-tabs';

function timer(id: string, endsAt: number): Timer {
  return { kind: 'timer', id, createdAt: 0, durationMs: 60_000, state: { endsAt } };
}

function alarm(civil: string): Appointment {
  return { kind: 'alarm', id: 'alarm', createdAt: 0, enabled: true, when: { civil } };
}

describe('the watch over alerts', () => {
  test('rings on time', async () => {
    const browser = createAlertBrowser();
    const tab = browser.openTab();
    const start = browser.world.now;
    await tab.store.change({ saved: [timer('tea', start + 90_000)] });
    await browser.pass(89_000, [tab]);
    expect(tab.rung).toEqual([]);
    await browser.pass(10_000, [tab]);
    expect(tab.rung).toHaveLength(1);
    expect(tab.rung[0]?.ringing).toEqual({ dueAt: start + 90_000, since: start + 90_000 });
  });

  test('rings once in two tabs, and both know', async () => {
    const browser = createAlertBrowser();
    const tabs = [browser.openTab(), browser.openTab()];
    const [one, other] = tabs;
    await one!.store.change({ saved: [timer('a', browser.world.now + 1000), timer('b', browser.world.now + 1000)] });
    await browser.pass(5000, tabs);
    expect([...one!.rung, ...other!.rung].map(({ id }) => id).sort()).toEqual(['a', 'b']);
    expect((await other!.store.alerts()).every(({ ringing }) => ringing !== undefined)).toBe(true);
  });

  test('hears of an alert that another tab made', async () => {
    const browser = createAlertBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    await browser.pass(0, [one, other]);
    await one.store.change({ saved: [timer('a', browser.world.now + 30_000)] });
    one.watch.stop();
    await browser.pass(31_000, [other]);
    expect(other.rung.map(({ id }) => id)).toEqual(['a']);
  });

  test('says that it is late for what came due while no page was open', async () => {
    const browser = createAlertBrowser();
    const before = browser.openTab();
    await before.store.change({ saved: [timer('tea', browser.world.now + 60_000)] });
    before.watch.stop();
    browser.world.now += 600_000;
    const reloaded = browser.openTab();
    await browser.pass(0, [reloaded]);
    expect(reloaded.rung).toHaveLength(1);
    expect(isLate(reloaded.rung[0]!.ringing!)).toBe(true);
  });

  test('rings for an alarm by the clock of the zone into which the person has come', async () => {
    const browser = createAlertBrowser();
    const tab = browser.openTab();
    // 14:00 in London is an hour away, in New York six.
    await tab.store.change({ saved: [alarm('2026-06-01T14:00')] });
    browser.world.timeZone = 'America/New_York';
    await browser.pass(2 * 3600_000, [tab]);
    expect(tab.rung).toEqual([]);
    await browser.pass(4 * 3600_000, [tab]);
    expect(tab.rung).toHaveLength(1);
    expect(new Date(tab.rung[0]!.ringing!.dueAt).toISOString()).toBe('2026-06-01T18:00:00.000Z');
  });

  test('notices within half a minute that the clock was put forward', async () => {
    const browser = createAlertBrowser();
    const tab = browser.openTab();
    await tab.store.change({ saved: [alarm('2026-06-01T18:00')] });
    await browser.pass(1000, [tab]);
    browser.world.now = Date.parse('2026-06-01T17:00:05Z');
    await browser.pass(20_000, [tab]);
    expect(tab.rung).toHaveLength(1);
  });

  test('does not ring for a timer that is paused or was cancelled', async () => {
    const browser = createAlertBrowser();
    const tab = browser.openTab();
    const waiting: Timer = { ...timer('paused', 0), state: { remainingMs: 1000 } };
    await tab.store.change({ saved: [waiting, timer('cancelled', browser.world.now + 5000)] });
    await browser.pass(1000, [tab]);
    await tab.store.change({ removed: ['cancelled'] });
    await browser.pass(60_000, [tab]);
    expect(tab.rung).toEqual([]);
  });
});
