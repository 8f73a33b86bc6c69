import type { LanguageWorker } from '../../../workers/language/api';
import { FailureError } from '../../core/failure';
import { parseJson } from '../../core/untrusted-json';
import type { Constraint, GenerationEvent, GenerationRequest, PromptMessage, StopReason } from '../language-model';
import { createStopCutter } from '../stop-cutter';
import type { PromptApi, PromptApiCreateOptions, PromptApiMessage, PromptApiSession } from './prompt-api';
import { createSessions, type OpenedSession } from './sessions';

export interface BrowserLanguageModelDependencies {
  readonly api: PromptApi;
  /** Milliseconds since an arbitrary moment, never going back. */
  readonly now: () => number;
  /** Told how much of the model the browser has fetched, from 0 to 1, and undefined once it fetches nothing any more. */
  readonly onDownload?: (part: number | undefined) => void;
}

/** Its id and how failures call it. */
export const browserModelId = 'browser';

/**
 * The model that the browser itself brings, behind the same contract as one in a worker of ours; it runs in a process of
 * the browser's, so that the page stays free. It tells neither the ids nor the probabilities of tokens: a piece of text
 * counts as one token. `load` makes the browser fetch the model if it has not yet, which it refuses without a click or
 * key of the person just before.
 */
export function createBrowserLanguageModel({ api, now, onDownload }: BrowserLanguageModelDependencies): LanguageWorker {
  let base: PromptApiSession | undefined;
  let draw: Pick<PromptApiCreateOptions, 'temperature' | 'topK'> = {};
  const sessions = createSessions((read) => guard(() => api.create({ ...draw, initialPrompts: read })));

  async function* answer(request: GenerationRequest, signal: AbortSignal): AsyncGenerator<GenerationEvent, void> {
    const startedAt = now();
    const { messages, cacheKey, constraint, maxTokens } = request;
    draw = await drawing(api, request);
    const cutter = createStopCutter(request.stop);
    let opened: OpenedSession | undefined;
    let promptTokens = 0;
    let reusedTokens = 0;
    let text = '';
    let written = 0;
    let reason: StopReason = 'end';
    let firstTokenMs: number | undefined;
    const tokens = (pieces: readonly { readonly text: string }[]): GenerationEvent[] =>
      pieces.map((piece) => {
        text += piece.text;
        firstTokenMs ??= now() - startedAt;
        return { type: 'token', text: piece.text, id: -1, logProbability: NaN };
      });
    const ended = new AbortController();
    const either = AbortSignal.any([signal, ended.signal]);
    try {
      signal.throwIfAborted();
      const responseConstraint = constraint === undefined ? undefined : schemaOf(constraint);
      opened = await sessions.open(cacheKey, messages);
      const { session, unread } = opened;
      promptTokens = await measure(session, messages);
      const unreadTokens = opened.reused ? await measure(session, unread) : promptTokens;
      reusedTokens = Math.max(0, promptTokens - unreadTokens);
      yield { type: 'prefill', doneTokens: reusedTokens, totalTokens: promptTokens, reusedTokens };
      const stream = session.promptStreaming(asInput(unread), {
        signal: either,
        ...(responseConstraint === undefined ? {} : { responseConstraint }),
      });
      for await (const piece of piecesOf(stream)) {
        signal.throwIfAborted();
        if (piece === '') continue;
        if (written === maxTokens) reason = 'length';
        else yield* tokens(cutter.push({ text: piece }));
        if (cutter.stopped) reason = 'stop-sequence';
        if (reason !== 'end') break;
        written += 1;
      }
      yield* tokens(cutter.rest());
    } catch (error) {
      if (!signal.aborted) throw toFailure(error);
      reason = 'aborted';
    } finally {
      ended.abort();
      // One that was broken off knows more, or less, than was shown.
      if (reason === 'end' && written > 0) opened?.keep(text);
      else opened?.session.destroy();
    }
    const totalMs = now() - startedAt;
    const usage = { promptTokens, reusedTokens, answerTokens: written };
    yield { type: 'done', stopReason: reason, usage, firstTokenMs: firstTokenMs ?? totalMs, totalMs };
  }

  return {
    async load({ model }) {
      const startedAt = now();
      if ((await guard(() => api.availability())) === 'unavailable') {
        throw new FailureError({ code: 'model-missing', model });
      }
      try {
        base = await guard(() =>
          api.create({
            monitor: (monitor) =>
              monitor.addEventListener('downloadprogress', (event) => {
                if ('loaded' in event && typeof event.loaded === 'number') onDownload?.(event.loaded);
              }),
          }),
        );
      } finally {
        onDownload?.(undefined);
      }
      const contextTokens = base.inputQuota ?? base.contextWindow ?? 0;
      return { contextTokens, threads: 0, loadMs: now() - startedAt, memoryBytes: 0 };
    },
    generate: answer,
    // Its sessions take whole messages only.
    prepare: () => Promise.resolve(),
    async countTokens(messages) {
      if (base === undefined) throw new Error('The model is not loaded.');
      return measure(base, messages);
    },
    saveCaches: () => Promise.resolve(),
    async forget(cacheKey) {
      sessions.forget(cacheKey);
    },
  };
}

