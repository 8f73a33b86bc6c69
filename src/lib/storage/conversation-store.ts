import type { Attachment, Conversation, Message } from '../core/conversation';

/** What may change of a conversation. */
export type ConversationChange = Partial<Pick<Conversation, 'title' | 'pinned' | 'leafId'>> & {
  /** `undefined` takes the field away. */
  readonly [Field in 'instructions' | 'sampling' | 'memory' | 'models' | 'removedAt']?: Conversation[Field] | undefined;
};

/** What a new conversation begins with. */
export type ConversationStart = Pick<Conversation, 'instructions' | 'sampling' | 'models'> & {
  /** Held in memory alone: gone with the page, never on the disk, in no list and no search. */
  readonly temporary?: boolean;
};

/** A question as it is asked, below the message that it follows. */
export interface NewQuestion {
  readonly conversationId: string;
  readonly parentId: string | null;
  readonly text: string;
  readonly attachments?: readonly Attachment[];
}

/** A message that the store gives id, place and time. */
export type NewMessage = Omit<Message, 'id' | 'position' | 'createdAt'>;

/** A whole conversation, as it is exported and brought back. */
export interface ConversationWithMessages {
  readonly conversation: Conversation;
  /** In the order of their positions. */
  readonly messages: readonly Message[];
}

/** What goes along with work that takes long. */
export interface LongWork {
  /** Ends it, with nothing changed; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Called now and then with how much of it is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/** Conversations and messages as they are kept on the device. Rejects with `FailureError` `storage-failed`. */
export interface ConversationStore {
  /** Those that were not removed, newest first. */
  conversations(): Promise<readonly Conversation[]>;
  /** Those that can still be brought back. */
  removedConversations(): Promise<readonly Conversation[]>;
  conversation(id: string): Promise<Conversation | undefined>;
  createConversation(start?: ConversationStart): Promise<Conversation>;
  /** Of a conversation that is gone: nothing happens. */
  changeConversation(id: string, change: ConversationChange): Promise<void>;
  /** For good, with its messages and its draft. */
  removeConversation(id: string): Promise<void>;
  /** Of all branches, in the order of writing. */
  messages(conversationId: string): Promise<readonly Message[]>;
  message(id: string): Promise<Message | undefined>;
  /** Adds below its parent, and shows that branch. */
  addMessage(message: NewMessage): Promise<Message>;
  /** Adds a question and, below it, an empty answer in state `streaming`: both or neither. */
  addTurn(question: NewQuestion): Promise<{ readonly question: Message; readonly answer: Message }>;
  /** Replaces the message of that id and touches its conversation. */
  saveMessage(message: Message): Promise<void>;
  /** As {@link conversation} and {@link message}, for many at once: in the order of the ids, without temporary ones. */
  conversationsOf(ids: readonly string[]): Promise<readonly (Conversation | undefined)[]>;
  messagesOf(ids: readonly string[]): Promise<readonly (Message | undefined)[]>;
  /** Those of these conversations that there are, the removed ones too, each with all its messages; in that order. */
  wholeConversations(ids: readonly string[]): Promise<readonly ConversationWithMessages[]>;
  /** Which of these ids are those of messages. */
  takenMessageIds(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Adds whole conversations under their own ids: all or none. Fails where one of the ids is taken. */
  addConversations(added: readonly ConversationWithMessages[], work?: LongWork): Promise<void>;
  /** Answers found `streaming` whose tab is gone become `interrupted`; returns how many. */
  recoverInterrupted(): Promise<number>;
  /** Called when another tab or this one changed something; returns the way to stop it. */
  subscribe(listener: (change: { readonly conversationId: string }) => void): () => void;
}
