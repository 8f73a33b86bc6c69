import { accessRefusal } from '../../lib/models/hub/access-refusal';
import type { RequestBytes } from './download-tools';

/** Requests of which some carry a token. */
export interface SignedRequests {
  /** Rejects with `hub-failed` where the hub says that the token, or its being absent, is why it gives nothing. */
  readonly requestBytes: RequestBytes;
  /** From now on the token goes with every request to this origin, and with no other; undefined ends that. */
  signIn(origin: string, token: string | undefined): void;
  /** Whether a request to this address carries a token. */
  isSignedIn(address: string): boolean;
}

/**
 * Sends the person's token to the hub. Where the hub hands on to another host, the browser takes the header off, as the
 * Fetch Standard has it (section 4.4, HTTP-redirect fetch).
 */
export function signedRequests(requestBytes: RequestBytes): SignedRequests {
  let known: { readonly origin: string; readonly token: string } | undefined;
  const tokenFor = (address: string): string | undefined =>
    new URL(address).origin === known?.origin ? known.token : undefined;

  return {
    isSignedIn: (address) => tokenFor(address) !== undefined,
    signIn(origin, token) {
      known = token === undefined ? undefined : { origin, token };
    },
    async requestBytes(address, options) {
      if (!options.outside) return requestBytes(address, options);
      const token = tokenFor(address);
      const headers = token === undefined ? options.headers : { ...options.headers, Authorization: `Bearer ${token}` };
      const answer = await requestBytes(address, { ...options, headers });
      const refusal = accessRefusal(address, answer, token !== undefined);
      if (refusal === undefined) return answer;
      await answer.body?.cancel();
      throw refusal;
    },
  };
}
