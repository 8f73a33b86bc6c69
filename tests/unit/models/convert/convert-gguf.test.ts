import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FailureError, type Failure } from '../../../../src/lib/core/failure';
import { convertGguf } from '../../../../src/lib/models/convert/convert-gguf';
import type { ModelConfig } from '../../../../src/lib/models/convert/model-config';
import { weightLayout, type MatrixSections, type Section } from '../../../../src/lib/models/convert/weight-layout';
import { ByteArraySource } from '../../../support/gguf/byte-array-source';
import { ggufBytes, type GgufSpecification } from '../../../support/gguf/gguf-bytes';
import { tinyModel } from '../../../support/gguf/tiny-model';
import { convertedModel, fileOf, textOf, type ConvertedFiles } from '../../../support/language/converted-model';
import { createMemorySink } from '../../../support/language/memory-sink';
import { floatTensor, randomModel, type RandomModel } from '../../../support/language/random-model';

const never = new AbortController().signal;
const quietly = { onProgress: () => undefined, signal: never };

function configOf(files: ConvertedFiles): ModelConfig & { weightFormat: number } {
  return JSON.parse(textOf(files, 'config.json')) as ModelConfig & { weightFormat: number };
}

function numbersOf(model: RandomModel, name: string): Float32Array {
  const tensor = model.tensors.find((candidate) => candidate.name === name);
  if (tensor === undefined) throw new Error(`there is no ${name}`);
  return tensor.numbers;
}

/** Numbers of `weights.bin`. */
function floatsAt(files: ConvertedFiles, { offset, bytes }: Section): Float32Array {
  return new Float32Array(fileOf(files, 'weights.bin').slice(offset, offset + bytes).buffer);
}

/** A matrix of `weights.bin`, row by row. */
function matrixAt(files: ConvertedFiles, { inputs, outputs, integers, scales }: MatrixSections): number[][] {
  const stored = new Int8Array(
    fileOf(files, 'weights.bin').slice(integers.offset, integers.offset + integers.bytes).buffer,
  );
  const steps = floatsAt(files, scales);
  return Array.from({ length: outputs }, (_, output) =>
    Array.from({ length: inputs }, (__, input) => {
      const at = ((Math.floor(output / 4) * (inputs / 8) + Math.floor(input / 8)) * 4 + (output % 4)) * 8 + (input % 8);
      return (stored[at] ?? NaN) * (steps[output] ?? NaN);
    }),
  );
}

function rowsOf(numbers: Float32Array, inputs: number): number[][] {
  return Array.from({ length: numbers.length / inputs }, (_, row) => [
    ...numbers.subarray(row * inputs, (row + 1) * inputs),
  ]);
}

/** Rows of heads of eight whose neighbours are rotated, in the order in which halves are. */
function halved<Row>(rows: readonly Row[]): Row[] {
  return rows.map((_, at) => rows[at - (at % 8) + [0, 2, 4, 6, 1, 3, 5, 7][at % 8]!]!);
}

async function failureOf(specification: GgufSpecification): Promise<Failure> {
  return convertGguf(new ByteArraySource(ggufBytes(specification)), createMemorySink(), quietly).then(
    () => {
      throw new Error('expected a failure');
    },
    (error: unknown) => {
      if (error instanceof FailureError) return error.failure;
      throw error;
    },
  );
}

function withTensor(model: RandomModel, name: string, numbers: Float32Array): RandomModel {
  const tensors = model.tensors.map((tensor) =>
    tensor.name === name ? floatTensor(name, tensor.dimensions.map(Number), numbers) : tensor,
  );
  return { ...model, tensors };
}

/** The same tensor as the format Q8_0 holds it: blocks of 32 integers and a power of two as a 16-bit float. */
function asQ8(model: RandomModel, name: string): GgufSpecification {
  const tensors = model.tensors.map((tensor) => {
    if (tensor.name !== name) return tensor;
    const data = new Uint8Array((tensor.numbers.length / 32) * 34);
    const view = new DataView(data.buffer);
    for (let block = 0; block < tensor.numbers.length / 32; block++) {
      const numbers = tensor.numbers.subarray(block * 32, block * 32 + 32);
      const exponent = Math.log2(Math.max(...numbers.map(Math.abs)) / 127);
      view.setUint16(block * 34, (15 + exponent) << 10, true);
      for (const [at, number] of numbers.entries()) view.setInt8(block * 34 + 2 + at, number / 2 ** exponent);
    }
    return { ...tensor, type: 8, data };
  });
  return { ...model, tensors };
}

