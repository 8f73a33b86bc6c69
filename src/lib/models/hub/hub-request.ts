import { FailureError, type HubFault } from '../../core/failure';
import { accessRefusal } from './access-refusal';
import { withSilenceLimit } from './silence-limit';

/** Asks an address for bytes, following redirects; `fetch`, or a fake. */
export type RequestHub = (
  address: string,
  options: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
) => Promise<Response>;

/** How the hub is reached. */
export interface HubConnection {
  /** Scheme and host, without a slash at its end: `https://huggingface.co`. */
  readonly address: string;
  readonly request: RequestHub;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Nothing for so long counts as a failed connection. Milliseconds. */
  readonly silentMs: number;
  /** Whether the requests carry a token of the person's; without one, private repositories are none. */
  readonly signedIn?: boolean;
}

/** What a request is about, for messages to a person. */
export interface HubRequest {
  readonly address: string;
  readonly subject: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** An answer that goes on beyond is refused. */
  readonly limitBytes: number;
}

/** The head of an answer and all of its bytes. */
export interface HubAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * Asks once and reads the answer to its end, of at most `limitBytes`. `judge` may refuse an answer by its head, before
 * any of its body is read. Nothing is sent that a browser would have to ask the other host for first: the hosts that the
 * hub hands its files out from answer no such question.
 *
 * @throws FailureError `hub-failed`; the signal's reason when it was aborted
 */
export async function askHub(
  hub: HubConnection,
  request: HubRequest,
  signal: AbortSignal,
  judge: (answer: Response) => FailureError | undefined = () => undefined,
): Promise<HubAnswer> {
  const failed = (fault: HubFault, detail = ''): FailureError => hubFailure(request.subject, fault, detail);
  try {
    return await withSilenceLimit(
      async (ended, heard) => {
        const answer = await hub.request(request.address, { headers: request.headers ?? {}, signal: ended });
        const refusal =
          accessRefusal(request.address, answer, hub.signedIn === true) ??
          refusalOf(answer, request.subject, hub.now()) ??
          judge(answer);
        if (refusal !== undefined) {
          await answer.body?.cancel();
          throw refusal;
        }
        const bytes = await readWithin(answer, request.limitBytes, heard);
        if (bytes === undefined) throw failed('too-large');
        return { status: answer.status, headers: answer.headers, bytes };
      },
      signal,
      hub.silentMs,
      () => failed('unreachable', 'the connection stalled'),
    );
  } catch (error) {
    // `fetch` and its body reject with a TypeError for whatever went wrong between here and the server.
    if (error instanceof TypeError && !signal.aborted) throw failed('unreachable', error.message);
    throw error;
  }
}

/** A failure of the hub. `subject` is the repository or file that was asked for. */
export function hubFailure(subject: string, fault: HubFault, detail = ''): FailureError {
  return new FailureError({ code: 'hub-failed', subject, fault, detail });
}

/** What the head of an answer says against it; the codes are the hub's own, in `X-Error-Code`. */
function refusalOf({ status, headers }: Response, subject: string, now: number): FailureError | undefined {
  const code = headers.get('x-error-code');
  if (status === 200 || status === 206) {
    return /^text\/html/i.test(headers.get('content-type') ?? '') ? hubFailure(subject, 'page') : undefined;
  }
  if (status === 429) {
    const waitSeconds = retryAfter(headers.get('retry-after'), now);
    const failure = { code: 'hub-failed', subject, fault: 'busy', detail: '' } as const;
    return new FailureError(waitSeconds === undefined ? failure : { ...failure, waitSeconds });
  }
  if (code === 'DisabledRepo') return hubFailure(subject, 'disabled');
  if (code === 'RevisionNotFound') return hubFailure(subject, 'revision-missing');
  if (code === 'EntryNotFound') return hubFailure(subject, 'file-missing');
  // Whoever is not signed in gets 401 for a repository that is private and for one that is not there.
  if (status === 401 || status === 404 || status === 410) return hubFailure(subject, 'missing');
  if (status === 403) return hubFailure(subject, 'refused');
  return hubFailure(subject, 'unreachable', `status ${status}`);
}

/** Seconds to wait: a number, or a date (RFC 9110, section 10.2.3). A day at most. */
function retryAfter(text: string | null, now: number): number | undefined {
  if (text === null) return undefined;
  const seconds = /^\d+$/.test(text) ? Number(text) : Math.ceil((Date.parse(text) - now) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 86_400) : undefined;
}

/** The body, or nothing where it is longer. No more is kept than the limit, whatever the head promised. */
async function readWithin(
  answer: Response,
  limitBytes: number,
  heard: () => void,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(answer.headers.get('content-length') ?? 0) > limitBytes) {
    await answer.body?.cancel();
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = answer.body?.getReader();
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done || value === undefined) break;
    heard();
    length += value.length;
    if (length > limitBytes) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
