import { describe, expect, it } from 'vitest';
import { FailureError, type Failure } from '../../../../src/lib/core/failure';
import { readGguf } from '../../../../src/lib/models/convert/gguf/reader';
import type { ModelConfig } from '../../../../src/lib/models/convert/model-config';
import { modelConfig } from '../../../../src/lib/models/convert/read-model-config';
import { ByteArraySource } from '../../../support/gguf/byte-array-source';
import { ggufBytes, type GgufSpecification, type TypedValue } from '../../../support/gguf/gguf-bytes';
import { tinyModel, tinyTensor } from '../../../support/gguf/tiny-model';

async function configOf(specification: GgufSpecification): Promise<ModelConfig> {
  return modelConfig(await readGguf(new ByteArraySource(ggufBytes(specification))));
}

async function failureOf(specification: GgufSpecification): Promise<Failure> {
  const outcome: unknown = await configOf(specification).catch((error: unknown) => error);
  if (outcome instanceof FailureError) return outcome.failure;
  throw new Error('expected a failure', { cause: outcome });
}

describe('modelConfig', () => {
  it('reads the shape of a llama model', async () => {
    expect(await configOf(tinyModel())).toEqual({
      architecture: 'llama',
      layers: 2,
      hidden: 8,
      intermediate: 16,
      heads: 2,
      keyValueHeads: 1,
      headSize: 4,
      vocabulary: 8,
      contextTokens: 64,
      ropeBase: 10000,
      ropeDimensions: 4,
      normEpsilon: 2 ** -16,
      tiedEmbedding: true,
      projectionBias: false,
      beginningToken: null,
      endToken: 1,
      paddingToken: null,
      addBeginningToken: false,
      endOfTurnTokens: [1],
      chatTemplate: null,
    });
  });

  it('reads a qwen2 model with biases, its own rotation and an output layer', async () => {
    const model = tinyModel('qwen2', {
      'qwen2.rope.freq_base': ['f32', 1000000],
      'tokenizer.chat_template': ['text', '{{ messages }}'],
      'tokenizer.ggml.bos_token_id': ['u32', 0],
      'tokenizer.ggml.add_bos_token': ['bool', true],
      'tokenizer.ggml.eot_token_id': ['u32', 4],
    });
    const tensors = [...(model.tensors ?? []), tinyTensor('output.weight', [8, 8])];
    expect(await configOf({ ...model, tensors })).toMatchObject({
      architecture: 'qwen2',
      ropeBase: 1000000,
      tiedEmbedding: false,
      projectionBias: true,
      beginningToken: 0,
      addBeginningToken: true,
      endOfTurnTokens: [1, 4],
      chatTemplate: '{{ messages }}',
    });
  });

  it('reads what sets qwen3 apart', async () => {
    const config = await configOf(tinyModel('qwen3', { 'qwen3.rope.freq_base': ['f32', 1000000] }));
    expect(config).toMatchObject({ architecture: 'qwen3', headNorm: true, ropeBase: 1000000, projectionBias: false });
    expect(config).not.toHaveProperty('branchNorm');
    expect(config).not.toHaveProperty('slidingWindow');
  });

  it('reads what sets gemma3 apart', async () => {
    const model = tinyModel('gemma3', {
      'gemma3.rope.freq_base': ['f32', 1000000],
      'gemma3.rope.scaling.type': ['text', 'linear'],
      'gemma3.rope.scaling.factor': ['f32', 8],
    });
    expect(await configOf(model)).toMatchObject({
      headNorm: true,
      branchNorm: true,
      gate: 'gelu',
      embeddingScale: Math.fround(Math.sqrt(8)),
      ropeBase: 1000000,
      ropeScale: 0.125,
      slidingWindow: { tokens: 4, globalEvery: 6, ropeBase: 10000 },
    });
  });

  it('reads a gemma3 that says more about its windows', async () => {
    const model = tinyModel('gemma3', {
      'gemma3.attention.sliding_window_pattern': ['u32', 3],
      'gemma3.rope.freq_base_swa': ['f32', 20000],
    });
    expect((await configOf(model)).slidingWindow).toEqual({ tokens: 4, globalEvery: 3, ropeBase: 20000 });
  });

  it('reads a phi3 that is rotated in part, with factors for the length that it first knew', async () => {
    const model = tinyModel('phi3', {
      'phi3.rope.dimension_count': ['u32', 2],
      'phi3.rope.scaling.original_context_length': ['u32', 32],
      'phi3.rope.scaling.attn_factor': ['f32', 1.25],
      'phi3.rope.scaling.type': ['text', 'longrope'],
    });
    const factors = ['rope_factors_short.weight', 'rope_factors_long.weight'].map((name) => tinyTensor(name, [1]));
    expect(await configOf({ ...model, tensors: [...(model.tensors ?? []), ...factors] })).toMatchObject({
      ropeDimensions: 2,
      contextTokens: 32,
      ropeAmplitude: 1.25,
    });
  });

  it.each([
    [16, { tokens: 16, globalEvery: 0, ropeBase: 10000 }],
    [64, undefined],
    [0, undefined],
  ])('gives every layer of a phi3 its window of %d tokens, where the text outgrows it', async (tokens, expected) => {
    const model = tinyModel('phi3', { 'phi3.attention.sliding_window': ['u32', tokens] });
    expect((await configOf(model)).slidingWindow).toEqual(expected);
  });

  it.each(['<end_of_turn>', '<|end|>'])('ends a turn with %s', async (end) => {
    const tokens = [end, '<eos>', 'a', 'b', 'ab', 'Ġ', '1', '[PAD]'];
    const config = await configOf(tinyModel('qwen3', { 'tokenizer.ggml.tokens': ['texts', tokens] }));
    expect(config.endOfTurnTokens).toEqual([0, 1]);
  });

  it('begins a text as SentencePiece does where the file does not say', async () => {
    const changes: Record<string, TypedValue> = {
      'tokenizer.ggml.model': ['text', 'llama'],
      'tokenizer.ggml.bos_token_id': ['u32', 0],
    };
    expect((await configOf(tinyModel('llama', changes))).addBeginningToken).toBe(true);
  });

  it.each<['qwen3' | 'gemma3' | 'phi3', string, Record<string, TypedValue | undefined>, Failure['code'], RegExp]>([
    ['qwen3', 'position scaling', { 'qwen3.rope.scaling.type': ['text', 'yarn'] }, 'gguf-unsupported', /"yarn"/],
    ['qwen3', 'a window', { 'qwen3.attention.sliding_window': ['u32', 8] }, 'gguf-unsupported', /sliding/],
    ['qwen3', 'heads rotated in part', { 'qwen3.rope.dimension_count': ['u32', 2] }, 'gguf-unsupported', /in part/],
    [
      'gemma3',
      'no window',
      { 'gemma3.attention.sliding_window': undefined },
      'gguf-invalid',
      /sliding_window is missing/,
    ],
    [
      'gemma3',
      'a list of windows',
      { 'gemma3.attention.sliding_window_pattern': ['i32s', [1, 0]] },
      'gguf-unsupported',
      /layers that differ/,
    ],
    [
      'gemma3',
      'limits on logits',
      { 'gemma3.final_logit_softcapping': ['f32', 30] },
      'gguf-unsupported',
      /limits on logits/,
    ],
    ['gemma3', 'the largest', { 'gemma3.block_count': ['u32', 62] }, 'gguf-unsupported', /the largest Gemma 3/],
    [
      'gemma3',
      'positions divided by nothing',
      { 'gemma3.rope.scaling.type': ['text', 'linear'], 'gemma3.rope.scaling.factor': ['f32', 0] },
      'gguf-invalid',
      /factor is not positive/,
    ],
    [
      'phi3',
      'factors without a tensor',
      { 'phi3.rope.scaling.type': ['text', 'longrope'] },
      'gguf-unsupported',
      /longr/,
    ],
    ['phi3', 'an odd rotation', { 'phi3.rope.dimension_count': ['u32', 3] }, 'gguf-invalid', /of which 3 are rotated/],
    ['phi3', 'experts', { 'phi3.expert_count': ['u32', 16] }, 'gguf-unsupported', /experts/],
  ])('refuses a %s with %s', async (architecture, _, changes, code, reason) => {
    expect(await failureOf(tinyModel(architecture, changes))).toMatchObject({
      code,
      reason: expect.stringMatching(reason) as unknown,
    });
  });

  it.each(['qwen3', 'gemma3', 'phi3'] as const)('refuses a %s without one of its tensors', async (architecture) => {
    const model = tinyModel(architecture);
    expect((await configOf(model)).architecture).toBe(architecture);
    for (const missing of model.tensors ?? []) {
      const tensors = model.tensors?.filter((tensor) => tensor !== missing) ?? [];
      expect((await failureOf({ ...model, tensors })).code).toBe('gguf-invalid');
    }
  });

  it('refuses factors for short texts alone', async () => {
    const model = tinyModel('phi3');
    const tensors = [...(model.tensors ?? []), tinyTensor('rope_factors_short.weight', [2])];
    expect(await failureOf({ ...model, tensors })).toEqual({
      code: 'gguf-invalid',
      reason: 'the tensor rope_factors_long.weight is missing',
    });
  });

  it('is the same after a journey through JSON', async () => {
    const config = await configOf(tinyModel());
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });

  it.each<[string, Record<string, TypedValue | undefined>, Failure['code'], RegExp]>([
    ['another architecture', { 'general.architecture': ['text', 'gemma'] }, 'gguf-unsupported', /"gemma"/],
    ['position scaling', { 'llama.rope.scaling.type': ['text', 'yarn'] }, 'gguf-unsupported', /"yarn"/],
    ['old position scaling', { 'llama.rope.scale_linear': ['f32', 4] }, 'gguf-unsupported', /position scaling/],
    ['experts', { 'llama.expert_count': ['u32', 8] }, 'gguf-unsupported', /experts/],
    ['a sliding window', { 'llama.attention.sliding_window': ['u32', 4096] }, 'gguf-unsupported', /sliding/],
    ['attention that looks ahead', { 'llama.attention.causal': ['bool', false] }, 'gguf-unsupported', /looks ahead/],
    ['layers that differ', { 'llama.attention.head_count': ['i32s', [2, 1]] }, 'gguf-unsupported', /differ/],
    ['heads rotated in part', { 'llama.rope.dimension_count': ['u32', 2] }, 'gguf-unsupported', /in part/],
    ['values of another length', { 'llama.attention.value_length': ['u32', 2] }, 'gguf-unsupported', /lengths/],
    ['no layers', { 'llama.block_count': ['u32', 0] }, 'gguf-invalid', /block_count is not positive/],
    ['2^52 layers', { 'llama.block_count': ['u64', 2n ** 52n] }, 'gguf-invalid', /too few tensors/],
    ['a missing width', { 'llama.embedding_length': undefined }, 'gguf-invalid', /embedding_length is missing/],
    [
      'another width',
      { 'llama.embedding_length': ['u32', 16] },
      'gguf-invalid',
      /token_embd.weight is 8×8 and not 8×16/,
    ],
    ['heads that do not fit', { 'llama.attention.head_count': ['u32', 3] }, 'gguf-invalid', /heads/],
    ['keys shared unevenly', { 'llama.attention.head_count_kv': ['u32', 3] }, 'gguf-invalid', /evenly/],
    ['an odd head', { 'llama.attention.key_length': ['u32', 3] }, 'gguf-invalid', /heads of 3/],
    ['a negative epsilon', { 'llama.attention.layer_norm_rms_epsilon': ['f32', -1] }, 'gguf-invalid', /not positive/],
    ['a vocabulary of another size', { 'tokenizer.ggml.tokens': ['texts', ['a']] }, 'gguf-invalid', /8 rows/],
    ['an end outside the vocabulary', { 'tokenizer.ggml.eos_token_id': ['u32', 8] }, 'gguf-invalid', /not in the voc/],
    [
      'no end of a turn',
      { 'tokenizer.ggml.eos_token_id': undefined, 'tokenizer.ggml.token_type': undefined },
      'gguf-invalid',
      /no token ends a turn/,
    ],
  ])('refuses %s', async (_, changes, code, reason) => {
    expect(await failureOf(tinyModel('llama', changes))).toMatchObject({
      code,
      reason: expect.stringMatching(reason) as unknown,
    });
  });

  it('refuses a model without one of its tensors', async () => {
    const model = tinyModel();
    for (const missing of model.tensors ?? []) {
      const tensors = model.tensors?.filter((tensor) => tensor !== missing) ?? [];
      expect((await failureOf({ ...model, tensors })).code).toBe('gguf-invalid');
    }
  });

  it('refuses a tensor that the graph would leave out', async () => {
    const model = tinyModel();
    const tensors = [...(model.tensors ?? []), tinyTensor('blk.1.attn_output.bias', [8])];
    expect(await failureOf({ ...model, tensors })).toEqual({
      code: 'gguf-unsupported',
      reason: 'the engine has no place for the tensor blk.1.attn_output.bias',
    });
  });

  it('takes factors for the rotation of a llama, and of no other', async () => {
    const withFactors = (architecture: 'llama' | 'qwen2', length = 2): GgufSpecification => {
      const model = tinyModel(architecture);
      return { ...model, tensors: [...(model.tensors ?? []), tinyTensor('rope_freqs.weight', [length])] };
    };
    expect((await configOf(withFactors('llama'))).contextTokens).toBe(64);
    expect((await failureOf(withFactors('llama', 3))).code).toBe('gguf-invalid');
    expect((await failureOf(withFactors('qwen2'))).code).toBe('gguf-unsupported');
  });
});
