import type { RouteOverride } from '../core/route-override';
import type { WallClock } from '../core/wall-clock';
import type { OverrideStore } from '../storage/override-store';

/** What a person taught by choosing a model themselves. */
export interface TaughtRoutes {
  /** The newest first. Rejects with `FailureError` of the storage. */
  list(): Promise<readonly RouteOverride[]>;
  /** Takes a choice as an example for turns that are much alike; the same words again replace what was taught. */
  learn(text: string, route: RouteOverride['route']): Promise<void>;
  /** Unlearns one choice, as if it had never been made. */
  forget(id: string): Promise<void>;
}

/** So many are kept; the oldest goes first. */
const MOST = 200;

/** What is longer is a text to work on, which will not be asked in the same words again. */
const LONGEST = 500;

export function createTaughtRoutes({
  store,
  clock,
  createId,
}: {
  readonly store: OverrideStore;
  readonly clock: WallClock;
  readonly createId: () => string;
}): TaughtRoutes {
  /** Every turn asks, and must not wait for the disk; read anew when it changed here or in another tab. */
  let known: Promise<readonly RouteOverride[]> | undefined;
  const forget = (): void => void (known = undefined);
  store.subscribe(forget);

  return {
    async list() {
      known ??= store.overrides();
      try {
        return await known;
      } catch (error) {
        forget();
        throw error;
      }
    },
    async learn(text, route) {
      const words = text.trim();
      if (words === '' || words.length > LONGEST) return;
      const others = (await store.overrides()).filter((taught) => taught.text !== words);
      const taught: RouteOverride = { id: createId(), text: words, route, chosenAt: clock.now() };
      await store.keepOverrides([taught, ...others].slice(0, MOST));
    },
    async forget(id) {
      await store.keepOverrides((await store.overrides()).filter((taught) => taught.id !== id));
    },
  };
}
