import type { ChangeChannel } from '../../lib/storage/change-feed';

/** Joins the indexes of all tabs. It carries ids of messages and no content. */
export interface IndexFeed {
  announce(messageIds: readonly string[]): void;
  /** Calls the listener with what another tab announced. */
  listen(listener: (messageIds: readonly string[]) => void): void;
}

/** @param channel does not deliver to its own sender, as a `BroadcastChannel` does not */
export function createIndexFeed(channel: ChangeChannel): IndexFeed {
  return {
    announce: (messageIds) => channel.postMessage(messageIds),
    listen: (listener) =>
      channel.addEventListener('message', ({ data }) => {
        if (isIds(data)) listener(data);
      }),
  };
}

/** Another tab may run another version of Hearth. */
function isIds(data: unknown): data is readonly string[] {
  return Array.isArray(data) && data.every((id) => typeof id === 'string');
}
