import { hasWindow, type ModelConfig } from '../../../lib/models/convert/model-config';
import type { LayerSections, MatrixSections, Section } from '../../../lib/models/convert/weight-layout';
import type { ComputePool } from '../compute/compute-pool';
import { batchRows, cacheBytesPerPosition, maximumLogitRows, type MemoryPlan } from './memory-plan';

/** Called between layers of a long pass, so that the worker can hear an abort; what it throws ends the pass. */
export type Breathe = () => Promise<void>;

/**
 * A decoder of the Llama family (Touvron et al., 2023): pre-normalised layers of grouped-query attention and a gated
 * feed-forward, over 8-bit weights. Its kin differ in what the config says: biases (Qwen2), normalised heads (Qwen3),
 * normalised branches, GELU and windows (Gemma 3). Results do not depend on how tokens are split into passes or
 * on the number of threads, so that a reused cache gives the very same logits.
 */
export class Transformer {
  readonly #config: ModelConfig;
  readonly #plan: MemoryPlan;
  readonly #pool: ComputePool;
  readonly #capacity: number;

  constructor(config: ModelConfig, plan: MemoryPlan, pool: ComputePool, capacity: number) {
    this.#config = config;
    this.#plan = plan;
    this.#pool = pool;
    this.#capacity = capacity;
  }

