import { shortFactors, type RandomModel, type RandomModelShape } from './random-model';

/** How a reference computes what is a matter of choice. */
export interface ReferenceOptions {
  /** gelu(x) of one number; the approximation by tanh where left out. */
  readonly gelu?: (x: number) => number;
}

/**
 * The logits of every position of a text, in 64-bit floats and the plainest way: the formulas of each architecture over
 * the tensors as the GGUF file holds them, rotated as llama.cpp rotates them (neighbours for llama, halves for the others).
 */
export function referenceLogits(
  model: RandomModel,
  tokens: readonly number[],
  { gelu = geluByTanh }: ReferenceOptions = {},
): readonly (readonly number[])[] {
  const { layers, tied, architecture, hidden } = model.shape;
  const numbers = (name: string): Float32Array => {
    const tensor = model.tensors.find((candidate) => candidate.name === name);
    if (tensor === undefined) throw new Error(`there is no tensor ${name}`);
    return tensor.numbers;
  };
  const embedding = numbers('token_embd.weight');
  const enlarged = architecture === 'gemma3' ? Math.sqrt(hidden) : 1;
  const act = architecture === 'gemma3' ? gelu : (x: number): number => x / (1 + Math.exp(-x));
  let stream = tokens.map((token) =>
    [...embedding.subarray(token * hidden, (token + 1) * hidden)].map((value) => value * enlarged),
  );
  for (let layer = 0; layer < layers; layer++) {
    const part = (name: string): Float32Array => numbers(`blk.${layer}.${name}`);
    /** What a branch gives, as it joins the stream. */
    const branch = (row: number[], gain: string): number[] =>
      architecture === 'gemma3' ? normalise(row, part(gain)) : row;
    const attended = attendedRows(model.shape, layer, part, stream);
    stream = stream.map((row, at) =>
      add(row, branch(multiply(part('attn_output.weight'), attended[at] ?? []), 'post_attention_norm.weight')),
    );
    stream = stream.map((row) => {
      const input = normalise(row, part('ffn_norm.weight'));
      const [gates, ups] = gatesAndUps(model.shape, part, input);
      const gated = gates.map((gate, i) => act(gate) * (ups[i] ?? NaN));
      return add(row, branch(multiply(part('ffn_down.weight'), gated), 'post_ffw_norm.weight'));
    });
  }
  const output = tied ? embedding : numbers('output.weight');
  return stream.map((row) => multiply(output, normalise(row, numbers('output_norm.weight'))));
}

type Part = (name: string) => Float32Array;

function attendedRows(
  shape: RandomModelShape,
  layer: number,
  part: Part,
  stream: readonly (readonly number[])[],
): number[][] {
  const { architecture, heads, keyValueHeads, headSize, window, globalEvery } = shape;
  const inputs = stream.map((row) => normalise(row, part('attn_norm.weight')));
  const [queries, keys, values] = projections(shape, part, inputs);
  const local = window > 0 && (architecture === 'phi3' || layer % globalEvery !== globalEvery - 1);
  const turned = (rows: readonly (readonly number[])[], gain: string): number[][] =>
    rows.map((row, position) => {
      const normal =
        architecture === 'qwen3' || architecture === 'gemma3' ? normaliseHeads(row, headSize, part(gain)) : row;
      return rotate(normal, position, shape, local);
    });
  return attend(turned(queries, 'attn_q_norm.weight'), turned(keys, 'attn_k_norm.weight'), values, {
    heads,
    keyValueHeads,
    headSize,
    window: local ? window : Infinity,
  });
}

