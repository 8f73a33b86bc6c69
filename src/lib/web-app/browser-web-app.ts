import { createAnswerBadge, type AnswerBadge } from './answer-badge';
import { createAppShell, type AppShell, type ShellContainer } from './app-shell';
import { askServiceWorker } from './ask-service-worker';
import { createBrowserStorageSources } from './browser-storage-sources';
import { createInstallation, type Installation } from './installation';
import { createReloadMark } from './isolation';
import { followLaunches, type Launch, type LaunchQueue } from './launches';
import { createScreenWakeLock, type ScreenWakeLock } from './screen-wake-lock';
import { createAskedMark, createStoragePersistence, type StoragePersistence } from './storage-persistence';
import { reportStorage, type StorageReport } from './storage-report';
import { judgeStorageRoom, type StorageRoom } from './storage-room';

/** What a browser's window offers of it; each may be missing. */
export interface WebAppWindow extends EventTarget {
  readonly document: Document;
  readonly location: Location;
  readonly history: History;
  readonly crossOriginIsolated: boolean;
  readonly sessionStorage: Storage;
  readonly localStorage: Storage;
  readonly caches?: CacheStorage;
  readonly launchQueue?: LaunchQueue;
  readonly navigator: {
    readonly serviceWorker?: ShellContainer;
    readonly wakeLock?: WakeLock;
    readonly storage?: StorageManager;
    setAppBadge?(count: number): Promise<void>;
    clearAppBadge?(): Promise<void>;
  };
  readonly performance: { now(): number };
  matchMedia(query: string): { readonly matches: boolean };
}

/** The parts that make Hearth an app on this device. */
export interface WebApp {
  readonly shell: AppShell;
  readonly installation: Installation;
  readonly persistence: StoragePersistence;
  readonly badge: AnswerBadge;
  readonly wakeLock: ScreenWakeLock;
  /** Reports why the app was opened, now and later; to be called once, when there is somebody to tell. */
  followLaunches(onLaunch: (launch: Launch) => void): void;
  reportStorage(): Promise<StorageReport>;
  judgeRoom(writeFailed: boolean): Promise<StorageRoom>;
}

/** A service worker that reads and hashes all files on a slow device may take so long; one that was removed, for ever. */
const answerLimitMs = 60_000;

/**
 * Builds them for a window.
 *
 * @param folders of the origin-private file system: where models lie, and what they remember of conversations
 */
export function createBrowserWebApp(
  page: WebAppWindow,
  folders: { readonly models: string; readonly modelMemory: string },
): WebApp {
  const { document, navigator } = page;
  // A computer on a desk has a person's own settings for its screen; a phone goes dark within a minute.
  const handheld = page.matchMedia('(pointer: coarse)').matches;
  const sources = createBrowserStorageSources(navigator.storage, page.caches);
  const shell = createAppShell({
    container: navigator.serviceWorker,
    address: new URL('service-worker.js', document.baseURI).href,
    page: document,
    isolated: page.crossOriginIsolated,
    reloadMark: createReloadMark(page.sessionStorage),
    reload: () => page.location.reload(),
    ask: (worker, request) => askServiceWorker(worker, request, AbortSignal.timeout(answerLimitMs)),
    now: () => page.performance.now(),
  });
  return {
    shell,
    installation: createInstallation(page),
    persistence: createStoragePersistence(navigator.storage, createAskedMark(page.localStorage)),
    badge: createAnswerBadge(navigator, document),
    wakeLock: createScreenWakeLock(handheld ? navigator.wakeLock : undefined, document),
    followLaunches: (onLaunch) =>
      followLaunches(
        {
          address: {
            read: () => page.location.href,
            clean: (address) => page.history.replaceState(page.history.state, '', address),
          },
          queue: page.launchQueue,
          takeShared: (id) => shell.takeShared(id),
        },
        onLaunch,
      ),
    reportStorage: () => reportStorage(sources, folders),
    judgeRoom: async (writeFailed) => judgeStorageRoom(await sources.estimate(), writeFailed),
  };
}
