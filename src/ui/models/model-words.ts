import { formatBytes } from '../../lib/core/format-bytes';
import type { ModelView } from '../../state/models.svelte';
import { formatRemaining } from '../parts/format-time';

/** How far a download is: bytes, and the remaining time while it runs. */
export function progressWords({ activity, doneBytes, totalBytes }: ModelView): string {
  const bytes = `${formatBytes(doneBytes)} of ${formatBytes(totalBytes)}`;
  switch (activity?.kind) {
    case 'downloading':
      return [bytes, formatRemaining(totalBytes - doneBytes, activity.bytesPerSecond)].filter(Boolean).join(' · ');
    case 'waiting':
      return `${bytes} · waits for the one before`;
    case 'verifying':
      return `${bytes} · checking every byte`;
    default:
      return `${bytes} · paused`;
  }
}

/** Where a model is: on the device, in memory, or on the way there. */
export function modelStateWords({ state, activity, role }: ModelView): string {
  if (activity?.kind === 'checking') return 'Checking every byte …';
  if (activity?.kind === 'waiting') return 'Waits for the one before';
  if (state === 'absent') return 'Not on this device';
  switch (role?.state) {
    case 'resident':
      return 'In memory, ready to answer';
    case 'loading':
      return 'Being loaded into memory …';
    case 'failed':
      return 'On this device, but it could not be loaded';
    default:
      return 'On this device';
  }
}
