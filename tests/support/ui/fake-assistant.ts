import type { Assistant } from '../../../src/lib/assistant/assistant';
import type { TurnEvent } from '../../../src/lib/assistant/turn-events';
import type { AnswerRecord, Message, RoutePreference } from '../../../src/lib/core/conversation';
import { FailureError, type Failure } from '../../../src/lib/core/failure';
import type { ConversationStore } from '../../../src/lib/storage/conversation-store';
import { emptyAnswer } from '../../../src/lib/storage/new-rows';

export interface FakeAssistantOptions {
  readonly store: ConversationStore;
  /** The words of the answer, one token each. */
  readonly answer: (question: string) => readonly string[];
  /** Awaited before each token, so that a caller decides how fast it goes. */
  readonly pause?: () => Promise<void>;
  /** Awaited before a turn is accepted, as where another tab writes in the conversation. */
  readonly wait?: () => Promise<void>;
  /** Ends the answer after its tokens. */
  readonly failure?: Failure | undefined;
}

/** An assistant with a script instead of a model, which keeps its messages in the store as the real one does. */
export function createFakeAssistant(options: FakeAssistantOptions): Assistant {
  const { store, answer, pause = () => Promise.resolve(), wait, failure } = options;

  async function* waiting(): AsyncGenerator<TurnEvent> {
    if (wait === undefined) return;
    yield { type: 'waiting' };
    await wait();
  }

  async function* turn(
    question: Message,
    begun: Message,
    preference: RoutePreference,
    signal: AbortSignal,
  ): AsyncGenerator<TurnEvent> {
    const reasoning = preference === 'reasoning';
    const model = reasoning ? 'qwen2.5-coder-1.5b' : 'qwen2.5-coder-0.5b';
    const record: AnswerRecord = {
      model,
      decision: {
        route: reasoning ? 'reasoning' : 'fast',
        confidence: 0.87,
        reasons: preference === 'auto' ? ['short and simple', 'no sign of a calculation'] : ['you chose it'],
        milliseconds: 0.4,
        forced: preference !== 'auto',
      },
    };
    yield { type: 'accepted', question, answer: begun };
    yield { type: 'routed', decision: record.decision, model };
    await pause();
    for (const doneTokens of [64, 128, 192, 214]) {
      await pause();
      yield { type: 'prefill', doneTokens, totalTokens: 214, reusedTokens: 0 };
    }
    let { text } = begun;
    for (const token of answer(question.text)) {
      await pause();
      if (signal.aborted) break;
      text += token;
      yield { type: 'token', text: token };
    }
    const usage = { promptTokens: 214, reusedTokens: 180, answerTokens: text.length };
    const whole = { ...record, usage, firstTokenMs: 412, totalMs: 3870 };
    const status = failure !== undefined ? 'failed' : signal.aborted ? 'stopped' : 'complete';
    const stored: Message = {
      ...begun,
      text,
      status,
      answer: whole,
      ...(failure === undefined ? {} : { failure }),
    };
    await store.saveMessage(stored);
    yield failure === undefined ? { type: 'done', answer: stored } : { type: 'failed', answer: stored };
  }

  async function find(answerId: string): Promise<{ readonly answer: Message; readonly question: Message }> {
    const answer = await store.message(answerId);
    const question = await store.message(answer?.parentId ?? '');
    if (answer === undefined || question === undefined) throw new Error('There is no question before that answer.');
    return { answer, question };
  }

  return {
    async *send({ conversationId, text, attachments = [], preference, parentId }, signal) {
      if (text.trim() === '' && attachments.length === 0) throw new FailureError({ code: 'message-empty' });
      yield* waiting();
      if (signal.aborted) return;
      const leafId = (await store.conversation(conversationId))?.leafId ?? null;
      const asked = { conversationId, parentId: parentId === undefined ? leafId : parentId, text, attachments };
      const { question, answer: begun } = await store.addTurn(asked);
      yield* turn(question, begun, preference, signal);
    },
    async *answerAgain(answerId, preference, signal) {
      yield* waiting();
      const { question } = await find(answerId);
      yield* turn(question, await store.addMessage(emptyAnswer(question)), preference, signal);
    },
    async *continueAnswer(answerId, signal) {
      const { question, answer: old } = await find(answerId);
      const begun: Message = { ...old, status: 'streaming' };
      await store.saveMessage(begun);
      yield* turn(question, begun, 'auto', signal);
    },
    prepare: () => Promise.resolve(),
    async title(conversationId) {
      const [question] = await store.messages(conversationId);
      const title = question?.text.split(' ').slice(0, 5).join(' ');
      if (title !== undefined) await store.changeConversation(conversationId, { title });
      return title;
    },
  };
}
