import type { Message } from '../../lib/core/conversation';
import type { MemoryTurn } from '../../lib/memory/recall/memory-turn';

/** The turns that are in the index, by message and by conversation. */
export interface KnownTurns {
  turn(messageId: string): MemoryTurn | undefined;
  idsIn(conversationId: string): ReadonlySet<string>;
  ids(): readonly string[];
  /** Turns that were said before that moment, the newest first. */
  before(moment: number, limit: number): readonly MemoryTurn[];
  add(turns: readonly MemoryTurn[]): void;
  remove(messageIds: readonly string[]): void;
}

const none: ReadonlySet<string> = new Set();

export function createKnownTurns(): KnownTurns {
  const byMessage = new Map<string, MemoryTurn>();
  const byConversation = new Map<string, Set<string>>();

  return {
    turn: (messageId) => byMessage.get(messageId),
    idsIn: (conversationId) => byConversation.get(conversationId) ?? none,
    ids: () => [...byMessage.keys()],
    before: (moment, limit) =>
      [...byMessage.values()]
        .filter(({ at }) => at < moment)
        .sort((one, other) => other.at - one.at || other.position - one.position)
        .slice(0, limit),

    add(turns) {
      for (const turn of turns) {
        byMessage.set(turn.messageId, turn);
        const ids = byConversation.get(turn.conversationId);
        if (ids === undefined) byConversation.set(turn.conversationId, new Set([turn.messageId]));
        else ids.add(turn.messageId);
      }
    },

    remove(messageIds) {
      for (const id of messageIds) {
        const turn = byMessage.get(id);
        if (turn === undefined) continue;
        byMessage.delete(id);
        const ids = byConversation.get(turn.conversationId);
        ids?.delete(id);
        if (ids?.size === 0) byConversation.delete(turn.conversationId);
      }
    },
  };
}

/** A message as recall knows it. */
export function turnOf({ id, conversationId, role, createdAt, text, position }: Message): MemoryTurn {
  return { messageId: id, conversationId, role, at: createdAt, text, position };
}
