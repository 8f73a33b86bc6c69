import type { Message } from '../core/conversation';
import type { PromptMessage } from '../models/language-model';

/**
 * Nothing here may change from turn to turn: the engine computes again everything that comes after the first
 * difference, and on a CPU the prompt is most of the wait.
 */
const SYSTEM_PROMPT =
  "You are Hearth, a private assistant on the person's own device. Answer briefly and plainly. Say so when you do not know.";

/** An earlier question with its answer, as the model sees them. */
export interface EarlierTurn {
  readonly question: string;
  readonly answer: string;
  /** How many messages of the conversation lie before the end of this turn, those without a turn included. */
  readonly endsAfterMessages: number;
}

/**
 * Pairs questions with answers. A question whose answer has no text was never heard and is left out: it would come
 * without a reply, and one that was too long for the model would come back with every later turn. An answer that
 * broke off is kept as what it is.
 */
export function pairTurns(messages: readonly Message[]): readonly EarlierTurn[] {
  const turns: EarlierTurn[] = [];
  let question: string | undefined;
  messages.forEach((message, index) => {
    if (message.role === 'user') question = message.text;
    else if (question !== undefined && message.text !== '') {
      turns.push({ question, answer: message.text, endsAfterMessages: index + 1 });
      question = undefined;
    }
  });
  return turns;
}

/** The prompt from what is stable to what is fresh. */
export function layOutPrompt(turns: readonly EarlierTurn[], question: string): readonly PromptMessage[] {
  return [
    { role: 'system', content: SYSTEM_PROMPT },
    ...turns.flatMap((turn): readonly PromptMessage[] => [
      { role: 'user', content: turn.question },
      { role: 'assistant', content: turn.answer },
    ]),
    { role: 'user', content: question },
  ];
}
