import type { Message } from '../../src/lib/core/conversation';
import type { NewMessage } from '../../src/lib/storage/conversation-store';

/** A question below that message. */
export function newQuestion(conversationId: string, parentId: string | null = null, text = 'Hello'): NewMessage {
  return { conversationId, parentId, role: 'user', text, status: 'complete' };
}

/** An answer below that message of which nothing is written yet. */
export function newAnswer(conversationId: string, parentId: string | null): NewMessage {
  return { conversationId, parentId, role: 'assistant', text: '', status: 'streaming' };
}

/** A node of a tree, by its place and its parent's. */
export function node(position: number, parent: number | null, role: Message['role'] = 'user'): Message {
  return {
    id: String(position),
    conversationId: 'c',
    parentId: parent === null ? null : String(parent),
    role,
    text: `text ${position}`,
    createdAt: position,
    position,
    status: 'complete',
  };
}
