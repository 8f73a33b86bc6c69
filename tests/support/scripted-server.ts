import type { RequestBytes } from '../../src/workers/files/download-tools';

/** What a request asked for. */
export interface SeenRequest {
  readonly address: string;
  /** 0 where no range was asked for. */
  readonly offset: number;
  /** The first byte that was not asked for; undefined where no range was. */
  readonly end: number | undefined;
  readonly ifRange: string | undefined;
}

export interface ScriptedServer {
  readonly request: RequestBytes;
  readonly seen: SeenRequest[];
}

/** Answers each request by the next step; the last step answers all that follow. */
export function scriptedServer(
  ...steps: ((seen: SeenRequest, signal: AbortSignal) => Response | Promise<Response>)[]
): ScriptedServer {
  const seen: SeenRequest[] = [];
  return {
    seen,
    async request(address, { headers, signal }) {
      const range = /^bytes=(\d+)-(\d+)$/.exec(headers['Range'] ?? '');
      const end = range?.[2] === undefined ? undefined : Number(range[2]) + 1;
      const request = { address, offset: Number(range?.[1] ?? 0), end, ifRange: headers['If-Range'] };
      const step = steps[Math.min(seen.length, steps.length - 1)];
      seen.push(request);
      if (step === undefined) throw new TypeError('no answer');
      return step(request, signal);
    },
  };
}

export interface FileAnswer {
  readonly chunkBytes?: number;
  /** The connection breaks after so many bytes of this answer. */
  readonly breakAfter?: number;
  /** Nothing more comes after so many bytes of this answer. */
  readonly stallAfter?: number;
  readonly ignoreRange?: boolean;
  /** With its quotation marks; a range is only answered where it is the one that was asked for. */
  readonly tag?: string;
}

/** Answers as a server that has the file: whole, or the range that was asked for with 206. */
export function fileAnswer(content: Uint8Array, options: FileAnswer = {}) {
  const { chunkBytes = 1_000, breakAfter = Infinity, stallAfter = Infinity, tag } = options;
  return ({ offset, end, ifRange }: SeenRequest, signal: AbortSignal): Response => {
    const whole = end === undefined || options.ignoreRange === true || (ifRange !== undefined && ifRange !== tag);
    const from = whole ? 0 : offset;
    const rest = content.subarray(from, whole ? undefined : end);
    let at = 0;
    const body = new ReadableStream<Uint8Array>(
      {
        start(controller) {
          signal.addEventListener('abort', () => controller.error(signal.reason));
        },
        pull(controller) {
          if (at >= stallAfter) return new Promise(() => undefined);
          if (at >= breakAfter) {
            controller.error(new TypeError('network error'));
            return undefined;
          }
          const to = Math.min(at + chunkBytes, breakAfter, stallAfter, rest.length);
          if (to > at) controller.enqueue(rest.slice(at, to));
          at = to;
          if (at === rest.length) controller.close();
          return undefined;
        },
      },
      { highWaterMark: 0 },
    );
    const headers: Record<string, string> = tag === undefined ? {} : { etag: tag };
    if (whole) return new Response(body, { headers: { ...headers, 'content-length': String(content.length) } });
    const range = `bytes ${from}-${from + rest.length - 1}/${content.length}`;
    return new Response(body, { status: 206, headers: { ...headers, 'content-range': range } });
  };
}
