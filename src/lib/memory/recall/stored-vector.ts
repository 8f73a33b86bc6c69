/** The largest step of a number in 16 bits. */
const STEPS = 32_512;

/** Packs a vector into two bytes a number and four for their scale: what is kept in a row. */
export function packVector(vector: Float32Array): ArrayBuffer {
  const largest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const packed = new ArrayBuffer(2 * vector.length + 4);
  const steps = new Int16Array(packed, 0, vector.length);
  for (let i = 0; i < steps.length; i++) steps[i] = largest === 0 ? 0 : Math.round((vector[i]! / largest) * STEPS);
  new DataView(packed).setFloat32(2 * vector.length, largest / STEPS, true);
  return packed;
}

/** The vector that was packed, to 16 bits; undefined for bytes that {@link packVector} cannot have written. */
export function unpackVector(packed: ArrayBuffer): Float32Array | undefined {
  const dimensions = packed.byteLength / 2 - 2;
  if (!Number.isInteger(dimensions) || dimensions < 1) return undefined;
  const scale = new DataView(packed).getFloat32(2 * dimensions, true);
  if (!Number.isFinite(scale)) return undefined;
  const steps = new Int16Array(packed, 0, dimensions);
  const vector = new Float32Array(dimensions);
  for (let i = 0; i < dimensions; i++) vector[i] = steps[i]! * scale;
  return vector;
}
