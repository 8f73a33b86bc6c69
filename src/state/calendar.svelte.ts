import { addDays, civilDateAt } from '../lib/core/civil-time';
import type { CalendarEvent, Occurrence } from '../lib/core/event';
import { FailureError, type Failure } from '../lib/core/failure';
import { cleanFileName } from '../lib/attachments/file-name';
import type { Calendar } from '../lib/calendar/calendar';
import type { RowChange } from '../lib/storage/row-change';
import { KeptRows } from './kept-rows.svelte';
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
  undoable = $state.raw<UndoableChange>();
  readonly to = $derived(this.from === '' ? '' : addDays(this.from, SHOWN_DAYS));
  readonly #parts: CalendarStateParts;
  readonly #rows: KeptRows<RowChange<CalendarEvent>>;

  constructor(parts: CalendarStateParts) {
    this.#parts = parts;
    this.#rows = new KeptRows(parts.calendar, async () => {
      const { from, to } = this;
      const occurrences = await parts.calendar.occurrences(from, to);
      if (from === this.from) this.occurrences = occurrences;
    });
  }

  get failure(): Failure | undefined {
    return this.#rows.failure;
  }

  get today(): string {
    return civilDateAt(this.#parts.now(), this.#parts.timeZone());
  }

  /** Reads what takes place, and again whenever something changes here or in another tab. */
  async start(): Promise<void> {
    this.from = this.today;
    await this.#rows.follow();
  }

  async show(from: string): Promise<void> {
    this.from = from;
    await this.#rows.load();
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
    await this.#rows.change({
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
    const back = await this.#rows.change(change);
    if (back !== undefined) this.undoable = { kind: 'removed', title: event.title, count: 1, back };
  }

  /** Takes the last removal or import back. */
  async undo(): Promise<void> {
    const { undoable } = this;
    if (undoable !== undefined && (await this.#rows.change(undoable.back)) !== undefined) this.undoable = undefined;
  }

  /** Everything as a calendar file; undefined, with a failure, where it cannot be read. */
  async exportAll(): Promise<ExportedFile | undefined> {
    this.#rows.failure = undefined;
    return this.#rows.attempt(async () => {
      const events = await this.#parts.calendar.events();
      const { writeIcs } = await import('../lib/calendar/write-ics');
      return { name: 'calendar.ics', type: 'text/calendar', parts: [writeIcs(events, this.#parts.now())] };
    });
  }

  /** Takes in a calendar file: all of it or nothing. Events that are there already are replaced. */
  async importFile(file: ImportedFile): Promise<void> {
    const { createId, now, timeZone } = this.#parts;
    this.undoable = undefined;
    this.#rows.failure = undefined;
    await this.#rows.attempt(async () => {
      const text = await textOf(file);
      const { readIcs } = await import('../lib/calendar/read-ics');
      const read = readIcs(text, { createId, now: now(), timeZone: timeZone() });
      if (!read.ok) throw new FailureError(read.error);
      const back = await this.#rows.change({ saved: read.value });
      if (back !== undefined) this.undoable = { kind: 'imported', title: file.name, count: read.value.length, back };
    });
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
