import type { AppState } from '../../state/app.svelte';
import { m } from '../../paraglide/messages';

/** How the memory's screen leads to conversations. */
export interface TurnOpener {
  /** What a conversation is called. */
  titleOf(conversationId: string): string;
  /** Closes the panel and brings a message into view. */
  open(conversationId: string, messageId: string): void;
}

/** @param conversation finds a conversation by its id */
export function createTurnOpener(
  app: AppState,
  conversation: (id: string) => Parameters<AppState['conversations']['titleOf']>[0] | undefined,
): TurnOpener {
  return {
    titleOf(id) {
      const found = conversation(id);
      const title = found === undefined ? '' : app.conversations.titleOf(found);
      return title === '' ? m.conversations_new() : title;
    },
    open(conversationId, messageId) {
      app.panel = 'none';
      void app.openConversation(conversationId, messageId);
    },
  };
}
