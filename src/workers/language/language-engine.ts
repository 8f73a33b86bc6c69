import { FailureError } from '../../lib/core/failure';
import type { ModelConfig } from '../../lib/models/convert/model-config';
import type { GenerationEvent, GenerationRequest } from '../../lib/models/language-model';
import type { LanguageWorker, LoadRequest } from './api';
import type { CacheFiles } from './cache/cache-files';
import { ConversationCaches } from './cache/conversation-caches';
import type { ComputeThread } from './compute/shared-memory-pool';
import { generate } from './generation/generate';
import type { ConstraintFactory } from './generation/token-constraint';
import { loadModel, type WeightFile } from './model/load-model';
import type { LoadedModel } from './model/loaded-model';
import { createPromptEncoder, type PromptEncoder } from './text/prompt-encoder';
import type { TokenTexts } from './text/token-bytes';
import { readAhead } from './read-ahead';
import { Turnstile } from './turnstile';

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
    const { model, encoder, caches } = ready();
    const prompt = encoder.encode(request.messages);
    const leave = await turnstile.enter();
    try {
      const slot = await caches.open(request.cacheKey, prompt);
      const constraint = request.constraint && (await (await constraintFactory())(request.constraint));
      try {
        const { breathe, now } = environment;
        yield* generate(
          request,
          { model, tokenTexts: encoder.tokenTexts, prompt, slot, constraint, breathe, now },
          signal,
        );
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
    current.constraints ??= environment.createConstraintFactory(constrainedSpellings(encoder.tokenTexts), model.config);
    return current.constraints;
  };

  return {
    load: async (request) => {
      const started = environment.now();
      const config = JSON.parse(await (await environment.openFile(request, 'config.json')).text()) as ModelConfig & {
        weightFormat: number;
      };
      const tokenizer = await (await environment.openFile(request, 'tokenizer.json')).text();
      const weights = await environment.openFile(request, 'weights.bin');
      const encoder = createPromptEncoder(request.model, config, tokenizer);
      const model = await loadModel({
        model: request.model,
        config,
        weights,
        threads: request.threads,
        startThread: environment.startThread,
        now: environment.now,
      });
      const files = await environment.openCacheFiles(cacheFolder(request));
      loaded = { model, encoder, caches: new ConversationCaches(model, files, request.cacheBudgetBytes) };
      return {
        contextTokens: model.capacity,
        threads: model.threads,
        loadMs: environment.now() - started,
        memoryBytes: model.memoryBytes,
      };
    },
    generate: (request, signal) => readAhead(answer(request, signal), eventsAhead),
    countTokens: (messages) => Promise.resolve(ready().encoder.encode(messages).length),
    saveCaches: () => turnstile.through(() => ready().caches.save()),
    forget: (cacheKey) => turnstile.through(() => ready().caches.forget(cacheKey)),
  };
}

/** An empty spelling keeps a token out of every grammar: one without a text must not stand for the text of its name. */
function constrainedSpellings({ spellings, bytes }: TokenTexts): readonly string[] {
  return spellings.map((spelling, token) => (bytes(token).length === 0 ? '' : spelling));
}

/** Caches belong to these very weights: other weights have other keys and values. */
function cacheFolder(request: LoadRequest): string {
  const weights = request.files.find((file) => file.path === 'weights.bin');
  if (weights === undefined) throw new FailureError({ code: 'model-missing', model: request.model });
  return weights.sha256;
}
