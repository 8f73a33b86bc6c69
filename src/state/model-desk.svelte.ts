import type { Failure } from '../lib/core/failure';
import type { ModelSuggestion } from '../lib/core/model-suggestion';
import { publicHub } from '../lib/core/outside-connection';
import { freedBytes } from '../lib/models/added/freed-bytes';
import type { ModelDesk } from '../lib/models/added/model-desk';
import { isLookDue } from '../lib/models/added/update-look';
import { modelSource, type ModelSource } from '../lib/models/added/model-source';
import { readHubAddress } from '../lib/models/added/read-hub-address';
import { suggestions as publishedSuggestions } from '../lib/models/catalogue/suggestions';
import type { DeviceFacts } from '../lib/models/device/device-facts';
import { AddedModelsState } from './added-models.svelte';
import { DeviceState } from './device.svelte';
import { expectedFailure } from './expected-failure';
import { HubSearchState } from './hub-search.svelte';
import type { HubTokenState } from './hub-token.svelte';
import { ModelSetsState } from './model-sets.svelte';
import type { ModelView } from './model-view';
import type { ModelsState } from './models.svelte';
import { SafeModeState, type SafeModeDependencies } from './safe-mode.svelte';
import { OriginalsState } from './originals.svelte';
import type { ServersState } from './servers.svelte';
import type { SettingsState } from './settings.svelte';
import type { WebAppState } from './web-app.svelte';

export interface ModelDeskDependencies extends Pick<SafeModeDependencies, 'guard' | 'stoppedPages'> {
  readonly desk: ModelDesk;
  readonly models: ModelsState;
  readonly settings: SettingsState;
  readonly servers: ServersState;
  readonly token: HubTokenState;
  readonly webApp: WebAppState;
  /** Tries an embedding model that failed once more. */
  readonly tryEmbeddingAgain: (modelId: string) => void;
  /** Asks the device what it has; never rejects. */
  readonly probe: () => Promise<DeviceFacts>;
  readonly suggestions?: readonly ModelSuggestion[];
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}

/** What a model takes on the disk. */
export interface ModelStorage {
  readonly id: string;
  readonly title: string;
  readonly bytes: number;
  /** Of it, the revision before the last update. */
  readonly previousBytes: number;
}

/** All that a person does with models beyond fetching those of the catalogue. */
export class ModelDeskState {
  readonly search: HubSearchState;
  readonly added: AddedModelsState;
  readonly sets: ModelSetsState;
  readonly device: DeviceState;
  readonly safeMode: SafeModeState;
  readonly servers: ServersState;
  readonly token: HubTokenState;
  readonly webApp: WebAppState;
  readonly originals: OriginalsState;
  /** What a sweep would free; undefined as long as that is not known. */
  leftoverBytes = $state<number>();
  sweeping = $state(false);
  /** What the last sweep freed. */
  sweptBytes = $state<number>();
  sweepFailure = $state.raw<Failure>();
  readonly #dependencies: ModelDeskDependencies;

  constructor(dependencies: ModelDeskDependencies) {
    const { desk, models, servers, token, webApp, probe, suggestions = publishedSuggestions } = dependencies;
    this.#dependencies = dependencies;
    this.servers = servers;
    this.token = token;
    this.webApp = webApp;
    this.device = new DeviceState(probe, suggestions);
    this.added = new AddedModelsState(desk, models);
    this.originals = new OriginalsState(desk, models);
    this.sets = new ModelSetsState(desk, () => this.#changed());
    this.search = new HubSearchState(desk, async (modelId) => {
      await this.#changed();
      const model = models.view(modelId)?.model;
      // It may take hours; the search is done.
      if (model !== undefined) void models.download(model);
    });
    this.safeMode = new SafeModeState({ ...dependencies, device: this.device });
  }

  /** Tries an embedding model that failed once more; what `ModelsState` says of it changes when that is over. */
  tryEmbeddingAgain(modelId: string): void {
    this.#dependencies.tryEmbeddingAgain(modelId);
  }

  /** Reads what was added and what the device has. */
  async start(): Promise<void> {
    await Promise.all([
      this.added.start(),
      this.originals.start(),
      this.device.look(),
      this.search.start(),
      this.token.start(),
      this.safeMode.start(),
    ]);
    await this.#lookForUpdates();
  }

  /** Where the hub may be asked, asks it once in a while what is new; without models of the hub it is asked nothing. */
  async #lookForUpdates(): Promise<void> {
    const { settings, now } = this.#dependencies;
    if (this.search.approved !== true || !this.added.rows.some(({ origin }) => origin.type === 'hub')) return;
    if (!isLookDue(settings.values.updatesLookedAt, now())) return;
    await settings.change({ updatesLookedAt: now() });
    await this.added.findUpdatesUnasked();
  }

