import type { RecordRequest } from '../../lib/core/ledger-channel';
import type { LedgerEntry } from '../../lib/core/ledger-entry';
import type { DownloadTools, RequestBytes } from './download-tools';

/** Redirects are followed by the browser, which does not tell what kind they were. */
const redirected = 302;

/**
 * Notes every request that leaves for another host, when it is sent and again when its last byte came or it ended. Where
 * the hub hands on to a host of its files, that is an entry of its own.
 */
export function recordOutside(
  { requestBytes, wallNow }: Pick<DownloadTools, 'requestBytes' | 'wallNow'>,
  recordRequest: RecordRequest = () => undefined,
): RequestBytes {
  const begin = (address: string): LedgerEntry => {
    const { origin, pathname } = new URL(address);
    const entry: LedgerEntry = {
      ...{ id: crypto.randomUUID(), at: wallNow(), purpose: 'hub', method: 'GET', origin, path: pathname },
      ...{ sentBytes: 0, receivedBytes: 0 },
    };
    recordRequest(entry);
    return entry;
  };
  return async (address, options) => {
    if (!options.outside) return requestBytes(address, options);
    let entry = begin(address);
    const answer = await requestBytes(address, options);
    if (answer.redirected) {
      recordRequest({ ...entry, status: redirected });
      entry = begin(answer.url);
    }
    entry = { ...entry, status: answer.status };
    return counted(answer, (receivedBytes) => recordRequest({ ...entry, receivedBytes }));
  };
}

/** The same answer, whose body says at its end, whichever way it ends, how long it was. */
function counted(answer: Response, over: (bytes: number) => void): Response {
  if (answer.body === null) {
    over(0);
    return answer;
  }
  const reader: ReadableStreamDefaultReader<Uint8Array> = answer.body.getReader();
  let bytes = 0;
  const source: UnderlyingDefaultSource<Uint8Array> = {
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (!done) {
          bytes += value.length;
          controller.enqueue(value);
          return;
        }
        controller.close();
      } catch (error) {
        controller.error(error);
      }
      over(bytes);
    },
    async cancel(reason) {
      over(bytes);
      await reader.cancel(reason);
    },
  };
  const { status, statusText, headers } = answer;
  // Nothing is read before it is asked for.
  const body = new ReadableStream(source, { highWaterMark: 0 });
  return new Response(body, { status, statusText, headers });
}
