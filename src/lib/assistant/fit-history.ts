import { ok, refused, type Result } from '../core/result';
import type { PromptMessage } from '../models/language-model';
import { layOutPrompt, type PromptParts } from './prompt-layout';

export interface FitRequest extends PromptParts {
  /** What was left out when this model last answered here, so that the start of the prompt stays what it was. */
  readonly droppedBefore: number;
  readonly limitTokens: number;
  readonly countTokens: (messages: readonly PromptMessage[]) => Promise<number>;
}

export interface FittedPrompt {
  readonly messages: readonly PromptMessage[];
  readonly promptTokens: number;
  /** Messages at the start of the conversation that are left out. */
  readonly droppedMessages: number;
}

/** The question does not fit even alone. */
export interface Overflow {
  readonly promptTokens: number;
  readonly limitTokens: number;
}

/** Text of any language has fewer characters a token than this; what has more is not worth counting. */
const MOST_CHARACTERS_PER_TOKEN = 8;
const USUAL_CHARACTERS_PER_TOKEN = 4;

/**
 * Leaves out turns from the start until the prompt fits. When it overflows, the history is cut to half of its room
 * at once: the start of the prompt, and with it the engine's cache, then stays the same for many turns.
 */
export async function fitHistory(request: FitRequest): Promise<Result<FittedPrompt, Overflow>> {
  const { turns, question, limitTokens, countTokens, ...rest } = request;

  if (question.length > limitTokens * MOST_CHARACTERS_PER_TOKEN) {
    return refused({ promptTokens: Math.ceil(question.length / USUAL_CHARACTERS_PER_TOKEN), limitTokens });
  }

  async function layOutFrom(start: number): Promise<FittedPrompt> {
    const messages = layOutPrompt({ ...rest, turns: turns.slice(start), question });
    const droppedMessages = turns[start - 1]?.endsAfterMessages ?? 0;
    return { messages, promptTokens: await countTokens(messages), droppedMessages };
  }

  const start = turns.filter((turn) => turn.endsAfterMessages <= request.droppedBefore).length;
  const asBefore = await layOutFrom(start);
  if (asBefore.promptTokens <= limitTokens) return ok(asBefore);

  let best = await layOutFrom(turns.length);
  const questionTokens = best.promptTokens;
  if (questionTokens > limitTokens) return refused({ promptTokens: questionTokens, limitTokens });

  const target = questionTokens + (limitTokens - questionTokens) / 2;
  let tooMany = start;
  let fits = turns.length;
  while (fits - tooMany > 1) {
    const middle = Math.floor((tooMany + fits) / 2);
    const tried = await layOutFrom(middle);
    if (tried.promptTokens <= target) {
      fits = middle;
      best = tried;
    } else tooMany = middle;
  }
  return ok(best);
}