/** Greedy or drawn, where a page may choose at all. */
async function drawing(
  api: PromptApi,
  { sampling }: GenerationRequest,
): Promise<Pick<PromptApiCreateOptions, 'temperature' | 'topK'>> {
  const limits = (await api.params?.()) ?? null;
  if (limits === null) return {};
  if (sampling.temperature === 0) return { temperature: 0, topK: 1 };
  const topK = sampling.topK === 0 ? limits.maxTopK : Math.min(sampling.topK, limits.maxTopK);
  return { temperature: Math.min(sampling.temperature, limits.maxTemperature), topK };
}

function schemaOf(constraint: Constraint): unknown {
  const schema = constraint.type === 'json-schema' ? parseJson(constraint.schema) : undefined;
  if (schema !== undefined) return schema;
  const reason = constraint.type === 'grammar' ? "the browser's model takes no grammars" : 'the schema is no JSON';
  throw new FailureError({ code: 'grammar-invalid', reason });
}

/** A last message of the assistant is an answer that goes on. */
function asInput(messages: readonly PromptMessage[]): readonly PromptApiMessage[] {
  return messages.map(({ role, content }, place) =>
    place === messages.length - 1 && role === 'assistant' ? { role, content, prefix: true } : { role, content },
  );
}

async function measure(session: PromptApiSession, messages: readonly PromptMessage[]): Promise<number> {
  const input = asInput(messages);
  return guard(
    async () => (await (session.measureInputUsage ?? session.measureContextUsage)?.call(session, input)) ?? 0,
  );
}

async function* piecesOf(stream: ReadableStream<string>): AsyncGenerator<string, void> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}

async function guard<Value>(work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw toFailure(error);
  }
}

/** What the Prompt API says by the names of its errors. Anything else is a bug and comes back as it is. */
function toFailure(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof FailureError) return error;
  const { name, message } = error;
  switch (name) {
    case 'QuotaExceededError':
      return new FailureError({
        code: 'context-overflow',
        promptTokens: amountOf(error, 'requested'),
        limitTokens: amountOf(error, 'quota'),
      });
    case 'NotSupportedError':
    case 'NotAllowedError':
      return new FailureError({ code: 'model-incompatible', model: browserModelId, reason: message });
    case 'NetworkError':
      return new FailureError({ code: 'source-unreachable', file: browserModelId, reason: message });
    case 'InvalidStateError':
    case 'OperationError':
    case 'UnknownError':
    case 'NotReadableError':
      return new FailureError({ code: 'engine-crashed', engine: browserModelId, reason: message });
    default:
      return error;
  }
}

function amountOf(error: Error, name: string): number {
  const amount: unknown = Reflect.get(error, name);
  return typeof amount === 'number' ? amount : 0;
}
