import type { RecallRecord } from '../../core/conversation';
import type { LanguageRole } from '../../models/language-models';
import type { Turn } from '../turn';

/** What the memory says to a turn by itself. */
export interface MemoryAnswer {
  /** As Markdown. */
  readonly text: string;
  /** Ids of the facts that were kept by it. */
  readonly remembered: readonly string[];
  /** What it rests on. */
  readonly recall?: RecallRecord;
}

/** A turn that the memory takes upon itself. */
export interface MemoryClaim {
  /** Whether what was asked for is there. Otherwise a skill that could answer as well comes first. */
  readonly found: boolean;
  /** Whether the turn replies to what the memory asked just before; it is then no skill's, however sure that is. */
  readonly isReply?: true;
  answer(): Promise<MemoryAnswer>;
}

/** For whom something is recalled. */
export interface RecallWish {
  readonly role: LanguageRole;
  /** Whether the question is about the person or about what was said; anything else is seldom helped by memories. */
  readonly isAboutMemory: boolean;
}

/** The memory, as a turn sees it. Rejects with `FailureError` of the storage. */
export interface TurnMemory {
  /** Says that a turn begins. What is said while the memory is off is left out of it for good. */
  begin(turn: Turn): Promise<void>;
  /** The answer to what the person asks of the memory itself, or tells it to keep or to forget. */
  claim(turn: Turn): Promise<MemoryClaim | undefined>;
  /** What may help a model with the question; undefined where nothing does. */
  recall(turn: Turn, asked: RecallWish, signal: AbortSignal): Promise<RecallRecord | undefined>;
  /** Keeps what the question says of the person, and tells the ids of the facts that are new. */
  learn(turn: Turn): Promise<readonly string[]>;
}
