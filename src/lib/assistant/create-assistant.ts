import type { Conversation, Message, RouteDecision } from '../core/conversation';
import { FailureError } from '../core/failure';
import { pathTo, versionsOf } from '../core/message-tree';
import type { GenerationRequest, LanguageModel, StopReason } from '../models/language-model';
import { emptyAnswer } from '../storage/new-rows';
import type { TurnLocks } from '../storage/turn-locks';
import { GREEDY } from './answer-settings';
import type { Assistant } from './assistant';
import { isEscalationLikely, REMEMBERED_DECISIONS } from './likely-escalation';
import { prepareTurn } from './prepare-turn';
import { questionContent } from './prompt-layout';
import { runTurn, type TurnDependencies } from './run-turn';
import { cleanTitle, layOutTitlePrompt, TITLE_TOKENS } from './title';
import type { Turn } from './turn';
import { claimOf } from './turn-decision';
import type { TurnEvent } from './turn-events';

/**
 * How often a title is begun that gave way to something more urgent; the next turn asks for it again. What was said is read
 * ahead and given its vectors after each turn, which is several works already.
 */
const MOST_TRIES = 12;

/** Where an answer stands in its conversation. */
type AnswerPlace = Pick<Turn, 'question' | 'earlier' | 'versions' | 'conversation'>;

/**
 * Builds the assistant. Streams throw a `FailureError` of the storage when the question cannot even be stored or found;
 * from `accepted` on, failures are events.
 */
export function createAssistant(dependencies: TurnDependencies & { readonly turnLocks: TurnLocks }): Assistant {
  const { store, models, skills, turnLocks } = dependencies;
  /** Of the last turns of this page. */
  let decisions: readonly RouteDecision[] = [];

  /** One turn at a time in a conversation, whichever tab it comes from, so that each sees what the last one said. */
  async function* inTurn(
    conversationId: string,
    signal: AbortSignal,
    begin: () => Promise<Turn>,
  ): AsyncGenerator<TurnEvent, void> {
    let release = await turnLocks.tryTake(conversationId);
    if (release === undefined) {
      yield { type: 'waiting' };
      release = await unlessAborted(turnLocks.take(conversationId, signal), signal);
      if (release === undefined) return;
    }
    try {
      for await (const event of runTurn(dependencies, await begin(), signal)) {
        if (event.type === 'routed') decisions = [...decisions, event.decision].slice(-REMEMBERED_DECISIONS);
        yield event;
      }
    } finally {
      release();
    }
  }

  /** An answer with everything that it belongs to. */
  async function find(answerId: string): Promise<{ readonly answer: Message } & AnswerPlace> {
    const answer = await store.message(answerId);
    const all = answer === undefined ? [] : await store.messages(answer.conversationId);
    const question = all.find(({ id }) => id === answer?.parentId);
    if (answer === undefined || question === undefined) throw gone('This answer');
    return {
      answer,
      question,
      earlier: pathTo(all, question.parentId),
      versions: versionsOf(all, answer),
      conversation: await conversationOf(answer.conversationId),
    };
  }

  async function conversationOf(id: string): Promise<Conversation> {
    const conversation = await store.conversation(id);
    if (conversation === undefined) throw gone('This conversation');
    return conversation;
  }

  return {
    async *send(input, signal) {
      const { conversationId, text, attachments = [], preference } = input;
      if (text.trim() === '' && attachments.length === 0) throw new FailureError({ code: 'message-empty' });
      yield* inTurn(conversationId, signal, async () => {
        const [conversation, all] = await Promise.all([conversationOf(conversationId), store.messages(conversationId)]);
        const parentId = input.parentId === undefined ? conversation.leafId : input.parentId;
        const earlier = pathTo(all, parentId);
        // Read while the question is written down: its answer is then seen in the same frame.
        const claim = claimOf(skills, { question: { text, attachments }, answer: { text: '' }, earlier, preference });
        const turn = await store.addTurn({ conversationId, parentId, text, attachments });
        return { ...turn, earlier, versions: [], conversation, preference, claim };
      });
    },

    async *answerAgain(answerId, preference, signal) {
      const { conversationId } = (await find(answerId)).answer;
      yield* inTurn(conversationId, signal, async () => {
        const { question, earlier, versions, conversation } = await find(answerId);
        const answer = await store.addMessage(emptyAnswer(question));
        return { question, answer, earlier, versions, conversation, preference };
      });
    },

    async *continueAnswer(answerId, signal) {
      const { conversationId } = (await find(answerId)).answer;
      yield* inTurn(conversationId, signal, async () => {
        const { answer, ...place } = await find(answerId);
        const reopened = goingOn(answer);
        await store.saveMessage(reopened);
        const preference = answer.answer?.decision.route === 'reasoning' ? 'reasoning' : 'fast';
        return { ...place, answer: reopened, versions: [], preference };
      });
    },

    async prepare(preparation, signal) {
      await prepareTurn(dependencies, preparation, signal);
      if (!signal.aborted && isEscalationLikely(decisions)) await models.preload('reasoning');
    },

    async title(conversationId, signal) {
      const untitled = async (): Promise<boolean> => (await store.conversation(conversationId))?.title === '';
      const fast = models.statuses().find(({ role }) => role === 'fast');
      const first = (await store.messages(conversationId)).find(({ role }) => role === 'user');
      if (fast?.state !== 'resident' || first === undefined || !(await untitled())) return undefined;

      const title = await orNothing(async () =>
        writeTitle(await models.acquire('fast', signal), conversationId, questionContent(first), signal),
      );
      // The person may have named it meanwhile.
      if (title === undefined || !(await untitled())) return undefined;
      await store.changeConversation(conversationId, { title });
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

/** The answer with what it says, to be written on. */
function goingOn({ failure: _failure, ...answer }: Message): Message {
  return { ...answer, status: 'streaming' };
}

/** `undefined` once the person no longer waits. */
async function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value | undefined> {
  try {
    return await work;
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}

function gone(what: string): FailureError {
  return new FailureError({ code: 'storage-failed', reason: `${what} was removed in another tab` });
}

async function writeTitle(
  model: LanguageModel,
  conversationId: string,
  firstQuestion: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  // A name of its own, so that the keys and values of the conversation itself stay in the cache. It begins as the
  // conversation's does, by which a temporary one is known.
  const cacheKey = `${conversationId}:title`;
  const request = {
    cacheKey,
    messages: layOutTitlePrompt(firstQuestion),
    maxTokens: TITLE_TOKENS,
    sampling: GREEDY,
    stop: ['\n'],
    urgency: 'title',
  } as const;
  try {
    for (let tries = 1; ; tries++) {
      const { text, stopReason } = await written(model, request, signal);
      if (stopReason !== 'aborted') return cleanTitle(text, stopReason === 'length');
      if (signal.aborted || tries === MOST_TRIES) return undefined;
    }
  } finally {
    await model.forget(cacheKey);
  }
}

async function written(
  model: LanguageModel,
  request: GenerationRequest,
  signal: AbortSignal,
): Promise<{ readonly text: string; readonly stopReason: StopReason }> {
  let text = '';
  for await (const event of model.generate(request, signal)) {
    if (event.type === 'token') text += event.text;
    if (event.type === 'done') return { text, stopReason: event.stopReason };
  }
  throw new Error(`The stream of ${model.id} ended without "done"`);
}
