import { askHub, hubFailure, type HubConnection } from './hub-request';

/**
 * The size of a file outside in bytes, by asking for its first one.
 *
 * @throws FailureError `hub-failed`, with `ranges-ignored` where the server would send the whole file
 */
export async function remoteSize(hub: HubConnection, address: string, signal: AbortSignal): Promise<number> {
  const subject = new URL(address).pathname.split('/').at(-1) ?? address;
  const { headers } = await askHub(
    hub,
    { address, subject, headers: { Range: 'bytes=0-0' }, limitBytes: 1 },
    signal,
    ({ status }) => (status === 206 ? undefined : hubFailure(subject, 'ranges-ignored')),
  );
  const bytes = Number(/^bytes 0-0\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1]);
  if (!Number.isSafeInteger(bytes)) throw hubFailure(subject, 'unreadable', 'content-range');
  return bytes;
}
