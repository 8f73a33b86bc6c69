import { NONE, type TurnTable } from './turn-table';

/** What one and two turns away count for the meaning of a window. */
const NEAR = [1, 0.6, 0.35] as const;
/** The mean cosine of two turns of one conversation, as measured over the conversations in data/memory/recall/dev. */
const KINSHIP = 0.13;

/** How much several turns, taken as one text, mean what the question means. */
export interface SharedLikeness {
  /** A unit with its neighbours. */
  window(unit: number): number;
  /** The whole conversation that the unit belongs to, and the unit of it that means most what the question means. */
  conversation(unit: number): { readonly whole: number; readonly best: number };
}

/**
 * The cosine of a question with normalised means of vectors, from its cosines with each of them. Nothing is embedded
 * twice and no mean is kept: its length follows from how alike turns of a conversation are on the whole.
 *
 * @param likeness of a unit; undefined where it has no vector
 */
export function createSharedLikeness(table: TurnTable, likeness: (unit: number) => number | undefined): SharedLikeness {
  const conversations = new Map<number, { readonly whole: number; readonly best: number }>();
  const sides = [table.before, table.after] as const;
  let sum = 0;
  let weights = 0;
  let squares = 0;
  let best = 0;

  function begin(): void {
    sum = 0;
    weights = 0;
    squares = 0;
    best = 0;
  }

  function include(unit: number, weight: number): void {
    const value = likeness(unit);
    if (value === undefined) return;
    sum += weight * value;
    weights += weight;
    squares += weight * weight;
    if (value > best) best = value;
  }

  /** |sum of w v|^2 is the sum of w^2, and of all w w' times the cosine of the two. */
  function cosine(): number {
    return squares === 0 ? 0 : Math.max(0, sum / Math.sqrt(squares + (weights * weights - squares) * KINSHIP));
  }

  return {
    window(unit) {
      begin();
      include(unit, NEAR[0]);
      for (const side of sides) {
        let near = side.get(unit);
        for (let step = 1; step < NEAR.length && near !== NONE; step++, near = side.get(near))
          include(near, NEAR[step]!);
      }
      return cosine();
    },

    conversation(unit) {
      const conversation = table.conversationOf.get(unit);
      let value = conversations.get(conversation);
      if (value === undefined) {
        begin();
        include(unit, 1);
        for (const side of sides)
          for (let near = side.get(unit); near !== NONE; near = side.get(near)) include(near, 1);
        value = { whole: cosine(), best };
        conversations.set(conversation, value);
      }
      return value;
    },
  };
}
