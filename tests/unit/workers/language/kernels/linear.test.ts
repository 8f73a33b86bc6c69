import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { quantiseRows } from '../../../../../src/lib/models/convert/quantise-rows';
import { createKernelMemory, type KernelMemory } from '../../../../support/language/kernel-memory';
import { randomNumbers } from '../../../../support/language/random-numbers';

let memory: KernelMemory;
beforeAll(async () => {
  memory = await createKernelMemory();
});

interface Product {
  readonly rows: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly seed: number;
  readonly addend: 'nothing' | 'bias' | 'residual';
}

const products = fc.record({
  rows: fc.integer({ min: 1, max: 14 }),
  inputs: fc.integer({ min: 1, max: 20 }).map((eights) => eights * 8),
  outputs: fc.integer({ min: 1, max: 12 }).map((fours) => fours * 4),
  seed: fc.nat(),
  addend: fc.constantFrom('nothing' as const, 'bias' as const, 'residual' as const),
});

/** Inputs of a product, in the memory and as numbers. */
function prepare({ rows, inputs, outputs, seed }: Product) {
  const random = randomNumbers(seed);
  const weights = Float32Array.from({ length: outputs * inputs }, () => random.between(-1, 1));
  const quantised = quantiseRows(weights, inputs);
  const limit = Math.min(32767, Math.floor(2 ** 31 / (127 * inputs)) - 1);
  const activations = Int16Array.from({ length: rows * inputs }, () => random.integer(-limit, limit));
  const activationScales = Float32Array.from({ length: rows }, () => random.between(0, 0.01));
  const bias = Float32Array.from({ length: outputs }, () => random.between(-5, 5));
  const residual = Float32Array.from({ length: rows * outputs }, () => random.between(-5, 5));
  return { weights, quantised, activations, activationScales, bias, residual };
}

/** The integer that stands at [output][input], found by the documented order [outputs / 4][inputs / 8][4][8]. */
function integerAt(integers: Int8Array, inputs: number, output: number, input: number): number {
  const tile = Math.floor(output / 4);
  const block = Math.floor(input / 8);
  return integers[((tile * (inputs / 8) + block) * 4 + (output % 4)) * 8 + (input % 8)] ?? NaN;
}

function expected(product: Product, inputs: ReturnType<typeof prepare>): number[] {
  const { quantised, activations, activationScales, bias, residual } = inputs;
  return Array.from({ length: product.rows * product.outputs }, (_, at) => {
    const row = Math.floor(at / product.outputs);
    const output = at % product.outputs;
    let sum = 0;
    for (let i = 0; i < product.inputs; i++) {
      sum += (activations[row * product.inputs + i] ?? NaN) * integerAt(quantised.integers, product.inputs, output, i);
    }
    const scaled = sum * (activationScales[row] ?? NaN) * (quantised.scales[output] ?? NaN);
    const addend = { nothing: 0, bias: bias[output] ?? NaN, residual: residual[at] ?? NaN }[product.addend];
    return scaled + addend;
  });
}

/** What the kernel asks for one thread: 128 bytes and 8 for each input. */
const scratchFloats = (inputs: number): number => 32 + inputs * 2;

function run(product: Product, inputs: ReturnType<typeof prepare>, ranges: readonly (readonly [number, number])[]) {
  const count = product.rows * product.outputs;
  const out = product.addend === 'residual' ? memory.put(inputs.residual) : memory.room(count);
  const places = [memory.put(inputs.quantised.integers), memory.put(inputs.quantised.scales)] as const;
  const bias = product.addend === 'bias' ? memory.put(inputs.bias) : 0;
  const activations = [memory.put(inputs.activations), memory.put(inputs.activationScales)] as const;
  const scratch = memory.room(scratchFloats(product.inputs));
  for (const [first, last] of ranges) {
    memory.kernels.linear(
      first,
      last,
      0,
      ...places,
      bias,
      ...activations,
      product.rows,
      product.inputs,
      product.outputs,
      out,
      product.addend === 'residual' ? 1 : 0,
      scratch,
    );
  }
  return [...memory.floats(out, count)];
}

