import type { RememberedTurn } from '../lib/assistant/memory/memory-desk';

export type { RememberedTurn };

/** What was said in one conversation on one day, in the order given. */
export interface ConversationDay {
  readonly conversationId: string;
  readonly turns: readonly RememberedTurn[];
}

export interface RememberedDay {
  /** What `dayOf` says of all its turns. */
  readonly day: number;
  readonly conversations: readonly ConversationDay[];
}

/**
 * Turns by day and conversation; days and conversations stand where their first turn stands.
 *
 * @param dayOf the day of a moment: the same number for all moments of it
 */
export function byDay(turns: readonly RememberedTurn[], dayOf: (moment: number) => number): readonly RememberedDay[] {
  const days = new Map<number, Map<string, RememberedTurn[]>>();
  for (const turn of turns) {
    const day = dayOf(turn.createdAt);
    const conversations = days.get(day) ?? new Map<string, RememberedTurn[]>();
    days.set(day, conversations);
    const said = conversations.get(turn.conversationId);
    if (said === undefined) conversations.set(turn.conversationId, [turn]);
    else said.push(turn);
  }
  return [...days].map(([day, conversations]) => ({
    day,
    conversations: [...conversations].map(([conversationId, said]) => ({ conversationId, turns: said })),
  }));
}
