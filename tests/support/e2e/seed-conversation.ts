import type { BrowserContext } from '@playwright/test';
import type { Conversation, Message } from '../../../src/lib/core/conversation';
import { beforeTheApp } from './page-storage';

/** A question and its answer. */
export interface SeededTurn {
  readonly question: string;
  readonly answer: string;
}

/** Puts a conversation into the database as an earlier visit would have left it; gives the address that opens it. */
export async function seedConversation(
  context: BrowserContext,
  address: string,
  { title, turns }: { readonly title: string; readonly turns: readonly SeededTurn[] },
): Promise<string> {
  const now = Date.now();
  const conversation: Conversation = { id: crypto.randomUUID(), title, createdAt: now, updatedAt: now };
  const messages = turns.flatMap(({ question, answer }, turn): readonly Message[] => {
    const common = { conversationId: conversation.id, createdAt: now, status: 'complete' } as const;
    return [
      { ...common, id: crypto.randomUUID(), role: 'user', text: question, position: 2 * turn },
      {
        ...common,
        id: crypto.randomUUID(),
        role: 'assistant',
        text: answer,
        position: 2 * turn + 1,
        answer: {
          model: 'smollm2-135m',
          decision: { route: 'fast', confidence: 1, reasons: ['You chose Fast'], milliseconds: 1, forced: true },
        },
      },
    ];
  });
  await beforeTheApp(context, address, (page) =>
    page.evaluate(
      async (rows) => {
        const database = await new Promise<IDBDatabase>((resolve, reject) => {
          const request = indexedDB.open('hearth');
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('indexedDB.open'));
        });
        const transaction = database.transaction(['conversations', 'messages'], 'readwrite');
        transaction.objectStore('conversations').put(rows.conversation);
        for (const message of rows.messages) transaction.objectStore('messages').put(message);
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error ?? new Error('transaction'));
        });
        database.close();
      },
      { conversation, messages },
    ),
  );
  return `${address}/#conversation=${conversation.id}`;
}
