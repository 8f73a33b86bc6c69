import { FailureError } from '../../core/failure';
import type { HubTokenStore } from '../../storage/hub-token-store';
import type { KeySealer } from '../../storage/seal-key';

/** How long the token of a hub is known: there is none; until the page is closed; until the person removes it. */
export type HubTokenLife = 'none' | 'visit' | 'kept';

/** The token with which the person is known to a hub. There is one at most, and it is for one origin alone. */
export interface HubTokens {
  /** For requests to that origin. */
  tokenFor(origin: string): Promise<string | undefined>;
  lifeOf(origin: string): Promise<HubTokenLife>;
  /**
   * Puts a token in the place of the one before.
   *
   * @param outlives whether it is kept, sealed, when the page is closed
   * @throws FailureError `hub-failed` (`token-refused`) for a text that cannot be one
   */
  keep(origin: string, token: string, outlives: boolean): Promise<void>;
  forget(): Promise<void>;
}

/** Letters, digits and signs, as a header may have them; longer ones are something else that was pasted. */
const tokenForm = /^[!-~]{1,500}$/;

export function createHubTokens(store: HubTokenStore, sealer: KeySealer): HubTokens {
  let ofVisit: { readonly origin: string; readonly token: string } | undefined;

  const keptFor = async (origin: string): Promise<string | undefined> => {
    const kept = await store.read();
    return kept?.origin === origin ? sealer.open(kept.sealed) : undefined;
  };
  const visitFor = (origin: string): string | undefined => (ofVisit?.origin === origin ? ofVisit.token : undefined);

  return {
    tokenFor: async (origin) => visitFor(origin) ?? keptFor(origin),
    async lifeOf(origin) {
      if (visitFor(origin) !== undefined) return 'visit';
      return (await keptFor(origin)) === undefined ? 'none' : 'kept';
    },
    async keep(origin, text, outlives) {
      const token = text.trim();
      if (!tokenForm.test(token)) {
        const subject = new URL(origin).host;
        throw new FailureError({ code: 'hub-failed', subject, fault: 'token-refused', detail: '' });
      }
      if (outlives) await store.keep({ origin, sealed: await sealer.seal(token) });
      else await store.remove();
      ofVisit = outlives ? undefined : { origin, token };
    },
    async forget() {
      ofVisit = undefined;
      await store.remove();
    },
  };
}
