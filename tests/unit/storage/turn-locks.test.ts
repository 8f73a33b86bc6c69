import { describe, expect, test } from 'vitest';
import { createTurnLocks } from '../../../src/lib/storage/turn-locks';
import { createFakeLocks } from '../../support/fake-locks';

const never = new AbortController().signal;

function twoTabs() {
  const locks = createFakeLocks();
  const [one, other] = [locks.tab(), locks.tab()];
  return { locks, crash: () => one.close(), one: createTurnLocks(one), other: createTurnLocks(other) };
}

/** Whether a promise is settled once everything that can happen now has happened. */
async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  const pending = Symbol('pending');
  for (let step = 0; step < 20; step += 1) await Promise.resolve();
  return (await Promise.race([promise, Promise.resolve(pending)])) !== pending;
}

describe('a turn', () => {
  test('is taken at once where no other runs, and keeps others out until it is let go', async () => {
    const { one, other } = twoTabs();
    const release = await one.tryTake('c');
    expect(await other.tryTake('c')).toBeUndefined();
    expect(await one.tryTake('c')).toBeUndefined();
    release?.();
    expect(await other.tryTake('c')).toBeDefined();
  });

  test('keeps nobody out of another conversation', async () => {
    const { one, other } = twoTabs();
    await one.tryTake('c');
    expect(await other.tryTake('d')).toBeDefined();
  });

  test('that waits comes as soon as the first is let go', async () => {
    const { one, other } = twoTabs();
    const release = await one.tryTake('c');
    const waiting = other.take('c', never);
    expect(await isSettled(waiting)).toBe(false);
    release?.();
    (await waiting)();
    expect(await one.tryTake('c')).toBeDefined();
  });

  test('that waits comes when the tab of the first crashes', async () => {
    const { one, other, crash } = twoTabs();
    await one.tryTake('c');
    const waiting = other.take('c', never);
    crash();
    expect(await waiting).toBeTypeOf('function');
  });

  test('that is given up while it waits rejects, and leaves nothing', async () => {
    const { one, other, locks } = twoTabs();
    const release = await one.tryTake('c');
    const controller = new AbortController();
    const waiting = other.take('c', controller.signal);
    expect(await isSettled(waiting)).toBe(false);
    controller.abort();
    await expect(waiting).rejects.toBe(controller.signal.reason);
    release?.();
    expect(await one.tryTake('c')).toBeDefined();
    expect(locks.held).toEqual(['hearth:turn:c']);
  });
});
