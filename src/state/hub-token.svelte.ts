import type { Failure } from '../lib/core/failure';
import type { HubTokenLife, HubTokens } from '../lib/models/hub/hub-tokens';
import { expectedFailure } from './expected-failure';

export interface HubTokenDependencies {
  readonly tokens: HubTokens;
  /** Of the hub or a mirror of it, as the person has it now. */
  readonly hubAddress: () => string;
  /** Called when it is another one: whoever reaches the hub is to know. */
  readonly onChanged: () => Promise<void>;
}

/** The token that shows a hub who asks, for repositories that not everybody may see. The token itself is never shown. */
export class HubTokenState {
  life = $state<HubTokenLife>('none');
  failure = $state.raw<Failure>();
  readonly #dependencies: HubTokenDependencies;

  constructor(dependencies: HubTokenDependencies) {
    this.#dependencies = dependencies;
  }

  /** Reads whether there is one for the hub as it is now. */
  async start(): Promise<void> {
    await this.#attempt(() => Promise.resolve());
  }

  /** Keeps what the person pasted. */
  async keep(token: string, outlives: boolean): Promise<void> {
    await this.#attempt(() => this.#dependencies.tokens.keep(this.#origin, token, outlives));
    if (this.failure === undefined) await this.#attempt(() => this.#dependencies.onChanged());
  }

  async forget(): Promise<void> {
    await this.#attempt(() => this.#dependencies.tokens.forget());
    if (this.failure === undefined) await this.#attempt(() => this.#dependencies.onChanged());
  }

  get #origin(): string {
    return new URL(this.#dependencies.hubAddress()).origin;
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.failure = undefined;
    try {
      await work();
      this.life = await this.#dependencies.tokens.lifeOf(this.#origin);
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }
}
