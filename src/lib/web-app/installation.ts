/** The event with which Chromium offers to install the app. */
export interface InstallPromptEvent extends Event {
  prompt(): Promise<unknown>;
}

/** Offers to install the app when the browser would. */
export interface Installation {
  /** Whether {@link Installation.install} would ask the person. */
  readonly offered: boolean;
  /** Called after each change; returns the way to stop it. */
  subscribe(listener: (offered: boolean) => void): () => void;
  /** Shows the browser's own question. Nothing happens when it is not offered. */
  install(): Promise<void>;
}

/** @param page the window, which gets the browser's offers. To be called early: the offer comes once. */
export function createInstallation(page: EventTarget): Installation {
  const listeners = new Set<(offered: boolean) => void>();
  let offer: InstallPromptEvent | undefined;

  function become(next: InstallPromptEvent | undefined): void {
    if (next === offer) return;
    offer = next;
    for (const listener of listeners) listener(offer !== undefined);
  }

  page.addEventListener('beforeinstallprompt', (event) => {
    // Without this the browser shows a bar of its own over the conversation.
    event.preventDefault();
    if (isOffer(event)) become(event);
  });
  page.addEventListener('appinstalled', () => become(undefined));

  return {
    get offered() {
      return offer !== undefined;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async install() {
      const current = offer;
      // An offer can be used once; when the person says no, the browser decides when to offer again.
      become(undefined);
      await current?.prompt();
    },
  };
}

function isOffer(event: Event): event is InstallPromptEvent {
  return 'prompt' in event && typeof event.prompt === 'function';
}
