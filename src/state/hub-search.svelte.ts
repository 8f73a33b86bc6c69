import type { Failure } from '../lib/core/failure';
import type { HubChoice, HubLookUp, HubName, HubNameProblem, RemoteGguf } from '../lib/core/hub-look-up';
import type { ModelSuggestion } from '../lib/core/model-suggestion';
import type { ModelDesk } from '../lib/models/added/model-desk';
import { choiceOf } from '../lib/models/hub/hub-model';
import { expectedFailure } from './expected-failure';

type HubPart = Pick<
  ModelDesk,
  'hubObstacle' | 'isHubApproved' | 'approveHub' | 'revokeHub' | 'readName' | 'lookUp' | 'readGguf' | 'addFromHub'
>;

/** A model of the hub that is looked for by its name, seen, and added. One look-up runs at a time; a new one ends it. */
export class HubSearchState {
  text = $state('');
  /** Why the text names no model. */
  problem = $state<HubNameProblem>();
  /** Whether the person allowed the hub to be asked; undefined until that was read. */
  approved = $state<boolean>();
  /** Whether the person is being asked to allow it. */
  asking = $state(false);
  working = $state<'searching' | 'reading' | 'adding'>();
  failure = $state.raw<Failure>();
  found = $state.raw<HubLookUp>();
  chosen = $state.raw<HubChoice>();
  /** What the header of the chosen GGUF file says. */
  header = $state.raw<RemoteGguf>();
  /** The model that was added last. */
  addedId = $state<string>();
  readonly #desk: HubPart;
  readonly #onAdded: (modelId: string) => Promise<void>;
  #controller = new AbortController();

  /** @param onAdded called once the entry is there and its files are to be fetched */
  constructor(desk: HubPart, onAdded: (modelId: string) => Promise<void>) {
    this.#desk = desk;
    this.#onAdded = onAdded;
  }

  /** Reads whether the hub may be asked. */
  async start(): Promise<void> {
    await this.#attempt(undefined, async () => {
      this.approved = await this.#desk.isHubApproved();
    });
  }

  /** Looks for what the text names, once the person allowed it. */
  async search(): Promise<void> {
    this.#reset();
    const reading = this.#desk.readName(this.text);
    if ('problem' in reading) {
      this.problem = reading.problem;
      return;
    }
    this.failure = this.#desk.hubObstacle();
    if (this.failure !== undefined) return;
    const { signal } = this.#controller;
    if (this.approved !== true) await this.start();
    if (signal.aborted) return;
    if (this.approved === true) await this.#lookUp(reading.name);
    else this.asking = this.failure === undefined;
  }

  /** Looks for a suggested model. */
  async searchSuggestion({ repository, revision, files }: ModelSuggestion): Promise<void> {
    const [first, ...others] = files;
    const name = revision === undefined ? repository : `${repository}@${revision}`;
    this.text = first !== undefined && others.length === 0 ? `${name}:${first}` : name;
    await this.search();
  }

  /** The person allows the hub to be asked, from now on; what they looked for is looked for. */
  async approve(): Promise<void> {
    this.asking = false;
    const { signal } = this.#controller;
    await this.#attempt(undefined, () => this.#desk.approveHub());
    await this.start();
    if (this.approved === true && !signal.aborted) await this.search();
  }

  /** The person takes that back; what is being fetched from the hub ends. */
  async revoke(): Promise<void> {
    this.#reset();
    this.approved = false;
    await this.#attempt(undefined, () => this.#desk.revokeHub());
    // It may still be allowed, where that could not be taken back.
    await this.start();
  }

  /** Takes a closer look at something that was found. */
  async choose(choice: HubChoice): Promise<void> {
    const { found } = this;
    if (found === undefined) return;
    const signal = this.#begin();
    this.chosen = choice;
    this.header = undefined;
    if (choice.format !== 'gguf') return;
    await this.#attempt(
      'reading',
      async () => {
        const header = await this.#desk.readGguf(found.repository, choice, signal);
        if (!signal.aborted) this.header = header;
      },
      signal,
    );
  }

  /** Adds what was chosen and lets its files be fetched. */
  async add(): Promise<void> {
    const { found, chosen } = this;
    if (found === undefined || chosen === undefined) return;
    const signal = this.#begin();
    await this.#attempt(
      'adding',
      async () => {
        const { id } = await this.#desk.addFromHub(found.repository, chosen, signal);
        this.#reset();
        this.text = '';
        this.addedId = id;
        await this.#onAdded(id);
      },
      signal,
    );
  }

  /** Ends the look-up, or what is left of it on the screen. */
  cancel(): void {
    this.#reset();
  }

  async #lookUp(name: HubName): Promise<void> {
    const signal = this.#begin();
    await this.#attempt(
      'searching',
      async () => {
        const found = await this.#desk.lookUp(name, signal);
        if (signal.aborted) return;
        this.found = found;
      },
      signal,
    );
    const { found } = this;
    if (found === undefined || signal.aborted) return;
    const only = found.choices.length === 1 ? found.choices[0] : undefined;
    const wanted = choiceOf(found, name) ?? only;
    if (wanted !== undefined) await this.choose(wanted);
  }

  #begin(): AbortSignal {
    this.#controller.abort();
    this.#controller = new AbortController();
    this.failure = undefined;
    return this.#controller.signal;
  }

  #reset(): void {
    this.#begin();
    this.working = undefined;
    this.problem = undefined;
    this.asking = false;
    this.found = undefined;
    this.chosen = undefined;
    this.header = undefined;
    this.addedId = undefined;
  }

  async #attempt(kind: typeof this.working, work: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    this.working = kind;
    try {
      await work();
    } catch (error) {
      if (signal?.aborted !== true) this.failure = expectedFailure(error);
    } finally {
      if (signal?.aborted !== true) this.working = undefined;
    }
  }
}
