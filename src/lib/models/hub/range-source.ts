import { FailureError } from '../../core/failure';
import type { RemoteFile } from '../../core/hub-look-up';
import type { ByteSource } from '../convert/byte-source';
import { fileAddress } from './hub-address';
import { askHub, hubFailure, type HubConnection } from './hub-request';

/** The first bytes of a file of the hub, fetched as they are asked for and kept. */
export interface RangeSource extends ByteSource {
  /** Downloaded so far. */
  readonly readBytes: number;
}

/**
 * Reads from the start of a file of the hub by range requests, each asking for what is not at hand yet.
 *
 * @param limitBytes never reads beyond; what lies there is refused as `gguf-unsupported`
 * @throws FailureError `hub-failed`, with `ranges-ignored` where the server would send the whole file
 */
export function rangeSource(
  hub: HubConnection,
  file: RemoteFile,
  limitBytes: number,
  signal: AbortSignal,
): RangeSource {
  const address = fileAddress(hub.address, file.repository, file.revision, file.path);
  let head = new Uint8Array();

  /** Bytes `from` up to, not including, `to`. */
  const fetchRange = async (from: number, to: number): Promise<Uint8Array> => {
    const isWhole = from === 0 && to === file.bytes;
    const answer = await askHub(
      hub,
      { address, subject: file.path, headers: { Range: `bytes=${from}-${to - 1}` }, limitBytes: to - from },
      signal,
      ({ status, headers }) => {
        if (status !== 206) return isWhole ? undefined : hubFailure(file.path, 'ranges-ignored');
        const range = /^bytes (\d+)-(\d+)\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
        const fits =
          Number(range?.[1]) === from &&
          Number(range?.[2]) === to - 1 &&
          (range?.[3] === '*' || Number(range?.[3]) === file.bytes);
        return fits ? undefined : hubFailure(file.path, 'unreadable', 'content-range');
      },
    );
    if (answer.bytes.length === to - from) return answer.bytes;
    throw hubFailure(file.path, 'unreachable', 'the connection ended early');
  };

  return {
    size: file.bytes,
    get readBytes() {
      return head.length;
    },
    async read(offset, length) {
      const end = offset + length;
      if (offset < 0 || length < 0 || end > file.bytes) {
        throw new RangeError(`bytes ${offset} to ${end} are not inside ${file.bytes} bytes`);
      }
      if (end > limitBytes) {
        throw new FailureError({ code: 'gguf-unsupported', reason: 'its header is too large to be read beforehand' });
      }
      if (end > head.length) {
        const rest = await fetchRange(head.length, end);
        const longer = new Uint8Array(end);
        longer.set(head);
        longer.set(rest, head.length);
        head = longer;
      }
      return head.subarray(offset, end);
    },
  };
}
