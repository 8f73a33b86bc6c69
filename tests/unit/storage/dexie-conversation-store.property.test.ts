import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message, MessageStatus } from '../../../src/lib/core/conversation';
import { FailureError } from '../../../src/lib/core/failure';
import { pathTo } from '../../../src/lib/core/message-tree';
import type { ConversationChange, ConversationStore } from '../../../src/lib/storage/conversation-store';
import { createMemoryConversationStore } from '../../../src/lib/storage/memory-conversation-store';
import { createSetClock } from '../../support/set-clock';
import { createStorageBrowser } from '../../support/storage-tabs';

/** Indexes are taken modulo what has ever existed, so that removed conversations and messages are tried too. */
type Operation =
  | { readonly type: 'create'; readonly temperature: number | undefined }
  | { readonly type: 'change'; readonly conversation: number; readonly change: ConversationChange }
  | { readonly type: 'show'; readonly conversation: number; readonly message: number }
  | { readonly type: 'remove'; readonly conversation: number }
  | {
      readonly type: 'add';
      readonly conversation: number;
      readonly parent: number | null;
      readonly status: MessageStatus;
      readonly text: string;
    }
  | {
      readonly type: 'turn';
      readonly conversation: number;
      readonly parent: number | null;
      readonly text: string;
      readonly withFile: boolean;
    }
  | { readonly type: 'save'; readonly message: number; readonly status: MessageStatus; readonly text: string }
  | { readonly type: 'import'; readonly conversation: number; readonly fresh: boolean; readonly count: number }
  | { readonly type: 'reopen' };

const index = fc.nat({ max: 7 });
const status = fc.constantFrom<MessageStatus>('complete', 'streaming', 'stopped', 'truncated', 'failed');
const text = fc.string({ maxLength: 5, unit: 'grapheme' });
const parent = fc.option(index);
const instructions = fc.option(fc.record({ name: text, text }), { nil: undefined });
const change: fc.Arbitrary<ConversationChange> = fc.oneof(
  fc.record({ title: text }),
  fc.record({ pinned: fc.boolean() }),
  fc.record({ instructions }),
  fc.record({ removedAt: fc.option(fc.nat(), { nil: undefined }) }),
);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('create'), temperature: fc.option(fc.nat(), { nil: undefined }) }),
  },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('change'), conversation: index, change }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('show'), conversation: index, message: index }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('remove'), conversation: index }) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('add'), conversation: index, parent, status, text }) },
  {
    weight: 3,
    arbitrary: fc.record({ type: fc.constant('turn'), conversation: index, parent, text, withFile: fc.boolean() }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('save'), message: index, status, text }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('import'),
      conversation: index,
      fresh: fc.boolean(),
      count: fc.nat({ max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('reopen') }) },
);

/** What existed once, in the order of making. */
interface Known {
  readonly conversationIds: string[];
  readonly messages: Message[];
}

