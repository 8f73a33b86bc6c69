const interleavedRows = 4;
const interleavedInputs = 8;

/** The smallest normal 32-bit float. */
const smallestScale = 2 ** -126;

/**
 * Rounds rows of floats to 8-bit integers, each row to a scale of its own (largest magnitude / 127, or 0 where that is
 * next to nothing), and interleaves four rows by groups of eight inputs, the order in which the kernels read them.
 *
 * @param values rows one after the other; a multiple of four rows, each a multiple of eight long
 * @param room for the integers, which are then a view of its start
 */
export function quantiseRows(
  values: Float32Array,
  inputs: number,
  room = new Int8Array(values.length),
): { integers: Int8Array; scales: Float32Array } {
  const rows = values.length / inputs;
  if (rows % interleavedRows !== 0 || inputs % interleavedInputs !== 0) {
    throw new RangeError(`${rows} rows of ${inputs} cannot be interleaved`);
  }
  const integers = room.subarray(0, values.length).fill(0);
  const scales = new Float32Array(rows);
  for (let row = 0; row < rows; row++) {
    const start = row * inputs;
    let largest = 0;
    for (let i = start; i < start + inputs; i++) largest = Math.max(largest, Math.abs(values[i] as number));
    const scale = Math.fround(largest / 127);
    // Scales of so few bits are too coarse for 127 steps, and nothing but a zero in what they add up to.
    if (scale < smallestScale) continue;
    scales[row] = scale;
    const block = row - (row % interleavedRows);
    let target = block * inputs + (row % interleavedRows) * interleavedInputs;
    for (let i = start; i < start + inputs; i += interleavedInputs) {
      for (let j = 0; j < interleavedInputs; j++) {
        integers[target + j] = Math.round((values[i + j] as number) / scale);
      }
      target += interleavedRows * interleavedInputs;
    }
  }
  return { integers, scales };
}
