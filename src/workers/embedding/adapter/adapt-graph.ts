import type { Adapter, LowRankUpdate } from './adapter-file';
import { findTensors, type TensorPlace } from './graph-tensors';

/** The largest step of a weight in eight bits. */
const LARGEST_STEP = 127;

/**
 * Adds an adapter to the matrices of a graph whose weights are stored in eight bits with a scale for each column, and gives
 * a new graph of the same size (LoRA, merged; Hu et al., 2021). Throws where the graph has no such matrix.
 *
 * @param graph the bytes of the ONNX file
 */
export function adaptGraph(graph: Uint8Array, { rank, updates }: Adapter): Uint8Array<ArrayBuffer> {
  const adapted = Uint8Array.from(graph);
  const places = findTensors(adapted);
  for (const update of updates) {
    const steps = placeOf(places, `${update.matrix}_q`, [update.rows, update.columns], 1);
    const scales = placeOf(places, `${update.matrix}_scale`, [1, update.columns], 4);
    addUpdate(adapted, steps.start, scales.start, update, rank);
  }
  return adapted;
}

function placeOf(
  places: ReadonlyMap<string, TensorPlace>,
  name: string,
  dimensions: readonly number[],
  bytesEach: number,
): TensorPlace {
  const place = places.get(name);
  const length = dimensions.reduce((product, size) => product * size, bytesEach);
  if (place?.dimensions.join() !== dimensions.join() || place.length !== length)
    throw new Error(`The graph has no tensor ${name} of ${dimensions.join(' by ')} numbers`);
  return place;
}

function addUpdate(
  bytes: Uint8Array<ArrayBuffer>,
  stepsAt: number,
  scalesAt: number,
  { rows, columns, down, up }: LowRankUpdate,
  rank: number,
): void {
  const steps = new Int8Array(bytes.buffer, stepsAt, rows * columns);
  const scales = new DataView(bytes.buffer, scalesAt, 4 * columns);
  const weights = new Float32Array(rows * columns);
  const scale = Float32Array.from({ length: columns }, (_, column) => scales.getFloat32(4 * column, true));
  const largest = new Float32Array(columns);
  for (let row = 0; row < rows; row += 1) {
    const start = row * columns;
    for (let column = 0; column < columns; column += 1)
      weights[start + column] = steps[start + column]! * scale[column]!;
    for (let unit = 0; unit < rank; unit += 1) {
      const share = down[row * rank + unit]!;
      for (let column = 0; column < columns; column += 1)
        weights[start + column]! += share * up[unit * columns + column]!;
    }
    for (let column = 0; column < columns; column += 1)
      largest[column] = Math.max(largest[column]!, Math.abs(weights[start + column]!));
  }
  for (let column = 0; column < columns; column += 1)
    scales.setFloat32(4 * column, largest[column]! / LARGEST_STEP, true);
  for (let i = 0; i < weights.length; i += 1) {
    const most = largest[i % columns]!;
    steps[i] = most === 0 ? 0 : Math.round((weights[i]! / most) * LARGEST_STEP);
  }
}
