import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adaptGraph } from '../../../../../src/workers/embedding/adapter/adapt-graph';
import type { Adapter, LowRankUpdate } from '../../../../../src/workers/embedding/adapter/adapter-file';
import { findTensors } from '../../../../../src/workers/embedding/adapter/graph-tensors';
import { onnxFile, type WrittenTensor } from '../../../../support/onnx-graph';
import { fixedField, numberField, textField } from '../../../../support/protobuf';

/** A matrix of the graph in eight bits, and what is added to it. */
interface AdaptedMatrix {
  readonly steps: Int8Array;
  readonly scales: Float32Array;
  readonly update: LowRankUpdate;
}

const answer = new Float32Array(384);

function tensorsOf({ steps, scales, update: { matrix, rows, columns } }: AdaptedMatrix): readonly WrittenTensor[] {
  return [
    { name: `${matrix}_q`, dimensions: [rows, columns], content: bytesOf(steps) },
    { name: `${matrix}_scale`, dimensions: [1, columns], content: bytesOf(scales) },
  ];
}

const bytesOf = ({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** A graph of these matrices, with tensors that the adapter does not name before, between and behind them. */
function graphOf(matrices: readonly AdaptedMatrix[]): Uint8Array {
  const other = (name: string): WrittenTensor => ({ name, dimensions: [3], content: Uint8Array.of(1, 255, 128) });
  const tensors = matrices.flatMap((matrix, at) => [other(`before ${at}`), ...tensorsOf(matrix)]);
  return onnxFile([...tensors, other('behind')], {
    between: {
      ofTensor: [fixedField(12, new Uint8Array(4).fill(9))],
      ofGraph: [textField(10, 'what the graph is for')],
      ofModel: [numberField(1, 8)],
    },
  });
}

function contentOf(graph: Uint8Array, name: string): Uint8Array {
  const { start, length } = findTensors(graph).get(name)!;
  return graph.slice(start, start + length);
}

function readMatrix(graph: Uint8Array, { matrix }: LowRankUpdate): Pick<AdaptedMatrix, 'steps' | 'scales'> {
  return {
    steps: new Int8Array(contentOf(graph, `${matrix}_q`).buffer),
    scales: new Float32Array(contentOf(graph, `${matrix}_scale`).buffer),
  };
}

/** The graph with zeros in the place of the matrices. */
function withoutMatrices(graph: Uint8Array, matrices: readonly AdaptedMatrix[]): Uint8Array {
  const rest = Uint8Array.from(graph);
  for (const { name } of matrices.flatMap(tensorsOf)) {
    const { start, length } = findTensors(graph).get(name)!;
    rest.fill(0, start, start + length);
  }
  return rest;
}

const adapterOf = (rank: number, matrices: readonly AdaptedMatrix[]): Adapter => ({
  rank,
  updates: matrices.map(({ update }) => update),
  answer,
});

const floats = (length: number, min: number, max: number): fc.Arbitrary<Float32Array> =>
  fc.float32Array({ min, max, noNaN: true, minLength: length, maxLength: length });

function arbitraryMatrix(matrix: string, rank: number): fc.Arbitrary<AdaptedMatrix> {
  return fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 })).chain(([rows, columns]) =>
    fc.record({
      steps: fc.int8Array({ minLength: rows * columns, maxLength: rows * columns }),
      scales: floats(columns, 0, 2),
      update: fc.record({
        matrix: fc.constant(matrix),
        rows: fc.constant(rows),
        columns: fc.constant(columns),
        down: floats(rows * rank, -8, 8),
        up: floats(rank * columns, -8, 8),
      }),
    }),
  );
}

const arbitraryMatrices = fc.integer({ min: 1, max: 3 }).chain((rank) =>
  fc.record({
    rank: fc.constant(rank),
    matrices: fc.tuple(arbitraryMatrix('layer.0', rank), arbitraryMatrix('layer.1', rank)),
  }),
);

/** The terms whose sum one weight should be. */
function termsOf(
  { steps, scales, update }: AdaptedMatrix,
  rank: number,
  row: number,
  column: number,
): readonly number[] {
  const { columns, down, up } = update;
  const added = Array.from({ length: rank }, (_, unit) => down[row * rank + unit]! * up[unit * columns + column]!);
  return [steps[row * columns + column]! * scales[column]!, ...added];
}

