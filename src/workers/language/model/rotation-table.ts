import type { ModelConfig, SlidingWindow } from '../../../lib/models/convert/model-config';

/** How fast the pairs of a head's numbers turn from one position to the next. */
interface Turning {
  readonly base: number;
  /** Positions are multiplied by this. */
  readonly scale: number;
  readonly factors: readonly number[];
  /** Of what is rotated. */
  readonly amplitude: number;
}

/**
 * Cosines and sines for {@link MemoryPlan.rotations}: for each position, headSize / 2 cosines, then as many sines.
 * Pairs that are not rotated turn by nothing (Su et al., "RoFormer", 2021; factors and amplitude: Ding et al., "LongRoPE",
 * 2024).
 */
export function rotationTable(config: ModelConfig, capacity: number): Float32Array {
  const { ropeBase, ropeScale = 1, ropeFactors = [], ropeAmplitude = 1 } = config;
  return turn(config, capacity, { base: ropeBase, scale: ropeScale, factors: ropeFactors, amplitude: ropeAmplitude });
}

/** The same for layers with a window, whose positions are as they are. */
export function windowRotationTable(config: ModelConfig, { ropeBase }: SlidingWindow, capacity: number): Float32Array {
  const { ropeFactors = [], ropeAmplitude = 1 } = config;
  return turn(config, capacity, { base: ropeBase, scale: 1, factors: ropeFactors, amplitude: ropeAmplitude });
}

function turn(
  { headSize, ropeDimensions }: Pick<ModelConfig, 'headSize' | 'ropeDimensions'>,
  capacity: number,
  { base, scale, factors, amplitude }: Turning,
): Float32Array {
  const half = headSize / 2;
  const rotated = ropeDimensions / 2;
  const table = new Float32Array(capacity * headSize);
  for (let index = 0; index < half; index++) {
    const turns = index < rotated;
    const frequency = turns ? (base ** (-index / rotated) * scale) / (factors[index] ?? 1) : 0;
    const length = turns ? amplitude : 1;
    for (let position = 0; position < capacity; position++) {
      const at = position * headSize + index;
      table[at] = Math.cos(position * frequency) * length;
      table[at + half] = Math.sin(position * frequency) * length;
    }
  }
  return table;
}