  /** What each model takes, the largest first; those of which nothing is here are left out. */
  get storage(): readonly ModelStorage[] {
    return this.#dependencies.models.views
      .map(({ model, doneBytes }) => {
        const previousBytes = this.previousBytes(model.id);
        return { id: model.id, title: model.title, bytes: doneBytes + previousBytes, previousBytes };
      })
      .filter(({ bytes }) => bytes > 0)
      .sort((one, other) => other.bytes - one.bytes);
  }

  /** The models whose files are all here and can be taken along. */
  get exportable(): readonly ModelView[] {
    return this.#dependencies.models.views.filter(({ model, state }) => state === 'ready' && model.files.length > 0);
  }

  /** What they take together; what several have is counted once. */
  get exportableBytes(): number {
    const files = this.exportable.flatMap(({ model }) => model.files);
    return [...new Map(files.map(({ sha256, bytes }) => [sha256, bytes])).values()].reduce(
      (sum, bytes) => sum + bytes,
      0,
    );
  }

  /** What the revision before the last update takes beside the present one. */
  previousBytes(modelId: string): number {
    const row = this.added.row(modelId);
    const present = new Set(row?.model.files.map(({ sha256 }) => sha256));
    const before = row?.previous?.model.files ?? [];
    return before.filter(({ sha256 }) => !present.has(sha256)).reduce((sum, { bytes }) => sum + bytes, 0);
  }

  /** How the model's files come to this device. */
  sourceOf(modelId: string): ModelSource {
    return modelSource(this.added.row(modelId), this.originals.of(modelId));
  }

  /** What goes when the model is removed. */
  freedBy(modelId: string): number {
    return freedBytes(modelId, this.#dependencies.models.statuses, this.added.rows);
  }

  /** Looks what a sweep would free. */
  async measureLeftovers(): Promise<void> {
    this.sweepFailure = undefined;
    try {
      this.leftoverBytes = await this.#dependencies.desk.leftovers();
    } catch (error) {
      this.sweepFailure = expectedFailure(error);
    }
  }

  /** Removes what belongs to no model. */
  async sweep(): Promise<void> {
    if (this.sweeping) return;
    this.sweeping = true;
    this.sweptBytes = undefined;
    this.sweepFailure = undefined;
    try {
      this.sweptBytes = await this.#dependencies.desk.sweep();
      const { models } = this.#dependencies;
      await Promise.all([models.refresh(), this.webApp.measureStorage(), this.measureLeftovers()]);
    } catch (error) {
      this.sweepFailure = expectedFailure(error);
    } finally {
      this.sweeping = false;
    }
  }

  get hubAddress(): string {
    return this.#dependencies.settings.values.hubAddress;
  }

  get isPublicHub(): boolean {
    return this.hubAddress === publicHub;
  }

  /**
   * Sets where models come from. The permission to ask the place before is taken back, and that for the new one is asked
   * for anew. Returns whether the text is an address that can be allowed.
   */
  async changeHubAddress(text: string): Promise<boolean> {
    const address = readHubAddress(text);
    if (address === undefined) return false;
    if (address === this.hubAddress) return true;
    await this.search.revoke();
    await this.#dependencies.settings.change({ hubAddress: address });
    await Promise.all([this.search.start(), this.token.start()]);
    return true;
  }

  async #changed(): Promise<void> {
    await Promise.all([this.#dependencies.models.refresh(), this.added.start()]);
  }
}
