import type { CalendarEvent, Occurrence } from '../core/event';
import type { VoiceSettings } from '../core/voice-settings';
import type { AlertStore } from '../storage/alert-store';
import type { ListStore } from '../storage/list-store';
import type { NoteStore } from '../storage/note-store';
import type { RowChange } from '../storage/row-change';

/** What an answer may look at and change. Everything in it is handed in, so that a test or a file of cases can stand in. */
export interface SkillWorld {
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  /** IANA name of the person's time zone. */
  readonly timeZone: string;
  /** BCP 47 tag by which numbers and dates are written. */
  readonly locale: string;
  /** Random bits that nobody can foretell, for dice and passwords: a whole number from 0 up to, not including, the limit. */
  randomBelow(limit: number): number;
  /** Names a new row. */
  createId(): string;
  readonly alerts: Pick<AlertStore, 'alerts' | 'change'>;
  readonly lists: Pick<ListStore, 'lists' | 'items' | 'change'>;
  readonly notes: Pick<NoteStore, 'notes' | 'change'>;
  readonly calendar: SkillCalendar;
  readonly voice: SkillVoice;
  readonly app: SkillApp;
  /** Takes the newest change back and says so; `undefined` when there is none. */
  undoLast(): Promise<string | undefined>;
}

/** The calendar. */
export interface SkillCalendar {
  events(): Promise<readonly CalendarEvent[]>;
  /**
   * What takes place between two days, itself the last not part of it, in the order of time.
   *
   * @param from as `2026-11-24`, by the person's clock
   */
  occurrences(from: string, to: string): Promise<readonly Occurrence[]>;
  /** Resolves with the change that takes this one back. */
  change(change: RowChange<CalendarEvent>): Promise<RowChange<CalendarEvent>>;
}

/** How Hearth speaks. */
export interface SkillVoice {
  /** Whether there is a voice at all; until then, what is set only counts later. */
  readonly speaks: boolean;
  settings(): VoiceSettings;
  change(change: Partial<VoiceSettings>): Promise<void>;
  /** Ends what is being said. */
  stop(): void;
}

export type SkillTheme = 'system' | 'light' | 'dark';
export type SkillPanel =
  'models' | 'settings' | 'prompts' | 'manner' | 'transfer' | 'shortcuts' | 'lists' | 'notes' | 'calendar' | 'alerts';

/** The open conversation. */
export interface SkillChat {
  /** Empty while it has no name. */
  readonly title: string;
  readonly pinned: boolean;
}

/** Hearth's own screen. */
export interface SkillApp {
  chat(): SkillChat;
  changeChat(change: Partial<SkillChat>): Promise<void>;
  /** Deletes the open conversation, as soon as this answer is written, in a way that the screen can take back. */
  deleteChat(): void;
  /** Opens an unwritten conversation, as soon as this answer is written. */
  newChat(temporary: boolean): void;
  show(panel: SkillPanel): void;
  /** Opens the search over conversations, with these words in it. */
  search(words: string): void;
  theme(): SkillTheme;
  setTheme(theme: SkillTheme): Promise<void>;
  /** The languages that the interface speaks, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** One of them, or `system`. */
  language(): string;
  setLanguage(language: string): Promise<void>;
  /** What Hearth answered last in the open conversation, as Markdown. */
  lastAnswer(): string | undefined;
}