describe('linear', () => {
  test('multiplies like floats of 64 bits, with or without a bias or a residual', () => {
    fc.assert(
      fc.property(products, (product) => {
        const inputs = prepare(product);
        const reference = expected(product, inputs);
        const largest = Math.max(1, ...reference.map(Math.abs));
        for (const [at, value] of run(product, inputs, [[0, product.outputs / 4]]).entries()) {
          expect(Math.abs(value - (reference[at] ?? NaN))).toBeLessThan(largest * 1e-6);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('gives the same bits however its outputs are shared out', () => {
    fc.assert(
      fc.property(products, fc.nat(12), (product, cut) => {
        const tiles = product.outputs / 4;
        const middle = Math.min(cut, tiles);
        const inputs = prepare(product);
        const parts = run(product, inputs, [
          [middle, tiles],
          [0, middle],
        ]);
        expect(parts).toEqual(run(product, inputs, [[0, tiles]]));
      }),
      { numRuns: 40 },
    );
  });

  test('gives a row the same bits whatever rows are computed with it', () => {
    fc.assert(
      fc.property(products, (product) => {
        const inputs = prepare(product);
        const all = run(product, inputs, [[0, product.outputs / 4]]);
        for (let row = 0; row < product.rows; row++) {
          const alone = run(
            { ...product, rows: 1 },
            {
              ...inputs,
              activations: inputs.activations.slice(row * product.inputs, (row + 1) * product.inputs),
              activationScales: inputs.activationScales.slice(row, row + 1),
              residual: inputs.residual.slice(row * product.outputs, (row + 1) * product.outputs),
            },
            [[0, product.outputs / 4]],
          );
          expect(alone).toEqual(all.slice(row * product.outputs, (row + 1) * product.outputs));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('leaves the outputs outside of its range alone', () => {
    const product: Product = { rows: 5, inputs: 16, outputs: 16, seed: 7, addend: 'nothing' };
    const inputs = prepare(product);
    const all = run(product, inputs, [[0, 4]]);
    const part = run(product, inputs, [[1, 3]]);
    for (const [at, value] of part.entries()) {
      const output = at % 16;
      if (output >= 4 && output < 12) expect(value).toBe(all[at]);
      else expect(value).toBe(Math.fround(12345.678));
    }
  });

  test('needs no more scratch than it asks for, and none of another thread', () => {
    const product: Product = { rows: 9, inputs: 40, outputs: 8, seed: 3, addend: 'nothing' };
    const { quantised, activations, activationScales } = prepare(product);
    const places = [memory.put(quantised.integers), memory.put(quantised.scales)] as const;
    const [vectors, scales] = [memory.put(activations), memory.put(activationScales)];
    const own = scratchFloats(product.inputs);
    const scratch = memory.room(3 * own);
    memory.kernels.linear(0, 2, 1, ...places, 0, vectors, scales, 9, 40, 8, memory.room(72), 0, scratch);
    const [before, used, after] = [0, own, 2 * own].map((at) => [...memory.floats(scratch + at * 4, own)]);
    const untouched = new Array(own).fill(Math.fround(12345.678));
    expect(before).toEqual(untouched);
    expect(used).not.toEqual(untouched);
    expect(after).toEqual(untouched);
  });

  test('adds up the largest numbers that it is promised without a carry lost', () => {
    const inputs = 4864;
    const limit = Math.floor(2 ** 31 / (127 * inputs)) - 1;
    const integers = memory.put(new Int8Array(4 * inputs).fill(-127));
    const scales = memory.put(Float32Array.of(1, 1, 1, 1));
    const scratch = memory.room(scratchFloats(inputs));
    for (const rows of [1, 4, 8]) {
      const activations = memory.put(new Int16Array(rows * inputs).fill(limit));
      const activationScales = memory.put(new Float32Array(rows).fill(1));
      const out = memory.room(rows * 4);
      memory.kernels.linear(
        0,
        1,
        0,
        integers,
        scales,
        0,
        activations,
        activationScales,
        rows,
        inputs,
        4,
        out,
        0,
        scratch,
      );
      const sum = Math.fround(-127 * limit * inputs);
      expect([...memory.floats(out, rows * 4)]).toEqual(new Array(rows * 4).fill(sum));
    }
  });
});

describe('embed', () => {
  test.each([1, 2])('writes the row of a token, dequantised, times %d', (factor) => {
    const inputs = 24;
    const random = randomNumbers(3);
    const weights = Float32Array.from({ length: 12 * inputs }, () => random.between(-2, 2));
    const { integers, scales } = quantiseRows(weights, inputs);
    const places = [memory.put(integers), memory.put(scales)] as const;
    for (let token = 0; token < 12; token++) {
      const out = memory.room(inputs);
      memory.kernels.embed(...places, inputs, token, factor, out);
      const scale = scales[token] ?? NaN;
      for (const [input, value] of memory.floats(out, inputs).entries()) {
        expect(value).toBe(Math.fround(integerAt(integers, inputs, token, input) * scale * factor));
        expect(Math.abs(value / factor - (weights[token * inputs + input] ?? NaN))).toBeLessThanOrEqual(scale * 0.5001);
      }
    }
  });
});
