/** The part of `BroadcastChannel` that is used here. */
export interface ChangeChannel {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
}

/** A hint that a conversation is no longer what it was. It carries no content: whoever hears it reads again. */
export interface Change {
  readonly conversationId: string;
}

/** Tells the listeners of this tab and of every other tab that something changed. */
export interface ChangeFeed {
  announce(conversationId: string): void;
  /** Returns the way to stop listening. */
  subscribe(listener: (change: Change) => void): () => void;
}

/** Joins the tabs over a channel that does not deliver to its own sender, as a `BroadcastChannel` does not. */
export function createChangeFeed(channel: ChangeChannel): ChangeFeed {
  const listeners = new Set<(change: Change) => void>();

  function notify(change: Change): void {
    for (const listener of [...listeners]) listener(change);
  }

  channel.addEventListener('message', ({ data }) => {
    if (isChange(data)) notify({ conversationId: data.conversationId });
  });

  return {
    announce(conversationId) {
      channel.postMessage({ conversationId } satisfies Change);
      notify({ conversationId });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Another tab may run another version of Hearth. */
function isChange(data: unknown): data is Change {
  return (
    typeof data === 'object' && data !== null && 'conversationId' in data && typeof data.conversationId === 'string'
  );
}
