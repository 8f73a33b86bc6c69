import type { RecordRequest } from '../../lib/core/ledger-channel';
import type { LedgerEntry } from '../../lib/core/ledger-entry';
import { FailureError, type ServerFault } from '../../lib/core/failure';
import { parseJson } from '../../lib/core/untrusted-json';
import type { ServerEndpoint } from '../../lib/models/servers/server-endpoint';
import { failureOfRefusal, readServerError } from './server-error';

export interface ServerClientDependencies {
  /** `fetch`, or a fake. */
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  readonly recordRequest: RecordRequest;
  readonly createId: () => string;
  /** Milliseconds since 1970. */
  readonly today: () => number;
  /** Acts after so many milliseconds; returns the way to prevent it. */
  readonly after: (milliseconds: number, act: () => void) => () => void;
}

export interface ServerRequest {
  readonly method: 'GET' | 'POST';
  /** Absolute. */
  readonly address: string;
  readonly body?: object;
  /** How long the server may think before its answer begins, in milliseconds. */
  readonly patienceMs: number;
}

/** Asks a server of the person's own. Whatever goes wrong is a `FailureError`; an abort rejects with the signal's reason. */
export interface ServerClient {
  /** The whole answer as JSON. */
  json(server: Server, request: ServerRequest, signal: AbortSignal): Promise<unknown>;
  /** The text of a streamed answer, as it comes. The connection is closed when the loop is left or the signal fires. */
  stream(server: Server, request: ServerRequest, signal: AbortSignal): AsyncGenerator<string, void>;
}

type Server = Pick<ServerEndpoint, 'title' | 'key'>;

/** An answer that goes on may stay silent for so long; llama.cpp sends a comment at least every 30 seconds. */
const silentMs = 120_000;
const mostJsonBytes = 8_000_000;
/** With probabilities a token takes less than a kilobyte; no context is so long. */
const mostStreamBytes = 256_000_000;

/** See {@link ServerClient}. */
export function createServerClient(dependencies: ServerClientDependencies): ServerClient {
  const { recordRequest, createId, today, after } = dependencies;

  /** The body of a successful answer, each piece within its time. */
  async function* receive(
    server: Server,
    request: ServerRequest,
    accepted: RegExp,
    mostBytes: number,
    signal: AbortSignal,
  ): AsyncGenerator<Uint8Array, void> {
    const fail = (fault: ServerFault, reason = ''): FailureError =>
      new FailureError({ code: 'server-failed', server: server.title, fault, reason });
    const ended = new AbortController();
    let tooSlow = false;
    const within = async <Value>(milliseconds: number, work: Promise<Value>): Promise<Value> => {
      const cancel = after(milliseconds, () => {
        tooSlow = true;
        ended.abort();
      });
      try {
        return await work;
      } finally {
        cancel();
      }
    };
    const body = request.body === undefined ? undefined : new TextEncoder().encode(JSON.stringify(request.body));
    let entry = entryOf(request, body?.length ?? 0);
    let begun = false;
    recordRequest(entry);
    try {
      const { address, method, patienceMs } = request;
      const answer = await within(
        patienceMs,
        dependencies.fetch(address, {
          method,
          headers: headersOf(server, body !== undefined),
          ...(body === undefined ? {} : { body }),
          ...{ redirect: 'manual', credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' },
          signal: AbortSignal.any([signal, ended.signal]),
        }),
      );
      begun = true;
      // What a redirect says is not shown to scripts, its status neither.
      if (answer.status !== 0) entry = { ...entry, status: answer.status };
      if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400)) throw fail('redirected');
      const type = answer.headers.get('content-type') ?? '';
      const pieces = read(answer.body, mostBytes, within, fail, (bytes) => {
        entry = { ...entry, receivedBytes: entry.receivedBytes + bytes };
      });
      if (!answer.ok || !accepted.test(type)) {
        const error = readServerError(parseJson(await textOf(pieces)));
        if (answer.ok && error === undefined) throw fail('unreadable', kindOf(type));
        const status = answer.ok ? {} : { status: answer.status };
        throw new FailureError(failureOfRefusal({ server: server.title, error, ...status }));
      }
      yield* pieces;
    } catch (error) {
      if (error instanceof FailureError || signal.aborted) throw error;
      if (tooSlow) throw fail('silent');
      // `fetch` and its body reject with a TypeError for whatever went wrong between here and the server.
      if (error instanceof TypeError) throw fail(begun ? 'cut-off' : 'unreachable', error.message);
      throw error;
    } finally {
      ended.abort();
      recordRequest(entry);
    }
  }

  function entryOf({ address, method }: ServerRequest, sentBytes: number): LedgerEntry {
    const { origin, pathname } = new URL(address);
    return {
      ...{ id: createId(), at: today(), purpose: 'server', method, origin, path: pathname },
      ...{ sentBytes, receivedBytes: 0 },
    };
  }

  return {
    async json(server, request, signal) {
      const json = parseJson(await textOf(receive(server, request, /^application\/json/i, mostJsonBytes, signal)));
      if (json !== undefined) return json;
      const reason = 'broken JSON';
      throw new FailureError({ code: 'server-failed', server: server.title, fault: 'unreadable', reason });
    },
    async *stream(server, request, signal) {
      const decoder = new TextDecoder();
      for await (const bytes of receive(server, request, /^text\/event-stream/i, mostStreamBytes, signal)) {
        yield decoder.decode(bytes, { stream: true });
      }
    },
  };
}

async function* read(
  body: ReadableStream<Uint8Array> | null,
  mostBytes: number,
  within: <Value>(milliseconds: number, work: Promise<Value>) => Promise<Value>,
  fail: (fault: ServerFault) => FailureError,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array, void> {
  if (body === null) return;
  const reader: ReadableStreamDefaultReader<Uint8Array> = body.getReader();
  let received = 0;
  for (;;) {
    const { done, value } = await within(silentMs, reader.read());
    if (done) return;
    received += value.length;
    count(value.length);
    if (received > mostBytes) throw fail('endless');
    yield value;
  }
}

async function textOf(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of pieces) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

function headersOf({ key }: Server, hasBody: boolean): Record<string, string> {
  return {
    ...(hasBody ? { 'Content-Type': 'application/json' } : {}),
    ...(key === undefined || key === '' ? {} : { Authorization: `Bearer ${key}` }),
  };
}

/** What came instead of an answer, in words that fit into a sentence. */
function kindOf(type: string): string {
  return /^text\/html/i.test(type) ? 'a web page' : `content of the type ${type === '' ? 'unknown' : type}`;
}
