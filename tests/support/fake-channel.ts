import type { ChangeChannel } from '../../src/lib/storage/change-feed';

/** Channels of one name, as several tabs open them: each hears what the others post, at once. */
export function createFakeChannels(): { open(): ChangeChannel } {
  const listeners: { owner: ChangeChannel; listener: (event: { readonly data: unknown }) => void }[] = [];
  return {
    open() {
      const channel: ChangeChannel = {
        postMessage(message) {
          for (const { owner, listener } of listeners) if (owner !== channel) listener({ data: message });
        },
        addEventListener(_type, listener) {
          listeners.push({ owner: channel, listener });
        },
      };
      return channel;
    },
  };
}
