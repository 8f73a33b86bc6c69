import type { Message, RouteDecision } from '../core/conversation';
import type { RouteReason } from '../core/route-reason';
import type { Turn } from './turn';

/** Finds the earlier answer to the very question. */
export interface RepeatedAnswers {
  /**
   * The answer of the same model, under the same instructions, to the same words at the start of another conversation;
   * undefined where there is none, or where it need not be the same again.
   */
  find(turn: Turn, modelId: string): Promise<Message | undefined>;
}

const ANSWERED_BEFORE: RouteReason = 'answered-before';

/** The decision of a turn that is answered by what was said before. */
export function asAnsweredBefore(decision: RouteDecision): RouteDecision {
  return { ...decision, reasons: [ANSWERED_BEFORE, ...decision.reasons] };
}

/** Whether an answer only repeated an earlier one. */
export function wasAnsweredBefore({ reasons }: RouteDecision): boolean {
  return reasons.includes(ANSWERED_BEFORE);
}
