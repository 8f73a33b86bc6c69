import type { Conversation, Message } from '../core/conversation';
import type { ConversationChange, ConversationStart, NewMessage, NewQuestion } from './conversation-store';

/** Characters of a first question that stand for a title. */
const EXCERPT_CHARACTERS = 200;

/** A conversation that was just begun. */
export function newConversation(id: string, now: number, start: ConversationStart = {}): Conversation {
  const { instructions, sampling, models } = start;
  return {
    id,
    title: '',
    excerpt: '',
    pinned: false,
    leafId: null,
    createdAt: now,
    updatedAt: now,
    ...(instructions === undefined ? {} : { instructions }),
    ...(sampling === undefined ? {} : { sampling }),
    ...(models === undefined ? {} : { models }),
  };
}

/** The conversation once that message was added to it. */
export function withMessage(conversation: Conversation, message: Message): Conversation {
  const first = conversation.excerpt === '' && message.role === 'user';
  return {
    ...conversation,
    excerpt: first ? excerptOf(message.text) || excerptOf(message.attachments?.[0]?.name ?? '') : conversation.excerpt,
    leafId: message.id,
    updatedAt: message.createdAt,
  };
}

/** The conversation with some fields set and some taken away. */
export function withChange(conversation: Conversation, change: ConversationChange): Conversation {
  const { instructions, sampling, memory, models, removedAt, ...rest } = { ...conversation, ...change };
  return {
    ...rest,
    ...(instructions === undefined ? {} : { instructions }),
    ...(sampling === undefined ? {} : { sampling }),
    ...(memory === undefined ? {} : { memory }),
    ...(models === undefined ? {} : { models }),
    ...(removedAt === undefined ? {} : { removedAt }),
  };
}

/** The beginning of a question, as one line. */
export function excerptOf(text: string): string {
  return text
    .slice(0, EXCERPT_CHARACTERS * 4)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, EXCERPT_CHARACTERS)
    .replace(/[\uD800-\uDBFF]$/, '');
}

export function questionRow({ conversationId, parentId, text, attachments = [] }: NewQuestion): NewMessage {
  return {
    conversationId,
    parentId,
    role: 'user',
    text,
    status: 'complete',
    ...(attachments.length === 0 ? {} : { attachments }),
  };
}

/** An answer of which nothing is written yet. */
export function emptyAnswer(question: Message): NewMessage {
  return {
    conversationId: question.conversationId,
    parentId: question.id,
    role: 'assistant',
    text: '',
    status: 'streaming',
  };
}
