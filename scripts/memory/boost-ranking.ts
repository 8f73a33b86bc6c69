import type { FeatureName } from '../../src/lib/memory/recall/features';
import type { RankTree } from '../../src/lib/memory/recall/rank-model';
import type { RankingExample } from './ranking-example';

/** How trees are grown; few and small ones, since there are only some hundred questions. */
const TREES = 80;
const DEPTH = 2;
const RATE = 0.1;
const FEWEST_ROWS = 50;
/** Draws outcomes towards 0. */
const PENALTY = 10;
/** Bounds lie at these shares of the values, close together near the largest, where evidence is. */
const SHARES: readonly number[] = [
  ...Array.from({ length: 31 }, (_, i) => (i + 1) / 32),
  ...Array.from({ length: 5 }, (_, i) => 1 - 0.5 ** (i + 6)),
];

/** More of these must never count against a turn, however the few questions fall. */
const RISING: readonly FeatureName[] = ['lexical', 'semantic', 'names', 'time', 'part'];

/** A feature of all rows: the bounds that it may be split at, and how many of them are below each row's value. */
interface Column {
  readonly name: FeatureName;
  readonly bounds: readonly number[];
  readonly places: Uint8Array;
}

interface Split {
  readonly column: Column;
  /** Number of the bound. */
  readonly place: number;
  /** What both sides would end in. */
  readonly upTo: number;
  readonly above: number;
}

/** Between what the outcomes of a part of a tree must lie, so that no rising feature falls. */
interface Limits {
  readonly least: number;
  readonly most: number;
}

/**
 * Grows trees that better the sums of candidates, one after the other: gradient boosting (Friedman, 2001) with the
 * second-order steps of XGBoost (Chen and Guestrin, 2016), on the loss that `fitRanking` has.
 *
 * @param sumsOf the sums to begin with, candidate by candidate
 * @param used what trees may ask for
 */
export function boostRanking(
  examples: readonly RankingExample[],
  sumsOf: (example: RankingExample) => readonly number[],
  used: readonly FeatureName[],
): readonly RankTree[] {
  const sums = Float64Array.from(examples.flatMap(sumsOf));
  const slopes = new Float64Array(sums.length);
  const bends = new Float64Array(sums.length);
  const columns = used.map((name) => columnOf(name, examples));
  const everything = Int32Array.from(sums.keys());

  function grow(rows: Int32Array, depth: number, limits: Limits): RankTree {
    const split = depth === 0 ? undefined : bestSplit(rows, columns, slopes, bends, limits);
    if (split !== undefined) {
      const { column, place } = split;
      const middle = (split.upTo + split.above) / 2;
      const isRising = RISING.includes(column.name);
      const upTo = rows.filter((row) => column.places[row]! <= place);
      const above = rows.filter((row) => column.places[row]! > place);
      return [
        column.name,
        column.bounds[place]!,
        grow(upTo, depth - 1, isRising ? { ...limits, most: middle } : limits),
        grow(above, depth - 1, isRising ? { ...limits, least: middle } : limits),
      ];
    }
    const outcome = rounded(RATE * stepOf(totalOf(rows, slopes), totalOf(rows, bends), limits));
    for (const row of rows) sums[row]! += outcome;
    return outcome;
  }

  return Array.from({ length: TREES }, () => {
    slopes.fill(0);
    bends.fill(0);
    let start = 0;
    for (const { candidates } of examples) {
      const end = start + candidates.length;
      const isEvidence = candidates.map((candidate) => candidate.isEvidence);
      addSlopes(isEvidence, sums.subarray(start, end), slopes.subarray(start, end), bends.subarray(start, end));
      start = end;
    }
    return grow(everything, DEPTH, { least: -Infinity, most: Infinity });
  });
}

/** Of one question: the first and second derivatives of the loss by the sum of each candidate. */
function addSlopes(
  isEvidence: readonly boolean[],
  sums: Float64Array,
  slopes: Float64Array,
  bends: Float64Array,
): void {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const others = powers.reduce((total, power, i) => total + (isEvidence[i]! ? 0 : power), 0);
  const share = 1 / isEvidence.filter(Boolean).length;
  for (let chosen = 0; chosen < powers.length; chosen++) {
    if (!isEvidence[chosen]!) continue;
    for (let i = 0; i < powers.length; i++) {
      if (isEvidence[i]! && i !== chosen) continue;
      const probability = powers[i]! / (others + powers[chosen]!);
      slopes[i]! += share * (probability - (i === chosen ? 1 : 0));
      bends[i]! += share * probability * (1 - probability);
    }
  }
}

/** Where the loss falls most; undefined where it falls nowhere, or a side would have too few rows. */
function bestSplit(
  rows: Int32Array,
  columns: readonly Column[],
  slopes: Float64Array,
  bends: Float64Array,
  limits: Limits,
): Split | undefined {
  const slope = totalOf(rows, slopes);
  const bend = totalOf(rows, bends);
  let best: Split | undefined;
  let most = gainOf(slope, bend, stepOf(slope, bend, limits)) + 1e-6;
  for (const column of columns) {
    const isRising = RISING.includes(column.name);
    const size = column.bounds.length + 1;
    const slopesAt = new Float64Array(size);
    const bendsAt = new Float64Array(size);
    const counts = new Int32Array(size);
    for (const row of rows) {
      const place = column.places[row]!;
      slopesAt[place]! += slopes[row]!;
      bendsAt[place]! += bends[row]!;
      counts[place]! += 1;
    }
    let slopeBelow = 0;
    let bendBelow = 0;
    let below = 0;
    for (let place = 0; place < size - 1; place++) {
      slopeBelow += slopesAt[place]!;
      bendBelow += bendsAt[place]!;
      below += counts[place]!;
      if (below < FEWEST_ROWS || rows.length - below < FEWEST_ROWS) continue;
      const upTo = stepOf(slopeBelow, bendBelow, limits);
      const above = stepOf(slope - slopeBelow, bend - bendBelow, limits);
      if (isRising && upTo > above) continue;
      const gain = gainOf(slopeBelow, bendBelow, upTo) + gainOf(slope - slopeBelow, bend - bendBelow, above);
      if (gain <= most) continue;
      most = gain;
      best = { column, place, upTo, above };
    }
  }
  return best;
}

/** The step that lets the loss fall most, within the limits. */
function stepOf(slope: number, bend: number, { least, most }: Limits): number {
  return Math.min(most, Math.max(least, -slope / (bend + PENALTY)));
}

/** Twice how far the loss falls with a step. */
function gainOf(slope: number, bend: number, step: number): number {
  return -(2 * slope * step + (bend + PENALTY) * step ** 2);
}

function columnOf(name: FeatureName, examples: readonly RankingExample[]): Column {
  const values = Float64Array.from(
    examples.flatMap(({ candidates }) => candidates.map(({ features }) => features[name])),
  );
  const sorted = values.slice().sort();
  const bounds = [...new Set(SHARES.map((share) => rounded(sorted[Math.floor(share * sorted.length)]!)))];
  bounds.sort((a, b) => a - b);
  const places = Uint8Array.from(values, (value) => bounds.filter((bound) => bound < value).length);
  return { name, bounds, places };
}

function totalOf(rows: Int32Array, values: Float64Array): number {
  let total = 0;
  for (const row of rows) total += values[row]!;
  return total;
}

/** As it is written down, so that what is trained is what is used. */
function rounded(value: number): number {
  return Number(value.toFixed(3));
}
