import type { RouteOverride } from '../core/route-override';
import { ROUTES, routeIndex } from './routes';
import { readContext } from './context';
import { measureSignals } from './signals';
import { textFeatures, type SparseFeatures } from './text-features';

/** A choice that a person made by hand, as far as it teaches: the words hashed, the route, and when. */
export interface Exemplar {
  readonly id: string;
  readonly route: RouteOverride['route'];
  readonly features: SparseFeatures;
  /** Milliseconds since 1970, UTC. */
  readonly chosenAt: number;
}

const DAY = 86_400_000;
/** After this time a choice counts half, since people and models change. */
const HALF_LIFE = 90 * DAY;

/** Turns less alike than this have nothing to do with each other; from the second on they are the same in other words. */
const UNLIKE = 0.45;
const SAME = 0.9;

/**
 * Log-odds that a fresh choice adds for the same turn: more than the classifier is ever sure of. It grows with the square of
 * the nearness, so that a turn which is only somewhat alike is nudged and no more.
 */
const STRENGTH = 12;

/** Makes an exemplar of a choice. */
export function readExemplar({ id, text, route, chosenAt }: RouteOverride): Exemplar {
  const context = readContext(measureSignals(text, []), []);
  return { id, route, features: textFeatures(text, context), chosenAt };
}

/** What the exemplars add to the score of each route for a turn, in log-odds; `now` in milliseconds since 1970. */
export function weigh(exemplars: readonly Exemplar[], features: SparseFeatures, now: number): Float64Array {
  const shifts = new Float64Array(ROUTES.length);
  const values = new Map(Array.from(features.buckets, (bucket, i) => [bucket, features.values[i]!]));
  for (const exemplar of exemplars) {
    const nearness = (likeness(exemplar.features, features, values) - UNLIKE) / (SAME - UNLIKE);
    if (nearness <= 0) continue;
    const age = Math.max(0, now - exemplar.chosenAt);
    const route = routeIndex(exemplar.route);
    // The strongest counts, not the sum: ten like choices say no more than that the person means it.
    shifts[route] = Math.max(shifts[route]!, STRENGTH * Math.min(1, nearness) ** 2 * 0.5 ** (age / HALF_LIFE));
  }
  return shifts;
}

/** Cosine of two turns' features. */
function likeness(one: SparseFeatures, other: SparseFeatures, valuesOfOther: ReadonlyMap<number, number>): number {
  let product = 0;
  for (let i = 0; i < one.buckets.length; i++) product += one.values[i]! * (valuesOfOther.get(one.buckets[i]!) ?? 0);
  const lengths = length(one.values) * length(other.values);
  return lengths === 0 ? 0 : product / lengths;
}

function length(values: Float32Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Math.sqrt(sum);
}
