/** Cosine of two vectors of unit length. */
function likeness(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/**
 * Chooses sentences so that each of all has one near to it: greedily, each time the one that brings the most nearness to
 * the whole (facility location; Nemhauser et al., 1978). Gives their places in `vectors`.
 */
export function chooseExemplars(vectors: readonly Float32Array[], count: number): readonly number[] {
  const near = vectors.map((vector) => Float32Array.from(vectors, (other) => Math.max(0, likeness(vector, other))));
  const covered = new Float32Array(vectors.length);
  const chosen: number[] = [];
  const gainOf = (candidate: number): number => {
    const row = near[candidate]!;
    let gain = 0;
    for (let i = 0; i < row.length; i++) gain += Math.max(0, row[i]! - covered[i]!);
    return gain;
  };
  // A gain only ever shrinks, so the best of the old gains that is still as good when reckoned anew is the best of all.
  const gains = vectors.map((_, candidate) => ({ candidate, gain: gainOf(candidate) }));
  while (chosen.length < Math.min(count, vectors.length)) {
    gains.sort((a, b) => b.gain - a.gain || a.candidate - b.candidate);
    const best = gains[0]!;
    const gain = gainOf(best.candidate);
    if (gain < (gains[1]?.gain ?? 0)) {
      gains[0] = { candidate: best.candidate, gain };
      continue;
    }
    gains.shift();
    chosen.push(best.candidate);
    const row = near[best.candidate]!;
    for (let i = 0; i < row.length; i++) covered[i] = Math.max(covered[i]!, row[i]!);
  }
  return chosen;
}
