/** A smooth function of many variables: gives its value at a point and writes its gradient into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const MEMORY = 8;

/**
 * Minimises by L-BFGS (Nocedal, 1980) with a backtracking line search (Armijo). Starts at zero and does the same each
 * time. Ends after `rounds`, or when a step no longer betters the value by a hundred-thousandth of it.
 */
export function minimise(objective: Objective, size: number, rounds: number): Float64Array {
  let point: Float64Array = new Float64Array(size);
  let gradient: Float64Array = new Float64Array(size);
  let value = objective(point, gradient);
  const steps: { readonly move: Float64Array; readonly turn: Float64Array; readonly scale: number }[] = [];

  for (let round = 0; round < rounds; round++) {
    const direction = searchDirection(gradient, steps);
    const slope = product(direction, gradient);
    if (slope >= 0) break;
    let length = round === 0 ? 1 / Math.sqrt(product(gradient, gradient)) : 1;
    const nextGradient = new Float64Array(size);
    let next = moved(point, direction, length);
    let nextValue = objective(next, nextGradient);
    while (nextValue > value + 1e-4 * length * slope && length > 1e-10) {
      length /= 2;
      next = moved(point, direction, length);
      nextValue = objective(next, nextGradient);
    }
    const move = difference(next, point);
    const turn = difference(nextGradient, gradient);
    const curvature = product(move, turn);
    if (curvature > 1e-12) steps.push({ move, turn, scale: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    const gain = value - nextValue;
    point = next;
    gradient = nextGradient;
    value = nextValue;
    if (gain < 1e-5 * Math.abs(value)) break;
  }
  return point;
}

/** The two-loop recursion. */
function searchDirection(
  gradient: Float64Array,
  steps: readonly { readonly move: Float64Array; readonly turn: Float64Array; readonly scale: number }[],
): Float64Array {
  const direction = gradient.map((value) => -value);
  const shares: number[] = [];
  for (const { move, turn, scale } of steps.toReversed()) {
    const share = scale * product(move, direction);
    shares.push(share);
    add(direction, turn, -share);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const factor = 1 / (last.scale * product(last.turn, last.turn));
    for (let i = 0; i < direction.length; i++) direction[i]! *= factor;
  }
  for (const { move, turn, scale } of steps) add(direction, move, shares.pop()! - scale * product(turn, direction));
  return direction;
}

function moved(point: Float64Array, direction: Float64Array, length: number): Float64Array {
  const next = point.slice();
  add(next, direction, length);
  return next;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  const result = a.slice();
  add(result, b, -1);
  return result;
}

function add(target: Float64Array, values: Float64Array, factor: number): void {
  for (let i = 0; i < target.length; i++) target[i]! += factor * values[i]!;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
