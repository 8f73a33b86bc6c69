/**
 * Closes the ways out of the page that a Content-Security-Policy leaves open: WebRTC, which connects to any address
 * that it is given, and navigation to another origin, whose address can carry words away. Runs before anything else.
 */
export function closeNetworkDoors(page: Window & typeof globalThis): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'RTCDataChannel', 'WebTransport']) {
    Reflect.deleteProperty(page, name);
  }
  const navigation: EventTarget | undefined = page.navigation;
  navigation?.addEventListener('navigate', (event) => {
    if (!('destination' in event) || !event.cancelable) return;
    const { url } = (event as NavigateEvent).destination;
    if (new URL(url).origin !== page.location.origin) event.preventDefault();
  });
}
