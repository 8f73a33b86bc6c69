import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelFile } from '../../../src/lib/core/model';
import type { Fault } from './app-server';

const isFor = (file: ModelFile, url: string | undefined): boolean => url === `/models/${file.sha256}`;

/** The file is not there. */
export function missing(file: ModelFile): Fault {
  return (request, response) => {
    if (!isFor(file, request.url)) return false;
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found\n');
    return true;
  };
}

/** One byte in the middle of the file arrives as another. */
export function flippedByte(file: ModelFile): Fault {
  return (request, response) => sendAsked(file, request, response, { flippedAt: Math.floor(file.bytes / 2) });
}

/** The first request that reaches so far into the file breaks there; everything else is answered. */
export function cutOnce(file: ModelFile, afterBytes: number): Fault {
  return once(file, afterBytes, (response) => void response.destroy());
}

/** Bytes of the file from there on never come: a request for them brings what is before and then nothing, without an end. */
export function stuck(file: ModelFile, afterBytes: number): Fault {
  return (request, response) => sendAsked(file, request, response, { until: afterBytes, atEnd: () => undefined });
}

/** The first request that reaches so far into the file brings nothing more from there, without an end; later ones are answered. */
export function stuckOnce(file: ModelFile, afterBytes: number): Fault {
  return once(file, afterBytes, () => undefined);
}

/** The file comes slowly, with a pause after each 256 KiB; `onBytes` hears how many were sent. */
export function slow(file: ModelFile, pauseMs: number, onBytes: (bytes: number) => void): Fault {
  return (request, response) =>
    sendAsked(file, request, response, {
      portionBytes: 1 << 18,
      afterPortion: async (bytes) => {
        onBytes(bytes);
        await new Promise((resolve) => setTimeout(resolve, pauseMs));
      },
    });
}

/** Everything is answered, without the headers that give a page shared memory. */
export const withoutIsolation: Fault = (request, response) => {
  // "Not modified" would let the browser keep the headers of before.
  delete request.headers['if-none-match'];
  response.removeHeader('Cross-Origin-Opener-Policy');
  response.removeHeader('Cross-Origin-Embedder-Policy');
  return false;
};

type Question = Parameters<Fault>[0];
type Answer = Parameters<Fault>[1];

interface Spoiling {
  readonly flippedAt?: number;
  /** The place of the file from which on nothing is sent. */
  readonly until?: number;
  /** In the place of the end of an answer that reached that place. */
  readonly atEnd?: (response: Answer) => void;
  readonly portionBytes?: number;
  readonly afterPortion?: (bytes: number) => Promise<void>;
}

const usualPortionBytes = 1 << 20;

/** What was asked for: the first byte, and the one after the last. */
function rangeOf(file: ModelFile, request: Question): readonly [number, number] {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  if (from === undefined) return [0, file.bytes];
  return [Number(from), to === '' || to === undefined ? file.bytes : Number(to) + 1];
}

function once(file: ModelFile, place: number, atEnd: (response: Answer) => void): Fault {
  let over = false;
  return (request, response) => {
    const [from, to] = rangeOf(file, request);
    if (over || !isFor(file, request.url) || place < from || place >= to) return false;
    over = true;
    return sendAsked(file, request, response, { until: place, atEnd });
  };
}

/** Answers a request for the file, whole or for a range, as the server does but for what is spoiled. */
async function sendAsked(
  file: ModelFile,
  request: Question,
  response: Answer,
  { flippedAt = -1, until = Infinity, atEnd, portionBytes = usualPortionBytes, afterPortion }: Spoiling,
): Promise<boolean> {
  if (!isFor(file, request.url)) return false;
  const [from, to] = rangeOf(file, request);
  response.writeHead(request.headers.range === undefined ? 200 : 206, {
    'Content-Type': 'application/octet-stream',
    'Content-Length': to - from,
    ETag: `"${file.sha256}"`,
    ...(request.headers.range === undefined ? {} : { 'Content-Range': `bytes ${from}-${to - 1}/${file.bytes}` }),
  });
  const handle = await open(join('models', file.sha256));
  try {
    for (let start = from; start < Math.min(to, until) && !response.destroyed; start += portionBytes) {
      const bytes = new Uint8Array(Math.min(portionBytes, Math.min(to, until) - start));
      await handle.read(bytes, 0, bytes.length, start);
      if (start <= flippedAt && flippedAt < start + bytes.length) bytes[flippedAt - start]! ^= 1;
      await written(response, bytes);
      await afterPortion?.(bytes.length);
    }
  } finally {
    await handle.close();
  }
  if (to > until && atEnd !== undefined) atEnd(response);
  else response.end();
  return true;
}

function written(response: Answer, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    // A browser that left in the middle takes no more.
    response.once('close', resolve);
    response.write(bytes, () => {
      response.off('close', resolve);
      resolve();
    });
  });
}
