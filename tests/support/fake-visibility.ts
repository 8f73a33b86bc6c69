import type { PageVisibility } from '../../src/lib/web-app/page-visibility';

/** A page that a test hides and shows. */
export class FakeVisibility implements PageVisibility {
  visibilityState: 'visible' | 'hidden' = 'visible';
  readonly #listeners: (() => void)[] = [];

  addEventListener(_type: 'visibilitychange', listener: () => void): void {
    this.#listeners.push(listener);
  }

  become(state: 'visible' | 'hidden'): void {
    this.visibilityState = state;
    for (const listener of this.#listeners) listener();
  }
}
