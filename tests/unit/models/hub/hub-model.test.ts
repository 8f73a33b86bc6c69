import { describe, expect, it } from 'vitest';
import { describeHubObstacle } from '../../../../src/lib/core/describe-hub-obstacle';
import type { HubObstacleReason, HubRepository } from '../../../../src/lib/core/hub-look-up';
import { quantisationOf } from '../../../../src/lib/models/hub/gguf-files';
import { choiceOf, readHubModel } from '../../../../src/lib/models/hub/hub-model';

function repositoryOf(
  files: Readonly<Record<string, number>>,
  { repository = 'owner/name', tags = [] as readonly string[] } = {},
): HubRepository {
  return {
    repository,
    askedFor: repository,
    revision: 'a'.repeat(40),
    files: Object.entries(files).map(([path, bytes]) => ({ path, bytes })),
    licence: null,
    languages: [],
    tags,
    gated: false,
  };
}

const look = (...args: Parameters<typeof repositoryOf>) => readHubModel(repositoryOf(...args));

/** Path and reason of what will not run. */
const refusals = (found: ReturnType<typeof look>): readonly (readonly [string, HubObstacleReason])[] =>
  found.obstacles.map(({ path, reason }) => [path, reason]);

const onnxSet = { 'config.json': 1, 'tokenizer.json': 10, 'onnx/model_quantized.onnx': 100, 'onnx/model.onnx': 400 };
const embedder = { tags: ['sentence-similarity'] };
const mlcSet = {
  'mlc-chat-config.json': 1,
  'tensor-cache.json': 2,
  'tokenizer.json': 10,
  'params_shard_0.bin': 100,
  'params_shard_1.bin': 100,
};

describe('GGUF files', () => {
  it('are a choice for each quantisation, smallest first', () => {
    const { choices, obstacles } = look({ 'm-Q8_0.gguf': 800, 'm-Q4_K_M.gguf': 400, 'README.md': 1 });
    expect(choices.map(({ path, quantisation, bytes, engine }) => [path, quantisation, bytes, engine])).toEqual([
      ['m-Q4_K_M.gguf', 'Q4_K_M', 400, 'kernels'],
      ['m-Q8_0.gguf', 'Q8_0', 800, 'kernels'],
    ]);
    expect(obstacles).toEqual([]);
  });

  it('in parts are one choice, with the size of the whole and the parts in their order', () => {
    const found = look({
      'q/m-q8_0-00002-of-00003.gguf': 300,
      'q/m-q8_0-00003-of-00003.gguf': 7,
      'q/m-q8_0-00001-of-00003.gguf': 500,
    });
    expect(found.obstacles).toEqual([]);
    expect(found.choices).toMatchObject([{ path: 'q/m-q8_0-00001-of-00003.gguf', quantisation: 'Q8_0', bytes: 807 }]);
    expect(found.choices[0]?.files.map(({ bytes }) => bytes)).toEqual([500, 300, 7]);
    expect(choiceOf(found, { repository: 'owner/name', path: 'q/m-q8_0-00002-of-00003.gguf' })?.bytes).toBe(807);
  });

  it('in parts of which some are missing are refused as one', () => {
    const incomplete = (...numbers: readonly string[]) =>
      refusals(look(Object.fromEntries(numbers.map((number) => [`m-q8_0-0000${number}-of-00003.gguf`, 10]))));
    expect(incomplete('1', '2')).toEqual([['m-q8_0.gguf', 'gguf-incomplete']]);
    expect(incomplete('2', '3')).toEqual([['m-q8_0.gguf', 'gguf-incomplete']]);
    expect(incomplete('1', '2', '4')).toEqual([['m-q8_0.gguf', 'gguf-incomplete']]);
    expect(incomplete('0', '1', '2', '3')).toEqual([['m-q8_0.gguf', 'gguf-incomplete']]);
  });

  it('in two and in three parts are two choices', () => {
    const parts = (count: number) =>
      Array.from({ length: count }, (_, part) => [`m-q8_0-0000${part + 1}-of-0000${count}.gguf`, count] as const);
    expect(look(Object.fromEntries([...parts(2), ...parts(3)])).choices.map(({ bytes }) => bytes)).toEqual([4, 9]);
  });

  it('that were cut by older tools are refused as one', () => {
    const files = { 'm-q8_0.gguf.part1of2': 500, 'm-q8_0.gguf.part2of2': 300, 'm-q8_0.gguf': 800 };
    expect(look(files).choices.map(({ path }) => path)).toEqual(['m-q8_0.gguf']);
    expect(look(files).obstacles).toEqual([{ reason: 'gguf-split', path: 'm-q8_0.gguf', bytes: 800 }]);
    expect(refusals(look({ 'm.gguf-split-a': 5 }))).toEqual([['m.gguf', 'gguf-split']]);
  });

  it('of one part are whole', () => {
    expect(look({ 'm-q8_0-00001-of-00001.gguf': 500 }).choices).toHaveLength(1);
  });

  it('of another kind, or stored in ways that are not read, are refused', () => {
    const files = { 'mmproj-F16.gguf': 1, 'imatrix.gguf': 1, 'm-IQ4_XS.gguf': 1, 'm-TQ1_0.gguf': 1, 'm.lora.gguf': 1 };
    expect(refusals(look(files))).toEqual([
      ['mmproj-F16.gguf', 'gguf-companion'],
      ['imatrix.gguf', 'gguf-companion'],
      ['m-IQ4_XS.gguf', 'gguf-quantisation'],
      ['m-TQ1_0.gguf', 'gguf-quantisation'],
      ['m.lora.gguf', 'gguf-companion'],
    ]);
  });

  it.each([
    ['Qwen3-0.6B-Q8_0.gguf', 'Q8_0'],
    ['qwen2.5-1.5b-instruct-q4_k_m.gguf', 'Q4_K_M'],
    ['Phi-3-mini-4k-instruct-q4.gguf', 'Q4'],
    ['gemma-3-1b-it-BF16.gguf', 'BF16'],
    ['Phi-3-mini-4k-instruct-fp16.gguf', 'F16'],
    ['model.Q5_K_S.gguf', 'Q5_K_S'],
    ['Qwen3-4B-UD-Q4_K_XL.gguf', 'UD-Q4_K_XL'],
    ['Q8_0/model.gguf', 'Q8_0'],
    ['model.gguf', undefined],
    ['m2-q1x.gguf', undefined],
  ])('%s stores its numbers as %s', (path, quantisation) => {
    expect(quantisationOf(path)).toBe(quantisation);
  });
});

