/** What an `error` event of the window tells. */
export interface ErrorFacts {
  readonly error?: unknown;
  readonly message: string;
}

/**
 * Whether an `error` event of the window comes from a mistake in the code. It does not where the browser says that it
 * tells a change of size one frame later, as it came while others were told.
 */
export function isMistake({ error, message }: ErrorFacts): boolean {
  const thrown = error !== undefined && error !== null;
  return thrown || !message.startsWith('ResizeObserver loop ');
}
