import type { Alert } from '../core/alert';

/** The browser's own notices, where the person allows them. */
export interface Notifications {
  /** Asks for permission, unless that was answered before or the person did nothing just now: browsers refuse such questions. */
  ask(): Promise<void>;
  show(alert: Alert): Promise<void>;
  /** Takes the notice of an alert away that no longer rings. */
  close(alertId: string): Promise<void>;
}

/** The parts of the page that are used here. */
export interface NotificationPage {
  readonly Notification?: Pick<typeof Notification, 'permission' | 'requestPermission'>;
  readonly navigator: {
    readonly serviceWorker?: Pick<ServiceWorkerContainer, 'getRegistration'>;
    /** Not in every browser. */
    readonly userActivation?: Pick<UserActivation, 'isActive'>;
  };
}

/** @param words what a notice says of an alert */
export function createNotifications(
  page: NotificationPage,
  words: (alert: Alert) => { readonly title: string; readonly body: string },
): Notifications {
  const registration = async (): Promise<ServiceWorkerRegistration | undefined> =>
    page.navigator.serviceWorker?.getRegistration();

  return {
    async ask() {
      if (page.Notification?.permission !== 'default' || page.navigator.userActivation?.isActive === false) return;
      await page.Notification.requestPermission();
    },
    async show(alert) {
      if (page.Notification?.permission !== 'granted') return;
      const { title, body } = words(alert);
      // The same tag again replaces the notice instead of adding one.
      await (await registration())?.showNotification(title, { body, tag: alert.id, requireInteraction: true });
    },
    async close(alertId) {
      const shown = (await (await registration())?.getNotifications({ tag: alertId })) ?? [];
      for (const notice of shown) notice.close();
    },
  };
}
