import { advanceUpdate, type Update, type UpdateEvent } from './update';

/** Carries out the rule of `advanceUpdate` for this tab. */
export interface AppUpdates {
  readonly current: Update;
  /** Called after each change; returns the way to stop it. */
  subscribe(listener: (update: Update) => void): () => void;
  /** What the browser says of the next build. */
  note(event: Exclude<UpdateEvent, 'asked' | 'free'>): void;
  /** The person's click. */
  ask(): void;
  /** Whether something runs in this tab that must not be cut off. */
  setBusy(busy: boolean): void;
}

export interface AppUpdatesDependencies {
  /** Lets the waiting build take over. */
  readonly activate: () => void;
  /** Starts this tab again. */
  readonly reload: () => void;
}

/** Begins with no update and a tab that is free. */
export function createAppUpdates({ activate, reload }: AppUpdatesDependencies): AppUpdates {
  const listeners = new Set<(update: Update) => void>();
  let update: Update = { kind: 'none' };
  let busy = false;

  function advance(event: UpdateEvent): void {
    const step = advanceUpdate(update, event, busy);
    if (step.update !== update) {
      update = step.update;
      for (const listener of listeners) listener(update);
    }
    if (step.act === 'activate') activate();
    if (step.act === 'reload') reload();
  }

  return {
    get current() {
      return update;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    note: advance,
    ask: () => advance('asked'),
    setBusy(next) {
      const becameFree = busy && !next;
      busy = next;
      if (becameFree) advance('free');
    },
  };
}
