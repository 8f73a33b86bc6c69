import type { Failure } from '../lib/core/failure';
import type { Model, ModelChoice } from '../lib/core/model';
import type { LoadGuard } from '../lib/models/check/load-guard';
import { smallerModel } from '../lib/models/device/smaller-model';
import type { DeviceState } from './device.svelte';
import { expectedFailure } from './expected-failure';
import type { ModelsState } from './models.svelte';
import type { SettingsState } from './settings.svelte';

export interface SafeModeDependencies {
  readonly guard: Pick<LoadGuard, 'allow'>;
  /** The models whose last load ended the page. */
  readonly stoppedPages: () => Promise<readonly string[]>;
  readonly models: ModelsState;
  readonly settings: SettingsState;
  readonly device: DeviceState;
}

/** The roles that one model plays in a choice, given to another. */
export function inPlaceOf(choice: ModelChoice, modelId: string, otherId: string): ModelChoice {
  return {
    ...(choice.fast === modelId ? { fast: otherId } : {}),
    ...(choice.reasoning === modelId ? { reasoning: otherId } : {}),
  };
}

/** What becomes of models that failed on this device: tried again when the person says so, or another in their place. */
export class SafeModeState {
  /** Ids of models that are not loaded by themselves, since their last load ended the page. */
  stopped = $state.raw<readonly string[]>([]);
  failure = $state.raw<Failure>();
  readonly #dependencies: SafeModeDependencies;

  constructor(dependencies: SafeModeDependencies) {
    this.#dependencies = dependencies;
  }

  async start(): Promise<void> {
    await this.#attempt(async () => {
      this.stopped = await this.#dependencies.stoppedPages();
    });
  }

  /** The model that a failure is about: the one that it names, or the one that was asked. */
  modelOf(failure: Failure, askedId: string | undefined): Model | undefined {
    const id = 'model' in failure ? failure.model : askedId;
    return id === undefined ? undefined : this.#dependencies.models.view(id)?.model;
  }

  /** What may run in the place of the model; undefined where nothing smaller is known or size is not what failed. */
  smallerThan(model: Model, failure: Failure): Model | undefined {
    const { models, device } = this.#dependencies;
    if (device.facts === undefined) return undefined;
    const stored = new Set(models.views.filter(({ state }) => state === 'ready').map((view) => view.model.id));
    const known = models.views.map((view) => view.model);
    return smallerModel(model, failure, known, device.facts, stored);
  }

  /** Forgets what is known against the model: the next question loads it. */
  async tryAgain(modelId: string): Promise<void> {
    await this.#attempt(async () => {
      await this.#dependencies.guard.allow(modelId);
      this.stopped = this.stopped.filter((id) => id !== modelId);
    });
  }

  /** Gives the smaller model the roles of the other one, and fetches it where it is not here. */
  async replace(modelId: string, smaller: Model): Promise<void> {
    const { models, settings } = this.#dependencies;
    const { models: chosen, starterSet } = settings.values;
    const { fast, reasoning } = { ...models.setOf(starterSet), ...chosen };
    const replaced = inPlaceOf({ fast, reasoning }, modelId, smaller.id);
    await settings.change({ models: { ...chosen, ...replaced } });
    if (models.view(smaller.id)?.state !== 'ready') await models.download(smaller);
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.failure = undefined;
    try {
      await work();
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }
}
