import type { WallClock } from '../core/wall-clock';
import type { AnswerRecord, Message, MessageStatus } from '../core/conversation';
import { FailureError, type Failure } from '../core/failure';
import type { ConversationStore } from '../storage/conversation-store';

/** How an answer ended. */
export interface Ending {
  readonly status: Exclude<MessageStatus, 'streaming'>;
  readonly failure?: Failure;
}

/** An answer while it is being written. */
export interface AnswerDraft {
  /** Whether `conclude` was called. */
  readonly concluded: boolean;
  /** What is known so far of how the answer comes about; saved with the next text. */
  note(record: AnswerRecord): void;
  /** Which facts were learned from the question; saved with what is known of how the answer comes about. */
  remember(factIds: readonly string[]): void;
  /** Adds text, and saves what there is when enough came since the last time. */
  append(text: string): Promise<void>;
  /** The same for what the model thinks before it answers. */
  think(text: string): Promise<void>;
  /**
   * Saves the whole answer. One that could not be saved comes back as `failed` with the storage's own failure;
   * at the next start its row is found `streaming` and becomes `interrupted`.
   */
  conclude(ending: Ending): Promise<Message>;
}

/** A reload loses at most this much of an answer. */
const SAVE_AFTER_MS = 1000;
const SAVE_AFTER_TOKENS = 20;

/** Starts writing into a stored answer that is empty and `streaming`. */
export function createAnswerDraft(
  answer: Message,
  { store, clock }: { readonly store: ConversationStore; readonly clock: WallClock },
): AnswerDraft {
  let message = answer;
  let concluded = false;
  let remembered: Pick<AnswerRecord, 'remembered'> = {};
  let unsavedTokens = 0;
  let savedAt = clock.now();

  async function grow(change: Pick<Message, 'text'> | Pick<Message, 'thought'>): Promise<void> {
    message = { ...message, ...change };
    unsavedTokens += 1;
    if (unsavedTokens < SAVE_AFTER_TOKENS && clock.now() - savedAt < SAVE_AFTER_MS) return;
    unsavedTokens = 0;
    savedAt = clock.now();
    await store.saveMessage(message);
  }

  return {
    get concluded() {
      return concluded;
    },

    note(record) {
      message = { ...message, answer: { ...record, ...remembered } };
    },

    remember(factIds) {
      remembered = { remembered: factIds };
      if (message.answer !== undefined) message = { ...message, answer: { ...message.answer, ...remembered } };
    },

    append: (text) => grow({ text: message.text + text }),
    think: (text) => grow({ thought: (message.thought ?? '') + text }),

    async conclude(ending) {
      concluded = true;
      message = { ...message, ...ending };
      try {
        await store.saveMessage(message);
        return message;
      } catch (error) {
        if (!(error instanceof FailureError)) throw error;
        return { ...message, status: 'failed', failure: error.failure };
      }
    },
  };
}
