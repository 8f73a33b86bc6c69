import type { ChatCompletionChunk, Completion } from '@mlc-ai/web-llm';
import type { GenerationEvent, GenerationRequest, StopReason } from '../../lib/models/language-model';
import { AnswerText } from './answer-text';
import { settled, type Interruptible } from './interruptible';

/** What one answer is made from. */
export interface AnswerParts {
  readonly chunks: Interruptible<ChatCompletionChunk | Completion>;
  readonly request: GenerationRequest;
  readonly promptTokens: number;
  /** What web-llm itself writes at the beginning of the answer. */
  readonly opening: string;
  readonly started: number;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
}

/** Turns web-llm's chunks into events. An abort ends them at once, whatever the engine is doing. */
export async function* answerEvents(parts: AnswerParts): AsyncGenerator<GenerationEvent, StopReason> {
  const { chunks, request, promptTokens, now, started } = parts;
  const text = new AnswerText(request.stop, parts.opening);
  const longestStop = Math.max(0, ...request.stop.map(({ length }) => length));
  /** The last tokens as web-llm chose them; of its text a stop sequence is already cut off. */
  let tail = '';
  let tokens = 0;
  let firstTokenMs = 0;
  let stopReason: StopReason = 'end';
  let usage: { readonly answer: number; readonly read: number } | undefined;

  yield { type: 'prefill', doneTokens: 0, totalTokens: promptTokens, reusedTokens: 0 };
  for (;;) {
    const next = await chunks.next();
    if (next === 'aborted') {
      stopReason = 'aborted';
      break;
    }
    if (next === settled) break;
    if (firstTokenMs === 0) {
      firstTokenMs = now() - started;
      yield { type: 'prefill', doneTokens: promptTokens, totalTokens: promptTokens, reusedTokens: 0 };
    }
    if (next.usage) usage = { answer: next.usage.completion_tokens, read: next.usage.prompt_tokens };
    const [choice] = next.choices;
    if (choice === undefined) continue;
    const token = choice.logprobs?.content?.at(-1);
    tail = `${tail}${token?.token ?? ''}`.slice(-(longestStop + 64));
    if (choice.finish_reason) stopReason = reasonOf(choice.finish_reason, tail, request.stop);
    const delta = 'delta' in choice ? choice.delta.content : choice.text;
    if (delta === undefined || delta === null || delta === '') continue;
    tokens++;
    yield { type: 'token', text: text.add(delta), id: -1, logProbability: token?.logprob ?? 0 };
  }
  const rest = text.finish();
  if (rest !== '' && stopReason !== 'stop-sequence') yield { type: 'token', text: rest, id: -1, logProbability: 0 };
  yield {
    type: 'done',
    stopReason,
    usage: {
      promptTokens,
      reusedTokens: usage === undefined ? 0 : Math.max(0, promptTokens - usage.read),
      answerTokens: usage?.answer ?? tokens,
    },
    firstTokenMs,
    totalMs: now() - started,
  };
  return stopReason;
}

function reasonOf(finish: string, tail: string, stops: readonly string[]): StopReason {
  if (finish === 'length') return 'length';
  if (finish === 'abort') return 'aborted';
  return stops.some((stop) => stop !== '' && tail.includes(stop)) ? 'stop-sequence' : 'end';
}
