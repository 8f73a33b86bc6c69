import type { Failure } from '../lib/core/failure';
import type { Model, StarterSet } from '../lib/core/model';
import type { LanguageModels, RoleStatus } from '../lib/models/language-models';
import type { DownloadEvent, ModelLibrary, ModelStatus } from '../lib/models/model-library';
import type { DownloadConsent } from './download-consent.svelte';
import { expectedFailure } from './expected-failure';
import { ModelImportState } from './model-import.svelte';
import type { ModelActivity, ModelRole, ModelView } from './model-view';

/** What a model's files wait for or are in while they are fetched. */
const FETCHING: readonly ModelActivity['kind'][] = [
  'waiting',
  'downloading',
  'stalled',
  'awaiting-server',
  'verifying',
  'converting',
];

const MODEL_ROLES: readonly ModelRole[] = ['fast', 'reasoning', 'embedding'];

/** The language models, which must be told when files came or went. */
export interface RefreshableLanguageModels extends LanguageModels {
  refresh(): Promise<void>;
}

/** Which models are on the device, which are on the way, and what is in memory. Downloads run one after the other. */
export class ModelsState {
  statuses = $state.raw<readonly ModelStatus[]>([]);
  activities = $state.raw<ReadonlyMap<string, ModelActivity>>(new Map());
  roles = $state.raw<readonly RoleStatus[]>([]);
  loaded = $state(false);
  /** Why embedding models that are wanted cannot be used, by their ids, where their files do not say it. */
  embeddingTroubles = $state.raw<ReadonlyMap<string, Failure>>(new Map());
  /** The list itself could not be read, or no files can be kept here. */
  failure = $state.raw<Failure>();
  readonly views: readonly ModelView[] = $derived(
    this.statuses.map((status) => ({
      ...status,
      activity: this.activities.get(status.model.id),
      role: this.roles.find((role) => role.modelId === status.model.id),
    })),
  );
  /** What is being fetched, in the order in which it was asked for. */
  readonly queue: readonly ModelView[] = $derived(
    [...this.activities].flatMap(([modelId, { kind }]) =>
      FETCHING.includes(kind) ? (this.views.find(({ model }) => model.id === modelId) ?? []) : [],
    ),
  );
  /** Asks the person before large downloads; there from the first one on. */
  consent = $state.raw<DownloadConsent>();
  /** A model made from a file that the person picked. */
  readonly fileImport: ModelImportState;
  readonly #library: ModelLibrary;
  readonly #languageModels: RefreshableLanguageModels;
  readonly #starterSets: readonly StarterSet[];
  readonly #loadConsent: (() => Promise<DownloadConsent>) | undefined;
  readonly #controllers = new Map<string, AbortController>();
  #lastTurn: Promise<void> = Promise.resolve();

  /** @param loadConsent called before the first download; without it nobody is asked */
  constructor(
    library: ModelLibrary,
    languageModels: RefreshableLanguageModels,
    starterSets: readonly StarterSet[],
    loadConsent?: () => Promise<DownloadConsent>,
  ) {
    this.#loadConsent = loadConsent;
    this.#library = library;
    this.#languageModels = languageModels;
    this.#starterSets = starterSets;
    this.fileImport = new ModelImportState(library, {
      // The file brings what is being fetched.
      onRecognised: (modelId) => this.pause(modelId),
      onEnd: async () => {
        await this.refresh();
        void this.#warmUp();
      },
    });
  }

