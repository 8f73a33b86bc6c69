import { describe, expect, it } from 'vitest';
import { closeNetworkDoors } from '../../../../src/ui/shell/close-network-doors';

/** A page at `https://hearth.test/` with a navigation that can be told to go somewhere. */
function fakePage() {
  const navigation = new EventTarget();
  const page = Object.assign(Object.create(globalThis) as Window & typeof globalThis, {
    RTCPeerConnection: () => undefined,
    navigation,
    location: { origin: 'https://hearth.test' },
  });
  const goesTo = (url: string): boolean =>
    navigation.dispatchEvent(Object.assign(new Event('navigate', { cancelable: true }), { destination: { url } }));
  return { page, goesTo };
}

describe('closeNetworkDoors', () => {
  it('removes WebRTC', () => {
    const { page } = fakePage();
    closeNetworkDoors(page);
    expect('RTCPeerConnection' in page).toBe(false);
  });

  it('refuses to leave for another origin and lets Hearth move within its own', () => {
    const { page, goesTo } = fakePage();
    closeNetworkDoors(page);
    expect(goesTo('https://elsewhere.test/?words')).toBe(false);
    expect(goesTo('https://hearth.test.evil.test/')).toBe(false);
    expect(goesTo('https://hearth.test/#conversation=1')).toBe(true);
  });
});