describe('a converted llama model', () => {
  const model = randomModel();

  test('has each matrix and gain where the layout says, queries and keys in the order of halves', async () => {
    const files = await convertedModel(model);
    const config = configOf(files);
    const layout = weightLayout(config);
    expect(fileOf(files, 'weights.bin').length).toBe(layout.bytes);
    for (const [index, layer] of layout.layers.entries()) {
      const rows = (part: string, inputs = 32): number[][] =>
        rowsOf(numbersOf(model, `blk.${index}.${part}.weight`), inputs);
      const projection = [...halved(rows('attn_q')), ...halved(rows('attn_k')), ...rows('attn_v')];
      expect(matrixAt(files, layer.projection)).toEqual(projection);
      expect(matrixAt(files, layer.attentionOutput)).toEqual(rows('attn_output'));
      expect(matrixAt(files, layer.gateAndUp)).toEqual([...rows('ffn_gate'), ...rows('ffn_up')]);
      expect(matrixAt(files, layer.down)).toEqual(rows('ffn_down', 48));
      expect(floatsAt(files, layer.attentionGain)).toEqual(numbersOf(model, `blk.${index}.attn_norm.weight`));
      expect(floatsAt(files, layer.feedForwardGain)).toEqual(numbersOf(model, `blk.${index}.ffn_norm.weight`));
      expect(layer.projectionBias).toBeUndefined();
    }
    expect(floatsAt(files, layout.finalGain)).toEqual(numbersOf(model, 'output_norm.weight'));
    expect(matrixAt(files, layout.output)).toEqual(rowsOf(numbersOf(model, 'token_embd.weight'), 32));
    expect(layout.embedding).toEqual(layout.output);
  });

  test('says its shape and the form of its weights', async () => {
    const config = configOf(await convertedModel(model));
    expect(config).toMatchObject({ architecture: 'llama', hidden: 32, tiedEmbedding: true, weightFormat: 1 });
    expect(config.chatTemplate).toContain('<|im_start|>');
  });

  test('is the same to the byte in portions of any size', async () => {
    const whole = await convertedModel(model);
    for (const portionNumbers of [1, 300, 1000, 5000]) {
      const sink = createMemorySink();
      await convertGguf(new ByteArraySource(ggufBytes(model)), sink, { ...quietly, portionNumbers });
      expect(sink.files).toEqual(whole);
    }
  });

  test('is the same from blocks of integers as from floats', async () => {
    const whole = await convertedModel(model);
    for (const name of ['blk.0.attn_q.weight', 'blk.1.ffn_up.weight', 'token_embd.weight']) {
      expect(await convertedModel(asQ8(model, name))).toEqual(whole);
    }
  });

  test('tells its progress to the last byte', async () => {
    const told: (readonly [number, number])[] = [];
    const sink = createMemorySink();
    const onProgress = (done: number, total: number): unknown => told.push([done, total]);
    await convertGguf(new ByteArraySource(ggufBytes(model)), sink, { onProgress, signal: never });
    const { length } = fileOf(sink.files, 'weights.bin');
    const done = told.map(([bytes]) => bytes);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(told.at(-1)).toEqual([length, length]);
    expect(told.every(([, total]) => total === length)).toBe(true);
  });
});

test('a converted qwen2 model keeps its rows as they are and has its biases', async () => {
  const model = randomModel({ architecture: 'qwen2' });
  const files = await convertedModel(model);
  for (const [index, layer] of weightLayout(configOf(files)).layers.entries()) {
    const part = (name: string): Float32Array => numbersOf(model, `blk.${index}.attn_${name}`);
    const projection = ['q', 'k', 'v'].flatMap((which) => rowsOf(part(`${which}.weight`), 32));
    expect(matrixAt(files, layer.projection)).toEqual(projection);
    if (layer.projectionBias === undefined) throw new Error('there is no place for biases');
    const biases = ['q', 'k', 'v'].flatMap((which) => [...part(`${which}.bias`)]);
    expect([...floatsAt(files, layer.projectionBias)]).toEqual(biases);
  }
});

