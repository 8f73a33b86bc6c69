/** What the engine must know about a converted model: the model's `config.json`. Serialises to JSON as it is. */
export interface ModelConfig {
  readonly architecture: 'llama' | 'qwen2';
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
  /** Leading numbers of each head that are rotated; always the whole head. */
  readonly ropeDimensions: number;
  readonly normEpsilon: number;
  /** The output layer is the embedding; the file has no `output.weight`. */
  readonly tiedEmbedding: boolean;
  /** Queries, keys and values have a bias. */
  readonly projectionBias: boolean;
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
