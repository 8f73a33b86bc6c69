import type { OpenConversationMemory } from '../../state/conversations.svelte';

const PREFIX = '#conversation=';

/** Keeps the open conversation in the address, so that a reload comes back to it and each tab has its own. */
export function createAddressBarMemory(page: Window): OpenConversationMemory {
  return {
    read() {
      const { hash } = page.location;
      return hash.startsWith(PREFIX) ? decodeURIComponent(hash.slice(PREFIX.length)) : undefined;
    },
    write(conversationId) {
      const { pathname, search } = page.location;
      const hash = conversationId === undefined ? '' : PREFIX + encodeURIComponent(conversationId);
      page.history.replaceState(null, '', pathname + search + hash);
    },
  };
}
