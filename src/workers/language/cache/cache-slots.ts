/** Keys and values of one conversation in the WebAssembly memory. */
export interface CacheSlot {
  readonly address: number;
  /** Whose it is; `undefined` when free. */
  key: string | undefined;
  /** The tokens whose keys and values it holds, in order. */
  tokens: number[];
  /** How many of the last of them were read before they were sent, and may never be: these stay in memory. */
  unsent: number;
  /** Holds something that is not on disk. */
  changed: boolean;
  lastUse: number;
}

/**
 * The caches in memory. Slots are made when they are first needed, up to a budget; then the one that was used longest
 * ago is taken over.
 */
export class CacheSlots {
  readonly #slots: CacheSlot[] = [];
  readonly #makeSlot: () => number | undefined;
  #uses = 0;

  /** @param makeSlot gives the address of a new slot, or `undefined` when the budget or the memory is used up */
  constructor(makeSlot: () => number | undefined) {
    this.#makeSlot = makeSlot;
  }

  get all(): readonly CacheSlot[] {
    return this.#slots;
  }

  find(key: string): CacheSlot | undefined {
    const slot = this.#slots.find((candidate) => candidate.key === key);
    if (slot !== undefined) slot.lastUse = ++this.#uses;
    return slot;
  }

  /** The slot that a new key should take: a free one, a new one, or the one used longest ago, still as it was left. */
  candidate(): CacheSlot {
    const free = this.#slots.find((slot) => slot.key === undefined) ?? this.#grow();
    if (free !== undefined) return free;
    const [first, ...rest] = this.#slots;
    if (first === undefined) throw new RangeError('There is no room for a single cache.');
    return rest.reduce((oldest, slot) => (slot.lastUse < oldest.lastUse ? slot : oldest), first);
  }

  /** Gives a slot to a key, empty. */
  assign(slot: CacheSlot, key: string): void {
    Object.assign(slot, { key, tokens: [], unsent: 0, changed: false, lastUse: ++this.#uses });
  }

  forget(key: string): void {
    const slot = this.#slots.find((candidate) => candidate.key === key);
    if (slot !== undefined) Object.assign(slot, { key: undefined, tokens: [], unsent: 0, changed: false });
  }

  #grow(): CacheSlot | undefined {
    const address = this.#makeSlot();
    if (address === undefined) return undefined;
    const slot: CacheSlot = { address, key: undefined, tokens: [], unsent: 0, changed: false, lastUse: 0 };
    this.#slots.push(slot);
    return slot;
  }
}

/** How many tokens two sequences have in common from the start. */
export function commonPrefix(a: readonly number[], b: readonly number[]): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a[length] === b[length]) length++;
  return length;
}
