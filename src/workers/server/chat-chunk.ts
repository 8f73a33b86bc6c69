import * as v from 'valibot';
import { parseJson } from '../../lib/core/untrusted-json';
import { readServerError, type ServerError } from './server-error';
import type { ToolCallPiece } from './tool-calls';

/** A token with what the model thought of it. */
export interface ScoredToken {
  readonly text: string;
  /** -1 where the server does not say. */
  readonly id: number;
  /** Natural logarithm. */
  readonly logProbability: number;
}

export interface ReportedUsage {
  readonly promptTokens: number;
  /** Of the prompt, those that the server still had. */
  readonly cachedTokens: number;
  readonly answerTokens: number;
}

/** One piece of a streamed answer. */
export interface ChatChunk {
  readonly text: string;
  /** What the model thinks before it answers, where the server tells it apart. */
  readonly thought: string;
  readonly tokens: readonly ScoredToken[];
  readonly toolCalls: readonly ToolCallPiece[];
  /** `stop`, `length`, `tool_calls`, …; with the last piece of the answer. */
  readonly finish?: string;
  readonly usage?: ReportedUsage;
  /** How much of the prompt llama.cpp has read. */
  readonly progress?: { readonly total: number; readonly cached: number; readonly processed: number };
}

export type ChunkReading =
  | { readonly type: 'chunk'; readonly chunk: ChatChunk }
  | { readonly type: 'error'; readonly error: ServerError }
  | { readonly type: 'unreadable'; readonly reason: string };

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const token = v.object({ token: v.string(), logprob: v.number(), id: v.optional(v.number()) });
const toolCall = v.object({
  index: v.optional(count),
  id: v.nullish(v.string()),
  function: v.nullish(v.object({ name: v.nullish(v.string()), arguments: v.nullish(v.string()) })),
});
const choice = v.object({
  delta: v.nullish(
    v.object({
      content: v.nullish(v.string()),
      // llama.cpp's name and vLLM's older one, then the newer one.
      reasoning_content: v.nullish(v.string()),
      reasoning: v.nullish(v.string()),
      tool_calls: v.nullish(v.array(toolCall)),
    }),
  ),
  logprobs: v.nullish(v.object({ content: v.nullish(v.array(token)) })),
  finish_reason: v.nullish(v.string()),
});
const usage = v.object({
  prompt_tokens: count,
  completion_tokens: v.optional(count, 0),
  prompt_tokens_details: v.nullish(v.object({ cached_tokens: v.nullish(count) })),
});
/** llama.cpp's own account: tokens of the prompt that were in its cache, that it read, and that it wrote. */
const timings = v.object({ cache_n: v.optional(count, 0), prompt_n: count, predicted_n: count });
const chunk = v.object({
  choices: v.array(choice),
  usage: v.nullish(usage),
  timings: v.nullish(timings),
  prompt_progress: v.nullish(v.object({ total: count, cache: v.optional(count, 0), processed: count })),
});

/** Reads the data of one event of a streamed chat completion. */
export function readChunk(data: string): ChunkReading {
  const json = parseJson(data);
  if (json === undefined) return { type: 'unreadable', reason: 'broken JSON' };
  const error = readServerError(json);
  if (error !== undefined) return { type: 'error', error };
  const read = v.safeParse(chunk, json);
  if (!read.success) return { type: 'unreadable', reason: 'a piece of an unknown form' };
  const { choices, prompt_progress: progress } = read.output;
  // One answer was asked for.
  const [first] = choices;
  const reported = readUsage(read.output);
  return {
    type: 'chunk',
    chunk: {
      text: first?.delta?.content ?? '',
      thought: first?.delta?.reasoning_content ?? first?.delta?.reasoning ?? '',
      tokens: (first?.logprobs?.content ?? []).map(({ token: text, logprob, id = -1 }) => ({
        text,
        id,
        logProbability: logprob,
      })),
      toolCalls: (first?.delta?.tool_calls ?? []).map((call, place) => ({
        index: call.index ?? place,
        id: call.id ?? '',
        name: call.function?.name ?? '',
        argumentsText: call.function?.arguments ?? '',
      })),
      ...(first?.finish_reason ? { finish: first.finish_reason } : {}),
      ...(reported === undefined ? {} : { usage: reported }),
      ...(progress
        ? { progress: { total: progress.total, cached: progress.cache, processed: progress.processed } }
        : {}),
    },
  };
}

function readUsage({ usage: said, timings: timed }: v.InferOutput<typeof chunk>): ReportedUsage | undefined {
  if (said) {
    return {
      promptTokens: said.prompt_tokens,
      cachedTokens: said.prompt_tokens_details?.cached_tokens ?? timed?.cache_n ?? 0,
      answerTokens: said.completion_tokens,
    };
  }
  if (!timed) return undefined;
  return {
    promptTokens: timed.cache_n + timed.prompt_n,
    cachedTokens: timed.cache_n,
    answerTokens: timed.predicted_n,
  };
}
