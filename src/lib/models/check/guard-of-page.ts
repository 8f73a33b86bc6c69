import { versions } from 'virtual:engine-versions';
import type { Database } from '../../storage/database';
import { createModelCheckStore } from '../../storage/dexie-model-check-store';
import { probeThisDevice } from '../device/this-device';
import { createCrashSentinel } from './crash-sentinel';
import { nameEngine } from './engine-name';
import { createLeaveNotes } from './leave-notes';
import { createLoadGuard, type LoadGuard } from './load-guard';

/** The guard of this page, and the models whose last load ended it. */
export interface PageGuard {
  readonly guard: LoadGuard;
  stoppedPages(): Promise<readonly string[]>;
}

/** @param page `window` */
export function guardOfPage(page: Window & typeof globalThis, database: Database): PageGuard {
  const now = (): number => Date.now();
  const checks = createModelCheckStore(database);
  const { locks } = page.navigator;
  const sentinel = createCrashSentinel({ checks, locks, notes: createLeaveNotes(page.localStorage), now });
  page.addEventListener('pagehide', () => sentinel.leave());
  const guard = createLoadGuard({
    ...{ checks, sentinel, now },
    nameEngine: (model) => nameEngine(model, versions, async () => (await probeThisDevice(page)).gpu),
  });
  return { guard, stoppedPages: () => sentinel.stoppedPages() };
}
