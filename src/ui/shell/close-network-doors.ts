/** The one way out of Hearth that is left. */
export interface WayOut {
  /**
   * Leaves Hearth for an address elsewhere, in this tab. To be called from the person's click on something that shows
   * the whole address, and from nowhere else.
   *
   * @throws {TypeError} when it is not an address of the web, or no click or key of the person came just before
   */
  openElsewhere(address: string): void;
}

/**
 * What speaks to the network without asking the policy (WebRTC), or takes an address away with it: another window,
 * another screen.
 */
const doors = [
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'RTCDataChannel',
  'WebTransport',
  'PresentationRequest',
  'open',
];

/**
 * Closes the ways out of the page that a Content-Security-Policy leaves open: WebRTC, which connects to any address
 * that it is given, and navigation to another origin, whose address can carry words away. Runs before anything else.
 */
export function closeNetworkDoors(page: Window & typeof globalThis): WayOut {
  for (const name of doors) Reflect.deleteProperty(page, name);
  refuseFrames(page);
  let allowed: string | undefined;
  const navigation: EventTarget | undefined = page.navigation;
  navigation?.addEventListener('navigate', (event) => {
    if (!('destination' in event) || !event.cancelable) return;
    const { url } = (event as NavigateEvent).destination;
    if (new URL(url).origin === page.location.origin) return;
    const wasAllowed = url === allowed;
    allowed = undefined;
    if (!wasAllowed) event.preventDefault();
  });
  return {
    openElsewhere(address) {
      const { protocol, href } = new URL(address);
      if (protocol !== 'https:' && protocol !== 'http:') throw new TypeError(`${protocol} is not the web.`);
      if (!page.navigator.userActivation.isActive) throw new TypeError('Only a person may leave Hearth.');
      allowed = href;
      try {
        page.location.assign(href);
      } finally {
        // The event comes while the page is told to go; nothing later may use what was allowed now.
        allowed = undefined;
      }
    },
  };
}

/** An empty frame has a window of its own in which every door is open, and it may be read from here. */
function refuseFrames(page: Window & typeof globalThis): void {
  const prototype: Document | undefined = page.Document?.prototype;
  if (prototype === undefined) return;
  for (const method of ['createElement', 'createElementNS'] as const) {
    const create: unknown = Reflect.get(prototype, method);
    if (typeof create !== 'function') continue;
    const guarded = function (this: Document, ...names: readonly unknown[]): unknown {
      const name = String(names[method === 'createElement' ? 0 : 1]).toLowerCase();
      if (/(?:^|:)i?frame$/.test(name)) throw new TypeError('Hearth has no frames.');
      return Reflect.apply(create, this, names);
    };
    Reflect.defineProperty(prototype, method, { value: guarded, writable: false, configurable: false });
  }
}
