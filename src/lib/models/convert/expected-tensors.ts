import { FailureError } from '../../core/failure';
import type { GgufTensor } from './gguf/tensor-infos';
import type { ModelConfig } from './model-config';

/** What of a model's shape decides which tensors it has. */
export type TensorShape = Pick<
  ModelConfig,
  | 'architecture'
  | 'layers'
  | 'hidden'
  | 'intermediate'
  | 'heads'
  | 'keyValueHeads'
  | 'headSize'
  | 'vocabulary'
  | 'tiedEmbedding'
  | 'projectionBias'
  | 'ropeDimensions'
  | 'headNorm'
  | 'branchNorm'
>;

/** Factors of the rotation for texts up to the length that the model was first trained on, and for longer ones. */
const shortFactors = 'rope_factors_short.weight';
const longFactors = 'rope_factors_long.weight';

/** Factors for texts of any length, of Llama 3.1 and later. */
const llamaFactors = 'rope_freqs.weight';

/** The tensor with the factors by which a rotation is slowed down, where a file has one. */
export function ropeFactorsOf(tensors: { has(name: string): boolean }): string | undefined {
  return [shortFactors, llamaFactors].find((name) => tensors.has(name));
}

/** Whether queries, keys and values are one tensor, and gates and ups another. */
export function hasFusedTensors({ architecture }: Pick<ModelConfig, 'architecture'>): boolean {
  return architecture === 'phi3';
}

/** Every layer has at least these, which bounds how many layers a file can have. */
const FEWEST_TENSORS_PER_LAYER = 6;

/**
 * Checks that a file has exactly the tensors that a model of this shape has: a missing one or one of another shape is
 * `gguf-invalid`; one that the engine has no place for, such as a bias that would be left out, is `gguf-unsupported`.
 */
export function checkTensors(shape: TensorShape, tensors: ReadonlyMap<string, GgufTensor>): void {
  if (shape.layers * FEWEST_TENSORS_PER_LAYER > tensors.size)
    throw invalid(`too few tensors for ${shape.layers} layers`);
  const expected = expectedTensors(shape, tensors);
  for (const [name, dimensions] of expected) {
    const tensor = tensors.get(name);
    if (tensor === undefined) throw invalid(`the tensor ${name} is missing`);
    if (tensor.shape.join() !== dimensions.join()) {
      throw invalid(`the tensor ${name} is ${tensor.shape.join('×')} and not ${dimensions.join('×')}`);
    }
  }
  for (const name of tensors.keys()) {
    if (!expected.has(name)) {
      throw new FailureError({ code: 'gguf-unsupported', reason: `the engine has no place for the tensor ${name}` });
    }
  }
}

/** Tensors of factors are expected where the file has one of them: not every model of an architecture does. */
function expectedTensors(
  shape: TensorShape,
  present: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly number[]> {
  const { hidden, intermediate, vocabulary } = shape;
  const queries = shape.heads * shape.headSize;
  const keys = shape.keyValueHeads * shape.headSize;
  const fused = hasFusedTensors(shape);
  const expected = new Map<string, readonly number[]>([
    ['token_embd.weight', [vocabulary, hidden]],
    ['output_norm.weight', [hidden]],
  ]);
  if (!shape.tiedEmbedding) expected.set('output.weight', [vocabulary, hidden]);
  if (fused && (present.has(shortFactors) || present.has(longFactors))) {
    expected.set(shortFactors, [shape.ropeDimensions / 2]);
    expected.set(longFactors, [shape.ropeDimensions / 2]);
  }
  if (shape.architecture === 'llama' && present.has(llamaFactors)) {
    expected.set(llamaFactors, [shape.ropeDimensions / 2]);
  }
  for (let layer = 0; layer < shape.layers; layer++) {
    const expect = (name: string, ...dimensions: number[]): unknown => expected.set(`blk.${layer}.${name}`, dimensions);
    expect('attn_norm.weight', hidden);
    if (fused) {
      expect('attn_qkv.weight', queries + 2 * keys, hidden);
    } else {
      expect('attn_q.weight', queries, hidden);
      expect('attn_k.weight', keys, hidden);
      expect('attn_v.weight', keys, hidden);
    }
    if (shape.projectionBias) {
      expect('attn_q.bias', queries);
      expect('attn_k.bias', keys);
      expect('attn_v.bias', keys);
    }
    if (shape.headNorm) {
      expect('attn_q_norm.weight', shape.headSize);
      expect('attn_k_norm.weight', shape.headSize);
    }
    expect('attn_output.weight', hidden, queries);
    if (shape.branchNorm) expect('post_attention_norm.weight', hidden);
    expect('ffn_norm.weight', hidden);
    if (!fused) expect('ffn_gate.weight', intermediate, hidden);
    expect('ffn_up.weight', fused ? 2 * intermediate : intermediate, hidden);
    expect('ffn_down.weight', hidden, intermediate);
    if (shape.branchNorm) expect('post_ffw_norm.weight', hidden);
  }
  return expected;
}

function invalid(reason: string): FailureError {
  return new FailureError({ code: 'gguf-invalid', reason });
}
