import type { RouterWeights } from './router-weights';
import { ROUTES } from './routes';
import { EMBEDDING_DIMENSIONS } from './shape';
import { softmax } from '../core/softmax';

/** What the adapted embedding model says about a turn, in three ways. */
export interface EmbeddingOpinion {
  /** Probabilities by logistic regression. */
  readonly regression: Float64Array;
  /** Shares of the nearest exemplars' votes. */
  readonly neighbours: Float64Array;
  /** Cosine with each route's centroid. */
  readonly centroids: Float64Array;
}

const NEIGHBOURS = 15;
/** Sentences less alike than this say nothing about each other. */
const UNLIKE = 0.15;
/** What each route has of its own accord, so that none is ever ruled out. */
const PRIOR_VOTE = 0.02;

type EmbeddingWeights = Pick<
  RouterWeights,
  'embedding' | 'centroids' | 'exemplars' | 'exemplarScales' | 'exemplarRoutes'
>;

/** Asks all three; `vector` is of unit length. Some 500,000 multiplications, well under a millisecond. */
export function scoreEmbedding(weights: EmbeddingWeights, vector: Float32Array): EmbeddingOpinion {
  return {
    regression: regression(weights.embedding, vector),
    neighbours: neighbourVotes(weights, vector),
    centroids: Float64Array.from(ROUTES, (_, route) => product(weights.centroids, route * vector.length, vector)),
  };
}

function regression(weights: Float32Array, vector: Float32Array): Float64Array {
  const width = EMBEDDING_DIMENSIONS + 1;
  return softmax(
    Float64Array.from(
      ROUTES,
      (_, route) => product(weights, route * width, vector) + weights[route * width + EMBEDDING_DIMENSIONS]!,
    ),
  );
}

/** The k nearest exemplars vote, each the more the nearer it is (distance-weighted kNN; Dudani, 1976). */
function neighbourVotes(weights: EmbeddingWeights, vector: Float32Array): Float64Array {
  const { exemplars, exemplarScales, exemplarRoutes } = weights;
  const likenesses = exemplarScales.map((scale, i) => scale * stepProduct(exemplars, i * EMBEDDING_DIMENSIONS, vector));
  const bound = likenesses.toSorted().at(-NEIGHBOURS) ?? -1;
  const votes = new Float64Array(ROUTES.length).fill(PRIOR_VOTE);
  let sum = PRIOR_VOTE * ROUTES.length;
  for (let i = 0; i < likenesses.length; i++) {
    if (likenesses[i]! < bound) continue;
    const vote = Math.max(0, likenesses[i]! - UNLIKE) ** 3;
    votes[exemplarRoutes[i]!]! += vote;
    sum += vote;
  }
  return votes.map((vote) => vote / sum);
}

function product(rows: Float32Array, start: number, vector: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += rows[start + i]! * vector[i]!;
  return sum;
}

/** The same of bytes: one function for both would be several times slower, as engines tailor code to the kind of array. */
function stepProduct(rows: Int8Array, start: number, vector: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < vector.length; i++) sum += rows[start + i]! * vector[i]!;
  return sum;
}