function projections(
  { architecture, heads, keyValueHeads, headSize }: RandomModelShape,
  part: Part,
  inputs: readonly (readonly number[])[],
): [queries: number[][], keys: number[][], values: number[][]] {
  if (architecture === 'phi3') {
    const all = inputs.map((row) => multiply(part('attn_qkv.weight'), row));
    const [end, more] = [heads * headSize, keyValueHeads * headSize];
    const cut = (from: number, to: number): number[][] => all.map((row) => row.slice(from, to));
    return [cut(0, end), cut(end, end + more), cut(end + more, end + 2 * more)];
  }
  const projection = (which: string): number[][] => {
    const bias = architecture === 'qwen2' ? part(`attn_${which}.bias`) : undefined;
    return inputs.map((row) => multiply(part(`attn_${which}.weight`), row).map((sum, i) => sum + (bias?.[i] ?? 0)));
  };
  return [projection('q'), projection('k'), projection('v')];
}

function gatesAndUps(
  { architecture, intermediate }: RandomModelShape,
  part: Part,
  input: readonly number[],
): [gates: number[], ups: number[]] {
  const up = multiply(part('ffn_up.weight'), input);
  if (architecture === 'phi3') return [up.slice(0, intermediate), up.slice(intermediate)];
  return [multiply(part('ffn_gate.weight'), input), up];
}

function geluByTanh(x: number): number {
  return 0.5 * x * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x ** 3)));
}

function normaliseHeads(row: readonly number[], headSize: number, gain: Float32Array): number[] {
  return Array.from({ length: row.length / headSize }, (_, head) =>
    normalise(row.slice(head * headSize, (head + 1) * headSize), gain),
  ).flat();
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

function rotate(row: readonly number[], position: number, shape: RandomModelShape, local: boolean): number[] {
  const { architecture, headSize, ropeBase, ropeDivisor, longRope } = shape;
  const turned = shape.rotated || headSize;
  const [base, divisor] = local && architecture === 'gemma3' ? [10000, 1] : [ropeBase, ropeDivisor];
  const factors = shortFactors(shape);
  const amplitude = longRope?.amplitude ?? 1;
  const rotated = [...row];
  for (let head = 0; head < row.length; head += headSize) {
    for (let pair = 0; pair < turned / 2; pair++) {
      const a = head + (architecture === 'llama' ? 2 * pair : pair);
      const b = architecture === 'llama' ? a + 1 : a + turned / 2;
      const angle = ((position / divisor) * base ** ((-2 * pair) / turned)) / (factors[pair] ?? NaN);
      const [x = NaN, y = NaN] = [row[a], row[b]];
      rotated[a] = (x * Math.cos(angle) - y * Math.sin(angle)) * amplitude;
      rotated[b] = (x * Math.sin(angle) + y * Math.cos(angle)) * amplitude;
    }
  }
  return rotated;
}

export interface HeadShape {
  readonly heads: number;
  readonly keyValueHeads: number;
  readonly headSize: number;
  /** Keys that a query sees, its own included; all where left out. */
  readonly window?: number;
}

/** Causal attention of the last rows of a text over all of it; queries are not scaled yet. */
export function attend(
  queries: readonly (readonly number[])[],
  keys: readonly (readonly number[])[],
  values: readonly (readonly number[])[],
  { heads, keyValueHeads, headSize, window = Infinity }: HeadShape,
): number[][] {
  const start = keys.length - queries.length;
  return queries.map((query, row) =>
    Array.from({ length: heads }, (_, head) => {
      const shared = Math.floor(head / (heads / keyValueHeads)) * headSize;
      const end = start + row + 1;
      const begin = Math.max(0, end - window);
      const scores = keys.slice(begin, end).map((key) => {
        let sum = 0;
        for (let i = 0; i < headSize; i++) sum += (query[head * headSize + i] ?? NaN) * (key[shared + i] ?? NaN);
        return sum / Math.sqrt(headSize);
      });
      const peak = Math.max(...scores);
      const weights = scores.map((score) => Math.exp(score - peak));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      return Array.from({ length: headSize }, (__, i) =>
        weights.reduce((sum, weight, at) => sum + (weight / total) * (values[begin + at]?.[shared + i] ?? NaN), 0),
      );
    }).flat(),
  );
}