  /**
   * Runs tokens through the model and writes their keys and values to the cache at `cache`, from position `start` on.
   *
   * @param tokens at most {@link batchRows}; they must fit behind `start`
   * @param logitRows how many of the tokens, the last ones, get logits; at most {@link maximumLogitRows}
   * @returns the address of the logits, one row of the vocabulary's size for each
   */
  async pass(
    tokens: readonly number[],
    cache: number,
    start: number,
    logitRows: number,
    breathe: Breathe,
  ): Promise<number> {
    const rows = tokens.length;
    if (rows > batchRows || start + rows > this.#capacity || logitRows > Math.min(rows, maximumLogitRows)) {
      throw new RangeError(`A pass of ${rows} tokens at ${start} with ${logitRows} rows of logits does not fit.`);
    }
    this.#embed(tokens);
    const layerBytes = (cacheBytesPerPosition(this.#config) / this.#config.layers) * this.#capacity;
    for (let layer = 0; layer < this.#config.layers; layer++) {
      this.#attend(layer, rows, start, cache + layer * layerBytes, cache + (layer + 0.5) * layerBytes);
      this.#feedForward(layer, rows);
      if (rows > 1) await breathe();
    }
    if (logitRows > 0) this.#project(rows, logitRows);
    return this.#plan.logits;
  }

  /** The feed-forward of some rows in every layer, on whatever numbers lie there: most of what a step reads. */
  rehearse(rows = 1): void {
    for (let layer = 0; layer < this.#config.layers; layer++) this.#feedForward(layer, rows);
  }

  #embed(tokens: readonly number[]): void {
    const { embedding } = this.#plan.layout;
    const { hidden, embeddingScale = 1 } = this.#config;
    const [integers, scales] = [this.#at(embedding.integers), this.#at(embedding.scales)];
    for (const [row, token] of tokens.entries()) {
      const target = this.#plan.stream + row * hidden * 4;
      this.#pool.kernels.embed(integers, scales, hidden, token, embeddingScale, target);
    }
  }

  #attend(layer: number, rows: number, start: number, keys: number, values: number): void {
    const { heads, keyValueHeads, headSize } = this.#config;
    const { projected, attended, scores } = this.#plan;
    const sections = this.#layer(layer);
    const rotations = hasWindow(this.#config, layer) ? this.#plan.windowRotations : this.#plan.rotations;
    this.#normalise(sections.attentionGain, rows);
    this.#linear(sections.projection, rows, projected, { bias: sections.projectionBias });
    this.#normaliseHeads(sections, rows);
    this.#pool.run('rotateAndStore', rows, projected, start, heads, keyValueHeads, headSize, rotations, keys, values);
    const fours = Math.ceil((rows * heads) / keyValueHeads / 4);
    this.#pool.run(
      'attention',
      keyValueHeads * fours,
      projected,
      start,
      rows,
      heads,
      keyValueHeads,
      headSize,
      this.#window(layer),
      keys,
      values,
      scores,
      this.#capacity,
      attended,
    );
    const width = heads * headSize;
    this.#pool.run(
      'quantise',
      rows,
      attended,
      width,
      integerLimit(width),
      this.#plan.integers,
      this.#plan.integerScales,
    );
    this.#join(sections.attentionOutput, rows, sections.attendedGain);
  }

  #feedForward(layer: number, rows: number): void {
    const { gateAndUp, integers, integerScales } = this.#plan;
    const { intermediate, gate } = this.#config;
    const sections = this.#layer(layer);
    this.#normalise(sections.feedForwardGain, rows);
    this.#linear(sections.gateAndUp, rows, gateAndUp);
    this.#pool.run(
      gate === 'gelu' ? 'geluGateAndQuantise' : 'gateAndQuantise',
      rows,
      gateAndUp,
      intermediate,
      integerLimit(intermediate),
      integers,
      integerScales,
    );
    this.#join(sections.down, rows, sections.downGain);
  }

  /** Adds a branch's last product to the stream; normalised first, where there is a gain for it. */
  #join(matrix: MatrixSections, rows: number, gain: Section | undefined): void {
    const { stream, branch } = this.#plan;
    const { hidden, normEpsilon } = this.#config;
    if (gain === undefined) {
      this.#linear(matrix, rows, stream, { accumulate: true });
      return;
    }
    this.#linear(matrix, rows, branch);
    this.#pool.run('normaliseAndAdd', rows, branch, hidden, this.#at(gain), normEpsilon, stream);
  }

  /** How many keys a query of the layer sees at most. */
  #window(layer: number): number {
    const { slidingWindow } = this.#config;
    if (slidingWindow === undefined || !hasWindow(this.#config, layer)) return this.#capacity;
    return Math.min(slidingWindow.tokens, this.#capacity);
  }

  #normaliseHeads({ queryGain, keyGain }: LayerSections, rows: number): void {
    if (queryGain === undefined || keyGain === undefined) return;
    const { heads, keyValueHeads, headSize, normEpsilon } = this.#config;
    const gains = [this.#at(queryGain), this.#at(keyGain)] as const;
    const { projected } = this.#plan;
    this.#pool.run('normaliseHeads', rows, projected, heads, keyValueHeads, headSize, ...gains, normEpsilon);
  }

  /** Logits of the last `logitRows` rows. */
  #project(rows: number, logitRows: number): void {
    const first = rows - logitRows;
    this.#normalise(this.#plan.layout.finalGain, logitRows, first);
    this.#linear(this.#plan.layout.output, logitRows, this.#plan.logits);
  }

  #normalise(gain: Section, rows: number, firstRow = 0): void {
    const { hidden, normEpsilon } = this.#config;
    const { stream, integers, integerScales, normalised } = this.#plan;
    this.#pool.run(
      'normaliseAndQuantise',
      rows,
      stream + firstRow * hidden * 4,
      hidden,
      integerLimit(hidden),
      integers,
      integerScales,
      this.#at(gain),
      normEpsilon,
      normalised,
    );
  }

  #linear(
    matrix: MatrixSections,
    rows: number,
    out: number,
    { bias, accumulate = false }: { bias?: Section | undefined; accumulate?: boolean } = {},
  ): void {
    this.#pool.run(
      'linear',
      matrix.outputs / 4,
      this.#at(matrix.integers),
      this.#at(matrix.scales),
      bias === undefined ? 0 : this.#at(bias),
      this.#plan.integers,
      this.#plan.integerScales,
      rows,
      matrix.inputs,
      matrix.outputs,
      out,
      accumulate ? 1 : 0,
      this.#plan.products,
    );
  }

  #layer(layer: number): LayerSections {
    const sections = this.#plan.layout.layers[layer];
    if (sections === undefined) throw new RangeError(`There is no layer ${layer}.`);
    return sections;
  }

  #at(section: Section): number {
    return this.#plan.weights + section.offset;
  }
}

/** The largest magnitude of a quantised activation whose product sums of that many inputs stay below 2^31. */
function integerLimit(inputs: number): number {
  return Math.min(32767, Math.floor(2 ** 31 / (127 * inputs)) - 1);
}