describe('a name', () => {
  const found = look({ 'm-Q8_0.gguf': 800, 'sub/m-Q4_K_M.gguf': 400 });

  it('may ask for one choice by its file or its quantisation', () => {
    const repository = 'owner/name';
    expect(choiceOf(found, { repository, path: 'sub/m-Q4_K_M.gguf' })?.bytes).toBe(400);
    expect(choiceOf(found, { repository, quantisation: 'Q8_0' })?.bytes).toBe(800);
    expect(choiceOf(found, { repository, quantisation: 'Q2_K' })).toBeUndefined();
    expect(choiceOf(found, { repository })).toBeUndefined();
  });
});

describe('an ONNX set', () => {
  it('for meaning is a choice for each graph that the processor computes', () => {
    const { choices } = look({ ...onnxSet, 'onnx/model_q4f16.onnx': 50, 'tokenizer_config.json': 2 }, embedder);
    expect(choices.map(({ quantisation, bytes, engine }) => [quantisation, bytes, engine])).toEqual([
      ['q8', 113, 'transformers'],
      ['fp32', 413, 'transformers'],
    ]);
    expect(choices[0]?.files.map(({ path }) => path)).toEqual([
      'onnx/model_quantized.onnx',
      'config.json',
      'tokenizer.json',
      'tokenizer_config.json',
    ]);
  });

  it('takes the numbers of a large graph along', () => {
    const { choices } = look({ ...onnxSet, 'onnx/model.onnx_data': 5_000 }, embedder);
    expect(choices.map(({ bytes }) => bytes)).toEqual([111, 5_411]);
  });

  it('without a tokenizer, or for something else, is refused', () => {
    const { 'tokenizer.json': _, ...rest } = onnxSet;
    expect(refusals(look(rest, embedder))).toEqual([['onnx', 'onnx-no-tokenizer']]);
    expect(refusals(look(onnxSet))).toEqual([['onnx', 'onnx-other-task']]);
    expect(refusals(look({ 'onnx/vision_encoder.onnx': 1, 'config.json': 1, 'tokenizer.json': 1 }, embedder))).toEqual([
      ['onnx', 'onnx-other-task'],
    ]);
  });
});

describe('an MLC set', () => {
  it('is one choice of all its files', () => {
    const { choices } = look(mlcSet, { repository: 'mlc-ai/Qwen3-0.6B-q4f16_1-MLC' });
    expect(choices).toMatchObject([{ format: 'mlc', engine: 'webllm', quantisation: 'q4f16_1', bytes: 213 }]);
    expect(choices[0]?.files.map(({ path }) => path)).toEqual([
      'mlc-chat-config.json',
      'tensor-cache.json',
      'tokenizer.json',
      'params_shard_0.bin',
      'params_shard_1.bin',
    ]);
  });

  it('may have its list of shards under the older name', () => {
    const { 'tensor-cache.json': _, ...rest } = mlcSet;
    const { choices } = look({ ...rest, 'ndarray-cache.json': 3 });
    expect(choices[0]?.files.map(({ path }) => path)).toContain('ndarray-cache.json');
  });

  it.each(['tensor-cache.json', 'tokenizer.json', 'params_shard_0.bin'])('without %s is refused', (missing) => {
    const rest = Object.fromEntries(Object.entries(mlcSet).filter(([path]) => path !== missing));
    expect(refusals(look(rest))).toEqual([['mlc-chat-config.json', 'mlc-incomplete']]);
  });
});

describe('a repository', () => {
  it('of weights that nobody converted says so, with their size', () => {
    expect(look({ 'model-00001-of-00002.safetensors': 10, 'model-00002-of-00002.safetensors': 5 }).obstacles).toEqual([
      { reason: 'unconverted', path: '', bytes: 15 },
    ]);
  });

  it('of anything else says that there is no model in it', () => {
    expect(look({ 'README.md': 10 }).obstacles).toEqual([{ reason: 'nothing', path: '', bytes: 0 }]);
    expect(look({}).obstacles).toEqual([{ reason: 'nothing', path: '', bytes: 0 }]);
  });

  it('has a sentence for every obstacle', () => {
    const reasons: Record<HubObstacleReason, true> = {
      'gguf-split': true,
      'gguf-incomplete': true,
      'gguf-companion': true,
      'gguf-quantisation': true,
      'onnx-no-tokenizer': true,
      'onnx-other-task': true,
      'mlc-incomplete': true,
      unconverted: true,
      nothing: true,
    };
    const said = Object.keys(reasons).map((reason) => describeHubObstacle(reason as HubObstacleReason));
    for (const sentence of said) expect(sentence).toMatch(/\.$/);
    expect(new Set(said).size).toBe(said.length);
  });
});
