import type { ChatCompletionChunk, Completion } from '@mlc-ai/web-llm';
import { FailureError } from '../../lib/core/failure';
import type { GenerationEvent, GenerationRequest } from '../../lib/models/language-model';
import { beginsInThought, isToThink, splitThoughts } from '../../lib/models/thoughts';
import { Turnstile } from '../../lib/threads/turnstile';
import type { LoadRequest } from '../language/api';
import { answerEvents } from './answer-stream';
import type { WebLlmWorker } from './api';
import { emptyThought } from './held-answers';
import { interruptible } from './interruptible';
import { chatRequest, continuationRequest } from './mlc-requests';
import type { CachedFile } from './mlc-set';
import { prepareModel, type PreparationSources, type PreparedModel } from './prepared-model';
import { runModel, type RunningModel, type RunningSources } from './running-model';
import { failureOf } from './webllm-failure';

/** What the engine needs from the browser. */
export interface WebLlmEnvironment extends PreparationSources, RunningSources {
  /** Puts the files where web-llm looks for them. */
  readonly offerFiles: (files: readonly CachedFile[]) => void;
  /** Milliseconds from any fixed moment. */
  readonly now: () => number;
}

/**
 * A language model on the graphics processor, by web-llm. One request is served at a time, in order of arrival. When the
 * graphics processor was lost, the next request loads the model anew.
 */
export function createWebLlmEngine(environment: WebLlmEnvironment): WebLlmWorker {
  const turnstile = new Turnstile();
  let loaded: { readonly request: LoadRequest; readonly prepared: PreparedModel } | undefined;
  let running: RunningModel | undefined;

  const ready = (): NonNullable<typeof loaded> => {
    if (loaded === undefined) throw new Error('The model is not loaded.');
    return loaded;
  };

  const run = async (): Promise<RunningModel> => {
    const { request, prepared } = ready();
    if (running?.faulty === true) {
      running.close();
      running = undefined;
    }
    running ??= await runModel(request.model, prepared, environment);
    return running;
  };

  /** What web-llm itself writes at the beginning of an answer. */
  const opening = (thinking: boolean): string => (ready().prepared.prompt.thinks && !thinking ? emptyThought : '');

  async function* answer(request: GenerationRequest, signal: AbortSignal): AsyncGenerator<GenerationEvent, void> {
    const started = environment.now();
    const { prepared, request: load } = ready();
    const { prompt } = prepared;
    const leave = await turnstile.enter();
    let drained: Promise<void> = Promise.resolve();
    try {
      if (signal.aborted) {
        yield abortedEarly(environment.now() - started);
        return;
      }
      const current = await run();
      if (current.cacheKey !== request.cacheKey) current.held.clear();
      current.cacheKey = request.cacheKey;
      const plain = prompt.prepare(request.messages);
      const goesOn = plain.at(-1)?.role === 'assistant';
      const messages = goesOn ? plain : current.held.asHeld(plain);
      const thinking = isToThink(request);
      const start = goesOn ? '' : opening(thinking);
      const openingTokens = start === '' ? 0 : prompt.countText(start);
      const promptTokens = prompt.countTokens(messages) + openingTokens;
      requireRoom(promptTokens, prepared.contextTokens);
      if (goesOn && request.constraint !== undefined) {
        throw new FailureError({ code: 'grammar-invalid', reason: 'an answer that has begun cannot be given a form' });
      }
      const { engine, fault } = current;
      const stream: AsyncIterable<ChatCompletionChunk | Completion> = goesOn
        ? await engine.completion(
            continuationRequest(request, prompt.layOut(messages.slice(0, -1)) + (messages.at(-1)?.content ?? '')),
          )
        : await engine.chatCompletion(chatRequest(request, messages, prompt, { thinking, openingTokens }));
      const chunks = interruptible(stream, {
        signal,
        interrupt: () => engine.interruptGenerate(),
        fault,
      });
      try {
        yield* splitThoughts(
          answerEvents({ chunks, request, promptTokens, opening: start, started, now: environment.now }),
          start === '' && beginsInThought(request, prompt.layOut(messages)),
        );
        if (start !== '') current.held.add(messages.length);
      } finally {
        drained = chunks.drain();
      }
    } catch (error) {
      // The supervisor replaces a worker whose memory a trap left in an unknown state.
      if (error instanceof WebAssembly.RuntimeError) throw error;
      throw new FailureError(failureOf(load.model, error, 'answer'));
    } finally {
      void drained.then(leave);
    }
  }

  return {
    load: async (request) => {
      const started = environment.now();
      const prepared = await prepareModel(request, environment);
      environment.offerFiles(prepared.files);
      loaded = { request, prepared };
      await run();
      return {
        contextTokens: prepared.contextTokens,
        threads: 1,
        loadMs: environment.now() - started,
        memoryBytes: prepared.memoryBytes,
      };
    },
    generate: (request, signal) => answer(request, signal),
    // web-llm reads a prompt only to answer it, and would lose the conversation that it holds (decision 26).
    prepare: () => Promise.resolve(),
    countTokens: async (messages) => {
      const { prompt } = ready().prepared;
      return prompt.countTokens(prompt.prepare(messages)) + prompt.countText(opening(false));
    },
    // What a graphics processor holds of a conversation goes with the worker.
    saveCaches: () => Promise.resolve(),
    forget: (cacheKey) =>
      turnstile.through(async () => {
        if (running?.cacheKey !== cacheKey || running.faulty) return;
        running.cacheKey = undefined;
        running.held.clear();
        await running.engine.resetChat();
      }),
  };
}

function abortedEarly(totalMs: number): GenerationEvent {
  const usage = { promptTokens: 0, reusedTokens: 0, answerTokens: 0 };
  return { type: 'done', stopReason: 'aborted', usage, firstTokenMs: totalMs, totalMs };
}

function requireRoom(promptTokens: number, limitTokens: number): void {
  if (promptTokens >= limitTokens) throw new FailureError({ code: 'context-overflow', promptTokens, limitTokens });
}
