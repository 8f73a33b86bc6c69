import { describe, expect, test } from 'vitest';
import { createRingingSound } from '../../../src/lib/alerts/ringing-sound';
import { createFakeLocks } from '../../support/fake-locks';

/** Lets everything that was granted be told. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
};

function tabOf(locks: ReturnType<typeof createFakeLocks>) {
  const own = locks.tab();
  const state = { sounds: false };
  const ringing = createRingingSound(own, {
    start: () => void (state.sounds = true),
    stop: () => void (state.sounds = false),
  });
  return { own, state, ringing };
}

describe('the sound of what rings', () => {
  test('is heard from one tab', async () => {
    const locks = createFakeLocks();
    const [one, other] = [tabOf(locks), tabOf(locks)];
    one.ringing.follow(true);
    other.ringing.follow(true);
    await settle();
    expect([one.state.sounds, other.state.sounds]).toEqual([true, false]);
  });

  test('goes on in another tab when that one is closed', async () => {
    const locks = createFakeLocks();
    const [one, other] = [tabOf(locks), tabOf(locks)];
    one.ringing.follow(true);
    other.ringing.follow(true);
    await settle();
    one.own.close();
    await settle();
    expect(other.state.sounds).toBe(true);
  });

  test('ends in every tab, also in one whose turn never came, and can begin again', async () => {
    const locks = createFakeLocks();
    const [one, other] = [tabOf(locks), tabOf(locks)];
    for (const tab of [one, other]) tab.ringing.follow(true);
    await settle();
    for (const tab of [other, one]) tab.ringing.follow(false);
    await settle();
    expect([one.state.sounds, other.state.sounds]).toEqual([false, false]);
    expect(locks.held).toEqual([]);
    other.ringing.follow(true);
    await settle();
    expect(other.state.sounds).toBe(true);
  });
});
