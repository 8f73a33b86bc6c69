import { expect, test } from 'vitest';
import { centredEmbedding } from '../../../src/lib/models/centred-embedding';
import type { EmbeddingModel } from '../../../src/lib/models/embedding-model';
import { vectorOf } from '../../support/memory/text-vector';

const never = new AbortController().signal;

/** A model all of whose vectors point nearly the same way, as those of many models do. */
function crowdedModel(): EmbeddingModel {
  const crowded = (text: string): Float32Array => {
    const vector = vectorOf(text).map((value, at) => value * 0.4 + (at === 0 ? 1 : 0));
    const length = Math.hypot(...vector);
    return vector.map((value) => value / length);
  };
  return {
    id: 'crowded',
    dimensions: 8,
    embed: (texts) => Promise.resolve(texts.map(crowded)),
    understand: (turn) => Promise.resolve(crowded(turn)),
    embedWords: () => Promise.resolve(new Float32Array()),
  };
}

async function meanCosine(model: EmbeddingModel): Promise<number> {
  const vectors = await model.embed(
    Array.from({ length: 60 }, (_, number) => `text ${number}`),
    never,
  );
  const cosines = vectors.flatMap((one, at) => vectors.slice(at + 1).map((other) => dot(one, other)));
  return cosines.reduce((sum, cosine) => sum + cosine, 0) / cosines.length;
}

function dot(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * other[at]!, 0);
}

test('texts that have nothing to do with each other are near to a right angle, whichever model it is', async () => {
  const model = crowdedModel();
  expect(await meanCosine(model)).toBeGreaterThan(0.8);
  expect(Math.abs(await meanCosine(await centredEmbedding(model)))).toBeLessThan(0.1);
});

test('vectors are of unit length, the same each time, and the model is otherwise what it was', async () => {
  const [one, other] = [await centredEmbedding(crowdedModel()), await centredEmbedding(crowdedModel())];
  const [[first], [again]] = [await one.embed(['a'], never), await other.embed(['a'], never)];
  expect(dot(first!, first!)).toBeCloseTo(1, 5);
  expect(again).toEqual(first);
  expect(one).toMatchObject({ id: 'crowded', dimensions: 8 });
});
