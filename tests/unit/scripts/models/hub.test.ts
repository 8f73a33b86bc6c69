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
});
