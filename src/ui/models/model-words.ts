import { formatBytes } from '../../lib/core/format-bytes';
import { formatNumber } from '../../lib/core/locale';
import type { ModelRole, ModelView } from '../../state/model-view';
import { formatDuration, formatRemaining } from '../parts/format-time';
import { m } from '../../paraglide/messages';

/** How far a download is: bytes, and the remaining time while it runs. */
export function progressWords(view: ModelView): string {
  const { activity } = view;
  const { doneBytes, totalBytes } = progressOf(view);
  if (activity?.kind === 'browser-fetching') {
    return m.models_browser_fetching({ percent: formatNumber(Math.round(doneBytes * 100)) });
  }
  const bytes = m.models_bytes_of({ done: formatBytes(doneBytes), total: formatBytes(totalBytes) });
  switch (activity?.kind) {
    case 'downloading':
      return withState(bytes, formatRemaining(totalBytes - doneBytes, activity.bytesPerSecond));
    case 'stalled':
      return withState(bytes, stalledWords(activity.askedMs));
    case 'awaiting-server':
      return waitingWords(activity.waitedMs);
    case 'waiting':
      return withState(bytes, m.models_progress_waits());
    case 'verifying':
      return withState(bytes, m.models_progress_checking());
    case 'converting':
      return withState(bytes, m.models_progress_converting());
    default:
      return withState(bytes, m.models_progress_paused());
  }
}

/** Which file is being fetched, how far it is, and how fast it comes; undefined while nothing comes. */
export function fileWords({ activity }: ModelView): string | undefined {
  if (activity?.file === undefined) return undefined;
  const { path, doneBytes, totalBytes } = activity.file;
  return m.models_file_progress({
    file: path,
    done: formatBytes(doneBytes),
    total: formatBytes(totalBytes),
    speed: formatBytes(activity.bytesPerSecond ?? 0),
  });
}

/** How far what is being done with a model's files is, in bytes. */
export function progressOf({ activity, doneBytes, totalBytes }: ModelView): {
  readonly doneBytes: number;
  readonly totalBytes: number;
} {
  return activity?.progress ?? { doneBytes, totalBytes };
}

function withState(bytes: string, state: string | undefined): string {
  return state === undefined ? bytes : m.models_progress({ bytes, state });
}

function stalledWords(askedMs: number | undefined): string {
  if (askedMs === undefined) return m.models_progress_stalled();
  return m.models_progress_asked_to_wait({ time: formatDuration(askedMs) });
}

const longWaitMs = 5 * 60_000;

function waitingWords(waitedMs = 0): string {
  return waitedMs < longWaitMs ? m.models_awaiting_server() : m.models_awaiting_server_long();
}

/** What a model does. */
export function roleWords(role: ModelRole): string {
  switch (role) {
    case 'fast':
      return m.models_role_fast();
    case 'reasoning':
      return m.models_role_reasoning();
    case 'embedding':
      return m.models_role_embedding();
  }
}

/** Where a model is: on the device, in memory, or on the way there. */
export function modelStateWords({ state, activity, role }: ModelView): string {
  if (activity?.kind === 'checking') return m.models_checking();
  if (activity?.kind === 'waiting') return m.models_waits();
  if (state === 'absent') return m.models_not_on_device();
  switch (role?.state) {
    case 'resident':
      return m.models_resident();
    case 'loading':
      return m.models_loading();
    case 'failed':
      return m.models_load_failed();
    default:
      return m.models_on_device();
  }
}
