import type { RequestBytes } from '../../src/workers/files/download-file';

/** What a request asked for. */
export interface SeenRequest {
  readonly address: string;
  readonly offset: number;
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
      const offset = Number(/^bytes=(\d+)-$/.exec(headers['Range'] ?? '')?.[1] ?? 0);
      const request = { address, offset, ifRange: headers['If-Range'] };
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
}

/** Answers as a server that has the file: whole, or from the offset with 206. */
export function fileAnswer(content: Uint8Array, options: FileAnswer = {}) {
  const { chunkBytes = 1_000, breakAfter = Infinity, stallAfter = Infinity, ignoreRange = false } = options;
  return ({ offset }: SeenRequest, signal: AbortSignal): Response => {
    const from = ignoreRange ? 0 : offset;
    const rest = content.subarray(from);
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
          const end = Math.min(at + chunkBytes, breakAfter, stallAfter, rest.length);
          if (end > at) controller.enqueue(rest.slice(at, end));
          at = end;
          if (at === rest.length) controller.close();
          return undefined;
        },
      },
      { highWaterMark: 0 },
    );
    if (from === 0) return new Response(body, { headers: { 'content-length': String(content.length) } });
    const range = `bytes ${from}-${content.length - 1}/${content.length}`;
    return new Response(body, { status: 206, headers: { 'content-range': range } });
  };
}