/** Two rows, three columns: the first column is changed, the second is not, the third is zeros before and after. */
const small: AdaptedMatrix = {
  steps: Int8Array.of(127, 64, 0, -127, 127, 0),
  scales: Float32Array.of(1, 0.5, 0.25),
  update: {
    matrix: 'm',
    rows: 2,
    columns: 3,
    down: Float32Array.of(127, 127),
    up: Float32Array.of(1, 0, 0),
  },
};

describe('a graph with an adapter', () => {
  test('has the sum in eight bits, with a scale for each column', () => {
    const { steps, scales } = readMatrix(adaptGraph(graphOf([small]), adapterOf(1, [small])), small.update);
    expect([[...steps], [...scales]]).toEqual([
      [127, 64, 0, 0, 127, 0],
      [2, 0.5, 0],
    ]);
  });

  test('keeps zeros for a column of zeros', () => {
    const zeros = { ...small, steps: new Int8Array(6), update: { ...small.update, up: new Float32Array(3) } };
    const { steps, scales } = readMatrix(adaptGraph(graphOf([zeros]), adapterOf(1, [zeros])), small.update);
    expect([steps, scales]).toEqual([new Int8Array(6), new Float32Array(3)]);
  });

  test('is within half a step of the sum, with the largest of each column at the end of the range', () => {
    fc.assert(
      fc.property(arbitraryMatrices, ({ rank, matrices }) => {
        const adapted = adaptGraph(graphOf(matrices), adapterOf(rank, matrices));
        for (const matrix of matrices) {
          const { rows, columns } = matrix.update;
          const { steps, scales } = readMatrix(adapted, matrix.update);
          for (let column = 0; column < columns; column += 1) {
            const scale = scales[column]!;
            const stepsOfColumn = Array.from({ length: rows }, (_, row) => steps[row * columns + column]!);
            if (scale > 0) expect(Math.max(...stepsOfColumn.map(Math.abs))).toBe(127);
            for (const [row, step] of stepsOfColumn.entries()) {
              const terms = termsOf(matrix, rank, row, column);
              const wanted = terms.reduce((sum, term) => sum + term, 0);
              // 32-bit floats round what they add.
              const rounding = 1e-6 * terms.reduce((sum, term) => sum + Math.abs(term), 0) + 1e-30;
              expect(Math.abs(step * scale - wanted)).toBeLessThanOrEqual(0.5001 * scale + rounding);
            }
          }
        }
      }),
    );
  });

  test('is otherwise the graph that it was, and that stays as it is', () => {
    fc.assert(
      fc.property(arbitraryMatrices, ({ rank, matrices }) => {
        const graph = graphOf(matrices);
        const before = Uint8Array.from(graph);
        const adapted = adaptGraph(graph, adapterOf(rank, matrices));
        expect(graph).toEqual(before);
        expect(withoutMatrices(adapted, matrices)).toEqual(withoutMatrices(graph, matrices));
      }),
    );
  });

  test('is read right where the bytes of the graph are a part of others', () => {
    const graph = graphOf([small]);
    const shifted = new Uint8Array(graph.length + 3).fill(255);
    shifted.set(graph, 3);
    const adapter = adapterOf(1, [small]);
    expect(adaptGraph(shifted.subarray(3), adapter)).toEqual(adaptGraph(graph, adapter));
  });
});

describe('a graph for which an adapter is not made', () => {
  const [steps, scales] = tensorsOf(small);
  const shorter = ({ content, ...tensor }: WrittenTensor): WrittenTensor => ({ ...tensor, content: content.slice(1) });

  test.each([
    ['without the matrix', 'm_q', [scales!]],
    ['without its scales', 'm_scale', [steps!]],
    ['with a matrix of another size', 'm_q', [shorter(steps!), scales!]],
    ['with fewer scales', 'm_scale', [steps!, shorter(scales!)]],
  ])('throws: one %s', (_, tensor, tensors) => {
    expect(() => adaptGraph(onnxFile(tensors), adapterOf(1, [small]))).toThrow(`no tensor ${tensor} of `);
  });
});
