import { FailureError } from '../../core/failure';
import type { GgufTensor } from './gguf/tensor-infos';
import type { ModelConfig } from './model-config';

/** What of a model's shape decides which tensors it has. */
export type TensorShape = Pick<
  ModelConfig,
  | 'layers'
  | 'hidden'
  | 'intermediate'
  | 'heads'
  | 'keyValueHeads'
  | 'headSize'
  | 'vocabulary'
  | 'tiedEmbedding'
  | 'projectionBias'
>;

/** Every layer has at least these, which bounds how many layers a file can have. */
const FEWEST_TENSORS_PER_LAYER = 9;

/**
 * Checks that a file has exactly the tensors that a model of this shape has: a missing one or one of another shape is
 * `gguf-invalid`; one that the engine has no place for, such as a bias that would be left out, is `gguf-unsupported`.
 */
export function checkTensors(shape: TensorShape, tensors: ReadonlyMap<string, GgufTensor>): void {
  if (shape.layers * FEWEST_TENSORS_PER_LAYER > tensors.size)
    throw invalid(`too few tensors for ${shape.layers} layers`);
  const expected = expectedTensors(shape);
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

function expectedTensors(shape: TensorShape): ReadonlyMap<string, readonly number[]> {
  const { hidden, intermediate, vocabulary } = shape;
  const queries = shape.heads * shape.headSize;
  const keys = shape.keyValueHeads * shape.headSize;
  const expected = new Map<string, readonly number[]>([
    ['token_embd.weight', [vocabulary, hidden]],
    ['output_norm.weight', [hidden]],
  ]);
  if (!shape.tiedEmbedding) expected.set('output.weight', [vocabulary, hidden]);
  for (let layer = 0; layer < shape.layers; layer++) {
    const expect = (name: string, ...dimensions: number[]): unknown => expected.set(`blk.${layer}.${name}`, dimensions);
    expect('attn_norm.weight', hidden);
    expect('attn_q.weight', queries, hidden);
    expect('attn_k.weight', keys, hidden);
    expect('attn_v.weight', keys, hidden);
    expect('attn_output.weight', hidden, queries);
    expect('ffn_norm.weight', hidden);
    expect('ffn_gate.weight', intermediate, hidden);
    expect('ffn_up.weight', intermediate, hidden);
    expect('ffn_down.weight', hidden, intermediate);
    if (!shape.projectionBias) continue;
    expect('attn_q.bias', queries);
    expect('attn_k.bias', keys);
    expect('attn_v.bias', keys);
  }
  return expected;
}

function invalid(reason: string): FailureError {
  return new FailureError({ code: 'gguf-invalid', reason });
}
