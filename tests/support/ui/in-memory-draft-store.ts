import type { Draft, DraftStore } from '../../../src/lib/storage/draft-store';

/** A `DraftStore` in a map, which shows what was saved under which name. */
export function createInMemoryDraftStore(): DraftStore & { readonly drafts: ReadonlyMap<string, Draft> } {
  const drafts = new Map<string, Draft>();
  return {
    drafts,
    async draft(conversationId) {
      return drafts.get(conversationId) ?? { text: '', attachments: [] };
    },
    async saveDraft(conversationId, draft) {
      if (draft.text === '' && draft.attachments.length === 0) drafts.delete(conversationId);
      else drafts.set(conversationId, draft);
    },
  };
}
