import type { BrowserContext } from '@playwright/test';
import type { Conversation, Message } from '../../../src/lib/core/conversation';
import { putRows } from './stored-rows';

/** A question and its answer. */
export interface SeededTurn {
  readonly question: string;
  readonly answer: string;
  /** How the answer ended; complete, where it is not said. */
  readonly ended?: Pick<Message, 'status' | 'failure'>;
}

/** A conversation as an earlier visit would have left it, on one branch. */
export interface SeededConversation {
  readonly title: string;
  readonly turns: readonly SeededTurn[];
  /** Milliseconds since 1970, UTC; now, where it is not said. */
  readonly updatedAt?: number;
}

/** Puts a conversation into the database; gives the address that opens it. */
export async function seedConversation(
  context: BrowserContext,
  address: string,
  conversation: SeededConversation,
): Promise<string> {
  const [id = ''] = await seedConversations(context, address, [conversation]);
  return `${address}/#conversation=${id}`;
}

/** Puts conversations into the database; gives their ids. */
export async function seedConversations(
  context: BrowserContext,
  address: string,
  seeded: readonly SeededConversation[],
): Promise<readonly string[]> {
  const rows = seeded.map(rowsOf);
  const conversations = rows.map(({ conversation }) => conversation);
  await putRows(context, address, { conversations, messages: rows.flatMap(({ messages }) => messages) });
  return conversations.map(({ id }) => id);
}

function rowsOf({ title, turns, updatedAt = Date.now() }: SeededConversation): {
  readonly conversation: Conversation;
  readonly messages: readonly Message[];
} {
  const conversationId = crypto.randomUUID();
  const messages: Message[] = [];
  for (const { question, answer, ended } of turns) {
    const common = { conversationId, createdAt: updatedAt, status: 'complete' } as const;
    const asked: Message = {
      ...common,
      id: crypto.randomUUID(),
      parentId: messages.at(-1)?.id ?? null,
      role: 'user',
      text: question,
      position: messages.length,
    };
    messages.push(asked, {
      ...common,
      id: crypto.randomUUID(),
      parentId: asked.id,
      role: 'assistant',
      text: answer,
      position: messages.length + 1,
      answer: {
        model: 'smollm2-135m',
        decision: { route: 'fast', confidence: 1, reasons: ['chose-fast'], milliseconds: 1, forced: true },
      },
      ...ended,
    });
  }
  const conversation: Conversation = {
    id: conversationId,
    title,
    excerpt: turns[0]?.question ?? '',
    pinned: false,
    leafId: messages.at(-1)?.id ?? null,
    createdAt: updatedAt,
    updatedAt,
  };
  return { conversation, messages };
}
