import type { ForgetPreview, MemoryDesk } from '../lib/assistant/memory/memory-desk';
import type { Fact, Statement } from '../lib/core/fact';
import type { Failure } from '../lib/core/failure';
import { historyOf } from '../lib/memory/facts/known-values';
import { sayFact } from '../lib/memory/facts/profile';
import { expectedFailure } from './expected-failure';
import { groupFacts, matchingFacts, subjectsOf } from './memory-groups';
import { MemoryTransferState } from './memory-transfer.svelte';
import { MemoryTurnsState, type Attempt, type RememberedSource } from './memory-turns.svelte';
import { createRerun } from './rerun';

export type { ForgetPreview };

/** What a person may put right in a fact. */
export type FactCorrection = Pick<Statement, 'subject' | 'predicate' | 'object' | 'polarity'>;

/** What was forgotten last; there is nothing of it left but how much it was. */
export interface ForgottenCount {
  readonly facts: number;
  readonly messages: number;
}

export interface MemoryParts {
  readonly desk: MemoryDesk;
  /** Where turns and the names of their conversations are read. */
  readonly source: RememberedSource;
  /** Milliseconds since 1970, UTC. */
  readonly now: () => number;
}

/** What Hearth knows and remembers, looked at and changed by hand. */
export class MemoryState {
  /** The whole history, those that wait too. */
  facts = $state.raw<readonly Fact[]>([]);
  loaded = $state(false);
  failure = $state.raw<Failure>();
  /** What is searched for among the facts. */
  query = $state('');
  /** What would be forgotten, to be shown before it is. */
  preview = $state.raw<ForgetPreview>();
  forgotten = $state.raw<ForgottenCount>();
  readonly turns: MemoryTurnsState;
  readonly transfer: MemoryTransferState;
  #readAt = $state(0);
  /** Those that the person has yet to accept, the earliest said first. */
  readonly waiting = $derived(this.facts.filter(({ state }) => state === 'waiting'));
  readonly #groups = $derived(groupFacts(this.facts, this.#readAt));
  /** The kept facts that the query finds, by what they are about. */
  readonly groups = $derived(
    this.#groups
      .map(({ name, facts }) => ({ name, facts: matchingFacts(facts, this.query) }))
      .filter(({ facts }) => facts.length > 0),
  );
  /** Names under which something is known. */
  readonly subjects = $derived(subjectsOf(this.facts));
  readonly #desk: MemoryDesk;
  readonly #now: () => number;
  readonly #reload: () => Promise<void>;
  #following = false;

  constructor({ desk, source, now }: MemoryParts) {
    const attempt: Attempt = (work) => this.#attempt(work);
    this.#desk = desk;
    this.#now = now;
    this.#reload = createRerun(() => this.#read());
    this.turns = new MemoryTurnsState(desk, source, attempt);
    this.transfer = new MemoryTransferState(desk, attempt, now);
  }

  /** Reads the facts, and again whenever one changes here or in another tab. */
  async start(): Promise<void> {
    if (this.#following) return;
    this.#following = true;
    this.#desk.subscribe(() => void this.#follow());
    await this.#reload();
  }

  /** A fact in words, without full stop. */
  say(fact: Fact): string {
    return sayFact(fact, this.#readAt);
  }

  /** Everything kept about the same, the earliest first. */
  history({ subject, predicate }: Fact): readonly Fact[] {
    return historyOf(this.facts, subject, predicate);
  }

  /** Those of the ids that are there, in that order. */
  factsOf(ids: readonly string[]): readonly Fact[] {
    return ids.flatMap((id) => this.facts.find((fact) => fact.id === id) ?? []);
  }

  async accept({ id }: Fact): Promise<void> {
    await this.#change(() => this.#desk.accept(id));
  }

  async reject({ id }: Fact): Promise<void> {
    await this.#change(() => this.#desk.reject(id));
  }

  async pin({ id, pinned }: Fact): Promise<void> {
    await this.#change(() => this.#desk.pin(id, !pinned));
  }

  /** Corrects a fact in its place. Without an object or a predicate nothing happens. */
  async edit({ id }: Fact, { subject, predicate, object, polarity }: FactCorrection): Promise<void> {
    const correction = { subject: subject.trim(), predicate: predicate.trim(), object: object.trim(), polarity };
    if (correction.subject === '' || correction.predicate === '' || correction.object === '') return;
    await this.#change(() => this.#desk.edit(id, correction));
  }

  /** Makes two names one: everything about `from` is then about `into`. */
  async merge(from: string, into: string): Promise<void> {
    if (from !== into) await this.#change(() => this.#desk.mergeSubjects(from, into));
  }

  /** Finds out what a removal takes along; nothing is forgotten before {@link forget}. */
  async askToForget(wanted: {
    readonly factIds?: readonly string[];
    readonly messageIds?: readonly string[];
  }): Promise<void> {
    const { factIds = [], messageIds = [] } = wanted;
    this.failure = undefined;
    this.forgotten = undefined;
    const preview = await this.#attempt(() => this.#desk.previewForget({ factIds, messageIds }));
    if (preview !== undefined) await this.turns.readConversations(preview.messages);
    this.preview = preview;
  }

  /** Forgets that for good. */
  async forget(preview: ForgetPreview): Promise<void> {
    this.preview = undefined;
    const done = await this.#change(() => this.#desk.forget(preview));
    if (done) this.forgotten = { facts: preview.facts.length, messages: preview.messages.length };
  }

  /** Takes back what was just learned; the message that said it keeps its words. */
  async unlearn(fact: Fact): Promise<void> {
    if (fact.state === 'waiting') await this.reject(fact);
    else await this.#change(() => this.#desk.forget({ facts: [fact], messages: [] }));
  }

  /** Whether it was done; everything is read again. */
  async #change(work: () => Promise<void>): Promise<boolean> {
    this.failure = undefined;
    const done = await this.#attempt(async () => {
      await work();
      return true;
    });
    await this.#follow();
    return done === true;
  }

  async #follow(): Promise<void> {
    await Promise.all([this.#reload(), this.turns.refresh()]);
  }

  async #read(): Promise<void> {
    const facts = await this.#attempt(() => this.#desk.facts());
    this.loaded = true;
    if (facts === undefined) return;
    this.#readAt = this.#now();
    this.facts = facts;
  }

  async #attempt<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
    try {
      return await work();
    } catch (error) {
      this.failure = expectedFailure(error);
      return undefined;
    }
  }
}
