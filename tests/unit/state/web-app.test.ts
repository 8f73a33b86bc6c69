import { describe, expect, it } from 'vitest';
import { createAppUpdates } from '../../../src/lib/web-app/app-updates';
import type { ShellState } from '../../../src/lib/web-app/offline-readiness';
import { WebAppState } from '../../../src/state/web-app.svelte';
import { settled } from '../../support/ui/started-app';

function setUp() {
  const did: string[] = [];
  const estimate = { low: false, beforeFull: Promise.resolve() };
  let tell: ((state: ShellState) => void) | undefined;
  const updates = createAppUpdates({ activate: () => did.push('activate'), reload: () => did.push('reload') });
  const webApp = new WebAppState({
    shell: {
      state: 'checking',
      updates,
      subscribe: (listener) => {
        tell = listener;
        return () => undefined;
      },
      start: async () => void did.push('start'),
      check: async () => undefined,
      takeShared: async () => undefined,
    },
    installation: { offered: false, subscribe: () => () => undefined, install: async () => void did.push('install') },
    persistence: { isPersistent: async () => false, askOnce: async () => true, ask: async () => true },
    badge: { finished: () => did.push('badge') },
    wakeLock: { want: (wanted) => did.push(wanted ? 'awake' : 'asleep') },
    reportStorage: async () => ({ uses: [], totalBytes: 5 }),
    judgeRoom: async (writeFailed) => {
      if (writeFailed) await estimate.beforeFull;
      return writeFailed ? 'full' : estimate.low ? 'low' : 'enough';
    },
  });
  return { webApp, updates, did, estimate, tell: (state: ShellState) => tell?.(state) };
}

describe('WebAppState', () => {
  it('is ready for the network to go only with all files and the fast model', () => {
    const { webApp, tell } = setUp();
    expect(webApp.readiness(true)).toBe('unknown');
    tell('complete');
    expect(webApp.readiness(false)).toBe('no-model');
    expect(webApp.readiness(true)).toBe('ready');
  });

  it('keeps an update from an answer that is being written, and the screen on meanwhile', () => {
    const { webApp, updates, did } = setUp();
    webApp.setActivity({ answering: true, fetching: false, activities: 0 });
    updates.note('installed');
    webApp.takeUpdate();
    expect(webApp.update).toEqual({ kind: 'waiting', asked: true });
    webApp.setActivity({ answering: false, fetching: false, activities: 1 });
    expect(did).toEqual(['awake', 'asleep']);
    webApp.setActivity({ answering: false, fetching: false, activities: 0 });
    expect(did).toEqual(['awake', 'asleep', 'asleep', 'activate']);
    webApp.setActivity({ answering: false, fetching: true, activities: 1 });
    expect(did.at(-1)).toBe('awake');
  });

  it('says that something was not saved, until something is', async () => {
    const { webApp } = setUp();
    webApp.noteWrite(true);
    await settled();
    expect(webApp.room).toBe('full');
    webApp.noteWrite(false);
    await settled();
    expect(webApp.room).toBe('enough');
  });

  it('says what became of the write that came last, however late the judgements are', async () => {
    const { webApp, estimate } = setUp();
    let resolve = (): void => undefined;
    estimate.beforeFull = new Promise((goOn) => (resolve = goOn));
    webApp.noteWrite(true);
    webApp.noteWrite(false);
    await settled();
    resolve();
    await settled();
    expect(webApp.room).toBe('enough');
  });

  it('judges the room again when an answer or a download has ended, and not while they go on', async () => {
    const { webApp, estimate } = setUp();
    await webApp.start();
    estimate.low = true;
    webApp.setActivity({ answering: true, fetching: false, activities: 0 });
    await settled();
    expect(webApp.room).toBe('enough');
    webApp.setActivity({ answering: false, fetching: false, activities: 0 });
    await settled();
    expect(webApp.room).toBe('low');
    webApp.setActivity({ answering: false, fetching: true, activities: 2 });
    estimate.low = false;
    webApp.setActivity({ answering: false, fetching: true, activities: 1 });
    await settled();
    expect(webApp.room).toBe('enough');
  });

  it('measures on demand, and knows whether the browser keeps it', async () => {
    const { webApp } = setUp();
    await webApp.measureStorage();
    expect(webApp.report?.totalBytes).toBe(5);
    expect(webApp.persistent).toBe(false);
    await webApp.keepStorage();
    expect(webApp.persistent).toBe(true);
  });
});
