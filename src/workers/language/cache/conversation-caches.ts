import { isTemporary } from '../../../lib/core/temporary-conversation';
import type { LoadedModel } from '../model/loaded-model';
import type { CacheFiles, StoredCache } from './cache-files';
import { CacheSlots, commonPrefix, type CacheSlot } from './cache-slots';

/** Shorter beginnings are computed about as fast as they are fetched. */
const worthFetching = 8;

/** The key-value caches of all conversations: some in memory, the rest on disk. */
export class ConversationCaches {
  readonly #model: LoadedModel;
  readonly #files: CacheFiles;
  readonly #slots: CacheSlots;

  constructor(model: LoadedModel, files: CacheFiles, budgetBytes: number) {
    this.#model = model;
    this.#files = files;
    const most = Math.max(1, Math.floor(budgetBytes / model.cacheBytes));
    this.#slots = new CacheSlots(() => (this.#slots.all.length < most ? model.growCache() : undefined));
  }

  /**
   * The slot of a conversation, holding as much of the prompt's beginning as can be had: from its own cache in memory
   * or on disk, or from another conversation that begins the same way.
   */
  async open(key: string, prompt: readonly number[]): Promise<CacheSlot> {
    const known = this.#slots.find(key);
    if (known !== undefined) return known;
    const slot = this.#slots.candidate();
    const neighbour = this.#bestNeighbour(prompt);
    if (slot !== neighbour?.slot) await this.#saveSlot(slot);
    const stored = await this.#files.read(key);
    const storedLength = stored === undefined ? 0 : commonPrefix(stored.tokens, prompt);
    const before = slot === neighbour?.slot ? [...slot.tokens] : [];
    if (slot === neighbour?.slot) await this.#saveSlot(slot);
    this.#slots.assign(slot, key);
    if (stored !== undefined && storedLength >= Math.max(worthFetching, neighbour?.length ?? 0)) {
      if (await this.#restore(stored, slot)) slot.tokens = [...stored.tokens];
    } else if (neighbour !== undefined && neighbour.length >= worthFetching) {
      if (neighbour.slot !== slot) this.#copy(neighbour.slot, slot, neighbour.length);
      slot.tokens = (neighbour.slot === slot ? before : neighbour.slot.tokens).slice(0, neighbour.length);
    }
    return slot;
  }

  /** Writes every cache that changed to disk, those of temporary conversations excepted. */
  async save(): Promise<void> {
    for (const slot of this.#slots.all) await this.#saveSlot(slot);
  }

  async forget(key: string): Promise<void> {
    this.#slots.forget(key);
    await this.#files.remove(key);
  }

  /** `false` when the file is damaged; then it may also claim more tokens than a cache holds. */
  async #restore(stored: StoredCache, slot: CacheSlot): Promise<boolean> {
    if (stored.tokens.length > this.#model.capacity) return false;
    return stored.restore(this.#model.cacheParts(slot.address, stored.tokens.length));
  }

  async #saveSlot(slot: CacheSlot): Promise<void> {
    const sent = slot.tokens.slice(0, slot.tokens.length - slot.unsent);
    if (slot.key === undefined || isTemporary(slot.key) || !slot.changed || sent.length === 0) return;
    await this.#files.write(slot.key, sent, this.#model.cacheParts(slot.address, sent.length));
    slot.changed = false;
  }

  #bestNeighbour(prompt: readonly number[]): { readonly slot: CacheSlot; readonly length: number } | undefined {
    return this.#slots.all
      .map((slot) => ({ slot, length: commonPrefix(slot.tokens, prompt) }))
      .reduce<{ slot: CacheSlot; length: number } | undefined>(
        (best, candidate) => (candidate.length > (best?.length ?? 0) ? candidate : best),
        undefined,
      );
  }

  #copy(from: CacheSlot, to: CacheSlot, positions: number): void {
    const sources = this.#model.cacheParts(from.address, positions);
    for (const [index, target] of this.#model.cacheParts(to.address, positions).entries()) {
      const source = sources[index];
      if (source !== undefined) target.set(source);
    }
  }
}
