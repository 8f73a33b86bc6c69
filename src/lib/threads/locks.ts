/** The part of `navigator.locks` that Hearth needs: exclusive locks by name, shared by all tabs and workers of the origin. */
export interface Locks {
  request(name: string, options: { readonly signal?: AbortSignal }, callback: () => unknown): Promise<unknown>;
}
