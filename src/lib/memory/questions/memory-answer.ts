import type { Fact, FactSource } from '../../core/fact';
import type { RecalledTurn } from '../../core/recalled-turn';

/** What an answer rests on. */
export type AnswerSource =
  | {
      readonly kind: 'fact';
      readonly id: string;
      /** When it was said. Milliseconds since 1970, UTC. */
      readonly at: number;
      /** The turn that said it, where one did. */
      readonly source?: FactSource;
    }
  | { readonly kind: 'turn'; readonly messageId: string; readonly conversationId: string; readonly at: number };

export interface MemoryAnswer {
  readonly text: string;
  /** Whether the memory had anything to answer with. */
  readonly isKnown: boolean;
  /** In the order of the answer. */
  readonly sources: readonly AnswerSource[];
}

/** What answers are made of. */
export interface AnswerContext {
  readonly facts: readonly Fact[];
  /** For questions of what was said: turns that were recalled for the topic and the time, the best first. */
  readonly turns: readonly RecalledTurn[];
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
}

/** An answer that rests on facts. */
export function fromFacts(text: string, facts: readonly Fact[]): MemoryAnswer {
  const sources = facts.map(({ id, saidAt, source }) => ({
    kind: 'fact' as const,
    id,
    at: saidAt,
    ...(source === undefined ? {} : { source }),
  }));
  return { text, isKnown: true, sources };
}

/** That the memory has nothing to answer with. */
export function unknown(text: string): MemoryAnswer {
  return { text, isKnown: false, sources: [] };
}
