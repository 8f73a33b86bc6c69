import type { Alert } from '../core/alert';
import { FailureError } from '../core/failure';
import type { AlertStore } from '../storage/alert-store';
import { watchAlerts } from './alert-watch';
import { createBell } from './bell';
import { createNotifications } from './notifications';
import { createRingingSound } from './ringing-sound';

/** For so long an alert is heard; after that it is only seen. Milliseconds. */
const SOUND_MS = 90_000;

export interface AlertsStart {
  readonly store: AlertStore;
  readonly timeZone: () => string;
  /** What a notice says of an alert. */
  readonly words: (alert: Alert) => { readonly title: string; readonly body: string };
}

/** Joins the watch to the browser: notices, sound, the page's coming and going. It runs for as long as the page lives. */
export function startAlerts(window: Window & typeof globalThis, { store, timeZone, words }: AlertsStart): void {
  const { document, navigator } = window;
  const notifications = createNotifications(window, words);
  const sound = createRingingSound(
    navigator.locks,
    createBell(
      () => new window.AudioContext(),
      (ms, action) => {
        const timer = window.setInterval(action, ms);
        return () => window.clearInterval(timer);
      },
    ),
  );
  let known = new Set<string>();
  let quietLater = 0;

  const watch = watchAlerts({
    store,
    now: () => Date.now(),
    timeZone,
    after(ms, action) {
      const timer = window.setTimeout(action, ms);
      return () => window.clearTimeout(timer);
    },
    ring: (alert) => void notifications.show(alert),
  });

  async function follow(): Promise<void> {
    const alerts = await store.alerts();
    const ringing = alerts.flatMap(({ id, ringing }) => (ringing === undefined ? [] : [{ id, since: ringing.since }]));
    const quietAt = Math.max(0, ...ringing.map(({ since }) => since + SOUND_MS));
    const left = quietAt - Date.now();
    sound.follow(left > 0);
    window.clearTimeout(quietLater);
    if (left > 0) quietLater = window.setTimeout(() => void follow().catch(unlessExpected), left);
    for (const id of known) if (!ringing.some((each) => each.id === id)) void notifications.close(id);
    known = new Set(ringing.map(({ id }) => id));
    if (alerts.length > 0 && document.visibilityState === 'visible') await notifications.ask();
  }

  store.subscribe(() => void follow().catch(unlessExpected));
  void follow().catch(unlessExpected);
  for (const event of ['visibilitychange', 'resume']) document.addEventListener(event, () => void watch.check());
  for (const event of ['focus', 'pageshow']) window.addEventListener(event, () => void watch.check());
}

/** That the rows cannot be read is said on the screen. */
function unlessExpected(error: unknown): void {
  if (!(error instanceof FailureError)) throw error;
}
