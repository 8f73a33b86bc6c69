import { FailureError } from '../../lib/core/failure';
import type { ModelConfig } from '../../lib/models/convert/model-config';
import type { GenerationEvent, GenerationRequest } from '../../lib/models/language-model';
import { beginsInThought, isToThink, splitThoughts } from '../../lib/models/thoughts';
import { Turnstile } from '../../lib/threads/turnstile';
import type { LanguageWorker, LoadRequest } from './api';
import type { CacheFiles } from './cache/cache-files';
import { ConversationCaches } from './cache/conversation-caches';
import type { ComputeThread } from './compute/shared-memory-pool';
import type { Drafter } from './generation/drafter';
import { generate } from './generation/generate';
import { prepare } from './generation/prepare';
import type { ConstraintFactory } from './generation/token-constraint';
import { loadDrafter, type DrafterSources } from './load-drafter';
import { loadModel, type WeightFile } from './model/load-model';
import type { LoadedModel } from './model/loaded-model';
import { createPromptEncoder, type PromptEncoder } from './text/prompt-encoder';
import { byteLevelSpellings } from './text/token-bytes';
import { readAhead } from './read-ahead';

/** What the engine needs from the browser. */
export interface LanguageEnvironment {
  /** A verified model file; rejects with `model-missing`. */
  openFile(request: LoadRequest, path: string): Promise<WeightFile & { text(): Promise<string> }>;
  openCacheFiles(folder: string): Promise<CacheFiles>;
  createConstraintFactory(spellings: readonly string[], config: ModelConfig): Promise<ConstraintFactory>;
  startThread(): ComputeThread;
  breathe(): Promise<void>;
  now(): number;
}

interface Loaded {
  readonly model: LoadedModel;
  readonly encoder: PromptEncoder;
  readonly caches: ConversationCaches;
  readonly drafter: Drafter | undefined;
  /** Made when a constraint is first asked for: most conversations never need one. */
  constraints?: Promise<ConstraintFactory>;
}

/** Events that may wait for a slow consumer before the engine waits for it. */
const eventsAhead = 64;

/** A language model on the CPU. One request is served at a time, in order of arrival. */
export function createLanguageEngine(environment: LanguageEnvironment): LanguageWorker {
  const turnstile = new Turnstile();
  let loaded: Loaded | undefined;

  const ready = (): Loaded => {
    if (loaded === undefined) throw new Error('The model is not loaded.');
    return loaded;
  };

  async function* answer(request: GenerationRequest, signal: AbortSignal): AsyncGenerator<GenerationEvent, void> {
    const { model, encoder, caches, drafter } = ready();
    const thinking = isToThink(request);
    const prompt = encoder.encode(request.messages, thinking);
    const leave = await turnstile.enter();
    try {
      const slot = await caches.open(request.cacheKey, prompt);
      const constraint = request.constraint && (await (await constraintFactory())(request.constraint));
      try {
        const { breathe, now } = environment;
        const parts = { model, tokenTexts: encoder.tokenTexts, prompt, slot, constraint, drafter, breathe, now };
        yield* splitThoughts(generate(request, parts, signal), beginsInThought(request, encoder.answerStart(thinking)));
      } finally {
        constraint?.dispose();
      }
    } finally {
      leave();
    }
  }

  const constraintFactory = (): Promise<ConstraintFactory> => {
    const current = ready();
    const { encoder, model } = current;
    current.constraints ??= environment.createConstraintFactory(byteLevelSpellings(encoder.tokenTexts), model.config);
    return current.constraints;
  };

  const sourcesOf = async (request: LoadRequest): Promise<DrafterSources> => {
    const config = JSON.parse(await (await environment.openFile(request, 'config.json')).text()) as ModelConfig & {
      weightFormat: number;
    };
    const weights = await environment.openFile(request, 'weights.bin');
    const { startThread, now } = environment;
    return { model: request.model, config, weights, threads: request.threads, startThread, now };
  };

  const drafterFor = async (large: LoadedModel, bytes: number, request: LoadRequest): Promise<Drafter | undefined> =>
    request.draft && loadDrafter(large, bytes, await sourcesOf({ ...request, ...request.draft }));

  return {
    load: async (request) => {
      const started = environment.now();
      const sources = await sourcesOf(request);
      const tokenizer = await (await environment.openFile(request, 'tokenizer.json')).text();
      const encoder = createPromptEncoder(request.model, sources.config, tokenizer);
      const model = await loadModel(sources);
      const drafter = await drafterFor(model, sources.weights.size, request);
      const files = await environment.openCacheFiles(cacheFolder(request));
      loaded = { model, encoder, drafter, caches: new ConversationCaches(model, files, request.cacheBudgetBytes) };
      return {
        contextTokens: model.capacity,
        threads: model.threads,
        loadMs: environment.now() - started,
        memoryBytes: model.memoryBytes,
      };
    },
    generate: (request, signal) => readAhead(answer(request, signal), eventsAhead),
    prepare: async ({ cacheKey, messages, thinking }, signal) => {
      const { model, encoder, caches } = ready();
      const beginning = encoder.encodeOpen(messages, thinking);
      await turnstile.through(async () => {
        if (signal.aborted) return;
        const slot = await caches.open(cacheKey, beginning);
        await prepare(beginning, { model, slot, breathe: environment.breathe }, signal);
      });
    },
    countTokens: (messages) => Promise.resolve(ready().encoder.encode(messages).length),
    saveCaches: () => turnstile.through(() => ready().caches.save()),
    forget: (cacheKey) => turnstile.through(() => ready().caches.forget(cacheKey)),
  };
}

/** Caches belong to these very weights: other weights have other keys and values. */
function cacheFolder(request: LoadRequest): string {
  const weights = request.files.find((file) => file.path === 'weights.bin');
  if (weights === undefined) throw new FailureError({ code: 'model-missing', model: request.model });
  return weights.sha256;
}
