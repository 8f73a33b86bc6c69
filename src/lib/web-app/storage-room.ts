import type { StorageEstimateFacts } from './storage-report';

/** Whether what is written still fits: `low` when the browser says that little is left, `full` when a write failed. */
export type StorageRoom = 'enough' | 'low' | 'full';

/** Less than this is said to be low: the smallest set of models would not fit, and an update of the app barely. */
const lowBytes = 300_000_000;

/**
 * Judges how much room there is. A small estimate is believed and a large one is not: Chromium was measured to report
 * usage plus 10 GiB whatever the disk can really take, so only a write that failed tells that it is full.
 *
 * @param writeFailed whether the last write failed for want of space
 */
export function judgeStorageRoom({ usage, quota }: StorageEstimateFacts, writeFailed: boolean): StorageRoom {
  if (writeFailed) return 'full';
  if (usage === undefined || quota === undefined) return 'enough';
  return quota - usage < lowBytes ? 'low' : 'enough';
}
