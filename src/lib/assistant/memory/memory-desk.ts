import type { Message } from '../../core/conversation';
import type { Fact, Statement } from '../../core/fact';
import type { Failure } from '../../core/failure';
import type { RecalledTurn } from '../../core/recalled-turn';
import type { Result } from '../../core/result';
import type { MemoryWords } from '../../memory/exchange/export-memory-markdown';

export type { MemoryWords };

/** A turn that is remembered word for word. */
export type RememberedTurn = Pick<Message, 'id' | 'conversationId' | 'role' | 'text' | 'createdAt'>;

/** What a removal takes along, shown before it happens. */
export interface ForgetPreview {
  readonly facts: readonly Fact[];
  /** Messages whose words go; each stays in its conversation as an empty place. */
  readonly messages: readonly RememberedTurn[];
}

/** How much is kept. */
export interface MemorySize {
  readonly facts: number;
  readonly waiting: number;
  readonly turns: number;
  /** Pieces of turns that can be found by meaning, of all. */
  readonly embedded: number;
  readonly chunks: number;
  /** Of all that memory keeps beside the conversations themselves. */
  readonly bytes: number;
}

/** What an imported file would bring. */
export interface MemoryImport {
  readonly facts: number;
  readonly forgotten: number;
  /** Takes it in, all or nothing; what is here already stays as it is. */
  accept(): Promise<void>;
}

/** Everything that a person can do with the memory by hand. Rejects with `FailureError` of the storage. */
export interface MemoryDesk {
  /** The whole history, those that wait too; the earliest said first. */
  facts(): Promise<readonly Fact[]>;
  /** Calls the listener whenever a fact or a remembered turn changed, here or in another tab. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
  /** Keeps a fact that waited. */
  accept(id: string): Promise<void>;
  /** Removes a fact that waited. */
  reject(id: string): Promise<void>;
  /** Corrects a fact in its place, which is no change of what was so. */
  edit(id: string, correction: Pick<Statement, 'subject' | 'predicate' | 'object' | 'polarity'>): Promise<void>;
  /** Makes two names one: everything about `from` is then about `into`. */
  mergeSubjects(from: string, into: string): Promise<void>;
  pin(id: string, pinned: boolean): Promise<void>;
  previewForget(wanted: {
    readonly factIds: readonly string[];
    readonly messageIds: readonly string[];
  }): Promise<ForgetPreview>;
  /** Forgets for good; it cannot be undone. */
  forget(preview: ForgetPreview): Promise<void>;
  /** Never recalls that turn again; its words stay in the conversation. */
  leaveOut(messageId: string): Promise<void>;
  /** Remembered turns said before that moment, the newest first. */
  turnsBefore(moment: number, limit: number): Promise<readonly RememberedTurn[]>;
  /** Remembered turns by words and meaning, best first. */
  searchTurns(text: string, limit: number): Promise<readonly RecalledTurn[]>;
  size(): Promise<MemorySize>;
  exportJson(): Promise<string>;
  /** @param words what stands around the facts, in the person's language */
  exportMarkdown(words: MemoryWords): Promise<string>;
  /** Reads a file; nothing is changed before `accept`. */
  planImport(text: string): Promise<Result<MemoryImport, Failure>>;
  /** Forgets every fact and every vector; the conversations stay. */
  wipe(): Promise<void>;
}
