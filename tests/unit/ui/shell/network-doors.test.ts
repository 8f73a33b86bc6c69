import { describe, expect, it } from 'vitest';
import { closeNetworkDoors } from '../../../../src/ui/shell/close-network-doors';

class FakeDocument {
  createElement(name: string): string {
    return `<${name}>`;
  }
  createElementNS(_namespace: string | null, name: string): string {
    return `<${name}>`;
  }
}

/** A page at `https://hearth.test/` with a navigation that can be told to go somewhere. */
function fakePage({ clicked = false, whenLeaving = () => {} } = {}) {
  const navigation = new EventTarget();
  const goesTo = (url: string): boolean =>
    navigation.dispatchEvent(Object.assign(new Event('navigate', { cancelable: true }), { destination: { url } }));
  const visited: string[] = [];
  class OwnDocument extends FakeDocument {
    override createElement(name: string): string {
      return super.createElement(name);
    }
    override createElementNS(namespace: string | null, name: string): string {
      return super.createElementNS(namespace, name);
    }
  }
  const page = Object.assign(Object.create(globalThis) as Window & typeof globalThis, {
    RTCPeerConnection: () => undefined,
    open: () => null,
    Document: OwnDocument,
    navigation,
    location: {
      origin: 'https://hearth.test',
      assign(url: string) {
        if (goesTo(url)) visited.push(url);
        whenLeaving();
      },
    },
  });
  Object.defineProperty(page, 'navigator', { value: { userActivation: { isActive: clicked } } });
  return { page, goesTo, visited, document: new OwnDocument() };
}

describe('closeNetworkDoors', () => {
  it('removes WebRTC and other windows', () => {
    const { page } = fakePage();
    closeNetworkDoors(page);
    expect('RTCPeerConnection' in page).toBe(false);
    expect('open' in page).toBe(false);
  });

  it('refuses to leave for another origin and lets Hearth move within its own', () => {
    const { page, goesTo } = fakePage();
    closeNetworkDoors(page);
    expect(goesTo('https://elsewhere.test/?words')).toBe(false);
    expect(goesTo('https://hearth.test.evil.test/')).toBe(false);
    expect(goesTo('https://hearth.test/#conversation=1')).toBe(true);
  });

  it.each(['iframe', 'IFRAME', 'frame', 'html:iframe'])(
    'makes no %s, in which all doors would be open again',
    (name) => {
      const { page, document } = fakePage();
      closeNetworkDoors(page);
      expect(() => document.createElement(name)).toThrow(TypeError);
      expect(() => document.createElementNS('http://www.w3.org/1999/xhtml', name)).toThrow(TypeError);
      expect(document.createElement('div')).toBe('<div>');
    },
  );
});

describe('openElsewhere', () => {
  it('leaves for exactly the address that the person was shown, once', () => {
    const { page, goesTo, visited } = fakePage({ clicked: true });
    const { openElsewhere } = closeNetworkDoors(page);
    openElsewhere('https://elsewhere.test/page');
    expect(visited).toEqual(['https://elsewhere.test/page']);
    expect(goesTo('https://elsewhere.test/page')).toBe(false);
  });

  it('does not leave without a click', () => {
    const { page, visited } = fakePage({ clicked: false });
    const { openElsewhere } = closeNetworkDoors(page);
    expect(() => openElsewhere('https://elsewhere.test/')).toThrow(TypeError);
    expect(visited).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'blob:https://elsewhere.test/1', 'file:///etc/passwd'])(
    'does not open %s',
    (address) => {
      const { page, visited } = fakePage({ clicked: true });
      const { openElsewhere } = closeNetworkDoors(page);
      expect(() => openElsewhere(address)).toThrow(TypeError);
      expect(visited).toEqual([]);
    },
  );

  it('leaves nothing open when the browser refuses to go', () => {
    const { page, goesTo } = fakePage({
      clicked: true,
      whenLeaving: () => {
        throw new Error('refused');
      },
    });
    const { openElsewhere } = closeNetworkDoors(page);
    expect(() => openElsewhere('https://elsewhere.test/')).toThrow('refused');
    expect(goesTo('https://elsewhere.test/')).toBe(false);
  });
});
