import { describe, expect, it } from 'vitest';
import { createCaseClock } from '../../../bench/page/case-clock';
import { createCaseConversations } from '../../../bench/page/case-conversations';
import type { Assistant } from '../../../src/lib/assistant/assistant';
import type { TurnEvent } from '../../../src/lib/assistant/turn-events';
import type { AnswerRecord } from '../../../src/lib/core/conversation';
import { createMemoryConversationStore } from '../../../src/lib/storage/memory-conversation-store';
import { countedIds } from '../../support/counted-ids';

const answered: AnswerRecord = {
  decision: { route: 'fast', confidence: 1, reasons: [], milliseconds: 0, forced: true },
};

function setUp() {
  const clock = createCaseClock();
  const store = createMemoryConversationStore({ clock, createId: countedIds() });
  const said: (readonly string[])[] = [];
  const askedAt: number[] = [];
  const assistant: Pick<Assistant, 'send'> = {
    async *send({ conversationId, text }): AsyncGenerator<TurnEvent> {
      askedAt.push(clock.now());
      const { answer } = await store.addTurn({ conversationId, parentId: null, text });
      yield { type: 'token', text: 'Yes.' };
      yield { type: 'done', answer: { ...answer, text: 'Yes.', status: 'complete', answer: answered } };
    },
  };
  const conversations = createCaseConversations({
    assistant,
    store,
    memory: {
      begin(sentences) {
        said.push(sentences);
        return Promise.resolve();
      },
    },
    clock,
  });
  return { clock, store, said, askedAt, conversations };
}

const question = { text: 'Is it?', preference: 'fast' as const };

describe('a conversation that is measured', () => {
  it('has no memory, and the memory stays as it is', async () => {
    const { store, said, conversations } = setUp();
    const id = await conversations.begin({ history: [], moment: {} });
    expect(await store.conversation(id)).toMatchObject({ memory: false });
    expect(said).toEqual([]);
  });

  it('has its memory where facts were said before it', async () => {
    const { store, said, conversations } = setUp();
    const id = await conversations.begin({ history: [], facts: ['I am Mira.'], moment: {} });
    expect(await store.conversation(id)).not.toHaveProperty('memory');
    expect(said).toEqual([['I am Mira.']]);
  });

  it('begins with its history, a message below the other, at the time of the case', async () => {
    const { store, conversations } = setUp();
    const id = await conversations.begin({
      history: [
        { role: 'user', text: 'Hello' },
        { role: 'assistant', text: 'Good evening' },
      ],
      moment: { now: 1000 },
    });
    const [first, second] = await store.messages(id);
    expect(first).toMatchObject({ parentId: null, role: 'user', text: 'Hello', createdAt: 1000 });
    expect(second).toMatchObject({ parentId: first?.id, role: 'assistant', text: 'Good evening' });
  });

  it('is asked at the time of its case, behind all that was said before it', async () => {
    const { clock, askedAt, conversations } = setUp();
    const moment = { now: 1000, timezone: 'Asia/Tokyo' };
    const told = await conversations.begin({ history: [], facts: ['I am Mira.', 'I am a baker.'], moment });
    const untold = await conversations.begin({ history: [], moment: { now: 7 } });
    await conversations.ask({ ...question, conversationId: told, moment });
    expect(clock.timeZone()).toBe('Asia/Tokyo');
    await conversations.ask({ ...question, conversationId: untold, moment: { now: 7 } });
    expect(askedAt).toEqual([1002, 7]);
  });
});
