import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message, MessageStatus } from '../../../src/lib/core/conversation';
import { FailureError } from '../../../src/lib/core/failure';
import type { ConversationStore } from '../../../src/lib/storage/conversation-store';
import { createInMemoryConversationStore } from '../../support/in-memory-conversation-store';
import { createSetClock } from '../../support/set-clock';
import { createStorageBrowser } from '../../support/storage-tabs';

/** Indexes are taken modulo what has ever existed, so that removed conversations and messages are tried too. */
type Operation =
  | { readonly type: 'create' }
  | { readonly type: 'rename'; readonly conversation: number; readonly title: string }
  | { readonly type: 'remove'; readonly conversation: number }
  | { readonly type: 'add'; readonly conversation: number; readonly status: MessageStatus; readonly text: string }
  | { readonly type: 'save'; readonly message: number; readonly status: MessageStatus; readonly text: string }
  | { readonly type: 'removeAfter'; readonly message: number }
  | { readonly type: 'reopen' };

const index = fc.nat({ max: 7 });
const status = fc.constantFrom<MessageStatus>('complete', 'streaming', 'stopped', 'truncated', 'failed');
const text = fc.string({ maxLength: 5, unit: 'grapheme' });
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ type: fc.constant('create') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('rename'), conversation: index, title: text }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('remove'), conversation: index }) },
  { weight: 6, arbitrary: fc.record({ type: fc.constant('add'), conversation: index, status, text }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('save'), message: index, status, text }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('removeAfter'), message: index }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('reopen') }) },
);

test('after any operations it holds what plain arrays would hold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 40 }), async (operations) => {
      const clock = createSetClock();
      let step = 1000;
      const createId = (): string => `id-${step}`;
      const browser = createStorageBrowser({ clock, createId });
      const model = createInMemoryConversationStore({ clock, createId });
      const conversationIds: string[] = [];
      const known: Message[] = [];
      let tab = browser.openTab();

      for (const each of operations) {
        clock.advance(1);
        step += 1;
        if (each.type === 'reopen') {
          tab.close();
          tab = browser.openTab();
          expect(await tab.store.recoverInterrupted()).toBe(await model.recoverInterrupted());
        } else {
          const expected = await outcomeOf(apply(model, each, conversationIds, known));
          const actual = await outcomeOf(apply(tab.store, each, conversationIds, known));
          expect(actual).toEqual(expected);
          if (each.type === 'create') conversationIds.push((await model.conversations())[0]?.id ?? '');
          if (isMessage(expected)) known.push(expected);
        }
        expect(await tab.store.conversations()).toEqual(await model.conversations());
        for (const id of conversationIds) {
          const stored = await tab.store.messages(id);
          expect(stored).toEqual(await model.messages(id));
          expect(stored.map(({ position }) => position)).toEqual(stored.map((_, place) => place));
        }
      }
      tab.close();
    }),
    { numRuns: 150 },
  );
});

async function apply(
  store: ConversationStore,
  operation: Exclude<Operation, { type: 'reopen' }>,
  conversationIds: readonly string[],
  known: readonly Message[],
): Promise<unknown> {
  const conversationId = 'conversation' in operation ? pick(conversationIds, operation.conversation) : 'none';
  const message = 'message' in operation ? pick(known, operation.message) : undefined;
  switch (operation.type) {
    case 'create':
      return store.createConversation();
    case 'rename':
      return store.renameConversation(conversationId ?? 'none', operation.title);
    case 'remove':
      return store.removeConversation(conversationId ?? 'none');
    case 'add':
      return store.addMessage({
        conversationId: conversationId ?? 'none',
        role: 'assistant',
        text: operation.text,
        status: operation.status,
      });
    case 'save':
      return message && store.saveMessage({ ...message, text: operation.text, status: operation.status });
    case 'removeAfter':
      return message && store.removeMessagesAfter(message.id);
  }
}

/** Refusals are compared by their code; the words are for people. */
async function outcomeOf(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FailureError) return error.failure.code;
    throw error;
  }
}

function isMessage(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && 'position' in value;
}

function pick<Item>(items: readonly Item[], place: number): Item | undefined {
  return items[place % Math.max(1, items.length)];
}
