import type { Assistant } from '../../../src/lib/assistant/assistant';
import type { TurnEvent } from '../../../src/lib/assistant/turn-events';
import type { AnswerRecord, Message, RoutePreference } from '../../../src/lib/core/conversation';
import { FailureError, type Failure } from '../../../src/lib/core/failure';
import type { ConversationStore } from '../../../src/lib/storage/conversation-store';

export interface FakeAssistantOptions {
  readonly store: ConversationStore;
  /** The words of the answer, one token each. */
  readonly answer: (question: string) => readonly string[];
  /** Awaited before each token, so that a caller decides how fast it goes. */
  readonly pause?: () => Promise<void>;
  /** Ends the answer after its tokens. */
  readonly failure?: Failure | undefined;
}

/** An assistant with a script instead of a model, which keeps its messages in the store as the real one does. */
export function createFakeAssistant(options: FakeAssistantOptions): Assistant {
  const { store, answer, pause = () => Promise.resolve(), failure } = options;

  async function* turn(question: Message, preference: RoutePreference, signal: AbortSignal): AsyncGenerator<TurnEvent> {
    const reasoning = preference === 'reasoning';
    const record: AnswerRecord = {
      model: reasoning ? 'qwen2.5-coder-1.5b' : 'qwen2.5-coder-0.5b',
      decision: {
        route: reasoning ? 'reasoning' : 'fast',
        confidence: 0.87,
        reasons: preference === 'auto' ? ['short and simple', 'no sign of a calculation'] : ['you chose it'],
        milliseconds: 0.4,
        forced: preference !== 'auto',
      },
    };
    let stored = await store.addMessage({
      conversationId: question.conversationId,
      role: 'assistant',
      text: '',
      status: 'streaming',
      answer: record,
    });
    yield { type: 'accepted', question, answer: stored };
    yield { type: 'routed', decision: record.decision, model: record.model };
    await pause();
    for (const doneTokens of [64, 128, 192, 214]) {
      await pause();
      yield { type: 'prefill', doneTokens, totalTokens: 214, reusedTokens: 0 };
    }
    let text = '';
    for (const token of answer(question.text)) {
      await pause();
      if (signal.aborted) break;
      text += token;
      yield { type: 'token', text: token };
    }
    const usage = { promptTokens: 214, reusedTokens: 180, answerTokens: text.length };
    const whole = { ...record, usage, firstTokenMs: 412, totalMs: 3870 };
    const status = failure !== undefined ? 'failed' : signal.aborted ? 'stopped' : 'complete';
    stored = { ...stored, text, status, answer: whole, ...(failure === undefined ? {} : { failure }) };
    await store.saveMessage(stored);
    yield failure === undefined ? { type: 'done', answer: stored } : { type: 'failed', answer: stored };
  }

  return {
    async *send({ conversationId, text, preference }, signal) {
      if (text.trim() === '') throw new FailureError({ code: 'message-empty' });
      const question = await store.addMessage({ conversationId, role: 'user', text, status: 'complete' });
      yield* turn(question, preference, signal);
    },
    async *answerAgain(answerId, preference, signal) {
      const old = await store.message(answerId);
      const messages = await store.messages(old?.conversationId ?? '');
      const question = messages[messages.findIndex(({ id }) => id === answerId) - 1];
      if (question === undefined) throw new Error('There is no question before that answer.');
      await store.removeMessagesAfter(question.id);
      yield* turn(question, preference, signal);
    },
    async title(conversationId) {
      const [question] = await store.messages(conversationId);
      const title = question?.text.split(' ').slice(0, 5).join(' ');
      if (title !== undefined) await store.renameConversation(conversationId, title);
      return title;
    },
  };
}
