import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createScreenWakeLock, type HeldWakeLock } from '../../../src/lib/web-app/screen-wake-lock';
import { FakeVisibility } from '../../support/fake-visibility';

/** Gives locks late, takes them away when the page is hidden, and refuses while it is. */
class FakeWakeLocks {
  held = 0;
  refuses = false;
  requests = 0;
  readonly #page: FakeVisibility;
  #current: { released: boolean; release(): Promise<void> } | undefined;

  constructor(page: FakeVisibility) {
    this.#page = page;
    page.addEventListener('visibilitychange', () => {
      if (page.visibilityState === 'hidden') this.#end();
    });
  }

  async request(): Promise<HeldWakeLock> {
    this.requests += 1;
    await Promise.resolve();
    if (this.refuses || this.#page.visibilityState === 'hidden') throw new DOMException('no', 'NotAllowedError');
    this.held += 1;
    expect(this.held).toBe(1);
    this.#current = { released: false, release: async () => this.#end() };
    return this.#current;
  }

  #end(): void {
    if (this.#current === undefined || this.#current.released) return;
    this.#current.released = true;
    this.held -= 1;
  }
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('createScreenWakeLock', () => {
  it('holds while it is wanted, no longer', async () => {
    const page = new FakeVisibility();
    const locks = new FakeWakeLocks(page);
    const screen = createScreenWakeLock(locks, page);
    screen.want(true);
    await settled();
    expect(locks.held).toBe(1);
    screen.want(false);
    await settled();
    expect(locks.held).toBe(0);
  });

  it('takes it again when the page is seen again', async () => {
    const page = new FakeVisibility();
    const locks = new FakeWakeLocks(page);
    createScreenWakeLock(locks, page).want(true);
    await settled();
    page.become('hidden');
    await settled();
    expect(locks.held).toBe(0);
    page.become('visible');
    await settled();
    expect(locks.held).toBe(1);
  });

  it('takes no for an answer, and asks again at the next occasion', async () => {
    const page = new FakeVisibility();
    const locks = new FakeWakeLocks(page);
    locks.refuses = true;
    const screen = createScreenWakeLock(locks, page);
    screen.want(true);
    await settled();
    expect(locks.requests).toBe(1);
    locks.refuses = false;
    screen.want(true);
    await settled();
    expect(locks.held).toBe(1);
  });

  it('does nothing where the browser has none', () => {
    expect(() => createScreenWakeLock(undefined, new FakeVisibility()).want(true)).not.toThrow();
  });

  it('in whatever order it is wanted and the page is hidden, holds exactly when both say so', async () => {
    const happening = fc.constantFrom('want', 'done', 'hide', 'show', 'wait');
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 30 }), async (happenings) => {
        const page = new FakeVisibility();
        const locks = new FakeWakeLocks(page);
        const screen = createScreenWakeLock(locks, page);
        let wanted = false;
        for (const each of happenings) {
          if (each === 'want' || each === 'done') screen.want((wanted = each === 'want'));
          else if (each === 'wait') await settled();
          else page.become(each === 'hide' ? 'hidden' : 'visible');
        }
        await settled();
        expect(locks.held).toBe(wanted && page.visibilityState === 'visible' ? 1 : 0);
      }),
    );
  });
});
