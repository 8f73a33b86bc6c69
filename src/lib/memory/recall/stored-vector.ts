/** The largest step of a number in 16 bits: its high byte is 127, its low one 0. */
const LARGEST_STEP = 127 * 256;

/** A vector in steps of 16 bits, the largest of them {@link LARGEST_STEP}; it is all zero where the vector is. */
export function stepsOf(vector: Float32Array): Int16Array {
  const steps = new Int16Array(vector.length);
  writeSteps(vector, largestOf(vector), steps);
  return steps;
}

/** Packs a vector into two bytes a number and four for their scale: what is kept in a row. */
export function packVector(vector: Float32Array): ArrayBuffer {
  const largest = largestOf(vector);
  const packed = new ArrayBuffer(2 * vector.length + 4);
  writeSteps(vector, largest, new Int16Array(packed, 0, vector.length));
  new DataView(packed).setFloat32(2 * vector.length, largest / LARGEST_STEP, true);
  return packed;
}

/** The steps of the vector that was packed; undefined for bytes that {@link packVector} cannot have written. */
export function unpackSteps(packed: ArrayBuffer): Int16Array | undefined {
  const dimensions = packed.byteLength / 2 - 2;
  if (!Number.isInteger(dimensions) || dimensions < 1) return undefined;
  if (!Number.isFinite(new DataView(packed).getFloat32(2 * dimensions, true))) return undefined;
  const steps = new Int16Array(packed, 0, dimensions);
  for (let i = 0; i < dimensions; i++) if (Math.abs(steps[i]!) > LARGEST_STEP) return undefined;
  return steps;
}

/** The vector that was packed, to 16 bits; undefined where {@link unpackSteps} gives nothing. */
export function unpackVector(packed: ArrayBuffer): Float32Array | undefined {
  const steps = unpackSteps(packed);
  if (steps === undefined) return undefined;
  const scale = new DataView(packed).getFloat32(2 * steps.length, true);
  return Float32Array.from(steps, (step) => step * scale);
}

function writeSteps(vector: Float32Array, largest: number, steps: Int16Array): void {
  if (largest === 0) return;
  for (let i = 0; i < steps.length; i++) steps[i] = Math.round((vector[i]! / largest) * LARGEST_STEP);
}

/** NaN where one of the numbers is none. */
function largestOf(vector: Float32Array): number {
  return vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
