import type { ModelConfig } from './model-config';

/** Changes whenever `weights.bin` changes its form; an engine refuses any other. */
export const weightFormat = 1;

/** Bytes at a place in `weights.bin`. */
export interface Section {
  readonly offset: number;
  readonly bytes: number;
}

/** An 8-bit matrix, four outputs interleaved by eight inputs ([outputs / 4][inputs / 8][4][8]), and a float scale for each output. */
export interface MatrixSections {
  readonly outputs: number;
  readonly inputs: number;
  readonly integers: Section;
  readonly scales: Section;
}

export interface LayerSections {
  readonly attentionGain: Section;
  /** Queries, keys and values, one below the other. */
  readonly projection: MatrixSections;
  readonly projectionBias?: Section;
  /** For each number of a head, shared by all heads. */
  readonly queryGain?: Section;
  readonly keyGain?: Section;
  readonly attentionOutput: MatrixSections;
  /** Of what attention adds to the stream. */
  readonly attendedGain?: Section;
  readonly feedForwardGain: Section;
  /** The gates, then the ups. */
  readonly gateAndUp: MatrixSections;
  readonly down: MatrixSections;
  /** Of what the feed-forward adds to the stream. */
  readonly downGain?: Section;
}

/** Where everything lies in `weights.bin`. */
export interface WeightLayout {
  readonly layers: readonly LayerSections[];
  readonly finalGain: Section;
  readonly output: MatrixSections;
  /** The same as `output` where the two are tied. */
  readonly embedding: MatrixSections;
  readonly bytes: number;
}

const alignment = 64;

/** The layout that follows from a model's shape; converter and engine both ask here. */
export function weightLayout(config: ModelConfig): WeightLayout {
  let end = 0;
  const section = (bytes: number): Section => {
    const offset = Math.ceil(end / alignment) * alignment;
    end = offset + bytes;
    return { offset, bytes };
  };
  const floats = (count: number): Section => section(count * 4);
  const matrix = (outputs: number, inputs: number): MatrixSections => ({
    outputs,
    inputs,
    integers: section(outputs * inputs),
    scales: floats(outputs),
  });
  const queries = config.heads * config.headSize;
  const projected = queries + 2 * config.keyValueHeads * config.headSize;
  const layers = Array.from({ length: config.layers }, (): LayerSections => ({
    attentionGain: floats(config.hidden),
    projection: matrix(projected, config.hidden),
    ...(config.projectionBias ? { projectionBias: floats(projected) } : {}),
    ...(config.headNorm ? { queryGain: floats(config.headSize), keyGain: floats(config.headSize) } : {}),
    attentionOutput: matrix(config.hidden, queries),
    ...(config.branchNorm ? { attendedGain: floats(config.hidden) } : {}),
    feedForwardGain: floats(config.hidden),
    gateAndUp: matrix(2 * config.intermediate, config.hidden),
    down: matrix(config.hidden, config.intermediate),
    ...(config.branchNorm ? { downGain: floats(config.hidden) } : {}),
  }));
  const finalGain = floats(config.hidden);
  const output = matrix(config.vocabulary, config.hidden);
  const embedding = config.tiedEmbedding ? output : matrix(config.vocabulary, config.hidden);
  return { layers, finalGain, output, embedding, bytes: end };
}
