import { dueBy, nextDue, rung, type Alert } from '../core/alert';
import { FailureError } from '../core/failure';
import type { AlertStore } from '../storage/alert-store';

export interface AlertWatchParts {
  readonly store: Pick<AlertStore, 'alerts' | 'update' | 'subscribe'>;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
  /** IANA name of the zone that the person is in now. */
  readonly timeZone: () => string;
  /** Runs `action` once, in so many milliseconds. Returns the way to call it off. */
  readonly after: (ms: number, action: () => void) => () => void;
  /** Tells the person, once in all tabs together. */
  readonly ring: (alert: Alert) => void;
}

/** Watches over what comes due. */
export interface AlertWatch {
  /** Looks now: after the page was hidden, the device asleep, the clock or the time zone changed. */
  check(): Promise<void>;
  stop(): void;
}

/**
 * However far away the next one is, the clock is looked at this often: it may have been set, the zone changed, the
 * device slept meanwhile.
 */
const LONGEST_WAIT_MS = 20_000;

/**
 * Rings for whatever comes due while the page lives, and for what came due before it did. Every tab watches; the one
 * whose write makes an alert ring is the one that tells the person, so that it is told once.
 */
export function watchAlerts({ store, now, timeZone, after, ring }: AlertWatchParts): AlertWatch {
  let callOff = (): void => undefined;
  let stopped = false;
  let checking: Promise<void> | undefined;
  let again = false;

  async function look(): Promise<void> {
    const alerts = await store.alerts();
    const zone = timeZone();
    for (const alert of alerts) {
      if (dueBy(alert, now(), zone) === undefined) continue;
      let ringing: Alert | undefined;
      // Read anew under the store's own lock: another tab may have been quicker.
      await store.update(alert.id, (row) => {
        const due = dueBy(row, now(), zone);
        ringing = due === undefined ? undefined : rung(row, due, now());
        return ringing ?? row;
      });
      if (ringing !== undefined) ring(ringing);
    }
    arm(await store.alerts(), zone);
  }

  function arm(alerts: readonly Alert[], zone: string): void {
    callOff();
    if (stopped) return;
    const times = alerts.flatMap((alert) => nextDue(alert, zone)?.at ?? []);
    if (times.length === 0) return;
    // Set from an answer of the database, not from another timer: a hidden page's chained timers run once a minute.
    const wait = Math.min(Math.max(0, Math.min(...times) - now()), LONGEST_WAIT_MS);
    callOff = after(wait, () => void check());
  }

  function check(): Promise<void> {
    if (checking !== undefined) {
      again = true;
      return checking;
    }
    checking = (async () => {
      try {
        do {
          again = false;
          await look();
        } while (again && !stopped);
      } catch (error) {
        // The screen says that the rows cannot be read; asking again and again would change nothing.
        if (!(error instanceof FailureError)) throw error;
        stop();
      } finally {
        checking = undefined;
      }
    })();
    return checking;
  }

  function stop(): void {
    stopped = true;
    unsubscribe();
    callOff();
  }

  const unsubscribe = store.subscribe(() => void check());
  void check();
  return { check, stop };
}
