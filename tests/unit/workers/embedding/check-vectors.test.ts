import { describe, expect, test } from 'vitest';
import { findWrongVectors } from '../../../../src/workers/embedding/check-vectors';

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

  test('asks of another model that it puts related sentences nearer than unrelated ones, whatever the figures', () => {
    expect(findWrongVectors(another, vectorsOf(0.9, 0.7, 0.75))).toBeUndefined();
    expect(findWrongVectors(another, vectorsOf(0.3, 0.2, 0.4))).toContain('unrelated sentences are nearer');
    expect(findWrongVectors(another, vectorsOf(0.3, 0.4, 0.2))).toContain('unrelated sentences are nearer');
    expect(findWrongVectors(another, vectorsOf(0.5, 0.5, 0.2))).toContain('unrelated sentences are nearer');
  });

  test.each([minilm, another])('takes from %s numbers, of unit length, of one size, for every sentence', (model) => {
    const right = vectorsOf(0.666, 0.1046, 0.1411);
    const withLast = (last: Float32Array): readonly Float32Array[] => [...right.slice(0, 2), last];
    expect(findWrongVectors(model, withLast(Float32Array.of(NaN, 0, 0)))).toContain('no number');
    expect(findWrongVectors(model, withLast(Float32Array.of(Infinity, 0, 0)))).toContain('no number');
    expect(findWrongVectors(model, withLast(Float32Array.of(0.2, 0.2, 0.2)))).toContain('unit length');
    expect(findWrongVectors(model, withLast(Float32Array.of(0, 0, 0)))).toContain('unit length');
    expect(findWrongVectors(model, withLast(Float32Array.of(1, 0)))).toContain('one size');
    expect(
      findWrongVectors(
        model,
        Array.from({ length: 3 }, () => new Float32Array()),
      ),
    ).toContain('one size');
    expect(findWrongVectors(model, right.slice(1))).toContain('every sentence');
  });
});
