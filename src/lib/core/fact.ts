/** The subject of what the person says about themselves. */
export const PERSON = 'user';

/** Whether something holds, or was said not to. */
export type Polarity = 'positive' | 'negative';

export type FactKind = 'fact' | 'preference' | 'plan' | 'relation';

/** What a sentence says: that somebody stands in some relation to something. */
export interface Statement {
  /** `PERSON`, or somebody or something else as the person calls it: a name ("Ana"), or a relation ("sister"). */
  readonly subject: string;
  /** The id of a known predicate, or a verb of the person's own. */
  readonly predicate: string;
  /** In the person's own words, without article. */
  readonly object: string;
  readonly polarity: Polarity;
  readonly kind: FactKind;
  /** From when it holds, where the sentence says so. Milliseconds since 1970, UTC. */
  readonly validFrom?: number;
  /** Until when it holds, where the sentence says so. */
  readonly validTo?: number;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** Where a fact was said. */
export interface FactSource {
  readonly conversationId: string;
  readonly messageId: string;
}

/** One time that a fact was said. */
export interface Saying {
  /** Milliseconds since 1970, UTC. */
  readonly saidAt: number;
  /** From when it holds by these words; when it was said, where they do not tell. */
  readonly validFrom: number;
  /** Until when it holds by these words. */
  readonly validTo?: number;
  readonly confidence: number;
  readonly source?: FactSource;
}

/**
 * One thing that Hearth knows, and for how long it held. A fact is never overwritten: what changes is closed
 * (`validTo`) and followed by another.
 */
export interface Fact extends Statement {
  readonly id: string;
  /** When it was said. Milliseconds since 1970, UTC. */
  readonly saidAt: number;
  /** From when it holds; when it was said, where nothing else is known. */
  readonly validFrom: number;
  /** None for what was entered by hand or came from a file. */
  readonly source?: FactSource;
  /** `waiting` until the person accepts it: sensitive, or not sure. It is neither recalled nor told before. */
  readonly state: 'kept' | 'waiting';
  readonly pinned: boolean;
  /** Each time that it was said, the earliest first, where it was said again or words tell until when it holds. */
  readonly sayings?: readonly Saying[];
}

/** That something was forgotten, without what it was. */
export interface Tombstone {
  /** The id of the fact or message that was forgotten. */
  readonly id: string;
  readonly forgottenAt: number;
}
