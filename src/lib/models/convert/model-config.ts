/** The architectures that the engine computes, by the name that GGUF files give them. */
export const architectures = ['llama', 'qwen2', 'qwen3', 'gemma3', 'phi3'] as const;

export type Architecture = (typeof architectures)[number];

/** Layers whose queries see only the nearest keys. */
export interface SlidingWindow {
  /** Keys that a query sees, its own included. */
  readonly tokens: number;
  /** Of so many layers the last one sees everything; 0 where every layer has the window. */
  readonly globalEvery: number;
  /** Base of the rotation in the layers with the window, which scale no positions. */
  readonly ropeBase: number;
}

/**
 * What the engine must know about a converted model: the model's `config.json`. Serialises to JSON as it is. Fields that
 * may be missing are left out where a model has nothing of the kind.
 */
export interface ModelConfig {
  readonly architecture: Architecture;
  readonly layers: number;
  /** Width of the residual stream. */
  readonly hidden: number;
  /** Width of the feed-forward layer. */
  readonly intermediate: number;
  readonly heads: number;
  readonly keyValueHeads: number;
  readonly headSize: number;
  /** Rows of the embedding, padding rows included. */
  readonly vocabulary: number;
  readonly contextTokens: number;
  readonly ropeBase: number;
  /** Leading numbers of each head that are rotated; the whole head in most models. */
  readonly ropeDimensions: number;
  /** Positions are multiplied by this before they rotate. */
  readonly ropeScale?: number;
  /** The frequency of each pair of rotated numbers is divided by its factor. */
  readonly ropeFactors?: readonly number[];
  /** Rotated numbers are multiplied by this. */
  readonly ropeAmplitude?: number;
  readonly slidingWindow?: SlidingWindow;
  readonly normEpsilon: number;
  /** The output layer is the embedding; the file has no `output.weight`. */
  readonly tiedEmbedding: boolean;
  /** Queries, keys and values have a bias. */
  readonly projectionBias: boolean;
  /** Queries and keys are normalised head by head before they are rotated. */
  readonly headNorm?: true;
  /** What attention and feed-forward give is normalised before it joins the stream. */
  readonly branchNorm?: true;
  /** The activation of the gates; SiLU where it is not said. `gelu` is its approximation by tanh. */
  readonly gate?: 'gelu';
  /** Embeddings are multiplied by this on their way into the stream. */
  readonly embeddingScale?: number;
  readonly beginningToken: number | null;
  readonly endToken: number | null;
  readonly paddingToken: number | null;
  /** Whether a text that is not laid out by the chat template begins with `beginningToken`. */
  readonly addBeginningToken: boolean;
  /** Tokens that end the model's turn, ascending. */
  readonly endOfTurnTokens: readonly number[];
  /** A Jinja template. */
  readonly chatTemplate: string | null;
}

/** Whether a layer's queries see only the nearest keys. */
export function hasWindow({ slidingWindow }: Pick<ModelConfig, 'slidingWindow'>, layer: number): boolean {
  if (slidingWindow === undefined) return false;
  const { globalEvery } = slidingWindow;
  return globalEvery === 0 || layer % globalEvery < globalEvery - 1;
}
