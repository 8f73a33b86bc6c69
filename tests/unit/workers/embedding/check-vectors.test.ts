import { describe, expect, test } from 'vitest';
import { vectorCheckFor } from '../../../../src/workers/embedding/check-vectors';

const minilm = 'all-minilm-l6-v2';
const another = 'another-embedder';

/** Three vectors of unit length with these cosines between the first and second, first and third, second and third. */
function vectorsOf(alike: number, unlike: number, otherUnlike: number): readonly Float32Array[] {
  const height = Math.sqrt(1 - alike ** 2);
  const across = (otherUnlike - alike * unlike) / height;
  return [
    Float32Array.of(1, 0, 0),
    Float32Array.of(alike, height, 0),
    Float32Array.of(unlike, across, Math.sqrt(1 - unlike ** 2 - across ** 2)),
  ];
}

const findWrongVectors = (model: string, vectors: readonly Float32Array[]) => vectorCheckFor(model).findFault(vectors);

/** Four pairs, of unit length: two of a pair have that cosine, two of different pairs the other, smaller one. */
function pairsOf(alike: number, unlike: number): readonly Float32Array[] {
  return Array.from({ length: 8 }, (_, at) => {
    const vector = new Float32Array(13);
    vector[0] = Math.sqrt(unlike);
    vector[1 + (at >> 1)] = Math.sqrt(alike - unlike);
    vector[5 + at] = Math.sqrt(1 - alike);
    return vector;
  });
}

describe('the check of an embedding model', () => {
  test('trusts all-MiniLM-L6-v2 where the sentences are as similar as its makers say, but for weights of eight bits', () => {
    expect(findWrongVectors(minilm, vectorsOf(0.666, 0.1046, 0.1411))).toBeUndefined();
    expect(findWrongVectors(minilm, vectorsOf(0.6684, 0.1055, 0.1404))).toBeUndefined();
  });

  test.each([
    ['the related sentences are too far from each other', vectorsOf(0.64, 0.1, 0.14)],
    ['an unrelated sentence is too near', vectorsOf(0.66, 0.13, 0.14)],
    ['the other unrelated sentence is too near', vectorsOf(0.66, 0.1, 0.17)],
    ['all sentences are the same to it', vectorsOf(0.99, 0.99, 0.99)],
  ])('distrusts it where %s', (_, vectors) => {
    expect(findWrongVectors(minilm, vectors)).toMatch(
      /^three known sentences are .+ alike to it and not 0\.67, 0\.10, 0\.14$/,
    );
  });

  test('asks of another model that each sentence is nearest to the one that says the same, whatever the figures', () => {
    expect(findWrongVectors(another, pairsOf(0.9, 0.7))).toBeUndefined();
    expect(findWrongVectors(another, pairsOf(0.2, 0.1))).toBeUndefined();
    const [first, ...others] = pairsOf(0.9, 0.7);
    expect(findWrongVectors(another, [...others, first!])).toContain('unrelated sentences are nearer');
    expect(findWrongVectors(another, pairsOf(0.5, 0.5))).toContain('unrelated sentences are nearer');
  });

  test.each([minilm, another])('takes from %s numbers, of unit length, of one size, for every sentence', (model) => {
    const right = model === minilm ? vectorsOf(0.666, 0.1046, 0.1411) : pairsOf(0.9, 0.7);
    const size = right[0]!.length;
    const withLast = (last: Float32Array): readonly Float32Array[] => [...right.slice(0, -1), last];
    const filled = (value: number, length = size) => new Float32Array(length).fill(value);
    expect(findWrongVectors(model, withLast(filled(NaN)))).toContain('no number');
    expect(findWrongVectors(model, withLast(filled(Infinity)))).toContain('no number');
    expect(findWrongVectors(model, withLast(filled(0.2)))).toContain('unit length');
    expect(findWrongVectors(model, withLast(filled(0)))).toContain('unit length');
    expect(findWrongVectors(model, withLast(filled(1, 2)))).toContain('one size');
    expect(
      findWrongVectors(
        model,
        right.map(() => filled(0, 0)),
      ),
    ).toContain('one size');
    expect(findWrongVectors(model, right.slice(1))).toContain('every sentence');
  });
});
