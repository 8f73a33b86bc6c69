/** A server of the person's own that speaks the protocol of OpenAI's chat completions. */
export interface ServerConnection {
  readonly id: string;
  /** As a person reads it. */
  readonly title: string;
  /** Absolute, up to and without `/chat/completions`: `http://127.0.0.1:8080/v1`. */
  readonly baseAddress: string;
  /** Off until the person switches it on. */
  readonly enabled: boolean;
  /** Whether the person confirmed an address that is neither this device nor of a private network. */
  readonly publicConfirmed: boolean;
  /** The key, encrypted (AES-GCM) under a key of this browser profile; none where it is kept for the visit alone or not needed. */
  readonly sealedKey?: { readonly nonce: ArrayBuffer; readonly bytes: ArrayBuffer };
}
