import type { ChangeChannel } from './change-feed';

/** Tells the listeners of this tab and of every other tab that rows of one kind changed. It carries no content. */
export interface RowChanges {
  announce(): void;
  /** Returns the way to stop listening. */
  subscribe(listener: () => void): () => void;
}

const CHANGED = 'changed';

/** Joins the tabs over a channel of its own, which does not deliver to its own sender. */
export function createRowChanges(channel?: ChangeChannel): RowChanges {
  const listeners = new Set<() => void>();

  function notify(): void {
    for (const listener of [...listeners]) listener();
  }

  channel?.addEventListener('message', ({ data }) => {
    if (data === CHANGED) notify();
  });

  return {
    announce() {
      channel?.postMessage(CHANGED);
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
