import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { readdir } from 'node:fs/promises';
import type { Page, Worker } from '@playwright/test';
import { connectionKey, connectionsCache } from '../../../src/lib/core/outside-connection';
import { builtApp } from './built-app';

/** A server beside Hearth's that lets every page in, and counts who comes. */
export async function startOutsideServer(): Promise<{
  readonly origin: string;
  readonly visits: () => number;
  /** The headers that each brought. */
  readonly headers: readonly IncomingHttpHeaders[];
  stop(): void;
}> {
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    headers.push(request.headers);
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('hello');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${bound.port}`,
    visits: () => headers.length,
    headers,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What the page does once the person confirmed a connection. */
export async function approve(page: Page, connection: string): Promise<void> {
  const scope = new URL('./', page.url()).href;
  await page.evaluate(async ({ cache, key }) => (await caches.open(cache)).put(key, new Response('')), {
    cache: connectionsCache,
    key: connectionKey(scope, connection),
  });
}

/** Starts one of Hearth's own workers, asking for these connections. */
export async function startWorkerAsking(page: Page, connections: readonly string[]): Promise<Worker> {
  const script = (await readdir(`${builtApp}/assets`)).find((name) => /^worker-.*\.js$/.test(name));
  if (script === undefined) throw new Error('The build has no worker.');
  const query = connections.map((connection) => `connect=${encodeURIComponent(connection)}`).join('&');
  const started = page.waitForEvent('worker', (worker) => worker.url().endsWith(`${script}?${query}`));
  await page.evaluate(
    (address) => void new Worker(new URL(address, document.baseURI), { type: 'module' }),
    `assets/${script}?${query}`,
  );
  return started;
}

/** Fetches from where this runs; the directive of the policy that refused it, if one did. */
export async function tryFetch(address: string): Promise<string> {
  let directive = 'no policy';
  const note = (event: Event): void => {
    if ('effectiveDirective' in event) directive = String(event.effectiveDirective);
  };
  addEventListener('securitypolicyviolation', note);
  try {
    return await (await fetch(address)).text();
  } catch {
    // The event comes in a task of its own.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return `refused by ${directive}`;
  } finally {
    removeEventListener('securitypolicyviolation', note);
  }
}
