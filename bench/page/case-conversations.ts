import type { Assistant } from '../../src/lib/assistant/assistant';
import type { Message } from '../../src/lib/core/conversation';
import { FailureError } from '../../src/lib/core/failure';
import type { ConversationStore } from '../../src/lib/storage/conversation-store';
import type { Answer, CaseBeginning, QuestionOptions } from './api';
import type { CaseClock } from './case-clock';
import type { CaseMemory } from './case-memory';

export interface CaseConversationsParts {
  readonly assistant: Pick<Assistant, 'send'>;
  readonly store: Pick<ConversationStore, 'createConversation' | 'changeConversation' | 'addMessage'>;
  readonly memory: Pick<CaseMemory, 'begin'>;
  readonly clock: CaseClock;
}

/** Conversations with the whole product, as cases and measurements hold them. */
export interface CaseConversations {
  /** The id of a new one. Throws where the moment cannot be read. */
  begin(beginning: CaseBeginning): Promise<string>;
  /** Throws `FailureError` where the turn failed. */
  ask(question: QuestionOptions): Promise<Answer>;
}

export function createCaseConversations(parts: CaseConversationsParts): CaseConversations {
  const { assistant, store, memory, clock } = parts;
  /** Milliseconds that the clock of a conversation is ahead, since facts were said before it. */
  const aheadMs = new Map<string, number>();

  return {
    async begin({ history, facts, moment }) {
      if (facts !== undefined) await memory.begin(facts, moment);
      clock.set(moment, facts?.length);
      const { id } = await store.createConversation();
      if (facts === undefined) await store.changeConversation(id, { memory: false });
      else aheadMs.set(id, facts.length);
      let parentId: string | null = null;
      for (const { role, text } of history) {
        const added: Message = await store.addMessage({ conversationId: id, parentId, role, text, status: 'complete' });
        parentId = added.id;
      }
      return id;
    },

    async ask({ conversationId, text, preference, mostTokens = Infinity, moment = {} }) {
      clock.set(moment, aheadMs.get(conversationId));
      const controller = new AbortController();
      const sentAt = performance.now();
      const tokenMs: number[] = [];
      let last: Message | undefined;
      for await (const event of assistant.send({ conversationId, text, preference }, controller.signal)) {
        if (event.type === 'token') tokenMs.push(performance.now() - sentAt);
        if (tokenMs.length >= mostTokens) controller.abort();
        if (event.type === 'done' || event.type === 'failed') last = event.answer;
      }
      const ms = performance.now() - sentAt;
      if (last?.failure !== undefined) throw new FailureError(last.failure);
      if (last?.answer === undefined) throw new Error('The turn ended without an account of itself.');
      const { decision, model, usage } = last.answer;
      return { text: last.text, decision, model, usage, firstTokenMs: tokenMs[0] ?? ms, ms, tokenMs };
    },
  };
}
