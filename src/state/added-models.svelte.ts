import type { AddedModel } from '../lib/core/added-model';
import type { Failure } from '../lib/core/failure';
import type { HubUpdate } from '../lib/core/hub-look-up';
import type { ModelDesk } from '../lib/models/added/model-desk';
import { expectedFailure } from './expected-failure';
import type { ModelsState } from './models.svelte';

export type { AddedModel, HubUpdate };

/** How it stands with looking for a newer revision of one model, or with another act on it. */
export type UpdateView =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly update: HubUpdate }
  | { readonly kind: 'changing' }
  | { readonly kind: 'failed'; readonly failure: Failure };

type UpdatesPart = Pick<ModelDesk, 'added' | 'subscribe' | 'findUpdate' | 'beginUpdate' | 'rollBack' | 'letPreviousGo'>;

/** The models that the person added, and their revisions. */
export class AddedModelsState {
  rows = $state.raw<readonly AddedModel[]>([]);
  updates = $state.raw<ReadonlyMap<string, UpdateView>>(new Map());
  /** The rows could not be read. */
  failure = $state.raw<Failure>();
  readonly #desk: UpdatesPart;
  readonly #models: Pick<ModelsState, 'refresh' | 'download'>;
  #following = false;

  constructor(desk: UpdatesPart, models: Pick<ModelsState, 'refresh' | 'download'>) {
    this.#desk = desk;
    this.#models = models;
  }

  /** Reads the rows, and again whenever one changes here or in another tab. */
  async start(): Promise<void> {
    if (!this.#following) {
      this.#desk.subscribe(() => void Promise.all([this.#read(), this.#models.refresh()]));
      this.#following = true;
    }
    await this.#read();
  }

  row(modelId: string): AddedModel | undefined {
    return this.rows.find(({ id }) => id === modelId);
  }

  /** Asks the hub whether there is a newer revision. */
  async findUpdate(modelId: string): Promise<void> {
    await this.#act(modelId, { kind: 'looking' }, async () => ({
      kind: 'found',
      update: await this.#desk.findUpdate(modelId, new AbortController().signal),
    }));
  }

  /**
   * Asks the hub the same for every model of the hub that is whole. That nobody asked for it, so what fails is not told
   * and ends it.
   */
  async findUpdatesUnasked(): Promise<void> {
    for (const { id, origin, unfinished, next } of this.rows) {
      if (origin.type !== 'hub' || unfinished !== undefined || next !== undefined) continue;
      await this.findUpdate(id);
      if (this.updates.get(id)?.kind !== 'failed') continue;
      this.#show(id, undefined);
      return;
    }
  }

  /** Fetches the newer revision that was found; the present one is used until it is whole, and kept. */
  async update(modelId: string): Promise<void> {
    const view = this.updates.get(modelId);
    if (view?.kind !== 'found' || view.update.type !== 'newer') return;
    const { update } = view;
    await this.#act(modelId, { kind: 'changing' }, async () => {
      await this.#desk.beginUpdate(modelId, update, new AbortController().signal);
      await this.#read();
      return undefined;
    });
    await this.fetchNext(modelId);
  }

  /** Goes on fetching a newer revision that was begun. */
  async fetchNext(modelId: string): Promise<void> {
    const row = this.row(modelId);
    if (row?.next === undefined) return;
    const bytes = row.next.model.files.reduce((sum, file) => sum + file.bytes, 0);
    await this.#models.download(row.model, bytes);
  }

  /** Puts the revision before the update back. */
  async rollBack(modelId: string): Promise<void> {
    await this.#act(modelId, { kind: 'changing' }, async () => {
      await this.#desk.rollBack(modelId);
      return undefined;
    });
    await this.#changed();
  }

  /** Removes the revision before the update. */
  async letPreviousGo(modelId: string): Promise<void> {
    await this.#act(modelId, { kind: 'changing' }, async () => {
      await this.#desk.letPreviousGo(modelId);
      return undefined;
    });
    await this.#changed();
  }

  async #changed(): Promise<void> {
    await Promise.all([this.#read(), this.#models.refresh()]);
  }

  async #read(): Promise<void> {
    try {
      this.rows = await this.#desk.added();
      this.failure = undefined;
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }

  /** One act at a time for each model. */
  async #act(modelId: string, view: UpdateView, work: () => Promise<UpdateView | undefined>): Promise<void> {
    const before = this.updates.get(modelId)?.kind;
    if (before === 'looking' || before === 'changing') return;
    this.#show(modelId, view);
    try {
      this.#show(modelId, await work());
    } catch (error) {
      this.#show(modelId, { kind: 'failed', failure: expectedFailure(error) });
    }
  }

  #show(modelId: string, view: UpdateView | undefined): void {
    const updates = new Map(this.updates);
    if (view === undefined) updates.delete(modelId);
    else updates.set(modelId, view);
    this.updates = updates;
  }
}
