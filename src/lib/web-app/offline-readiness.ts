/**
 * The app's own files: `checking`, `unsupported` by this browser or address, `preparing` while they are fetched for the
 * first time, `complete` when each was read and has the right hash, `incomplete` when one is missing and cannot be had.
 */
export type ShellState = 'checking' | 'unsupported' | 'preparing' | 'complete' | 'incomplete';

/** What works without a network: everything (`ready`), everything but answers (`no-model`), nothing yet. */
export type OfflineReadiness = 'unknown' | 'unsupported' | 'preparing' | 'incomplete' | 'no-model' | 'ready';

/**
 * Whether the server may go away. Nothing is promised that was not checked.
 *
 * @param fastModel whether the fast model is on the device; undefined as long as that is not known
 */
export function offlineReadiness(shell: ShellState, fastModel: boolean | undefined): OfflineReadiness {
  if (shell === 'checking') return 'unknown';
  if (shell !== 'complete') return shell;
  if (fastModel === undefined) return 'unknown';
  return fastModel ? 'ready' : 'no-model';
}
