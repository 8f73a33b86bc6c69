import { describe, expect, it } from 'vitest';
import { createInstallation } from '../../../src/lib/web-app/installation';

function setUp() {
  const page = new EventTarget();
  const installation = createInstallation(page);
  const seen: boolean[] = [];
  installation.subscribe((offered) => seen.push(offered));
  let prompts = 0;
  const offer = () => {
    const event = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
      prompt: async () => void (prompts += 1),
    });
    page.dispatchEvent(event);
    return event;
  };
  return { page, installation, seen, offer, prompts: () => prompts };
}

describe('createInstallation', () => {
  it('keeps the offer of the browser until the person wants it, and uses it once', async () => {
    const { installation, offer, seen, prompts } = setUp();
    expect(offer().defaultPrevented).toBe(true);
    expect(installation.offered).toBe(true);
    await installation.install();
    await installation.install();
    expect(prompts()).toBe(1);
    expect(seen).toEqual([true, false]);
  });

  it('offers nothing once it is installed', () => {
    const { page, installation, offer } = setUp();
    offer();
    page.dispatchEvent(new Event('appinstalled'));
    expect(installation.offered).toBe(false);
  });
});