test('after any operations it holds what plain maps would hold, and every branch can be walked', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 40 }), async (operations) => {
      const clock = createSetClock();
      let step = 1000;
      /** The same names on both sides: each side starts again for each operation. */
      const namer = () => {
        const names = { step: 0, count: 0 };
        return (): string => {
          if (names.step !== step) Object.assign(names, { step, count: 0 });
          return `id-${step}-${(names.count += 1)}`;
        };
      };
      const browser = createStorageBrowser({ clock, createId: namer() });
      const model = createMemoryConversationStore({ clock, createId: namer() });
      const known: Known = { conversationIds: [], messages: [] };
      let tab = browser.openTab();

      for (const each of operations) {
        clock.advance(1);
        step += 1;
        if (each.type === 'reopen') {
          tab.close();
          tab = browser.openTab();
          expect(await tab.store.recoverInterrupted()).toBe(await model.recoverInterrupted());
        } else {
          const expected = await outcomeOf(apply(model, each, known, step));
          const actual = await outcomeOf(apply(tab.store, each, known, step));
          expect(actual).toEqual(expected);
          remember(known, each, expected, step);
        }
        expect(await tab.store.conversations()).toEqual(await model.conversations());
        expect(byId(await tab.store.removedConversations())).toEqual(byId(await model.removedConversations()));
        for (const id of known.conversationIds) {
          const stored = await tab.store.messages(id);
          expect(stored).toEqual(await model.messages(id));
          expect(stored.map(({ position }) => position)).toEqual(stored.map((_, place) => place));
          const leafId = (await tab.store.conversation(id))?.leafId ?? null;
          if (leafId !== null) expect(pathTo(stored, leafId).at(-1)?.id).toBe(leafId);
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
  known: Known,
  step: number,
): Promise<unknown> {
  const conversationId =
    ('conversation' in operation ? pick(known.conversationIds, operation.conversation) : undefined) ?? 'none';
  const message = 'message' in operation ? pick(known.messages, operation.message) : undefined;
  const below = (place: number | null): string | null => {
    const own = known.messages.filter((each) => each.conversationId === conversationId);
    return place === null ? null : (pick(own, place)?.id ?? null);
  };
  switch (operation.type) {
    case 'create': {
      const { temperature } = operation;
      return store.createConversation(
        temperature === undefined ? {} : { sampling: { temperature, topP: 1, topK: 0, repetitionPenalty: 1 } },
      );
    }
    case 'change':
      return store.changeConversation(conversationId, operation.change);
    case 'show':
      // One that is gone with its conversation is on no screen, also where an import brought the conversation's name back.
      if (message === undefined || (await store.message(message.id)) === undefined) return undefined;
      return store.changeConversation(message.conversationId, { leafId: message.id });
    case 'remove':
      return store.removeConversation(conversationId);
    case 'add':
      return store.addMessage({
        conversationId,
        parentId: below(operation.parent),
        role: 'assistant',
        text: operation.text,
        status: operation.status,
      });
    case 'turn':
      return store.addTurn({
        conversationId,
        parentId: below(operation.parent),
        text: operation.text,
        ...(operation.withFile ? { attachments: [{ id: 'a', name: 'a', type: 'text/plain', text: '' }] } : {}),
      });
    case 'save':
      return message && store.saveMessage({ ...message, text: operation.text, status: operation.status });
    case 'import':
      return store.addConversations([
        whole(operation.fresh ? `import-${step}` : conversationId, step, operation.count),
      ]);
  }
}

function whole(id: string, step: number, count: number) {
  const messages = Array.from({ length: count }, (_, position) => ({
    ...{ id: `message-${step}-${position}`, conversationId: id, role: 'user' as const, text: 'x', createdAt: step },
    ...{ parentId: position === 0 ? null : `message-${step}-0`, position, status: 'complete' as const },
  }));
  return {
    conversation: {
      ...{ id, title: '', excerpt: 'x', pinned: false, createdAt: step, updatedAt: step },
      leafId: messages.at(-1)?.id ?? null,
    },
    messages,
  };
}

function remember(known: Known, { type, ...operation }: Operation, outcome: unknown, step: number): void {
  if (type === 'create') known.conversationIds.push(`id-${step}-1`);
  if (type === 'import' && outcome === undefined && 'fresh' in operation && operation.fresh) {
    known.conversationIds.push(`import-${step}`);
    known.messages.push(...whole(`import-${step}`, step, operation.count).messages);
  }
  if (isMessage(outcome)) known.messages.push(outcome);
  if (isTurn(outcome)) known.messages.push(outcome.question, outcome.answer);
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

function isTurn(value: unknown): value is { readonly question: Message; readonly answer: Message } {
  return typeof value === 'object' && value !== null && 'question' in value;
}

function byId<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function pick<Item>(items: readonly Item[], place: number): Item | undefined {
  return items[place % Math.max(1, items.length)];
}
