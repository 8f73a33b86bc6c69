import { FailureError } from '../../core/failure';
import { isTemporary } from '../../core/temporary-conversation';
import type { ConversationStore } from '../../storage/conversation-store';
import type { IndexWorker } from '../../../workers/index/api';

export interface FollowDependencies {
  readonly store: Pick<ConversationStore, 'subscribe'>;
  readonly index: Pick<IndexWorker, 'changed'>;
  /** Called when the index knows of the changes. */
  readonly onChange: () => void;
}

/**
 * Tells the index which conversations changed, in this tab or another; an import's in one call.
 *
 * @returns the way to stop
 */
export function followConversations({ store, index, onChange }: FollowDependencies): () => void {
  const changed = new Set<string>();
  let telling = false;

  async function tell(): Promise<void> {
    if (telling) return;
    telling = true;
    try {
      // What is announced in the same task goes along.
      await Promise.resolve();
      while (changed.size > 0) {
        const ids = [...changed];
        changed.clear();
        await index.changed(ids);
        onChange();
      }
    } catch (error) {
      // An index that is gone reads everything when it comes back.
      if (!(error instanceof FailureError)) throw error;
    } finally {
      telling = false;
    }
  }

  return store.subscribe(({ conversationId }) => {
    if (isTemporary(conversationId)) return;
    changed.add(conversationId);
    void tell();
  });
}
