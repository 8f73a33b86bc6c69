import type { AnswerRecord } from '../lib/core/conversation';
import type { Failure } from '../lib/core/failure';
import type { RouteOverride } from '../lib/core/route-override';
import { createAnswerTally, type AnswerSummary } from '../lib/router/summarise-answers';
import { expectedFailure } from './expected-failure';

/** What the person taught the router, as far as the screen deals with it. */
export interface TaughtRoutes {
  /** The newest first. */
  list(): Promise<readonly RouteOverride[]>;
  forget(id: string): Promise<void>;
}

/** What Hearth did: which route ran how often, what that saved, and what the person decided otherwise. */
export class ActivityState {
  /** Of all answers that are kept; undefined until they are read. */
  summary = $state.raw<AnswerSummary>();
  overrides = $state.raw<readonly RouteOverride[]>([]);
  failure = $state.raw<Failure>();
  readonly #records: () => AsyncIterable<readonly AnswerRecord[]>;
  readonly #taught: TaughtRoutes;

  constructor(records: () => AsyncIterable<readonly AnswerRecord[]>, taught: TaughtRoutes) {
    this.#records = records;
    this.#taught = taught;
  }

  /** Reads everything anew. */
  async load(): Promise<void> {
    await this.#orFailure(async () => {
      this.overrides = await this.#taught.list();
      const tally = createAnswerTally();
      for await (const portion of this.#records()) for (const record of portion) tally.add(record);
      this.summary = tally.summary();
    });
  }

  /** Unlearns one choice, as if it had never been made. */
  async forget(id: string): Promise<void> {
    await this.#orFailure(async () => {
      await this.#taught.forget(id);
      this.overrides = await this.#taught.list();
    });
  }

  async #orFailure(work: () => Promise<void>): Promise<void> {
    this.failure = undefined;
    try {
      await work();
    } catch (error) {
      this.failure = expectedFailure(error);
    }
  }
}
