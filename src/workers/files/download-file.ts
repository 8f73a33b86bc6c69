import { FailureError, type Failure } from '../../lib/core/failure';
import type { FetchEvent, FetchRequest } from './api';
import { isDiskFull } from './disk-full';
import { judgeAnswer } from './download-answer';
import type { HashedPart } from './hashed-part';
import { paceOf } from './pace';
import { watchSilence, type SilenceWatch } from './silence-watch';

/** Asks an address for bytes; `fetch`, or a fake. */
export type RequestBytes = (
  address: string,
  options: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
) => Promise<Response>;

export interface DownloadTools {
  readonly requestBytes: RequestBytes;
  /** Milliseconds since an arbitrary moment. */
  readonly now: () => number;
  /** Resolves after the time, or as soon as the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Waits before asking again where the connection failed; the download is given up when all are used. */
  readonly retryDelaysMs: readonly number[];
  /** A connection that brings nothing for so long is said to be silent. */
  readonly silentMs: number;
  /** A connection that brings nothing for so long counts as failed. */
  readonly stallMs: number;
}

const progressMs = 100;

/**
 * Fills the part until it is whole and its hash right. Returns `false` when it was aborted before that; the part then
 * holds what came. Throws `source-unreachable`, `source-missing`, `source-corrupt`, `disk-full`, `storage-failed`.
 */
export async function* downloadFile(
  part: HashedPart,
  request: FetchRequest,
  signal: AbortSignal,
  tools: DownloadTools,
): AsyncGenerator<FetchEvent, boolean> {
  if (!(await part.catchUp(() => signal.aborted))) return false;
  let addresses = request.addresses;
  let resumed = part.bytes > 0;
  for (;;) {
    yield { type: 'progress', doneBytes: part.bytes, totalBytes: request.bytes };
    const source = yield* fillFromAny(part, { ...request, addresses }, signal, tools);
    if (part.bytes < request.bytes) return false;
    yield { type: 'verifying' };
    if (part.digest() === request.sha256) return true;
    part.startOver();
    // After a resume the fault may lie in the old bytes, so the address gets another chance; else it holds other bytes.
    if (!resumed) addresses = addresses.filter((address) => address !== source);
    resumed = false;
    if (addresses.length === 0) throw new FailureError({ code: 'source-corrupt', file: request.name });
  }
}

/** Returns the address that gave the last bytes. */
async function* fillFromAny(
  part: HashedPart,
  request: FetchRequest,
  signal: AbortSignal,
  tools: DownloadTools,
): AsyncGenerator<FetchEvent, string | undefined> {
  if (part.bytes === request.bytes) return undefined;
  let verdict: Failure = { code: 'source-missing', file: request.name };
  for (const address of request.addresses) {
    const failure = yield* fillFrom(address, part, request, signal, tools);
    if (failure === undefined) return address;
    // That a place could not be reached says more than that another does not have the file.
    if (verdict.code === 'source-missing') verdict = failure;
  }
  throw new FailureError(verdict);
}

async function* fillFrom(
  address: string,
  part: HashedPart,
  request: FetchRequest,
  signal: AbortSignal,
  tools: DownloadTools,
): AsyncGenerator<FetchEvent, Failure | undefined> {
  let furthest = part.bytes;
  let retries = 0;
  while (part.bytes < request.bytes && !signal.aborted) {
    const failure = yield* readOnce(address, part, request, signal, tools);
    if (failure === undefined) continue;
    if (failure.code !== 'source-unreachable') return failure;
    if (part.bytes > furthest) retries = 0;
    furthest = Math.max(furthest, part.bytes);
    const delay = tools.retryDelaysMs[retries];
    if (delay === undefined) return failure;
    retries += 1;
    yield { type: 'stalled' };
    await tools.wait(delay, signal);
  }
  return undefined;
}

/** One request. Returns nothing when the part is whole, when it was aborted, or when the same address is to be asked again. */
async function* readOnce(
  address: string,
  part: HashedPart,
  request: FetchRequest,
  signal: AbortSignal,
  tools: DownloadTools,
): AsyncGenerator<FetchEvent, Failure | undefined> {
  const unreachable = (reason: string): Failure => ({ code: 'source-unreachable', file: request.name, reason });
  const silence = watchSilence(tools);
  const offset = part.bytes;
  try {
    const answer = yield* silence.sayDuring(
      tools.requestBytes(address, {
        headers: offset === 0 ? {} : { Range: `bytes=${offset}-`, 'If-Range': `"${request.sha256}"` },
        signal: AbortSignal.any([signal, silence.stalled]),
      }),
    );
    const kind = judgeAnswer(answer, offset, request.bytes);
    if (kind !== 'continues' && kind !== 'starts-over') await answer.body?.cancel();
    switch (kind) {
      case 'missing':
        return { code: 'source-missing', file: request.name };
      case 'other-content':
        return { code: 'source-corrupt', file: request.name };
      case 'unreachable':
        return unreachable(`status ${answer.status}`);
      case 'part-refused':
        if (offset === 0) return unreachable(`status ${answer.status}`);
        part.startOver();
        return undefined;
      case 'starts-over':
        if (offset > 0) part.startOver();
        break;
      case 'continues':
        break;
    }
    const failure = yield* readBody(answer, part, request, tools, silence);
    if (failure !== undefined) return failure;
    return part.bytes < request.bytes ? unreachable('the connection ended early') : undefined;
  } catch (error) {
    if (error instanceof FailureError) throw error;
    if (signal.aborted) return undefined;
    // `fetch` and its body reject with a TypeError for whatever went wrong between here and the server.
    if (silence.stalled.aborted) return unreachable('the connection stalled');
    if (error instanceof TypeError) return unreachable(error.message);
    throw error;
  } finally {
    silence.stop();
  }
}

async function* readBody(
  answer: Response,
  part: HashedPart,
  request: FetchRequest,
  tools: DownloadTools,
  silence: SilenceWatch,
): AsyncGenerator<FetchEvent, Failure | undefined> {
  if (answer.body === null) return undefined;
  const due = paceOf(progressMs, tools.now);
  const reader: ReadableStreamDefaultReader<Uint8Array> = answer.body.getReader();
  try {
    for (;;) {
      const { done, value } = yield* silence.sayDuring(reader.read());
      if (done) return undefined;
      if (part.bytes + value.length > request.bytes) {
        part.startOver();
        return { code: 'source-corrupt', file: request.name };
      }
      append(part, value, request);
      if (due() || part.bytes === request.bytes) {
        yield { type: 'progress', doneBytes: part.bytes, totalBytes: request.bytes };
      }
    }
  } finally {
    await reader.cancel();
  }
}

function append(part: HashedPart, bytes: Uint8Array, request: FetchRequest): void {
  try {
    part.append(bytes);
  } catch (error) {
    if (isDiskFull(error)) {
      throw new FailureError({ code: 'disk-full', neededBytes: request.bytes - part.bytes });
    }
    throw new FailureError({ code: 'storage-failed', reason: error instanceof Error ? error.message : String(error) });
  }
}
