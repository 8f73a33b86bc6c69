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
  const place = Math.floor(file.bytes / 2);
  return async (request, response) => {
    if (!isFor(file, request.url)) return false;
    response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': file.bytes });
    for await (const { bytes, start } of piecesOf(file)) {
      if (start <= place && place < start + bytes.length) bytes[place - start]! ^= 1;
      await written(response, bytes);
    }
    response.end();
    return true;
  };
}

/** The first request for the file brings the start of it, and then the connection breaks; later ones are answered. */
export function cutOnce(file: ModelFile, afterBytes: number): Fault {
  let cut = false;
  return async (request, response) => {
    if (cut || !isFor(file, request.url)) return false;
    cut = true;
    await writeStart(file, afterBytes, response);
    response.destroy();
    return true;
  };
}

/** Each request for the file brings the start of it and then nothing more, without an end. */
export function stuck(file: ModelFile, afterBytes: number): Fault {
  return async (request, response) => {
    if (!isFor(file, request.url)) return false;
    await writeStart(file, afterBytes, response);
    return true;
  };
}

/** The first request for the file brings the start of it and then nothing more, without an end; later ones are answered. */
export function stuckOnce(file: ModelFile, afterBytes: number): Fault {
  const first = stuck(file, afterBytes);
  let over = false;
  return (request, response) => {
    if (over || !isFor(file, request.url)) return false;
    over = true;
    return first(request, response);
  };
}

/** Everything is answered, without the headers that give a page shared memory. */
export const withoutIsolation: Fault = (request, response) => {
  // "Not modified" would let the browser keep the headers of before.
  delete request.headers['if-none-match'];
  response.removeHeader('Cross-Origin-Opener-Policy');
  response.removeHeader('Cross-Origin-Embedder-Policy');
  return false;
};

type Answer = Parameters<Fault>[1];

async function writeStart(file: ModelFile, bytes: number, response: Answer): Promise<void> {
  response.writeHead(200, { 'Content-Type': 'application/octet-stream', 'Content-Length': file.bytes });
  for await (const piece of piecesOf(file, bytes)) await written(response, piece.bytes);
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

const PIECE_BYTES = 1 << 20;

async function* piecesOf(
  file: ModelFile,
  limit = file.bytes,
): AsyncGenerator<{ readonly bytes: Uint8Array; readonly start: number }> {
  const handle = await open(join('models', file.sha256));
  try {
    for (let start = 0; start < limit; start += PIECE_BYTES) {
      const buffer = new Uint8Array(Math.min(PIECE_BYTES, limit - start));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, start);
      yield { bytes: buffer.subarray(0, bytesRead), start };
    }
  } finally {
    await handle.close();
  }
}