describe('an output layer in the file', () => {
  const model = randomModel({ tied: false });

  test('of other words is kept beside the embedding', async () => {
    const files = await convertedModel(model);
    const layout = weightLayout(configOf(files));
    expect(configOf(files).tiedEmbedding).toBe(false);
    expect(matrixAt(files, layout.output)).toEqual(rowsOf(numbersOf(model, 'output.weight'), 32));
    expect(matrixAt(files, layout.embedding)).toEqual(rowsOf(numbersOf(model, 'token_embd.weight'), 32));
  });

  test('that is the embedding at another precision serves as both', async () => {
    const embedding = numbersOf(model, 'token_embd.weight');
    const finer = embedding.map((number, at) => Math.fround(number * (1 + (at % 3) * 0.01)));
    finer.fill(0, 32, 64);
    const twice = withTensor(
      withTensor(model, 'output.weight', finer),
      'token_embd.weight',
      embedding.slice().fill(0, 32, 64),
    );
    const files = await convertedModel(twice);
    const layout = weightLayout(configOf(files));
    expect(configOf(files).tiedEmbedding).toBe(true);
    const [found, expected] = [matrixAt(files, layout.output), rowsOf(finer, 32)];
    for (const [row, numbers] of expected.entries()) {
      const step = Math.max(...numbers.map(Math.abs)) / 127;
      for (const [at, number] of numbers.entries()) {
        expect(Math.abs((found[row]?.[at] ?? NaN) - number)).toBeLessThanOrEqual(step * 0.501);
      }
    }
  });
});

describe('a conversion refuses', () => {
  const model = randomModel();

  test('a file that is cut off anywhere', async () => {
    const bytes = ggufBytes(model);
    for (let cut = 0; cut < 60; cut++) {
      const source = new ByteArraySource(bytes.subarray(0, Math.floor((cut / 60) * bytes.length)));
      const error: unknown = await convertGguf(source, createMemorySink(), quietly).catch((thrown: unknown) => thrown);
      if (!(error instanceof FailureError)) throw new Error('expected a failure', { cause: error });
      expect(error.failure.code).toBe('gguf-invalid');
    }
  });

  test('sizes that the kernels cannot take', async () => {
    const failure = { code: 'gguf-unsupported', reason: 'sizes that are not multiples of eight' };
    expect(await failureOf(tinyModel())).toEqual(failure);
    expect(await failureOf(randomModel({ headSize: 4 }))).toEqual(failure);
    expect(await failureOf(randomModel({ intermediate: 44 }))).toEqual(failure);
    expect(await failureOf(randomModel({ hidden: 36 }))).toEqual(failure);
  });

  test.each(['token_embd.weight', 'blk.1.ffn_down.weight', 'output_norm.weight'])(
    'numbers that are not finite in %s',
    async (name) => {
      for (const number of [NaN, Infinity, -Infinity]) {
        const numbers = numbersOf(model, name).slice();
        numbers[17] = number;
        expect(await failureOf(withTensor(model, name, numbers))).toEqual({
          code: 'gguf-invalid',
          reason: `${name} holds numbers that are not finite`,
        });
      }
    },
  );

  test('or converts any damaged file, and never fails in another way', async () => {
    const bytes = ggufBytes(randomModel({ layers: 1 }));
    const headerEnd = bytes.length - randomModel({ layers: 1 }).tensors.reduce((sum, { data }) => sum + data.length, 0);
    const damage = fc.array(fc.tuple(fc.nat(headerEnd), fc.constantFrom(0, 1, 8, 9, 127, 128, 255)), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const damaged = bytes.slice();
        for (const [at, value] of changes) damaged[at] = value;
        const sink = createMemorySink();
        const outcome: unknown = await convertGguf(new ByteArraySource(damaged), sink, quietly).catch(
          (error: unknown) => error,
        );
        if (outcome instanceof FailureError) expect(outcome.failure.code).toMatch(/^gguf-/);
        else {
          expect(outcome).toBeUndefined();
          expect(fileOf(sink.files, 'weights.bin').length).toBe(weightLayout(configOf(sink.files)).bytes);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a conversion that is aborted', () => {
  test.each([0, 1, 3])('after %d portions ends with an AbortError and leaves no weights', async (portions) => {
    const controller = new AbortController();
    if (portions === 0) controller.abort();
    let told = 0;
    const onProgress = (): void => {
      if (++told === portions) controller.abort();
    };
    const sink = createMemorySink();
    const conversion = convertGguf(new ByteArraySource(ggufBytes(randomModel())), sink, {
      onProgress,
      signal: controller.signal,
      portionNumbers: 200,
    });
    await expect(conversion).rejects.toMatchObject({ name: 'AbortError' });
    expect(sink.files.has('weights.bin')).toBe(false);
  });
});
