import type { Conversation, Message } from './conversation';
import { isTemporary } from './temporary-conversation';

/** Whether what is said in a conversation may be remembered beyond it: not once it was removed or is gone. */
export function isRememberedConversation(conversation: Conversation | undefined): boolean {
  return (
    conversation !== undefined &&
    conversation.removedAt === undefined &&
    conversation.memory !== false &&
    !isTemporary(conversation.id)
  );
}

/** Whether a message of such a conversation has anything to remember: text that is as it will stay. */
export function isRememberedMessage({ status, text, forgottenAt }: Message): boolean {
  return forgottenAt === undefined && (status === 'complete' || status === 'stopped') && text.trim() !== '';
}
