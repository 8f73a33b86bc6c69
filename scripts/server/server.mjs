import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { parseByteRange } from './byte-range.mjs';
import { securityHeaders } from './headers.mjs';
import { findStaticFile } from './static-files.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * @typedef {object} ServerOptions
 * @property {string} root folder of the built app
 * @property {string} modelsFolder folder of the model files, each named by its SHA-256
 * @property {number} port 0 takes any free one
 * @property {string} host the interface to listen on
 * @property {(request: Request, response: Response) => boolean | Promise<boolean>} [intercept] sees each request first,
 *   the security headers already set, and returns true when it has answered; tests make faults with it
 */

/**
 * A running server.
 *
 * @typedef {object} RunningServer
 * @property {string} address such as `http://localhost:4173`
 * @property {number} port
 * @property {() => Promise<void>} close ends open connections too
 */

/**
 * Serves the built app at `/` and the model files at `/models/<sha256>`.
 *
 * @param {ServerOptions} options
 * @returns {Promise<RunningServer>}
 * @throws {Error} with code `EADDRINUSE` when another program has the port
 */
export async function startServer({ root, modelsFolder, port, host, intercept }) {
  const server = createServer((request, response) => {
    answer(request, response, { root, modelsFolder, intercept }).catch((/** @type {unknown} */ error) => {
      failRequest(response, error);
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('The server listens on no port.');
  return {
    address: `http://${addressName(host)}:${String(bound.port)}`,
    port: bound.port,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {{ root: string, modelsFolder: string, intercept: ServerOptions['intercept'] }} options
 */
async function answer(request, response, { root, modelsFolder, intercept }) {
  for (const [name, value] of Object.entries(securityHeaders())) response.setHeader(name, value);
  if (await intercept?.(request, response)) return;
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(response, 405, 'Method not allowed');
    return;
  }
  const file = await findStaticFile(pathOf(request), { root, modelsFolder });
  if (file === undefined) sendText(response, 404, 'Not found');
  else await sendFile(request, response, file);
}

/**
 * The path as it came: a URL parser would fold `..` away before it can be refused.
 *
 * @param {Request} request
 */
function pathOf(request) {
  return (request.url ?? '').replace(/[?#].*$/s, '');
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {import('./static-files.mjs').StaticFile} file
 */
async function sendFile(request, response, file) {
  response.setHeader('Cache-Control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('ETag', file.tag);
  response.setHeader('Accept-Ranges', 'bytes');
  if (matchesTag(request.headers['if-none-match'], file.tag)) {
    response.writeHead(304).end();
    return;
  }
  const fresh = request.headers['if-range'] === undefined || request.headers['if-range'] === file.tag;
  const range = parseByteRange(fresh ? request.headers.range : undefined, file.size);
  if (range === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${String(file.size)}`);
    response.setHeader('Cache-Control', 'no-cache');
    sendText(response, 416, 'Range not satisfiable');
    return;
  }
  const { start, end } = range === 'whole' ? { start: 0, end: file.size - 1 } : range;
  response.setHeader('Content-Type', file.type);
  response.setHeader('Content-Length', end - start + 1);
  if (range !== 'whole') {
    response.setHeader('Content-Range', `bytes ${String(start)}-${String(end)}/${String(file.size)}`);
  }
  response.writeHead(range === 'whole' ? 200 : 206);
  if (request.method === 'HEAD' || end < start) response.end();
  else await pipeline(createReadStream(file.path, { start, end, highWaterMark: 1 << 20 }), response);
}

/**
 * @param {string | undefined} header
 * @param {string} tag
 */
function matchesTag(header, tag) {
  return (
    header !== undefined &&
    (header === '*' || header.split(',').some((part) => part.trim().replace(/^W\//, '') === tag))
  );
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {string} text
 */
function sendText(response, status, text) {
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-store');
  response.writeHead(status).end(`${text}\n`);
}

/**
 * A reader that left in the middle is no fault; anything else ends this response and not the server.
 *
 * @param {Response} response
 * @param {unknown} error
 */
function failRequest(response, error) {
  const left = error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
  if (!left) process.stderr.write(`The server could not answer a request: ${String(error)}\n`);
  if (response.headersSent) response.destroy();
  else sendText(response, 500, 'Internal server error');
}

/**
 * Browsers give a page on `localhost`, but not on another bare address, the features of a secure page.
 *
 * @param {string} host
 */
function addressName(host) {
  if (['localhost', '127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
