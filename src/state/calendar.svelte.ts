import { addDays, civilDateAt } from '../lib/core/civil-time';
import type { CalendarEvent, Occurrence } from '../lib/core/event';
import { FailureError, type Failure } from '../lib/core/failure';
import { cleanFileName } from '../lib/attachments/file-name';
import type { Calendar } from '../lib/calendar/calendar';
import type { RowChange } from '../lib/storage/row-change';
import { expectedFailure } from './expected-failure';
import type { ExportedFile, ImportedFile } from './transfer.svelte';

/** What a person says of an event by hand. */
export type EventDraft = Pick<CalendarEvent, 'title' | 'start' | 'end' | 'recurrence' | 'place' | 'notes'>;

/** What was changed last and can be taken back. */
export interface UndoableChange {
  readonly kind: 'removed' | 'imported';
  readonly title: string;
  readonly count: number;
  readonly back: RowChange<CalendarEvent>;
}

/** So many days are shown at once. */
const SHOWN_DAYS = 28;

interface CalendarStateParts {
  readonly calendar: Calendar;
  readonly createId: () => string;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** IANA name of the zone where the person is now. */
  readonly timeZone: () => string;
}

/** The calendar, looked at and changed by hand. */
export class CalendarState {
  /** The first day that is shown, as `2026-11-24`. */
  from = $state('');
  occurrences = $state.raw<readonly Occurrence[]>([]);
  failure = $state.raw<Failure>();
  undoable = $state.raw<UndoableChange>();
  readonly to = $derived(this.from === '' ? '' : addDays(this.from, SHOWN_DAYS));
  readonly #parts: CalendarStateParts;
  #started = false;

  constructor(parts: CalendarStateParts) {
    this.#parts = parts;
  }

  get today(): string {
    return civilDateAt(this.#parts.now(), this.#parts.timeZone());
  }

  /** Reads what takes place, and again whenever something changes here or in another tab. */
  async start(): Promise<void> {
    if (!this.#started) this.#parts.calendar.subscribe(() => void this.#load());
    this.#started = true;
    await this.show(this.today);
  }

  async show(from: string): Promise<void> {
    this.from = from;
    await this.#load();
  }

  async later(): Promise<void> {
    await this.show(addDays(this.from, SHOWN_DAYS));
  }

  async earlier(): Promise<void> {
    await this.show(addDays(this.from, -SHOWN_DAYS));
  }

  /** Keeps a new event, or what is changed of one. */
  async save(draft: EventDraft, old?: CalendarEvent): Promise<void> {
    const kept = old ?? { id: this.#parts.createId(), exceptions: [], createdAt: this.#parts.now() };
    const { recurrence: _rule, place: _place, notes: _notes, ...rest } = { ...kept, ...draft };
    const { recurrence, place, notes } = draft;
    await this.#change({
      saved: [
        {
          ...rest,
          ...(recurrence === undefined ? {} : { recurrence }),
          ...(place === undefined ? {} : { place }),
          ...(notes === undefined ? {} : { notes }),
        },
      ],
    });
  }

  /** Takes away one time of a series, or the whole event. */
  async remove({ event, key }: Occurrence, whole: boolean): Promise<void> {
    const change: RowChange<CalendarEvent> =
      whole || event.recurrence === undefined
        ? { removed: [event.id] }
        : { saved: [{ ...event, exceptions: [...event.exceptions, key] }] };
    const back = await this.#change(change);
    if (back !== undefined) this.undoable = { kind: 'removed', title: event.title, count: 1, back };
  }

  /** Takes the last removal or import back. */
  async undo(): Promise<void> {
    const { undoable } = this;
    this.undoable = undefined;
    if (undoable !== undefined) await this.#change(undoable.back);
  }

  /** Everything as a calendar file; undefined, with a failure, where it cannot be read. */
  async exportAll(): Promise<ExportedFile | undefined> {
    this.failure = undefined;
    try {
      const events = await this.#parts.calendar.events();
      const { writeIcs } = await import('../lib/calendar/write-ics');
      return { name: 'calendar.ics', type: 'text/calendar', text: writeIcs(events, this.#parts.now()) };
    } catch (error) {
      this.failure = expectedFailure(error);
      return undefined;
    }
  }

  /** Takes in a calendar file: all of it or nothing. Events that are there already are replaced. */
  async importFile(file: ImportedFile): Promise<void> {
    const { createId, now, timeZone } = this.#parts;
    this.undoable = undefined;
    this.failure = undefined;
    try {
      const text = await textOf(file);
      const { readIcs } = await import('../lib/calendar/read-ics');
      const read = readIcs(text, { createId, now: now(), timeZone: timeZone() });
      if (!read.ok) {
        this.failure = read.error;
        return;
      }
      const back = await this.#change({ saved: read.value });
      if (back !== undefined) this.undoable = { kind: 'imported', title: file.name, count: read.value.length, back };
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }

  async #change(change: RowChange<CalendarEvent>): Promise<RowChange<CalendarEvent> | undefined> {
    this.failure = undefined;
    try {
      const back = await this.#parts.calendar.change(change);
      await this.#load();
      return back;
    } catch (error) {
      this.failure = expectedFailure(error);
      return undefined;
    }
  }

  async #load(): Promise<void> {
    const { from, to } = this;
    try {
      const occurrences = await this.#parts.calendar.occurrences(from, to);
      if (from === this.from) this.occurrences = occurrences;
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }
}

async function textOf(file: ImportedFile): Promise<string> {
  try {
    return await file.text();
  } catch (error) {
    // The file was moved or changed since it was picked.
    if (error instanceof DOMException) {
      throw new FailureError({ code: 'attachment-unreadable', name: cleanFileName(file.name) });
    }
    throw error;
  }
}