  /** Reads what is there and follows what is in memory from now on. */
  async start(): Promise<void> {
    this.roles = this.#languageModels.statuses();
    this.#languageModels.subscribe((roles) => {
      const before = new Map(this.roles.map(({ modelId, state }) => [modelId, state]));
      this.roles = roles;
      // Loading checks the files: what it found wrong with them shows in the library.
      const lost = roles.some(({ modelId, state }) => state === 'absent' && (before.get(modelId) ?? state) !== state);
      if (lost) void this.#readStatuses();
    });
    await this.refresh();
    await this.#warmUp();
  }

  /** Reads which files are there, for the screen and for the language models. */
  async refresh(): Promise<void> {
    await this.#readStatuses();
    try {
      await this.#languageModels.refresh();
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }

  async #readStatuses(): Promise<void> {
    try {
      this.statuses = await this.#library.statuses();
      this.failure = this.statuses.find(({ unkept }) => unkept !== undefined)?.unkept;
    } catch (error) {
      this.failure = expectedFailure(error);
    }
    this.loaded = true;
  }

  setOf(id: StarterSet['id']): StarterSet {
    const set = this.#starterSets.find((candidate) => candidate.id === id);
    if (set === undefined) throw new Error(`No starter set "${id}"`);
    return set;
  }

  /** The set's models in the order in which they are fetched: what makes the page usable first. */
  inSet(id: StarterSet['id']): readonly ModelView[] {
    const set = this.setOf(id);
    return [...new Set([set.fast, set.embedding, set.reasoning])].flatMap((modelId) => this.view(modelId) ?? []);
  }

  /** What that model does in the set. */
  rolesIn(id: StarterSet['id'], modelId: string): readonly ModelRole[] {
    const set = this.setOf(id);
    return MODEL_ROLES.filter((role) => set[role] === modelId);
  }

  view(modelId: string): ModelView | undefined {
    return this.views.find((view) => view.model.id === modelId);
  }

  /** The name that a person knows a model by; the id of one that is not in the catalogue. */
  titleOf(modelId: string): string {
    return this.view(modelId)?.model.title ?? modelId;
  }

  async downloadSet(id: StarterSet['id']): Promise<void> {
    await this.downloadAll(this.inSet(id));
  }

  /** Fetches those of the models that are missing, in that order; asks once for all of them. */
  async downloadAll(views: readonly ModelView[]): Promise<void> {
    const missing = views.filter(({ state }) => state !== 'ready');
    if (!(await this.#mayFetch(missing.reduce((sum, view) => sum + missingBytes(view), 0)))) return;
    await Promise.all(missing.map(({ model }) => this.#begin(model)));
  }

  /**
   * Fetches what is missing of a model, after the downloads already asked for; also resumes and repairs.
   *
   * @param bytes what is to come, where it is not the rest of the model that is here
   */
  async download(model: Model, bytes?: number): Promise<void> {
    if (this.#controllers.has(model.id)) return;
    const view = this.view(model.id);
    if (!(await this.#mayFetch(bytes ?? (view === undefined ? 0 : missingBytes(view))))) return;
    await this.#begin(model);
  }

  /** Converts the person's own file again, in the same queue; leave to read it was given. */
  convertAgain(model: Model): Promise<void> {
    return this.#begin(model, (signal) => this.#library.convertAgain(model.id, signal));
  }

  async #begin(
    model: Model,
    work = (signal: AbortSignal): AsyncIterable<DownloadEvent> => this.#library.download(model.id, signal),
  ): Promise<void> {
    if (this.#controllers.has(model.id)) return;
    const controller = new AbortController();
    this.#controllers.set(model.id, controller);
    // What failed before stands at the end of the queue again.
    this.#act(model.id, undefined);
    this.#act(model.id, { kind: 'waiting' });
    await this.#fetch(model, work, controller.signal);
  }

  /** Stops that model's download or check and keeps what came. */
  pause(modelId: string): void {
    this.#controllers.get(modelId)?.abort();
    this.#controllers.delete(modelId);
    this.#act(modelId, undefined);
  }

  /** Stops all that is being fetched and keeps what came. */
  pauseAll(): void {
    for (const { model } of this.queue) this.pause(model.id);
  }

  async #mayFetch(bytes: number): Promise<boolean> {
    if (this.#loadConsent === undefined) return true;
    this.consent ??= await this.#loadConsent();
    return this.consent.allows(bytes);
  }

  /** @param part how much of its own model the browser has fetched, from 0 to 1; undefined once that is over */
  noteBrowserDownload(modelId: string, part: number | undefined): void {
    this.#act(
      modelId,
      part === undefined ? undefined : { kind: 'browser-fetching', progress: { doneBytes: part, totalBytes: 1 } },
    );
  }

  /** @param failure why the embedding model cannot be used; undefined once it can */
  noteEmbeddingTrouble(modelId: string, failure: Failure | undefined): void {
    const troubles = new Map(this.embeddingTroubles);
    // What is not here, or is damaged, is said of its files.
    if (failure === undefined || failure.code === 'model-missing' || failure.code === 'model-corrupt') {
      troubles.delete(modelId);
    } else {
      troubles.set(modelId, failure);
    }
    this.embeddingTroubles = troubles;
  }

  /** Hashes the model's files again; a file that does not match shows as corrupt afterwards. */
  async verify(modelId: string): Promise<void> {
    if (this.#controllers.has(modelId)) return;
    const controller = new AbortController();
    this.#controllers.set(modelId, controller);
    this.#act(modelId, { kind: 'checking' });
    await this.#finish(modelId, controller.signal, async () => {
      await this.#library.verify(modelId, controller.signal);
    });
  }

  async remove(modelId: string): Promise<void> {
    this.pause(modelId);
    await this.#finish(modelId, undefined, () => this.#library.remove(modelId));
  }

  async #fetch(
    model: Model,
    work: (signal: AbortSignal) => AsyncIterable<DownloadEvent>,
    signal: AbortSignal,
  ): Promise<void> {
    let endTurn = await this.#takeTurn();
    try {
      if (signal.aborted) return;
      await this.#finish(model.id, signal, async () => {
        for await (const event of work(signal)) {
          if (signal.aborted) return;
          if (event.type === 'awaiting-server') endTurn();
          else if (event.type === 'asking-again') endTurn = await this.#takeTurn();
          this.#show(model.id, event);
        }
      });
    } finally {
      endTurn();
    }
    if (!signal.aborted) void this.#warmUp();
  }

  /** Waits for the downloads asked for before; returns how to let the next one go. */
  async #takeTurn(): Promise<() => void> {
    const previous = this.#lastTurn;
    let endTurn = (): void => undefined;
    this.#lastTurn = new Promise((resolve) => (endTurn = resolve));
    await previous;
    return endTurn;
  }

  #show(modelId: string, event: DownloadEvent): void {
    switch (event.type) {
      case 'progress':
        this.#progress(modelId, { kind: 'downloading', bytesPerSecond: event.bytesPerSecond, file: event.file }, event);
        break;
      case 'converting':
        this.#progress(modelId, { kind: 'converting' }, event);
        break;
      case 'stalled':
        this.#act(modelId, {
          kind: event.type,
          ...(event.askedMs === undefined ? {} : { askedMs: event.askedMs }),
        });
        break;
      case 'verifying':
        this.#act(modelId, { kind: event.type });
        break;
      case 'awaiting-server':
        this.#act(modelId, { kind: event.type, waitedMs: event.waitedMs });
        break;
      case 'asking-again':
      case 'done':
        break;
    }
  }

  /** Loads the fast model ahead of the first question; a failure shows in its role and again when it is asked. */
  async #warmUp(): Promise<void> {
    if (this.roles.find(({ role }) => role === 'fast')?.state !== 'stored') return;
    try {
      await this.#languageModels.acquire('fast', new AbortController().signal);
    } catch (error) {
      expectedFailure(error);
    }
  }

  /** Runs the work and leaves either nothing or its failure behind as the model's activity. */
  async #finish(modelId: string, signal: AbortSignal | undefined, work: () => Promise<void>): Promise<void> {
    let failure: Failure | undefined;
    try {
      await work();
    } catch (error) {
      if (signal?.aborted !== true) failure = expectedFailure(error);
    }
    const replaced = signal?.aborted === true && this.#controllers.has(modelId);
    if (!replaced) {
      this.#controllers.delete(modelId);
      this.#act(modelId, failure === undefined ? undefined : { kind: 'failed', failure });
    }
    await this.refresh();
  }

  #act(modelId: string, activity: ModelActivity | undefined): void {
    const activities = new Map(this.activities);
    if (activity === undefined) activities.delete(modelId);
    else activities.set(modelId, activity);
    this.activities = activities;
  }

  #progress(
    modelId: string,
    activity: ModelActivity,
    { doneBytes, totalBytes }: { readonly doneBytes: number; readonly totalBytes: number },
  ): void {
    const status = this.statuses.find(({ model }) => model.id === modelId);
    // What is whole is replaced once what comes is whole too; a conversion writes other files than those that came.
    const beside = status?.state === 'ready' || activity.kind === 'converting';
    this.#act(modelId, beside ? { ...activity, progress: { doneBytes, totalBytes } } : activity);
    if (beside) return;
    this.statuses = this.statuses.map((other) =>
      other === status ? { ...other, state: 'partial', doneBytes, totalBytes } : other,
    );
  }
}

/** A file that failed its check is fetched anew. */
function missingBytes({ state, doneBytes, totalBytes }: ModelStatus): number {
  return totalBytes - (state === 'corrupt' ? 0 : doneBytes);
}
