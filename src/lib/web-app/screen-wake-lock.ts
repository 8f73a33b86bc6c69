import type { PageVisibility } from './page-visibility';

/** A lock that the browser gave; it ends by itself when the page is hidden. */
export interface HeldWakeLock {
  readonly released: boolean;
  release(): Promise<void>;
}

/** The part of `navigator.wakeLock` that is needed. Rejects with a `NotAllowedError` when the system does not want to. */
export interface WakeLocks {
  request(type: 'screen'): Promise<HeldWakeLock>;
}

/** Keeps the screen on for as long as it is wanted and the page can be seen. */
export interface ScreenWakeLock {
  want(wanted: boolean): void;
}

/** @param locks undefined where the browser has none: then the screen does as it likes */
export function createScreenWakeLock(locks: WakeLocks | undefined, page: PageVisibility): ScreenWakeLock {
  let wanted = false;
  let held: HeldWakeLock | undefined;
  let settling = false;
  let changedMeanwhile = false;

  page.addEventListener('visibilitychange', settle);

  function settle(): void {
    changedMeanwhile = settling;
    if (settling || locks === undefined) return;
    const shouldHold = wanted && page.visibilityState === 'visible';
    const holds = held !== undefined && !held.released;
    if (shouldHold === holds) return;
    settling = true;
    void (shouldHold ? take(locks) : letGo()).then((done) => {
      settling = false;
      // It may have become otherwise while the browser thought about it; what it refused is not asked for again at once.
      if (done || changedMeanwhile) settle();
    });
  }

  async function take(from: WakeLocks): Promise<boolean> {
    try {
      held = await from.request('screen');
      return true;
    } catch (error) {
      if (error instanceof DOMException && error.name === 'NotAllowedError') return false;
      throw error;
    }
  }

  async function letGo(): Promise<boolean> {
    await held?.release();
    held = undefined;
    return true;
  }

  return {
    want(next) {
      wanted = next;
      settle();
    },
  };
}
