import type { Conversation, Message } from '../core/conversation';
import { pathTo } from '../core/message-tree';
import { isTemporary } from '../core/temporary-conversation';
import { isSmallName } from '../memory/facts/words/names';
import { readQuestion } from '../memory/recall/question';
import { createWordReader } from '../memory/recall/words';
import { measureSignals } from '../router/signals';
import type { ConversationStore } from '../storage/conversation-store';
import { excerptOf } from '../storage/new-rows';
import { wasAnsweredBefore, type RepeatedAnswers } from './answered-before';
import type { Turn } from './turn';

/** Longer ones are texts to work on, and are hardly asked twice in the same words. */
const MOST_WORDS = 24;

/** What depends on when, where or by whom it is asked, in words that recall does not read as a time or a person. */
const PASSING =
  /\b(?:today|tonight|tomorrow|yesterday|current|recent\w*|modern|day|week|weekend|month|year|morning|evening|date|time|season|news|weather|price|here|nearby|local|you|your|he|him|his|she|her|they|their|random\w*|again|another|else|joke|story|poem)\b/i;

/**
 * Whether the answer to a question is the same whenever and by whomever it is asked: nothing in it is a time, a place, a
 * person, a number or something that was said.
 *
 * @param at when it is asked, in milliseconds since 1970, UTC
 */
export function isTimeless(text: string, at: number): boolean {
  const signals = measureSignals(text, []);
  if (signals.words > MOST_WORDS || signals.numbers > 0 || /\d/.test(text) || signals.isSmallTalk) return false;
  if (PASSING.test(text)) return false;
  const words = text.split(/[^\p{L}'’-]+/u).filter((word) => word !== '');
  if (words.slice(1).some((word) => /^\p{Lu}/u.test(word)) || words.some(isSmallName)) return false;
  const { names, range, sought, whose, era } = readQuestion(text, {
    reader: createWordReader(),
    isName: () => false,
    at,
    timeZone: 'UTC',
  });
  return names.size === 0 && [range, sought, whose, era].every((each) => each === undefined);
}

/** The answers lie where they were given, so one that is removed or forgotten there is not found any more. */
export function createRepeatedAnswers(store: Pick<ConversationStore, 'conversations' | 'messages'>): RepeatedAnswers {
  return {
    async find(turn, modelId) {
      const { question, conversation } = turn;
      if (!isFresh(turn) || !isTimeless(question.text, question.createdAt)) return undefined;
      const excerpt = excerptOf(question.text);
      const alike = (await store.conversations()).filter(
        (other) => other.excerpt === excerpt && other.id !== conversation.id && isAlike(other, conversation),
      );
      for (const { id } of alike) {
        const answer = answerIn(await store.messages(id), question.text, modelId);
        if (answer !== undefined) return answer;
      }
      return undefined;
    },
  };
}

/** Nothing but the question itself decides what is answered. */
function isFresh({ question, answer, earlier, versions, conversation, preference }: Turn): boolean {
  return (
    preference === 'auto' &&
    earlier.length === 0 &&
    versions.length === 0 &&
    answer.text === '' &&
    (question.attachments ?? []).length === 0 &&
    conversation.sampling === undefined
  );
}

function isAlike(one: Conversation, other: Conversation): boolean {
  return !isTemporary(one.id) && one.sampling === undefined && one.instructions?.text === other.instructions?.text;
}

function answerIn(messages: readonly Message[], text: string, modelId: string): Message | undefined {
  return messages.find((answer) => {
    if (answer.role !== 'assistant' || answer.status !== 'complete' || answer.text === '') return false;
    // What was thought over is not the most probable answer, and would be another the next time.
    if (answer.thought !== undefined) return false;
    const { model, decision, recall } = answer.answer ?? {};
    if (model !== modelId || recall !== undefined || decision === undefined || wasAnsweredBefore(decision))
      return false;
    const [question, ...rest] = pathTo(messages, answer.parentId);
    const isFirst = messages.every(
      ({ parentId, position }) => parentId !== answer.parentId || position >= answer.position,
    );
    return (
      isFirst &&
      question !== undefined &&
      rest.length === 0 &&
      question.text.trim() === text.trim() &&
      question.forgottenAt === undefined &&
      answer.forgottenAt === undefined &&
      (question.attachments ?? []).length === 0
    );
  });
}
