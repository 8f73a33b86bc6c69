import type { ConversationFile, FileConversation } from './conversation-file';

/**
 * The first reason why the messages of a file do not make trees, in words; `undefined` when they do. A message may only
 * follow one that stands before it in the same conversation, so there can be no circle.
 */
export function findTreeFault({ conversations }: ConversationFile): string | undefined {
  const conversationIds = new Set<string>();
  const messageIds = new Set<string>();
  for (const conversation of conversations) {
    if (conversationIds.has(conversation.id)) return `Two conversations are called ${conversation.id}`;
    conversationIds.add(conversation.id);
    const fault = faultOf(conversation, messageIds);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** @param taken ids of messages of earlier conversations; those of this one are added */
function faultOf({ messages, leafId }: FileConversation, taken: Set<string>): string | undefined {
  const roles = new Map<string, 'user' | 'assistant'>();
  let last = -1;
  for (const { id, parentId, role, position, attachments = [], answer, failure } of messages) {
    if (taken.has(id)) return `Two messages are called ${id}`;
    if (position <= last) return `The message ${id} is out of order`;
    if (parentId !== null && !roles.has(parentId)) return `The message ${id} follows one that is not before it`;
    if (role === 'assistant' && roles.get(parentId ?? '') !== 'user') return `The answer ${id} follows no question`;
    if (role === 'user' && (answer !== undefined || failure !== undefined)) return `The question ${id} is an answer`;
    if (role === 'assistant' && attachments.length > 0) return `The answer ${id} has files`;
    if (new Set(attachments.map((file) => file.id)).size < attachments.length)
      return `Two files of ${id} have one name`;
    taken.add(id);
    roles.set(id, role);
    last = position;
  }
  const isShown = leafId === null ? messages.length === 0 : roles.has(leafId);
  return isShown ? undefined : 'The message that a conversation shows is not in it';
}
