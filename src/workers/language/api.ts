import type {
  GenerationEvent,
  GenerationRequest,
  PreparationRequest,
  PromptMessage,
} from '../../lib/models/language-model';
import type { ServerEndpoint } from '../../lib/models/servers/server-endpoint';

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
  /** Of a model that a server runs; only the engine `server` heeds it, and needs it. */
  readonly endpoint?: ServerEndpoint;
  /** A small model with the same vocabulary, which may write ahead of this one where that is measured to pay. */
  readonly draft?: Pick<LoadRequest, 'model' | 'files'>;
  /** What only an engine on the graphics processor heeds. */
  readonly graphics?: GraphicsOptions;
}

/** How a model runs on the graphics processor. */
export interface GraphicsOptions {
  /** The most tokens of context that are wanted; the model's own limit and `cacheBudgetBytes` hold as well. */
  readonly contextTokens?: number;
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
  /**
   * Reads a prompt that is still being written, as `LanguageModel.prepare` says. An engine that keeps no keys and
   * values, or cannot be interrupted, does nothing.
   */
  prepare(request: PreparationRequest, signal: AbortSignal): Promise<void>;
  countTokens(messages: readonly PromptMessage[]): Promise<number>;
  /** Writes the caches that changed to the origin-private file system. */
  saveCaches(): Promise<void>;
  forget(cacheKey: string): Promise<void>;
}
