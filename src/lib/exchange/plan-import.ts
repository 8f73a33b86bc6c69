import { isTemporary } from '../core/temporary-conversation';
import type { ConversationStore, ConversationWithMessages } from '../storage/conversation-store';
import { canonicalText } from './export-json';
import type { Pace } from './portions';

/** What an import would do, before anything is done. */
export interface ImportPlan {
  /** To be given to `addConversations`: all of them or none. */
  readonly added: readonly ConversationWithMessages[];
  /** How many are left out because they are on the device already, just as they are. */
  readonly alreadyHere: number;
}

export interface ImportDependencies {
  readonly store: Pick<ConversationStore, 'wholeConversations' | 'takenMessageIds'>;
  /** A name that no other device or tab gives. */
  readonly createId: () => string;
  readonly pace?: Pace;
  /** Called with how much is compared, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Conversations that are read from the device in one go. */
const READ_AT_ONCE = 50;

/**
 * Compares what was read with what is on the device, and changes nothing. A conversation of which a name is taken comes
 * in as a copy under new names, so that nothing on the device is replaced. Rejects with `FailureError` of the storage,
 * or with the reason of a stop.
 */
export async function planImport(
  imported: readonly ConversationWithMessages[],
  { store, createId, pace, onProgress }: ImportDependencies,
): Promise<ImportPlan> {
  const added: ConversationWithMessages[] = [];
  const taken = await store.takenMessageIds(imported.flatMap(({ messages }) => messages.map(({ id }) => id)));
  for (let start = 0; start < imported.length; start += READ_AT_ONCE) {
    const portion = imported.slice(start, start + READ_AT_ONCE);
    const here = new Map(
      (await store.wholeConversations(portion.map(({ conversation }) => conversation.id))).map((each) => [
        each.conversation.id,
        each,
      ]),
    );
    for (const each of portion) {
      await pace?.rest();
      const existing = here.get(each.conversation.id);
      if (existing !== undefined && isSame(existing, each)) continue;
      const isFree = existing === undefined && areFree(each, taken);
      added.push(isFree ? each : withNewIds(each, createId));
    }
    onProgress?.((start + portion.length) / imported.length);
  }
  return { added, alreadyHere: imported.length - added.length };
}

function isSame(here: ConversationWithMessages, imported: ConversationWithMessages): boolean {
  return here.conversation.removedAt === undefined && canonicalText(here) === canonicalText(imported);
}

function areFree({ conversation, messages }: ConversationWithMessages, taken: ReadonlySet<string>): boolean {
  return !isTemporary(conversation.id) && !messages.some(({ id }) => isTemporary(id) || taken.has(id));
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
