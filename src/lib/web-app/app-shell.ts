import type { Result } from '../core/result';
import type { ServiceWorkerAnswers, ServiceWorkerRequest, SharedContent } from '../../workers/service-worker/api';
import { createAppUpdates, type AppUpdates } from './app-updates';
import { shouldReloadForIsolation, type ReloadMark } from './isolation';
import type { ShellState } from './offline-readiness';
import type { PageVisibility } from './page-visibility';

/** The parts of the browser's service worker objects that are needed. */
export interface ShellWorker extends EventTarget {
  readonly state: ServiceWorkerState;
  postMessage(message: unknown, transfer?: Transferable[]): void;
}

export interface ShellRegistration extends EventTarget {
  readonly installing: ShellWorker | null;
  readonly waiting: ShellWorker | null;
  readonly active: ShellWorker | null;
  update(): Promise<unknown>;
}

export interface ShellContainer extends EventTarget {
  readonly controller: ShellWorker | null;
  register(address: string): Promise<ShellRegistration>;
  getRegistration(): Promise<ShellRegistration | undefined>;
}

export interface AppShellDependencies {
  /** `navigator.serviceWorker`; undefined where the browser or an insecure address has none. */
  readonly container: ShellContainer | undefined;
  /** Of the service worker's script. */
  readonly address: string;
  readonly page: PageVisibility;
  /** `crossOriginIsolated`. */
  readonly isolated: boolean;
  readonly reloadMark: ReloadMark;
  readonly reload: () => void;
  /** Asks a service worker; refused with a reason when it does not answer or cannot. */
  readonly ask: <Type extends keyof ServiceWorkerAnswers>(
    worker: ShellWorker,
    request: ServiceWorkerRequest & { readonly type: Type },
  ) => Promise<Result<ServiceWorkerAnswers[Type], string>>;
  /** Milliseconds, never going back. */
  readonly now: () => number;
}

/** The app's own files on this device: whether they are all there, and how a newer build comes. */
export interface AppShell {
  readonly state: ShellState;
  readonly updates: AppUpdates;
  /** Called after each change of `state`; returns the way to stop it. */
  subscribe(listener: (state: ShellState) => void): () => void;
  /** Registers the service worker and follows it; called once, when the first screen is there. */
  start(): Promise<void>;
  /** Looks again whether all files are there: they can be removed behind the page's back. */
  check(): Promise<void>;
  /** What another app shared, once; undefined when it was read before or there is no service worker. */
  takeShared(id: string): Promise<SharedContent | undefined>;
}

/** A page that stays open for days looks after its files when it is seen again, this long after the last look. */
const lookAgainMs = 60 * 60_000;

/** See {@link AppShell}. */
export function createAppShell(dependencies: AppShellDependencies): AppShell {
  const { container, address, page, isolated, reloadMark, reload, ask, now } = dependencies;
  const listeners = new Set<(state: ShellState) => void>();
  let state: ShellState = container === undefined ? 'unsupported' : 'checking';
  let waiting: ShellWorker | null = null;
  let lookedAt = now();
  // Read before anything can change it: whether the page itself came from the service worker.
  const controlledAtStart = (container?.controller ?? null) !== null;
  let controlled = controlledAtStart;
  /** Whether the next service worker to take over is the one that is here already. */
  let askedFor = false;

  const updates = createAppUpdates({ activate: () => waiting?.postMessage({ type: 'SKIP_WAITING' }), reload });

  function become(next: ShellState): void {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener(state);
  }

  async function check(): Promise<void> {
    const registration = await container?.getRegistration();
    if (container === undefined) return;
    if (registration === undefined) return become('incomplete');
    const { active } = registration;
    if (active === null) return become(registration.installing === null ? 'incomplete' : 'preparing');
    const answer = await ask(active, { type: 'check-shell' });
    become(answer.ok && answer.value.complete ? 'complete' : 'incomplete');
  }

  function follow(registration: ShellRegistration): void {
    const { installing } = registration;
    if (installing === null) return;
    const isUpdate = registration.active !== null;
    if (isUpdate) updates.note('found');
    else become('preparing');
    installing.addEventListener('statechange', () => {
      if (installing.state === 'installed' && isUpdate) {
        waiting = installing;
        updates.note('installed');
      } else if (installing.state === 'activated' && !isUpdate) {
        void check();
      } else if (installing.state === 'redundant') {
        if (!isUpdate) become('incomplete');
        else if (registration.waiting === null || registration.waiting === installing) updates.note('discarded');
      }
    });
  }

  function takenOver(): void {
    if (askedFor) askedFor = false;
    else if (controlled) updates.note('took-over');
    else reloadForIsolation();
    controlled = true;
  }

  function reloadForIsolation(): void {
    if (!shouldReloadForIsolation({ isolated, controlledAtStart, triedBefore: reloadMark.read() })) return;
    reloadMark.write();
    updates.note('took-over');
  }

  async function look(): Promise<void> {
    const registration = await container?.getRegistration();
    if (registration === undefined) return become('incomplete');
    if (now() - lookedAt < lookAgainMs) return;
    lookedAt = now();
    await check();
    try {
      await registration.update();
    } catch (error) {
      // Without a network there is no newer build to be had.
      if (!isRefusal(error)) throw error;
    }
  }

  container?.addEventListener('controllerchange', takenOver);

  return {
    get state() {
      return state;
    },
    updates,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      if (container === undefined) return;
      let registration: ShellRegistration;
      try {
        registration = await container.register(address);
      } catch (error) {
        // The browser may not, or the script cannot be had: the app works on without it.
        if (!isRefusal(error)) throw error;
        return become('unsupported');
      }
      registration.addEventListener('updatefound', () => follow(registration));
      follow(registration);
      if (registration.waiting !== null && registration.active !== null) {
        waiting = registration.waiting;
        updates.note('installed');
      }
      page.addEventListener('visibilitychange', () => {
        if (page.visibilityState === 'visible') void look();
      });
      if (registration.active === null) return;
      const { active } = registration;
      const beside = container.controller === null;
      // A reload past all caches leaves a page without its service worker, and without the headers that it adds.
      if (!controlled) reloadForIsolation();
      controlled = true;
      await check();
      await ask(active, { type: 'tidy' });
      if (!beside) return;
      // So does one that was removed while pages were open, and that this page has brought back.
      askedFor = true;
      await ask(active, { type: 'claim' });
    },
    check,
    async takeShared(id) {
      const active = (await container?.getRegistration())?.active ?? null;
      if (active === null) return undefined;
      const answer = await ask(active, { type: 'take-share', id });
      return answer.ok ? answer.value : undefined;
    },
  };
}

/** How browsers say no to what concerns service workers. */
function isRefusal(error: unknown): boolean {
  return error instanceof TypeError || error instanceof DOMException;
}
