import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HubFault } from './hub-faults';
import type { HubContent } from './hub-repository';

/** What is asked for, and with what. */
export interface ContentAnswer {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly content: HubContent;
  readonly headers: Readonly<Record<string, string>>;
  /** Without its quotation marks. */
  readonly etag: string;
  readonly fault: HubFault | undefined;
  /** Resolves when an answer that stalls may go on. */
  readonly held: () => Promise<void>;
}

const portionBytes = 64 * 1024;

/** A short answer. */
export function sendPage(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text), ...headers });
  response.end(text);
}

/** A refusal with the code that the hub gives in `X-Error-Code`. */
export function refuse(response: ServerResponse, status: number, code: string): void {
  sendPage(response, status, 'application/json; charset=utf-8', JSON.stringify({ error: code }), {
    'x-error-code': code,
    'x-error-message': code,
  });
}

/** A redirect with a few words, as the hub's. */
export function redirect(
  response: ServerResponse,
  status: 302 | 307,
  location: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  sendPage(response, status, 'text/plain; charset=utf-8', 'Redirecting', { location, ...headers });
}

/** Answers with a fault that needs no file; `false` where the fault spoils an answer that is otherwise given. */
export function sendFault(response: ServerResponse, fault: HubFault): boolean {
  switch (fault.type) {
    case 'status':
      sendPage(response, fault.status, 'application/json; charset=utf-8', '{"error":"planned"}', fault.headers);
      return true;
    case 'html':
      sendPage(response, 200, 'text/html; charset=utf-8', '<!doctype html><title>Sign in</title><p>Accept our terms');
      return true;
    case 'broken-json':
      sendPage(response, 200, 'application/json; charset=utf-8', '{"id":"owner/na');
      return true;
    case 'json':
      sendPage(response, 200, 'application/json; charset=utf-8', JSON.stringify(fault.value));
      return true;
    case 'oversized-json':
      sendPage(response, 200, 'application/json; charset=utf-8', `{"id":"${'x'.repeat(fault.bytes)}"}`);
      return true;
    case 'refused':
      response.destroy();
      return true;
    default:
      return false;
  }
}

/** Answers with a file, or with the range of it that was asked for (RFC 9110, section 14). */
export async function sendContent(answer: ContentAnswer): Promise<void> {
  const { request, response, content, fault } = answer;
  if (fault !== undefined && sendFault(response, fault)) return;
  const etag = `"${fault?.type === 'changed' ? `${answer.etag.slice(0, -4)}ffff` : answer.etag}"`;
  const headers = { ...answer.headers, etag, 'accept-ranges': 'bytes', 'content-type': 'binary/octet-stream' };
  const range = fault?.type === 'range-ignored' ? undefined : rangeOf(request, etag, content.bytes);
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${content.bytes}`, 'content-length': 0 });
    response.end();
    return;
  }
  const [from, to] = range ?? [0, content.bytes];
  const shift = fault?.type === 'wrong-range' ? 1 : 0;
  response.writeHead(range === undefined ? 200 : 206, {
    ...headers,
    'content-length': to - from,
    ...(range === undefined ? {} : { 'content-range': `bytes ${from + shift}-${to - 1 + shift}/${content.bytes}` }),
  });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  await sendBody(answer, from, to);
}

async function sendBody({ response, content, fault, held }: ContentAnswer, from: number, to: number): Promise<void> {
  const chunkBytes = fault?.type === 'slow' ? fault.chunkBytes : portionBytes;
  const stopAt = fault?.type === 'truncate' || fault?.type === 'stall' ? from + fault.afterBytes : Infinity;
  for (let at = from; at < to && !response.destroyed;) {
    if (at >= stopAt && fault?.type === 'truncate') return void response.destroy();
    if (at === stopAt) await held();
    const end = Math.min(at + chunkBytes, to, at < stopAt ? stopAt : Infinity);
    await write(response, spoiled(await content.read(at, end), at, fault));
    at = end;
    if (fault?.type === 'slow') await new Promise((resolve) => setTimeout(resolve, fault.pauseMs));
  }
  response.end();
}

/** Writes and waits until the bytes left, so that what a truncated answer was to bring before its end does arrive. */
function write(response: ServerResponse, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve) => response.write(bytes, () => resolve()));
}

function spoiled(bytes: Uint8Array, at: number, fault: HubFault | undefined): Uint8Array {
  if (fault?.type === 'changed') return bytes.map((byte) => byte ^ 0xff);
  if (fault?.type !== 'wrong-byte' || fault.at < at || fault.at >= at + bytes.length) return bytes;
  return bytes.map((byte, index) => (at + index === fault.at ? byte ^ 1 : byte));
}

/** First byte and the one after the last; nothing where the whole file is to be sent. */
function rangeOf(
  { headers }: IncomingMessage,
  etag: string,
  bytes: number,
): readonly [number, number] | 'unsatisfiable' | undefined {
  const found = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '');
  const ifRange = headers['if-range'];
  if (found === null || (ifRange !== undefined && ifRange !== etag)) return undefined;
  const [, first = '', last = ''] = found;
  if (first === '' && last === '') return undefined;
  if (first === '') return [Math.max(0, bytes - Number(last)), bytes];
  if (Number(first) >= bytes || (last !== '' && Number(last) < Number(first))) return 'unsatisfiable';
  return [Number(first), last === '' ? bytes : Math.min(Number(last) + 1, bytes)];
}
