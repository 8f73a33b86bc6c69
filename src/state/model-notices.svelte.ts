import type { ModelSource } from '../lib/models/added/model-source';
import type { ModelStatus } from '../lib/models/model-library';
import type { ModelPresence } from '../lib/models/presence/model-presence';
import type { Loss } from '../lib/models/presence/find-loss';
import type { StoragePersistence } from '../lib/web-app/storage-persistence';
import { expectedFailure } from './expected-failure';
import type { ModelView } from './model-view';
import type { ModelsState } from './models.svelte';

export interface ModelNoticesDependencies {
  readonly models: ModelsState;
  readonly presence: Pick<ModelPresence, 'look' | 'settle'>;
  /** Tells of each model how its files come back. */
  readonly readSources: () => Promise<(modelId: string) => ModelSource>;
  /** The models whose last loads ended the page. */
  readonly stoppedPages: () => Promise<readonly string[]>;
  /** Loads a model that was not loaded by itself any more; whether it works then shows where models are shown. */
  readonly retry: (modelId: string) => Promise<void>;
  readonly persistence: Pick<StoragePersistence, 'isPersistent' | 'ask'>;
}

/** A model that the browser took away. */
export interface LostModel {
  readonly id: string;
  readonly title: string;
  /** What is missing of it. */
  readonly bytes: number;
  readonly source: ModelSource;
}

/** What has to be said of models when Hearth is opened: some are gone, or one is not loaded by itself any more. */
export class ModelNoticesState {
  /** Whether the browser promised to keep what is stored; undefined as long as nobody asked. */
  persistent = $state<boolean>();
  /** Whether the person wanted that promise here. */
  asked = $state(false);
  /** Models that are not loaded by themselves. */
  stopped = $state.raw<readonly string[]>([]);
  #loss = $state.raw<Loss>();
  #sourceOf = $state.raw<(modelId: string) => ModelSource>(() => 'nowhere');
  readonly lost: readonly LostModel[] = $derived.by(() => this.#lost());
  readonly #dependencies: ModelNoticesDependencies;
  #looks: Promise<void> = Promise.resolve();
  #looked = false;

  constructor(dependencies: ModelNoticesDependencies) {
    this.#dependencies = dependencies;
  }

  /** Called with what is here, at first and whenever that changes. */
  follow(statuses: readonly ModelStatus[]): void {
    this.#looks = this.#looks.then(() => this.#attempt(() => this.#look(statuses)));
  }

  /** Whether all that the person wrote is gone as well. */
  get rowsGone(): boolean {
    return this.#loss?.rowsGone === true;
  }

  get isLossShown(): boolean {
    return this.rowsGone || this.lost.length > 0;
  }

  /** Those of the lost models that can be fetched and are not on their way. */
  get fetchable(): readonly ModelView[] {
    return this.lost.flatMap(({ id, source }) => {
      const view = this.#dependencies.models.view(id);
      const idle = view?.activity === undefined || view.activity.kind === 'failed';
      return source === 'network' && view !== undefined && idle ? [view] : [];
    });
  }

  async fetchAgain(): Promise<void> {
    await this.#dependencies.models.downloadAll(this.fetchable);
  }

  /** Asks the browser to keep what is stored; some ask the person. */
  async askToKeep(): Promise<void> {
    this.persistent = await this.#dependencies.persistence.ask();
    this.asked = true;
  }

  /** What was said is not said again. */
  async settle(): Promise<void> {
    this.#loss = undefined;
    await this.#attempt(() => this.#dependencies.presence.settle());
  }

  /** Tries a model that was not loaded by itself any more. */
  async tryAgain(modelId: string): Promise<void> {
    this.hideStopped(modelId);
    await this.#attempt(() => this.#dependencies.retry(modelId));
  }

  /** Says no more of it in this page. */
  hideStopped(modelId: string): void {
    this.stopped = this.stopped.filter((id) => id !== modelId);
  }

  #lost(): readonly LostModel[] {
    return (this.#loss?.models ?? []).flatMap(({ id, title, bytes }): LostModel | readonly [] => {
      const view = this.#dependencies.models.view(id);
      if (view === undefined) return { id, title, bytes, source: 'nowhere' };
      if (view.state === 'ready') return [];
      return { id, title: view.model.title, bytes: view.totalBytes - view.doneBytes, source: this.#sourceOf(id) };
    });
  }

  async #look(statuses: readonly ModelStatus[]): Promise<void> {
    const { presence, readSources, persistence, stoppedPages } = this.#dependencies;
    const loss = await presence.look(statuses);
    // All is here again.
    if (this.#loss !== undefined && !this.isLossShown) await this.settle();
    if (this.#looked) return;
    this.#looked = true;
    this.persistent = await persistence.isPersistent();
    if (loss !== undefined) {
      this.#sourceOf = await readSources();
      this.#loss = loss;
    }
    const here = new Set(statuses.flatMap(({ model, state }) => (state === 'ready' ? [model.id] : [])));
    this.stopped = (await stoppedPages()).filter((id) => here.has(id));
  }

  /** Rows that cannot be read, and models that cannot be loaded, are told where they are missed. */
  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      expectedFailure(error);
    }
  }
}
