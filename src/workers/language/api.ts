import type { GenerationEvent, GenerationRequest, PromptMessage } from '../../lib/models/language-model';

/** A verified file in the origin-private file system, at `models/<sha256>`. */
export interface StoredFileReference {
  /** The file's role inside the model: `weights.bin`, `tokenizer.json`, `config.json`, … */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface LoadRequest {
  /** Catalogue id. */
  readonly model: string;
  readonly files: readonly StoredFileReference[];
  /** Threads to compute with; 1 where the page is not cross-origin isolated. */
  readonly threads: number;
  /** Upper bound of the keys and values kept in memory, in bytes. */
  readonly cacheBudgetBytes: number;
}

export interface LoadReport {
  readonly contextTokens: number;
  readonly threads: number;
  readonly loadMs: number;
  /** Size of the WebAssembly memory after loading. */
  readonly memoryBytes: number;
}

/** The whole contract of a language worker: one worker, one model. */
export interface LanguageWorker {
  /** Loads the model; rejects with `model-missing`, `model-incompatible`, `out-of-memory`. Called once, before anything else. */
  load(request: LoadRequest): Promise<LoadReport>;
  generate(request: GenerationRequest, signal: AbortSignal): AsyncIterable<GenerationEvent>;
  countTokens(messages: readonly PromptMessage[]): Promise<number>;
  /** Writes the caches that changed to the origin-private file system. */
  saveCaches(): Promise<void>;
  forget(cacheKey: string): Promise<void>;
}
