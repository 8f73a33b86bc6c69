import { describe, expect, it } from 'vitest';
import { createHubReader } from '../../../../scripts/models/places/hub';

const place = { type: 'hub', repository: 'owner/name', revision: 'a'.repeat(40), path: 'model.gguf' } as const;
const content = Uint8Array.from({ length: 1000 }, (_, index) => index % 256);

async function read(answer: typeof fetch, offset: number, signal = new AbortController().signal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const reader = createHubReader({ fetch: answer });
  for await (const chunk of reader(place, { offset, signal, onBytesAhead: () => undefined })) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}

describe('the model hub', () => {
  it('is asked for the pinned revision', async () => {
    const asked: string[] = [];
    const answer: typeof fetch = (address) => {
      asked.push(address instanceof Request ? address.url : String(address));
      return Promise.resolve(new Response(content));
    };
    expect(await read(answer, 0)).toEqual(content);
    expect(asked[0]).toMatch(new RegExp(`/owner/name/resolve/${'a'.repeat(40)}/model\\.gguf$`));
  });

  it('is asked only for what is left', async () => {
    const answer: typeof fetch = (_address, request) => {
      expect(new Headers(request?.headers).get('range')).toBe('bytes=400-');
      return Promise.resolve(new Response(content.subarray(400), { status: 206 }));
    };
    expect(await read(answer, 400)).toEqual(content.subarray(400));
  });

  it('may ignore the range', async () => {
    expect(await read(() => Promise.resolve(new Response(content)), 400)).toEqual(content.subarray(400));
  });

  it('is left with a sentence when it has not the file or is out of reach', async () => {
    await expect(read(() => Promise.resolve(new Response('', { status: 404 })), 0)).rejects.toThrow('answered 404');
    const offline = new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') });
    await expect(read(() => Promise.reject(offline), 0)).rejects.toThrow('cannot be reached (getaddrinfo ENOTFOUND)');
  });

  it('stops when asked to, which is no failure of the hub', async () => {
    const interrupt = new AbortController();
    const answer: typeof fetch = (_address, request) => {
      interrupt.abort(new Error('stopped'));
      request?.signal?.throwIfAborted();
      return Promise.reject(new Error('not reached'));
    };
    await expect(read(answer, 0, interrupt.signal)).rejects.toThrow('stopped');
  });

  describe('that is silent', () => {
    /** A clock that is set by hand, with what it has yet to call. */
    function handClock() {
      let now = 0;
      const due = new Map<() => void, number>();
      return {
        callAfter: (milliseconds: number, action: () => void) => {
          due.set(action, now + milliseconds);
          return () => void due.delete(action);
        },
        forward: (milliseconds: number) => {
          now += milliseconds;
          for (const [action, at] of [...due]) if (at <= now && due.delete(action)) action();
        },
        waiting: () => due.size,
      };
    }

    /** Answers only when it is given up. */
    const silent: typeof fetch = (_address, request) =>
      new Promise((_resolve, reject) => {
        request?.signal?.addEventListener('abort', () => reject(request.signal?.reason as Error));
      });

    const first = { offset: 0, signal: new AbortController().signal, onBytesAhead: () => undefined };

    it('is given up after five seconds', async () => {
      const clock = handClock();
      const chunks = createHubReader({ fetch: silent, callAfter: clock.callAfter })(place, first);
      let outcome = 'waiting';
      const read = chunks[Symbol.asyncIterator]()
        .next()
        .catch((error: unknown) => (outcome = String(error)));
      clock.forward(4999);
      await Promise.resolve();
      expect(outcome).toBe('waiting');
      clock.forward(1);
      await read;
      expect(outcome).toContain('cannot be reached (no answer within 5 s)');
      expect(clock.waiting()).toBe(0);
    });

    it('is given up thirty seconds after the last bytes, however long those before were used', async () => {
      const clock = handClock();
      let answer: ReadableStreamDefaultController<Uint8Array> | undefined;
      const stalling: typeof fetch = (_address, request) => {
        const body = new ReadableStream<Uint8Array>({ start: (controller) => void (answer = controller) });
        request?.signal?.addEventListener('abort', () => answer?.error(request.signal?.reason));
        answer?.enqueue(content.subarray(0, 10));
        return Promise.resolve(new Response(body));
      };
      const chunks = createHubReader({ fetch: stalling, callAfter: clock.callAfter })(place, first);
      const iterator = chunks[Symbol.asyncIterator]();
      expect((await iterator.next()).value).toEqual(content.subarray(0, 10));
      // Whoever reads writes to a disk meanwhile.
      clock.forward(600_000);
      answer?.enqueue(content.subarray(10, 20));
      expect((await iterator.next()).value).toEqual(content.subarray(10, 20));
      const next = iterator.next().catch(String);
      clock.forward(30_000);
      expect(await next).toContain('no answer within 30 s');
    });
  });
});
