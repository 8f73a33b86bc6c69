import type { Attachment } from '../core/conversation';

/** What stands in a composer and was not sent. */
export interface Draft {
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** Drafts by the conversation that they belong to. Rejects with `FailureError` of the storage. */
export interface DraftStore {
  /** Empty when there is none. */
  draft(conversationId: string): Promise<Draft>;
  saveDraft(conversationId: string, draft: Draft): Promise<void>;
}
