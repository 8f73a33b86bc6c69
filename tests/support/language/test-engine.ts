import { FailureError } from '../../../src/lib/core/failure';
import type { GenerationEvent, GenerationRequest } from '../../../src/lib/models/language-model';
import type { LanguageWorker } from '../../../src/workers/language/api';
import { createLanguageEngine, type LanguageEnvironment } from '../../../src/workers/language/language-engine';
import type { ConstraintFactory } from '../../../src/workers/language/generation/token-constraint';
import { fileOf, textOf, weightFileOf, type ConvertedFiles } from './converted-model';
import { createMemoryCacheFiles, type MemoryCacheFiles } from './memory-cache-files';

export interface TestEngineOptions {
  readonly files: ConvertedFiles;
  readonly cacheFiles?: MemoryCacheFiles;
  readonly cacheBudgetBytes?: number;
  readonly createConstraintFactory?: LanguageEnvironment['createConstraintFactory'];
  /** Called whenever the engine gives way to messages. */
  readonly onBreath?: () => void | Promise<void>;
}

/** The engine over files at hand, loaded. */
export async function createTestEngine(options: TestEngineOptions): Promise<LanguageWorker> {
  const { files, cacheFiles = createMemoryCacheFiles(), cacheBudgetBytes = 1 << 20 } = options;
  let now = 0;
  const engine = createLanguageEngine({
    openFile: ({ model }, path) => {
      if (!files.has(path)) throw new FailureError({ code: 'model-missing', model });
      return Promise.resolve({ ...weightFileOf(files, path), text: () => Promise.resolve(textOf(files, path)) });
    },
    openCacheFiles: () => Promise.resolve(cacheFiles),
    createConstraintFactory: options.createConstraintFactory ?? refuseConstraints,
    startThread: () => {
      throw new Error('a model on one thread starts no other');
    },
    breathe: async () => {
      await options.onBreath?.();
    },
    now: () => ++now,
  });
  await engine.load({
    model: 'test',
    files: [...files.keys()].map((path) => ({ path, sha256: `hash of ${path}`, bytes: fileOf(files, path).length })),
    threads: 1,
    cacheBudgetBytes,
  });
  return engine;
}

function refuseConstraints(): Promise<ConstraintFactory> {
  throw new Error('this engine has no constraints');
}

export const greedy = { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0 } as const;

export const creative = { temperature: 0.9, topP: 0.95, topK: 40, repetitionPenalty: 1.1, seed: 7 } as const;

/** A request with one message, unless the changes say otherwise. */
export function requestFor(content: string, changes: Partial<GenerationRequest> = {}): GenerationRequest {
  return {
    cacheKey: 'c',
    messages: [{ role: 'user', content }],
    maxTokens: 12,
    sampling: greedy,
    stop: [],
    ...changes,
  };
}

export interface CollectedAnswer {
  readonly events: readonly GenerationEvent[];
  readonly text: string;
  readonly ids: readonly number[];
  readonly logProbabilities: readonly number[];
  readonly done: Extract<GenerationEvent, { type: 'done' }>;
}

/** Reads an answer to its end. */
export async function collect(events: AsyncIterable<GenerationEvent>): Promise<CollectedAnswer> {
  const all: GenerationEvent[] = [];
  for await (const event of events) all.push(event);
  const tokens = all.filter((event) => event.type === 'token');
  const done = all.at(-1);
  if (done?.type !== 'done') throw new Error('the answer did not end with done');
  return {
    events: all,
    done,
    text: tokens.map((token) => token.text).join(''),
    ids: tokens.filter((token) => token.id >= 0).map((token) => token.id),
    logProbabilities: tokens.filter((token) => token.id >= 0).map((token) => token.logProbability),
  };
}

/** What must be the same whenever the same is asked: the words, and how sure the model was of each. */
export function essence({ text, ids, logProbabilities }: CollectedAnswer): unknown {
  return { text, ids, logProbabilities };
}
