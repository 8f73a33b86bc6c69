import type { RandomModel } from './random-model';

/**
 * The logits of every position of a text, in 64-bit floats and the plainest way: the formulas of Llama and Qwen2 over the
 * tensors as the GGUF file holds them, rotated as llama.cpp rotates them (neighbours for llama, halves for qwen2).
 */
export function referenceLogits(model: RandomModel, tokens: readonly number[]): readonly (readonly number[])[] {
  const { layers, heads, keyValueHeads, headSize, tied, architecture, hidden } = model.shape;
  const numbers = (name: string): Float32Array => {
    const tensor = model.tensors.find((candidate) => candidate.name === name);
    if (tensor === undefined) throw new Error(`there is no tensor ${name}`);
    return tensor.numbers;
  };
  const embedding = numbers('token_embd.weight');
  let stream = tokens.map((token) => [...embedding.subarray(token * hidden, (token + 1) * hidden)]);
  for (let layer = 0; layer < layers; layer++) {
    const part = (name: string): Float32Array => numbers(`blk.${layer}.${name}`);
    const inputs = stream.map((row) => normalise(row, part('attn_norm.weight')));
    const projection = (which: string): number[][] => {
      const bias = architecture === 'qwen2' ? part(`attn_${which}.bias`) : undefined;
      return inputs.map((row) => multiply(part(`attn_${which}.weight`), row).map((sum, i) => sum + (bias?.[i] ?? 0)));
    };
    const rotateAll = (rows: number[][]): number[][] =>
      rows.map((row, position) => rotate(row, position, headSize, architecture === 'llama'));
    const attended = attend(rotateAll(projection('q')), rotateAll(projection('k')), projection('v'), {
      heads,
      keyValueHeads,
      headSize,
    });
    stream = stream.map((row, at) => add(row, multiply(part('attn_output.weight'), attended[at] ?? [])));
    stream = stream.map((row) => {
      const input = normalise(row, part('ffn_norm.weight'));
      const up = multiply(part('ffn_up.weight'), input);
      const gated = multiply(part('ffn_gate.weight'), input).map((g, i) => (g / (1 + Math.exp(-g))) * (up[i] ?? 0));
      return add(row, multiply(part('ffn_down.weight'), gated));
    });
  }
  const output = tied ? embedding : numbers('output.weight');
  return stream.map((row) => multiply(output, normalise(row, numbers('output_norm.weight'))));
}

function multiply(matrix: Float32Array, vector: readonly number[]): number[] {
  return Array.from({ length: matrix.length / vector.length }, (_, row) =>
    vector.reduce((sum, value, column) => sum + value * (matrix[row * vector.length + column] ?? NaN), 0),
  );
}

function add(a: readonly number[], b: readonly number[]): number[] {
  return a.map((value, index) => value + (b[index] ?? NaN));
}

function normalise(row: readonly number[], gain: Float32Array): number[] {
  const meanSquare = row.reduce((sum, value) => sum + value * value, 0) / row.length;
  return row.map((value, index) => (value / Math.sqrt(meanSquare + 2 ** -16)) * (gain[index] ?? NaN));
}

function rotate(row: readonly number[], position: number, headSize: number, neighbours: boolean): number[] {
  const rotated = [...row];
  const half = headSize / 2;
  for (let head = 0; head < row.length; head += headSize) {
    for (let pair = 0; pair < half; pair++) {
      const a = head + (neighbours ? 2 * pair : pair);
      const b = neighbours ? a + 1 : a + half;
      const angle = position * 10000 ** ((-2 * pair) / headSize);
      const [x = NaN, y = NaN] = [row[a], row[b]];
      rotated[a] = x * Math.cos(angle) - y * Math.sin(angle);
      rotated[b] = x * Math.sin(angle) + y * Math.cos(angle);
    }
  }
  return rotated;
}

export interface HeadShape {
  readonly heads: number;
  readonly keyValueHeads: number;
  readonly headSize: number;
}

/** Causal attention of the last rows of a text over all of it; queries are not scaled yet. */
export function attend(
  queries: readonly (readonly number[])[],
  keys: readonly (readonly number[])[],
  values: readonly (readonly number[])[],
  { heads, keyValueHeads, headSize }: HeadShape,
): number[][] {
  const start = keys.length - queries.length;
  return queries.map((query, row) =>
    Array.from({ length: heads }, (_, head) => {
      const shared = Math.floor(head / (heads / keyValueHeads)) * headSize;
      const scores = keys.slice(0, start + row + 1).map((key) => {
        let sum = 0;
        for (let i = 0; i < headSize; i++) sum += (query[head * headSize + i] ?? NaN) * (key[shared + i] ?? NaN);
        return sum / Math.sqrt(headSize);
      });
      const peak = Math.max(...scores);
      const weights = scores.map((score) => Math.exp(score - peak));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return Array.from({ length: headSize }, (__, i) =>
        weights.reduce((sum, weight, at) => sum + (weight / total) * (values[at]?.[shared + i] ?? NaN), 0),
      );
    }).flat(),
  );
}
