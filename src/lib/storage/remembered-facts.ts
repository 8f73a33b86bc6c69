import type { Fact } from '../core/fact';
import type { FactStore } from './fact-store';

/** The same store, which reads its rows again only when one changed, here or in another tab: every turn asks for them. */
export function withRememberedFacts(store: FactStore): FactStore {
  let known: Promise<readonly Fact[]> | undefined;
  const forget = (): void => void (known = undefined);
  store.subscribe(forget);
  return {
    ...store,
    async facts() {
      known ??= store.facts();
      try {
        return await known;
      } catch (error) {
        forget();
        throw error;
      }
    },
  };
}
