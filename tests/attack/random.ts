/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, by Tommy Ettinger, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some of a list, in random order. */
export function sample<Item>(random: () => number, items: readonly Item[], count: number): readonly Item[] {
  const left = [...items];
  const taken: Item[] = [];
  while (taken.length < count && left.length > 0) {
    taken.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return taken;
}

/** Rising places strictly inside a text of this length, at random. */
export function cutsOf(random: () => number, length: number, count: number): readonly number[] {
  const cuts = Array.from({ length: count }, () => 1 + Math.floor(random() * Math.max(1, length - 1)));
  return [...new Set(cuts)].filter((cut) => cut < length).sort((a, b) => a - b);
}
