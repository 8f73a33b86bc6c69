import { describe, expect, it } from 'vitest';
import { createReloadMark, shouldReloadForIsolation } from '../../../src/lib/web-app/isolation';

const plainHost = { isolated: false, controlledAtStart: false, triedBefore: false };

describe('shouldReloadForIsolation', () => {
  it('starts a page again that came without headers and would now get them', () => {
    expect(shouldReloadForIsolation(plainHost)).toBe(true);
  });

  it('never does so for a page that is isolated', () => {
    expect(shouldReloadForIsolation({ ...plainHost, isolated: true })).toBe(false);
  });

  it('never goes round in circles', () => {
    expect(shouldReloadForIsolation({ ...plainHost, controlledAtStart: true })).toBe(false);
    expect(shouldReloadForIsolation({ ...plainHost, triedBefore: true })).toBe(false);
  });
});

describe('createReloadMark', () => {
  it('remembers for the session', () => {
    const kept = new Map<string, string>();
    const session = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    };
    expect(createReloadMark(session).read()).toBe(false);
    createReloadMark(session).write();
    expect(createReloadMark(session).read()).toBe(true);
  });
});
