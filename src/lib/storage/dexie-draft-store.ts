import { isTemporary } from '../core/temporary-conversation';
import type { Database } from './database';
import type { DraftStore } from './draft-store';

/** Keeps drafts in IndexedDB; those of temporary conversations are neither written nor read. */
export function createDraftStore({ run, transaction, drafts }: Database): DraftStore {
  return {
    async draft(conversationId) {
      if (isTemporary(conversationId)) return { text: '', attachments: [] };
      const row = await run(() => drafts.get(conversationId));
      return { text: row?.text ?? '', attachments: row?.attachments ?? [] };
    },

    async saveDraft(conversationId, { text, attachments }) {
      if (isTemporary(conversationId)) return;
      await transaction(async () => {
        if (text === '' && attachments.length === 0) await drafts.delete(conversationId);
        else await drafts.put({ conversationId, text, attachments });
      });
    },
  };
}
