import {
  extended,
  nextDue,
  paused,
  resumed,
  snoozed,
  stopped,
  type Alert,
  type Appointment,
  type AppointmentTime,
  type Timer,
} from '../lib/core/alert';
import type { Failure } from '../lib/core/failure';
import type { AlertStore } from '../lib/storage/alert-store';
import type { RowChange } from '../lib/storage/row-change';
import { expectedFailure } from './expected-failure';

/** How long a snooze is. Milliseconds. */
export const SNOOZE_MS = 9 * 60_000;

/** An alarm or a reminder as it is written by hand. */
export interface WrittenAppointment {
  /** Of the one that is changed. */
  readonly id?: string;
  readonly kind: Appointment['kind'];
  readonly name: string;
  readonly when: AppointmentTime;
}

export interface AlertsParts {
  readonly store: AlertStore;
  readonly createId: () => string;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  readonly timeZone: () => string;
}

/** Timers, alarms and reminders, as the screen shows and changes them. */
export class AlertsState {
  list = $state.raw<readonly Alert[]>([]);
  failure = $state.raw<Failure>();
  /** What was removed last, until something else changes. */
  removed = $state.raw<Alert>();
  readonly #parts: AlertsParts;
  #undo: RowChange<Alert> | undefined;

  constructor(parts: AlertsParts) {
    this.#parts = parts;
  }

  get timers(): readonly Timer[] {
    return this.list.filter((alert) => alert.kind === 'timer');
  }

  /** What rings now. */
  get ringing(): readonly Alert[] {
    return this.list.filter(({ ringing }) => ringing !== undefined);
  }

  /** Alarms or reminders, what comes first being first. */
  appointments(kind: Appointment['kind']): readonly Appointment[] {
    const some = this.list.filter((alert): alert is Appointment => alert.kind === kind);
    const due = (alert: Appointment): number => this.nextDue(alert) ?? Infinity;
    return some.sort((one, other) => due(one) - due(other));
  }

  /** When an alert comes next, in milliseconds since 1970, UTC. */
  nextDue(alert: Alert): number | undefined {
    return nextDue(alert, this.#parts.timeZone())?.at;
  }

  /** Reads what there is and follows what changes. */
  async start(): Promise<void> {
    this.#parts.store.subscribe(() => void this.#read());
    await this.#read();
  }

  async startTimer(durationMs: number, name: string): Promise<void> {
    const { createId, now } = this.#parts;
    const timer: Timer = {
      kind: 'timer',
      id: createId(),
      createdAt: now(),
      ...(name !== '' && { name }),
      durationMs,
      state: { endsAt: now() + durationMs },
    };
    await this.#change({ saved: [timer] });
  }

  pause = (timer: Timer): Promise<void> => this.#update(timer.id, (row) => asTimer(row, paused, this.#parts.now()));
  resume = (timer: Timer): Promise<void> => this.#update(timer.id, (row) => asTimer(row, resumed, this.#parts.now()));

  /** Gives a timer more time; one that is over starts anew with it. */
  extend = (timer: Timer, ms: number): Promise<void> =>
    this.#update(timer.id, (row) => asTimer(row, (each, now) => extended(each, ms, now), this.#parts.now()));

  /** Ends the ringing; what does not come back is gone. */
  stop = (alert: Alert): Promise<void> => this.#update(alert.id, stopped);
  snooze = (alert: Alert): Promise<void> =>
    this.#update(alert.id, (row) => (row.ringing === undefined ? row : snoozed(row, this.#parts.now(), SNOOZE_MS)));

  async enable(alert: Appointment, enabled: boolean): Promise<void> {
    await this.#change({ saved: [{ ...alert, enabled }] });
  }

  async save({ id, kind, name, when }: WrittenAppointment): Promise<void> {
    const { createId, now } = this.#parts;
    const row: Appointment = {
      kind,
      id: id ?? createId(),
      createdAt: this.list.find((alert) => alert.id === id)?.createdAt ?? now(),
      ...(name !== '' && { name }),
      when,
      enabled: true,
    };
    await this.#change({ saved: [row] });
  }

  async remove(alert: Alert): Promise<void> {
    const undo = await this.#change({ removed: [alert.id] });
    if (undo === undefined) return;
    this.#undo = undo;
    this.removed = alert;
  }

  /** Brings back what was removed last. */
  async restore(): Promise<void> {
    if (this.#undo !== undefined) await this.#change(this.#undo);
  }

  async #change(change: RowChange<Alert>): Promise<RowChange<Alert> | undefined> {
    const back = await this.#attempt(() => this.#parts.store.change(change));
    if (back === undefined) return undefined;
    this.#undo = undefined;
    this.removed = undefined;
    return back;
  }

  async #update(id: string, next: (alert: Alert) => Alert | undefined): Promise<void> {
    await this.#attempt(() => this.#parts.store.update(id, next));
  }

  async #read(): Promise<void> {
    await this.#attempt(async () => {
      this.list = await this.#parts.store.alerts();
    });
  }

  async #attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    try {
      const value = await work();
      this.failure = undefined;
      return value;
    } catch (error) {
      this.failure = expectedFailure(error);
      return undefined;
    }
  }
}

function asTimer(alert: Alert, change: (timer: Timer, now: number) => Timer, now: number): Alert {
  return alert.kind === 'timer' ? change(alert, now) : alert;
}
