import type { ActivityState } from './activity.svelte';
import type { AlertsState } from './alerts.svelte';
import type { CalendarState } from './calendar.svelte';
import type { ChatState } from './chat.svelte';
import type { ComposerState } from './composer.svelte';
import type { ConversationsState } from './conversations.svelte';
import type { LedgerState } from './ledger.svelte';
import type { ListsState } from './lists.svelte';
import type { MemoryState } from './memory.svelte';
import type { ModelDeskState } from './model-desk.svelte';
import type { ModelsState } from './models.svelte';
import type { NotesState } from './notes.svelte';
import type { ReadingAlong } from './reading-along';
import type { PromptsState } from './prompts.svelte';
import type { SearchState } from './search.svelte';
import type { SettingsState } from './settings.svelte';
import type { SpeedState } from './speed.svelte';
import type { TransferState } from './transfer.svelte';
import type { UndoState } from './undo.svelte';

/** What the screen asks of the language models beside answers. */
export interface ModelUpkeep {
  /** Loads a role's model into memory. */
  acquire(role: 'fast', signal: AbortSignal): Promise<unknown>;
  /** Keeps what the models remember of conversations, so that it need not be read again. */
  saveCaches(): Promise<void>;
  forget(conversationId: string): Promise<void>;
}

/** What the state of the screen is put together from. */
export interface AppParts {
  readonly settings: SettingsState;
  readonly conversations: ConversationsState;
  readonly chat: ChatState;
  readonly composer: ComposerState;
  readonly models: ModelsState;
  readonly prompts: PromptsState;
  readonly search: SearchState;
  readonly transfer: TransferState;
  readonly undo: UndoState;
  readonly lists: ListsState;
  readonly notes: NotesState;
  readonly calendar: CalendarState;
  readonly activity: ActivityState;
  readonly readingAlong: ReadingAlong;
  readonly alerts: AlertsState;
  /** Called when it is first needed: the first screen does without its code. */
  readonly loadMemory: () => Promise<MemoryState>;
  readonly loadSpeed: () => Promise<SpeedState>;
  readonly loadModelDesk: () => Promise<ModelDeskState>;
  readonly loadLedger: () => Promise<LedgerState>;
}
