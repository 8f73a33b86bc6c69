import type { Message } from '../core/conversation';
import { FailureError } from '../core/failure';
import type { LanguageModel } from '../models/language-model';
import { GREEDY } from './answer-settings';
import type { Assistant } from './assistant';
import { runTurn, type TurnDependencies } from './run-turn';
import { cleanTitle, layOutTitlePrompt, TITLE_TOKENS } from './title';

/**
 * Builds the assistant. `send` and `answerAgain` throw a `FailureError` of the storage when the question cannot even
 * be stored or found; from `accepted` on, failures are events.
 */
export function createAssistant(dependencies: TurnDependencies): Assistant {
  const { store, models } = dependencies;

  return {
    async *send({ conversationId, text, preference }, signal) {
      if (text.trim() === '') throw new FailureError({ code: 'message-empty' });
      const earlier = await store.messages(conversationId);
      const question = await store.addMessage({ conversationId, role: 'user', text, status: 'complete' });
      const answer = await store.addMessage({ conversationId, role: 'assistant', text: '', status: 'streaming' });
      yield* runTurn(dependencies, { question, answer, earlier, preference }, signal);
    },

    async *answerAgain(answerId, preference, signal) {
      const old = await store.message(answerId);
      const all = old === undefined ? [] : await store.messages(old.conversationId);
      const place = all.findLastIndex(({ role, position }) => role === 'user' && position < (old?.position ?? 0));
      const question = all[place];
      if (old === undefined || question === undefined) {
        throw new FailureError({ code: 'storage-failed', reason: 'This answer was removed in another tab' });
      }
      const answer = emptied(old);
      await store.removeMessagesAfter(answerId);
      await store.saveMessage(answer);
      yield* runTurn(dependencies, { question, answer, earlier: all.slice(0, place), preference }, signal);
    },

    async title(conversationId, signal) {
      const untitled = async (): Promise<boolean> =>
        (await store.conversations()).some(({ id, title }) => id === conversationId && title === '');
      const fast = models.statuses().find(({ role }) => role === 'fast');
      const first = (await store.messages(conversationId)).find(({ role }) => role === 'user');
      if (fast?.state !== 'resident' || first === undefined || !(await untitled())) return undefined;

      const title = await orNothing(async () =>
        writeTitle(await models.acquire('fast', signal), conversationId, first.text, signal),
      );
      // The person may have named it meanwhile.
      if (title === undefined || !(await untitled())) return undefined;
      await store.renameConversation(conversationId, title);
      return title;

      /** A title is not worth an error message: without one the first words of the question stand there. */
      async function orNothing(work: () => Promise<string | undefined>): Promise<string | undefined> {
        try {
          return await work();
        } catch (error) {
          if (error instanceof FailureError || signal.aborted) return undefined;
          throw error;
        }
      }
    },
  };
}

/** The same place in the conversation, with nothing of the old answer. */
function emptied({ id, conversationId, role, createdAt, position }: Message): Message {
  return { id, conversationId, role, createdAt, position, text: '', status: 'streaming' };
}

async function writeTitle(
  model: LanguageModel,
  conversationId: string,
  firstQuestion: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  // A name of its own, so that the keys and values of the conversation itself stay in the cache.
  const cacheKey = `title:${conversationId}`;
  const request = {
    cacheKey,
    messages: layOutTitlePrompt(firstQuestion),
    maxTokens: TITLE_TOKENS,
    sampling: GREEDY,
    stop: ['\n'],
  };
  let written = '';
  try {
    for await (const event of model.generate(request, signal)) {
      if (event.type === 'token') written += event.text;
      if (event.type !== 'done') continue;
      return event.stopReason === 'aborted' ? undefined : cleanTitle(written, event.stopReason === 'length');
    }
    throw new Error(`The stream of ${model.id} ended without "done"`);
  } finally {
    await model.forget(cacheKey);
  }
}
