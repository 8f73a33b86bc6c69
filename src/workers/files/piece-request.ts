import { FailureError, type Failure } from '../../lib/core/failure';
import type { FetchRequest } from './api';
import { judgeAnswer, strongTag } from './download-answer';
import type { DownloadTools } from './download-tools';
import { lengthOf, startOf } from './piece-layout';
import type { PieceChecks } from './piece-checks';
import { retryAfterMs } from './retry-after';
import type { Source } from './source-list';
import type { SparsePart } from './sparse-part';
import { watchdog, type Watchdog } from './watchdog';

/** What became of one request. */
export type Outcome =
  /** All that it was to bring is there. */
  | { readonly type: 'complete' }
  /** Ask the same address again at once. */
  | { readonly type: 'again' }
  | { readonly type: 'stopped' }
  | { readonly type: 'wait'; readonly milliseconds: number }
  /** A piece came whole and was not the right one. */
  | { readonly type: 'wrong'; readonly piece: number }
  | { readonly type: 'failed'; readonly failure: Failure };

export interface PieceRequestDependencies {
  readonly part: SparsePart;
  readonly checks: PieceChecks;
  readonly request: FetchRequest;
  readonly tools: DownloadTools;
  /** The address answered with bytes. */
  readonly onOpen: () => void;
  /** It sends the whole file whatever is asked: nobody else should ask beside this request. */
  readonly onWhole: () => void;
  /** Awaited after each portion of bytes. */
  readonly onBytes: () => Promise<void>;
}

/** A file that becomes another one so often while it is fetched is never whole. */
const mostChanges = 3;

/** One request for the rest of a piece. Throws what writing throws. */
export async function requestPiece(
  piece: number,
  source: Source,
  signal: AbortSignal,
  dependencies: PieceRequestDependencies,
): Promise<Outcome> {
  const { part, request, tools } = dependencies;
  const stalled = new AbortController();
  const patience = watchdog(tools.stallMs, () => stalled.abort());
  try {
    if (request.sha256 === undefined) {
      // Where no hash will tell, bytes of two answers are never mixed.
      part.dropAll();
      dependencies.checks.reset();
    }
    const asked = questionFor(piece, source, part, request);
    const answer = await tools.requestBytes(source.address, {
      headers: asked.headers,
      signal: AbortSignal.any([signal, stalled.signal]),
      outside: source.outside,
    });
    patience.heard();
    const body = await readHead(answer, asked, piece, source, dependencies);
    if ('type' in body) {
      await answer.body?.cancel();
      return body;
    }
    return await readBody(answer, body, signal, patience, dependencies);
  } catch (error) {
    if (error instanceof FailureError) throw error;
    if (signal.aborted) return { type: 'stopped' };
    if (stalled.signal.aborted) return unreachable(request, 'the connection stalled');
    // `fetch` and its body reject with a TypeError for whatever went wrong between here and the server.
    if (error instanceof TypeError) return unreachable(request, error.message);
    throw error;
  } finally {
    patience.stop();
  }
}

interface Question {
  /** The first byte that is wanted. */
  readonly from: number;
  readonly headers: Readonly<Record<string, string>>;
}

function questionFor(piece: number, { address, outside }: Source, part: SparsePart, request: FetchRequest): Question {
  const { layout } = part;
  const from = startOf(layout, piece) + part.filledOf(piece);
  if (request.sha256 === undefined || (layout.count === 1 && from === 0)) return { from: 0, headers: {} };
  const tag = part.tagOf(address);
  const range = `bytes=${from}-${startOf(layout, piece) + lengthOf(layout, piece) - 1}`;
  // To another host `If-Range` would need a preflight, which the hosts of large files refuse: there the tags are compared.
  return { from, headers: tag === undefined || outside ? { Range: range } : { Range: range, 'If-Range': tag } };
}

/** Where a body is to be put. */
interface BodyPlace {
  readonly from: number;
  /** The first byte that is not wanted. */
  readonly to: number;
}

/** Reads the head of an answer: where its body goes, or what else became of the request. */
async function readHead(
  answer: Response,
  asked: Question,
  piece: number,
  source: Source,
  { part, checks, request, tools, onOpen, onWhole }: PieceRequestDependencies,
): Promise<BodyPlace | Outcome> {
  const { layout } = part;
  const failed = (code: 'source-missing' | 'source-refused' | 'source-corrupt'): Outcome => ({
    type: 'failed',
    failure: { code, file: request.name },
  });
  const kind = judgeAnswer(answer, asked.from, request.bytes);
  switch (kind) {
    case 'missing':
      return failed('source-missing');
    case 'refused':
      return failed('source-refused');
    case 'other-content':
      return failed('source-corrupt');
    case 'unreachable':
      return unreachable(request, `status ${answer.status}`);
    case 'busy': {
      const milliseconds = retryAfterMs(answer.headers.get('retry-after'), tools.wallNow());
      return milliseconds === undefined
        ? unreachable(request, `status ${answer.status}`)
        : { type: 'wait', milliseconds };
    }
    case 'range-refused':
      if (part.filledOf(piece) === 0) return unreachable(request, `status ${answer.status}`);
      part.drop(piece);
      return { type: 'again' };
    case 'range':
    case 'whole':
      break;
  }
  const tag = strongTag(answer);
  const noted = part.tagOf(source.address);
  if (tag !== undefined && tag !== noted) part.setTag(source.address, tag);
  if (tag !== undefined && noted !== undefined && tag !== noted) {
    source.changes += 1;
    if (source.changes > mostChanges) return unreachable(request, 'the file there keeps changing');
    if (request.pieces === undefined) {
      part.dropAll();
      checks.reset();
    } else part.drop(piece);
    if (kind === 'range' || layout.count > 1) return { type: 'again' };
  }
  source.used = true;
  if (kind === 'whole') onWhole();
  onOpen();
  if (kind === 'whole') return { from: 0, to: layout.bytes };
  return { from: asked.from, to: startOf(layout, piece) + lengthOf(layout, piece) };
}

async function readBody(
  answer: Response,
  { from, to }: BodyPlace,
  signal: AbortSignal,
  patience: Watchdog,
  { part, checks, request, tools, onBytes }: PieceRequestDependencies,
): Promise<Outcome> {
  const { generation } = part;
  if (answer.body === null) return unreachable(request, 'the answer is empty');
  const reader: ReadableStreamDefaultReader<Uint8Array> = answer.body.getReader();
  try {
    for (let position = from; ;) {
      const { done, value } = await reader.read();
      patience.heard();
      if (done) return position >= to ? { type: 'complete' } : unreachable(request, 'the connection ended early');
      await tools.giveWay();
      if (signal.aborted) return { type: 'stopped' };
      if (generation !== part.generation) return { type: 'again' };
      // More than the whole file is another file, unless its hash said that it is this one.
      if (position + value.length > part.layout.bytes && !part.full) {
        return { type: 'failed', failure: { code: 'source-corrupt', file: request.name } };
      }
      for (const piece of part.place(position, value.subarray(0, Math.max(0, to - position)))) {
        if (!(await checks.check(piece))) return { type: 'wrong', piece };
      }
      position += value.length;
      await onBytes();
      // What follows is not waited for, except where no hash tells that the file ends here.
      if (position >= to && request.sha256 !== undefined) return { type: 'complete' };
    }
  } finally {
    await reader.cancel();
  }
}

function unreachable(request: FetchRequest, reason: string): Outcome {
  return { type: 'failed', failure: { code: 'source-unreachable', file: request.name, reason } };
}
