import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../scripts/server/headers.mjs';
import { startServer } from '../../../scripts/server/server.mjs';

const hash = 'ab'.repeat(32);
const modelBytes = Buffer.from(Array.from({ length: 1000 }, (_, index) => index % 251));
const secret = 'outside the served folders';

let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends the path exactly as given, which `fetch` would tidy first. */
function ask(
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
) {
  return new Promise<Answer>((resolve, reject) => {
    const outgoing = request(
      { host: 'localhost', port: server.port, path, method, headers, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hearth-server-'));
  await mkdir(join(folder, 'dist/assets'), { recursive: true });
  await mkdir(join(folder, 'models/sources'), { recursive: true });
  await writeFile(join(folder, 'dist/index.html'), '<!doctype html><title>Hearth</title>');
  await writeFile(join(folder, 'dist/manifest.webmanifest'), '{}');
  await writeFile(join(folder, 'dist/empty.txt'), '');
  await writeFile(join(folder, 'dist/.built-from'), secret);
  await writeFile(join(folder, 'dist/assets/index-B1cD_2eF.js'), 'export {};');
  await writeFile(join(folder, 'models', hash), modelBytes);
  await writeFile(join(folder, 'models', `${hash}.part`), secret);
  await writeFile(join(folder, 'models/sources', hash), secret);
  await writeFile(join(folder, 'secret.txt'), secret);
  await symlink(join(folder, 'secret.txt'), join(folder, 'dist/link.txt'));
  server = await startServer({
    root: join(folder, 'dist'),
    modelsFolder: join(folder, 'models'),
    port: 0,
    host: 'localhost',
    intercept: (incoming, response) => {
      if (incoming.url !== '/intercepted') return false;
      response.writeHead(503).end();
      return true;
    },
  });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the server', () => {
  it('sends index.html for / alone, to be asked for again each time', async () => {
    const answer = await ask('/');
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.body.toString()).toContain('Hearth');
  });

  it('lets hashed assets and models be kept for ever', async () => {
    for (const path of ['/assets/index-B1cD_2eF.js', `/models/${hash}`]) {
      expect((await ask(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    }
  });

  it.each([
    '/',
    '/assets/index-B1cD_2eF.js',
    '/manifest.webmanifest',
    `/models/${hash}`,
    `/models/${'0'.repeat(64)}`,
    '/missing',
    '/intercepted',
  ])('puts the security headers on %s', async (path) => {
    const { headers } = await ask(path);
    for (const [name, value] of Object.entries(securityHeaders())) expect(headers[name.toLowerCase()]).toBe(value);
  });

  it.each(['/missing', '/chat', `/models/${'0'.repeat(64)}`, '/models/', '/models', '/assets/', '/assets', '//'])(
    'answers 404 and not a page for %s',
    async (path) => {
      const answer = await ask(path);
      expect(answer.status).toBe(404);
      expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    },
  );

  it('ignores the query', async () => {
    expect((await ask('/?source=install')).status).toBe(200);
  });

  it('answers HEAD with the headers alone', async () => {
    const answer = await ask(`/models/${hash}`, { method: 'HEAD' });
    expect(answer.status).toBe(200);
    expect(answer.headers['content-length']).toBe('1000');
    expect(answer.body).toHaveLength(0);
  });

  it('sends an empty file', async () => {
    const answer = await ask('/empty.txt');
    expect(answer.status).toBe(200);
    expect(answer.body).toHaveLength(0);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('refuses %s', async (method) => {
    const answer = await ask('/', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD');
    expect(answer.headers['cross-origin-opener-policy']).toBe('same-origin');
  });

  it('names a model file by its hash, and answers 304 to who has it', async () => {
    const { headers } = await ask(`/models/${hash}`);
    expect(headers.etag).toBe(`"${hash}"`);
    const again = await ask(`/models/${hash}`, { headers: { 'If-None-Match': `"${hash}"` } });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it('lets an interceptor answer first', async () => {
    expect((await ask('/intercepted')).status).toBe(503);
  });

  it('says which port it could not have', async () => {
    const options = { root: folder, modelsFolder: folder, port: server.port, host: 'localhost' };
    await expect(startServer(options)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('ranges', () => {
  it('sends exactly the bytes asked for, whatever the range', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1100), fc.nat(1100), async (start, length) => {
        const answer = await ask(`/models/${hash}`, { headers: { Range: `bytes=${start}-${start + length}` } });
        if (start >= 1000) {
          expect(answer.status).toBe(416);
          expect(answer.headers['content-range']).toBe('bytes */1000');
          return;
        }
        const end = Math.min(start + length, 999);
        expect(answer.status).toBe(206);
        expect(answer.headers['content-range']).toBe(`bytes ${start}-${end}/1000`);
        expect(answer.headers['content-length']).toBe(String(end - start + 1));
        expect(answer.body.equals(modelBytes.subarray(start, end + 1))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('understands an open end and a length from the end', async () => {
    const open = await ask(`/models/${hash}`, { headers: { Range: 'bytes=900-' } });
    expect(open.body.equals(modelBytes.subarray(900))).toBe(true);
    const tail = await ask(`/models/${hash}`, { headers: { Range: 'bytes=-10' } });
    expect(tail.headers['content-range']).toBe('bytes 990-999/1000');
  });

  it.each(['bytes=5-2', 'bytes=a-b', 'bytes=-', 'lines=1-2', 'bytes=0-1,5-6'])(
    'sends the whole file for %s',
    async (Range) => {
      const answer = await ask(`/models/${hash}`, { headers: { Range } });
      expect(answer.status).toBe(200);
      expect(answer.body).toHaveLength(1000);
    },
  );

  it('goes on only with the same bytes', async () => {
    const Range = 'bytes=10-19';
    expect((await ask(`/models/${hash}`, { headers: { Range, 'If-Range': `"${hash}"` } })).status).toBe(206);
    expect((await ask(`/models/${hash}`, { headers: { Range, 'If-Range': '"other"' } })).status).toBe(200);
  });
});

describe('paths', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2E.',
      '..%2f',
      '%2f',
      '%5c',
      '\\',
      '..\\',
      '%00',
      '%',
      'models',
      'assets',
      '',
      '...',
    ),
    fc.constantFrom(
      'secret.txt',
      'link.txt',
      '.built-from',
      'sources',
      hash,
      `${hash}.part`,
      'etc',
      'passwd',
      'C:',
      '~',
    ),
    fc.webPath(),
  );

  it('never lead out of the two folders or to a hidden or unfinished file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async (pieces) => {
        const answer = await ask(`/${pieces.join('/').replace(/[^\x21-\x7e]/g, '')}`);
        expect(answer.body.toString()).not.toContain(secret);
        expect([200, 404]).toContain(answer.status);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/link.txt',
    '/.built-from',
    `/models/${hash}.part`,
  ])('answers 404 for %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});
