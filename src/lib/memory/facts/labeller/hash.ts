/** Hashes take so many bits, three bytes in the file of weights. */
const BITS = 24;

/** What features are of: each kind has hashes of its own. */
export type FeatureKind = 'shape' | 'sense' | 'polarity' | 'trust';

const BEGINNINGS: Readonly<Record<FeatureKind, number>> = {
  shape: mixed(0x811c9dc5, 'shape '),
  sense: mixed(0x811c9dc5, 'sense '),
  polarity: mixed(0x811c9dc5, 'polarity '),
  trust: mixed(0x811c9dc5, 'trust '),
};

/** A number below 2^24 for a feature of a kind: FNV-1a, its halves folded together. */
export function hashOf(kind: FeatureKind, feature: string): number {
  const hash = mixed(BEGINNINGS[kind], feature);
  return ((hash >>> BITS) ^ hash) & ((1 << BITS) - 1);
}

function mixed(beginning: number, text: string): number {
  let hash = beginning;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
