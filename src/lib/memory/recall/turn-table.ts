import type { MemoryTurn } from './memory-turn';
import { createIntegerColumn, type IntegerColumn } from './numbers';

/** A turn, or a piece of a long one, as the indexes know it: by a number that is never given twice. */
export interface Unit {
  readonly number: number;
  readonly chunkId: string;
  readonly turn: MemoryTurn;
  /** Who speaks, by the name at the beginning of the text. */
  readonly speaker: string | undefined;
  /** The piece of what is said, without the speaker's name. */
  readonly said: string;
}

/** None: before the first unit, or behind the last one. */
export const NONE = -1;

/** All units, in the order of each conversation. */
export interface TurnTable {
  /** Adds the next unit of a turn; the pieces of one turn are added in order. */
  add(unit: Omit<Unit, 'number'>): Unit;
  /** Takes all units of a message out, and gives them. */
  remove(messageId: string): readonly Unit[];
  unit(number: number): Unit | undefined;
  unitsOf(messageId: string): readonly Unit[];
  byChunk(chunkId: string): Unit | undefined;
  /** By unit: the units next to it in the conversation, or {@link NONE}. */
  readonly before: IntegerColumn;
  readonly after: IntegerColumn;
  /** By unit: the number of the conversation. */
  readonly conversationOf: IntegerColumn;
  /** Units of the conversation of that number. */
  unitsIn(conversation: number): number;
  readonly conversations: number;
  /** Numbers given so far: larger than that of any unit. */
  readonly end: number;
  readonly size: number;
  readonly turns: number;
  /** The numbers of all units, oldest number first. */
  numbers(): Iterable<number>;
}

export function createTurnTable(): TurnTable {
  const units = new Map<number, Unit>();
  const byMessage = new Map<string, Unit[]>();
  const byChunk = new Map<string, Unit>();
  const conversations = new Map<string, { readonly number: number; last: number; count: number }>();
  const counts = createIntegerColumn(0);
  const before = createIntegerColumn(NONE);
  const after = createIntegerColumn(NONE);
  const conversationOf = createIntegerColumn(NONE);
  let end = 0;
  let conversationEnd = 0;

  function link(unit: Unit): void {
    const { conversationId, position } = unit.turn;
    let conversation = conversations.get(conversationId);
    if (conversation === undefined) {
      conversation = { number: conversationEnd++, last: NONE, count: 0 };
      conversations.set(conversationId, conversation);
    }
    // Nearly always the newest one: the walk ends at once.
    let left = conversation.last;
    let right = NONE;
    while (left !== NONE && units.get(left)!.turn.position > position) {
      right = left;
      left = before.get(left);
    }
    before.set(unit.number, left);
    after.set(unit.number, right);
    if (left !== NONE) after.set(left, unit.number);
    if (right === NONE) conversation.last = unit.number;
    else before.set(right, unit.number);
    conversation.count += 1;
    conversationOf.set(unit.number, conversation.number);
    counts.set(conversation.number, conversation.count);
  }

  function unlink({ number, turn }: Unit): void {
    const conversation = conversations.get(turn.conversationId)!;
    const left = before.get(number);
    const right = after.get(number);
    if (left !== NONE) after.set(left, right);
    if (right === NONE) conversation.last = left;
    else before.set(right, left);
    before.set(number, NONE);
    after.set(number, NONE);
    conversationOf.set(number, NONE);
    conversation.count -= 1;
    counts.set(conversation.number, conversation.count);
    if (conversation.count === 0) conversations.delete(turn.conversationId);
  }

  return {
    before,
    after,
    conversationOf,
    get end() {
      return end;
    },
    get size() {
      return units.size;
    },
    get turns() {
      return byMessage.size;
    },
    get conversations() {
      return conversations.size;
    },

    add(part) {
      const unit: Unit = { ...part, number: end++ };
      units.set(unit.number, unit);
      byChunk.set(unit.chunkId, unit);
      const pieces = byMessage.get(unit.turn.messageId);
      if (pieces === undefined) byMessage.set(unit.turn.messageId, [unit]);
      else pieces.push(unit);
      link(unit);
      return unit;
    },

    remove(messageId) {
      const pieces = byMessage.get(messageId) ?? [];
      for (const unit of pieces) {
        unlink(unit);
        units.delete(unit.number);
        byChunk.delete(unit.chunkId);
      }
      byMessage.delete(messageId);
      return pieces;
    },

    unit: (number) => units.get(number),
    unitsOf: (messageId) => byMessage.get(messageId) ?? [],
    byChunk: (chunkId) => byChunk.get(chunkId),
    unitsIn: (conversation) => counts.get(conversation),
    numbers: () => units.keys(),
  };
}
