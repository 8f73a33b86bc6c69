import { FailureError, type ServerFault } from '../../lib/core/failure';
import type { GenerationEvent, StopReason } from '../../lib/models/language-model';
import { readChunk, type ChatChunk, type ReportedUsage, type ScoredToken } from './chat-chunk';
import { createEventStreamReader } from './event-stream';
import { failureOfRefusal } from './server-error';
import { createStopCutter } from '../../lib/models/stop-cutter';
import { joinToolCalls, type ToolCallPiece } from './tool-calls';

export interface AnswerTerms {
  /** Of the server, as a person reads it. */
  readonly server: string;
  /** About so many; the server's own number takes its place. */
  readonly promptTokens: number;
  readonly maxTokens: number;
  readonly stop: readonly string[];
  /** Milliseconds since an arbitrary moment, never going back. */
  readonly now: () => number;
}

/** No piece of an answer is so long, not even with a whole answer in it. */
const longestEvent = 4_000_000;

/**
 * Turns the event stream of a chat completion into the events of an answer. Leaves the stream, and so closes its
 * connection, as soon as the answer is over, whether or not the server sees it so. Tools that the model calls come behind
 * its last word.
 *
 * @param open asks the server; the signal closes the connection
 */
export async function* streamAnswer(
  open: (signal: AbortSignal) => AsyncIterable<string>,
  terms: AnswerTerms,
  signal: AbortSignal,
): AsyncGenerator<GenerationEvent, void> {
  const { server, stop, maxTokens, now } = terms;
  const startedAt = now();
  const cutter = createStopCutter<ScoredToken>(stop);
  const callPieces: ToolCallPiece[] = [];
  let { promptTokens } = terms;
  let written = 0;
  let firstTokenMs: number | undefined;
  let usage: ReportedUsage | undefined;
  let reason: StopReason | undefined;

  const fail = (fault: ServerFault, why = ''): FailureError =>
    new FailureError({ code: 'server-failed', server, fault, reason: why });

  const tokenEvents = (tokens: readonly ScoredToken[]): GenerationEvent[] =>
    tokens
      .filter(({ text }) => text !== '')
      .map(({ text, id, logProbability }) => {
        firstTokenMs ??= now() - startedAt;
        return { type: 'token', text, id, logProbability };
      });

  const chunks = async function* (): AsyncGenerator<ChatChunk, void> {
    const reader = createEventStreamReader(longestEvent);
    for await (const text of open(signal)) {
      for (const { data } of readEvents(reader.push, text, fail)) {
        if (data === '[DONE]') {
          reason ??= 'end';
          return;
        }
        const reading = readChunk(data);
        if (reading.type === 'error') throw new FailureError(failureOfRefusal({ server, error: reading.error }));
        if (reading.type === 'unreadable') throw fail('unreadable', reading.reason);
        yield reading.chunk;
      }
    }
  };

  yield { type: 'prefill', doneTokens: 0, totalTokens: promptTokens, reusedTokens: 0 };
  try {
    for await (const chunk of chunks()) {
      signal.throwIfAborted();
      ({ usage = usage } = chunk);
      if (chunk.progress !== undefined) {
        const { processed, total, cached } = chunk.progress;
        promptTokens = total;
        yield { type: 'prefill', doneTokens: processed, totalTokens: total, reusedTokens: cached };
      }
      if (chunk.thought !== '') {
        firstTokenMs ??= now() - startedAt;
        written++;
        yield { type: 'thought', text: chunk.thought };
      }
      const tokens = tokensOf(chunk);
      for (const token of tokens.slice(0, Math.max(0, maxTokens - written))) yield* tokenEvents(cutter.push(token));
      callPieces.push(...chunk.toolCalls);
      written += tokens.length + chunk.toolCalls.length;
      if (cutter.stopped) reason = 'stop-sequence';
      // A server that goes on beyond what it was asked for is left.
      else if (written > maxTokens) reason = 'length';
      else if (chunk.finish !== undefined) reason = chunk.finish === 'length' ? 'length' : 'end';
      if (cutter.stopped || written > maxTokens) break;
    }
    if (reason === undefined) throw fail('cut-off');
  } catch (error) {
    if (!signal.aborted) throw error;
    reason = 'aborted';
  }
  yield* tokenEvents(cutter.rest());
  // Of an answer that was cut, nobody knows whether its calls are whole.
  if (reason === 'end') for (const call of joinToolCalls(callPieces)) yield { type: 'tool-call', call };
  const totalMs = now() - startedAt;
  yield {
    type: 'done',
    stopReason: reason,
    usage: {
      promptTokens: usage?.promptTokens ?? promptTokens,
      reusedTokens: usage?.cachedTokens ?? 0,
      answerTokens: usage?.answerTokens ?? Math.min(written, maxTokens),
    },
    firstTokenMs: firstTokenMs ?? totalMs,
    totalMs,
  };
}

function readEvents(
  push: (text: string) => readonly { readonly data: string }[],
  text: string,
  fail: (fault: ServerFault) => FailureError,
): readonly { readonly data: string }[] {
  try {
    return push(text);
  } catch (error) {
    if (error instanceof RangeError) throw fail('endless');
    throw error;
  }
}

/** A piece as tokens: as the server scored them where they spell its text, else as one of which nothing is known. */
function tokensOf({ text, tokens }: ChatChunk): readonly ScoredToken[] {
  if (tokens.length > 0 && tokens.map((token) => token.text).join('') === text) return tokens;
  return text === '' ? [] : [{ text, id: -1, logProbability: mean(tokens) }];
}

/** Not a number where there are none. */
function mean(tokens: readonly ScoredToken[]): number {
  return tokens.reduce((sum, { logProbability }) => sum + logProbability, 0) / tokens.length;
}
