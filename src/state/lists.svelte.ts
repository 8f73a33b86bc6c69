import type { Failure } from '../lib/core/failure';
import { permanentLists, shoppingListId, type List, type ListItem } from '../lib/core/list';
import type { ListChange, ListStore } from '../lib/storage/list-store';
import { KeptRows } from './kept-rows.svelte';

/** What was taken away last and can be brought back. */
export interface RemovedFromLists {
  readonly name: string;
  readonly back: ListChange;
}

/** The lists of things, changed by hand. */
export class ListsState {
  lists = $state.raw<readonly List[]>([]);
  removed = $state.raw<RemovedFromLists>();
  /** The list that is shown. */
  currentId = $state(shoppingListId);
  #all = $state.raw<readonly ListItem[]>([]);
  readonly current = $derived(this.lists.find(({ id }) => id === this.currentId) ?? this.lists[0]);
  /** Those of the list that is shown, in order. */
  readonly items = $derived(this.#all.filter(({ listId }) => listId === this.current?.id));
  readonly #rows: KeptRows<ListChange>;
  readonly #createId: () => string;
  readonly #now: () => number;

  /** @param now milliseconds since 1970, UTC */
  constructor(store: ListStore, createId: () => string, now: () => number) {
    this.#rows = new KeptRows(store, async () => {
      [this.lists, this.#all] = await Promise.all([store.lists(), store.items()]);
    });
    this.#createId = createId;
    this.#now = now;
  }

  /** Reads the lists, and again whenever one changes here or in another tab. */
  async start(): Promise<void> {
    await this.#rows.follow();
  }

  get failure(): Failure | undefined {
    return this.#rows.failure;
  }

  /** How many things on a list are not ticked. */
  openCount({ id }: List): number {
    return this.#all.filter(({ listId, done }) => listId === id && !done).length;
  }

  isPermanent({ id }: List): boolean {
    return permanentLists.some((list) => list.id === id);
  }

  /** Puts one thing at the end of the list that is shown. */
  async add(text: string): Promise<void> {
    const { current } = this;
    if (text.trim() === '' || current === undefined) return;
    const position = Math.max(-1, ...this.items.map((item) => item.position)) + 1;
    const item = { id: this.#createId(), listId: current.id, text: text.trim(), done: false, position };
    await this.#rows.change({ items: { saved: [item] } });
  }

  async tick(item: ListItem, done: boolean): Promise<void> {
    await this.#rows.change({ items: { saved: [{ ...item, done }] } });
  }

  /** Says it in other words; without any, it is taken away. */
  async rewrite(item: ListItem, text: string): Promise<void> {
    if (text.trim() === '') await this.remove(item);
    else await this.#rows.change({ items: { saved: [{ ...item, text: text.trim() }] } });
  }

  async remove(item: ListItem): Promise<void> {
    await this.#remove({ items: { removed: [item.id] } }, item.text);
  }

  /** @param name what the ticked items are called together, for undoing */
  async removeTicked(name: string): Promise<void> {
    const removed = this.items.filter(({ done }) => done).map(({ id }) => id);
    await this.#remove({ items: { removed } }, name);
  }

  /** Makes a list, or shows the one of that name. */
  async addList(name: string): Promise<void> {
    const wanted = name.trim();
    if (wanted === '') return;
    const existing = this.lists.find((list) => list.name.toLowerCase() === wanted.toLowerCase());
    const list = existing ?? { id: this.#createId(), name: wanted, createdAt: this.#now() };
    if (existing === undefined) await this.#rows.change({ lists: { saved: [list] } });
    this.currentId = list.id;
  }

  async removeList(list: List): Promise<void> {
    await this.#remove({ lists: { removed: [list.id] } }, list.name);
    if (this.currentId === list.id) this.currentId = shoppingListId;
  }

  /** Brings back what was removed last. */
  async restore(): Promise<void> {
    const { removed } = this;
    if (removed !== undefined && (await this.#rows.change(removed.back)) !== undefined) this.removed = undefined;
  }

  async #remove(change: ListChange, name: string): Promise<void> {
    const back = await this.#rows.change(change);
    if (back !== undefined) this.removed = { name, back };
  }
}
