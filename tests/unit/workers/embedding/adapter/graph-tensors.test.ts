import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findTensors } from '../../../../../src/workers/embedding/adapter/graph-tensors';
import { onnxFile, type WrittenTensor } from '../../../../support/onnx-graph';
import { bytesField, fixedField, joinBytes, numberField, textField, varint } from '../../../../support/protobuf';

const tensors: readonly WrittenTensor[] = [
  { name: 'layer.0/Größe_q', dimensions: [2, 3], content: Uint8Array.of(1, 2, 3, 4, 5, 6) },
  { name: 'empty', dimensions: [0], content: new Uint8Array() },
  { name: 'one number', dimensions: [], content: Uint8Array.of(7) },
  { name: 'long', dimensions: [300, 1], content: new Uint8Array(300).fill(8) },
];

/** What is found, with the bytes that lie at each place. */
function read(file: Uint8Array): readonly WrittenTensor[] {
  return [...findTensors(file)].map(([name, { dimensions, start, length }]) => ({
    name,
    dimensions,
    content: file.slice(start, start + length),
  }));
}

/** Fields of every kind, under numbers that mean nothing to the reader; -1 as a 64-bit number takes ten bytes. */
const minusOne = joinBytes([varint(100 * 8), new Uint8Array(9).fill(255), Uint8Array.of(1)]);
// From 17 to 25 they take two bytes, of which the first alone would be taken for a number that is looked for.
const arbitraryNumber = fc.constantFrom(3, 6, 15, 17, 21, 23, 24, 25, 300, 100_000);
const arbitraryField = fc.oneof(
  fc.constant(minusOne),
  fc.tuple(arbitraryNumber, fc.maxSafeNat()).map(([number, value]) => numberField(number, value)),
  fc.tuple(arbitraryNumber, fc.uint8Array({ maxLength: 200 })).map(([number, content]) => bytesField(number, content)),
  fc
    .tuple(
      arbitraryNumber,
      fc.constantFrom(4, 8).chain((length) => fc.uint8Array({ minLength: length, maxLength: length })),
    )
    .map(([number, content]) => fixedField(number, content)),
);
const arbitraryFields = fc.array(arbitraryField, { maxLength: 4 });
const arbitraryTensors: fc.Arbitrary<readonly WrittenTensor[]> = fc.uniqueArray(
  fc.record({
    name: fc.string(),
    dimensions: fc.array(fc.nat(), { maxLength: 4 }),
    content: fc.uint8Array({ maxLength: 300 }).map((content) => Uint8Array.from(content)),
  }),
  { maxLength: 6, selector: ({ name }) => name },
);

describe('the tensors of a graph', () => {
  test.each([false, true])('are found by name with dimensions and bytes; dimensions packed: %s', (packed) => {
    expect(read(onnxFile(tensors, { packed }))).toEqual(tensors);
  });

  test('are found whatever they are and whatever stands between them', () => {
    const between = fc.record({ ofTensor: arbitraryFields, ofGraph: arbitraryFields, ofModel: arbitraryFields });
    fc.assert(
      fc.property(arbitraryTensors, fc.boolean(), between, (given, packed, fields) => {
        expect(read(onnxFile(given, { packed, between: fields }))).toEqual(given);
      }),
    );
  });

  test('are left out where they have no name, or no raw bytes', () => {
    const nameless = bytesField(9, Uint8Array.of(1, 2));
    const elsewhere = joinBytes([textField(8, 'stored in another file'), numberField(14, 1)]);
    const graph = joinBytes([nameless, elsewhere].map((tensor) => bytesField(5, tensor)));
    expect(findTensors(bytesField(7, graph)).size).toBe(0);
  });

  test('are not looked for in other messages than the graph', () => {
    const other = onnxFile(tensors);
    // The same bytes as another field of the model.
    other.set(varint(6 * 8 + 2));
    expect(findTensors(other).size).toBe(0);
  });
});

describe('bytes that are no graph', () => {
  test('throw wherever the file is cut off', () => {
    const file = onnxFile(tensors, {
      packed: true,
      between: { ofTensor: [minusOne, fixedField(3, new Uint8Array(8))] },
    });
    for (let length = 1; length < file.length; length += 1)
      expect(() => findTensors(file.subarray(0, length)), `${length} bytes`).toThrow(/^The graph ends in the middle/);
  });

  test('throw where a tensor is longer than the graph that holds it', () => {
    const graph = joinBytes([varint(5 * 8 + 2), varint(50), new Uint8Array(10)]);
    const file = joinBytes([bytesField(7, graph), bytesField(3, new Uint8Array(100))]);
    expect(() => findTensors(file)).toThrow('middle of a field');
  });

  test.each([3, 4, 6, 7])('throw where a field is of kind %i', (kind) => {
    expect(() => findTensors(joinBytes([varint(8 + kind), new Uint8Array(20)]))).toThrow('unknown kind');
  });
});
