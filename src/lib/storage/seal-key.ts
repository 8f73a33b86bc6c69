import type { ServerConnection } from '../core/server-connection';

/** A key of a server as it is kept. */
export type SealedKey = NonNullable<ServerConnection['sealedKey']>;

/** Where this browser profile keeps the one key that seals the others. */
export interface SealingKeyStore {
  read(): Promise<CryptoKey | undefined>;
  /** Keeps it unless another tab was first; resolves with the one that is kept. */
  keep(key: CryptoKey): Promise<CryptoKey>;
}

/** Seals keys of servers, so that they do not lie readable on the disk. */
export interface KeySealer {
  seal(text: string): Promise<SealedKey>;
  /** Undefined where it was sealed by another browser profile, or is damaged. */
  open(sealed: SealedKey): Promise<string | undefined>;
}

/** Of a nonce for AES-GCM (NIST SP 800-38D, section 5.2.1.1). */
const nonceBytes = 12;

/**
 * Seals with AES-GCM under a key of 256 bits that the browser does not hand out. It keeps a copied database from being
 * read, and nobody who can run scripts in this origin.
 */
export function createKeySealer(store: SealingKeyStore, crypto: Pick<Crypto, 'subtle' | 'getRandomValues'>): KeySealer {
  const { subtle } = crypto;
  const sealingKey = async (): Promise<CryptoKey> =>
    (await store.read()) ??
    store.keep(await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']));

  return {
    async seal(text) {
      const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
      const key = await sealingKey();
      const bytes = await subtle.encrypt({ name: 'AES-GCM', iv: nonce }, key, new TextEncoder().encode(text));
      return { nonce: nonce.buffer, bytes };
    },
    async open({ nonce, bytes }) {
      const key = await store.read();
      if (key === undefined) return undefined;
      try {
        return new TextDecoder().decode(await subtle.decrypt({ name: 'AES-GCM', iv: nonce }, key, bytes));
      } catch (error) {
        // How the browser says that the bytes are not what was sealed under this key.
        if (error instanceof DOMException) return undefined;
        throw error;
      }
    },
  };
}
