import type { Message } from '../core/conversation';
import { isTemporary } from '../core/temporary-conversation';
import type { ConversationStore, ConversationWithMessages } from '../storage/conversation-store';
import { canonicalText } from './export-json';

/** What an import would do, before anything is done. */
export interface ImportPlan {
  /** To be given to `addConversations`: all of them or none. */
  readonly added: readonly ConversationWithMessages[];
  /** How many are left out because they are on the device already, just as they are. */
  readonly alreadyHere: number;
}

export interface ImportDependencies {
  readonly store: Pick<ConversationStore, 'conversation' | 'messages' | 'message'>;
  /** A name that no other device or tab gives. */
  readonly createId: () => string;
}

/**
 * Compares what was read with what is on the device, and changes nothing. A conversation of which a name is taken comes
 * in as a copy under new names, so that nothing on the device is replaced. Rejects with `FailureError` of the storage.
 */
export async function planImport(
  imported: readonly ConversationWithMessages[],
  { store, createId }: ImportDependencies,
): Promise<ImportPlan> {
  const added: ConversationWithMessages[] = [];
  for (const each of imported) {
    const { id } = each.conversation;
    const existing = await store.conversation(id);
    if (existing !== undefined && existing.removedAt === undefined) {
      const here = { conversation: existing, messages: await store.messages(id) };
      if (canonicalText(here) === canonicalText(each)) continue;
    }
    const isFree = existing === undefined && !isTemporary(id) && (await areFree(each.messages));
    added.push(isFree ? each : withNewIds(each, createId));
  }
  return { added, alreadyHere: imported.length - added.length };

  async function areFree(messages: readonly Message[]): Promise<boolean> {
    if (messages.some((message) => isTemporary(message.id))) return false;
    const taken = await Promise.all(messages.map((message) => store.message(message.id)));
    return taken.every((message) => message === undefined);
  }
}

/** The same conversation under names of its own. */
function withNewIds(
  { conversation, messages }: ConversationWithMessages,
  createId: () => string,
): ConversationWithMessages {
  const conversationId = createId();
  const newIds = new Map(messages.map(({ id }) => [id, createId()]));
  const renamed = (id: string): string => {
    const newId = newIds.get(id);
    if (newId === undefined) throw new Error(`No message ${id} in the conversation`);
    return newId;
  };
  const renamedOrNull = (id: string | null): string | null => (id === null ? null : renamed(id));
  return {
    conversation: { ...conversation, id: conversationId, leafId: renamedOrNull(conversation.leafId) },
    messages: messages.map((message) => ({
      ...message,
      id: renamed(message.id),
      conversationId,
      parentId: renamedOrNull(message.parentId),
      ...(message.attachments === undefined
        ? {}
        : { attachments: message.attachments.map((file) => ({ ...file, id: createId() })) }),
    })),
  };
}
