import type { Conversation } from '../../lib/core/conversation';
import type { AppState } from '../../state/app.svelte';
import type { ExportedFile, ExportFormat } from '../../state/transfer.svelte';
import { exportWords } from '../transfer/export-words';

/** What can be done with a conversation from the list. */
export interface ConversationActs {
  /** Empty while nothing was asked in it. */
  titleOf(conversation: Conversation): string;
  /** @param messageId a message to be brought into view */
  open(id: string, messageId?: string): void;
  rename(conversation: Conversation, title: string): void;
  pin(conversation: Conversation, pinned: boolean): void;
  /** Whether what is said in it may be remembered beyond it. */
  remember(conversation: Conversation, remembered: boolean): void;
  remove(conversation: Conversation): void;
  save(conversation: Conversation, format: ExportFormat): void;
}

/**
 * @param onopen called when a conversation is opened
 * @param saveFile hands a file to the browser
 */
export function createConversationActs(
  app: AppState,
  onopen: () => void,
  saveFile: (file: ExportedFile) => void,
): ConversationActs {
  const { conversations, transfer } = app;
  return {
    titleOf: (conversation) => conversations.titleOf(conversation),
    open(id, messageId) {
      void app.openConversation(id, messageId);
      onopen();
    },
    rename: ({ id }, title) => void conversations.change(id, { title }),
    pin: ({ id }, pinned) => void conversations.change(id, { pinned }),
    remember: ({ id }, remembered) => void conversations.change(id, { memory: remembered ? undefined : false }),
    remove: ({ id }) => void app.removeConversation(id),
    save: ({ id }, format) =>
      void transfer.exportOne(id, format, exportWords()).then((file) => {
        // What went wrong is said there.
        if (file === undefined) app.panel = 'transfer';
        else saveFile(file);
      }),
  };
}
