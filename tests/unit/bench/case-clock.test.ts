import { afterEach, describe, expect, it, vi } from 'vitest';
import { createCaseClock } from '../../../bench/page/case-clock';

const evening = { now: '2026-02-27T23:30', timezone: 'Europe/Berlin' };

afterEach(() => {
  vi.useRealTimers();
});

describe('the clock of a case', () => {
  it("is the machine's until a case names a time, and again afterwards", () => {
    vi.setSystemTime(5000);
    const clock = createCaseClock();
    const own = clock.timeZone();
    expect(clock.now()).toBe(5000);
    clock.set({ now: 1000, timezone: 'Asia/Tokyo' });
    expect([clock.now(), clock.timeZone()]).toEqual([1000, 'Asia/Tokyo']);
    clock.set({});
    expect([clock.now(), clock.timeZone()]).toEqual([5000, own]);
  });

  it('reads a time by the zone where it names no offset', () => {
    const clock = createCaseClock();
    clock.set(evening);
    expect(clock.now()).toBe(Date.UTC(2026, 1, 27, 22, 30));
    clock.set({ ...evening, now: '2026-02-27T23:30Z' });
    expect(clock.now()).toBe(Date.UTC(2026, 1, 27, 23, 30));
  });

  it('goes on by as much as is said', () => {
    const clock = createCaseClock();
    clock.set({ now: 1000 }, 2);
    expect(clock.now()).toBe(1002);
    clock.set({ now: 1000 });
    expect(clock.now()).toBe(1000);
  });

  it.each([
    ['a zone that there is not', { now: 1000, timezone: 'Europe/Atlantis' }],
    ['a zone that there is not, without a time', { timezone: 'Europe/Atlantis' }],
    ['a time that is none', { now: 'noon' }],
  ])('refuses %s and stays as it was', (_, moment) => {
    const clock = createCaseClock();
    clock.set(evening);
    expect(() => clock.set(moment)).toThrow();
    expect([clock.now(), clock.timeZone()]).toEqual([Date.UTC(2026, 1, 27, 22, 30), 'Europe/Berlin']);
  });
});
