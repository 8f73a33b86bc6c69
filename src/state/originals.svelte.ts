import type { Failure } from '../lib/core/failure';
import type { ModelOriginal } from '../lib/core/own-file';
import type { ModelDesk } from '../lib/models/added/model-desk';
import { isOutdated } from '../lib/models/added/own-files';
import { expectedFailure } from './expected-failure';
import type { ModelsState } from './models.svelte';

export type { ModelOriginal };

/** The files of the person's that models were converted from, and converting them again. */
export class OriginalsState {
  rows = $state.raw<readonly ModelOriginal[]>([]);
  /** What the last act on a model failed with. */
  failures = $state.raw<ReadonlyMap<string, Failure>>(new Map());
  readonly #desk: Pick<ModelDesk, 'originals' | 'askToConvert' | 'freeConverted'>;
  readonly #models: Pick<ModelsState, 'view' | 'convertAgain' | 'refresh'>;

  constructor(
    desk: Pick<ModelDesk, 'originals' | 'askToConvert' | 'freeConverted'>,
    models: Pick<ModelsState, 'view' | 'convertAgain' | 'refresh'>,
  ) {
    this.#desk = desk;
    this.#models = models;
  }

  async start(): Promise<void> {
    try {
      this.rows = await this.#desk.originals();
    } catch (error) {
      // Whoever lists the models says that rows cannot be read.
      expectedFailure(error);
    }
  }

  of(modelId: string): ModelOriginal | undefined {
    return this.rows.find(({ id }) => id === modelId);
  }

  /** Whether the model was converted into what engines no longer read. */
  isOutdated(modelId: string): boolean {
    const original = this.of(modelId);
    return original !== undefined && isOutdated(original);
  }

  /** Converts the person's file again; to be called on the click, on which the browser may ask for leave to read it. */
  async convertAgain(modelId: string): Promise<void> {
    const model = this.#models.view(modelId)?.model;
    if (model === undefined) return;
    await this.#act(modelId, async () => {
      await this.#desk.askToConvert(modelId);
      await this.#models.convertAgain(model);
    });
    await this.start();
  }

  /** Removes what the file was converted into, and keeps the entry. */
  async free(modelId: string): Promise<void> {
    await this.#act(modelId, () => this.#desk.freeConverted(modelId));
    await this.#models.refresh();
  }

  async #act(modelId: string, work: () => Promise<void>): Promise<void> {
    this.#fail(modelId, undefined);
    try {
      await work();
    } catch (error) {
      this.#fail(modelId, expectedFailure(error));
    }
  }

  #fail(modelId: string, failure: Failure | undefined): void {
    const failures = new Map(this.failures);
    if (failure === undefined) failures.delete(modelId);
    else failures.set(modelId, failure);
    this.failures = failures;
  }
}
