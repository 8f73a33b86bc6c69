import type { ForgetPreview, MemoryDesk, RememberedTurn } from '../../../src/lib/assistant/memory/memory-desk';
import { PERSON, type Fact } from '../../../src/lib/core/fact';
import { FailureError, type Failure } from '../../../src/lib/core/failure';
import type { RecalledTurn } from '../../../src/lib/core/recalled-turn';
import { ok, refused } from '../../../src/lib/core/result';

/** A fact about the person that holds, said at 100, unless told otherwise. */
export function factOf(id: string, changes: Partial<Fact> = {}): Fact {
  return {
    id,
    subject: PERSON,
    predicate: 'home',
    object: 'Leeds',
    polarity: 'positive',
    kind: 'fact',
    confidence: 1,
    saidAt: 100,
    validFrom: 100,
    state: 'kept',
    pinned: false,
    ...changes,
  };
}

export function turnOf(id: string, createdAt: number, changes: Partial<RememberedTurn> = {}): RememberedTurn {
  return { id, conversationId: 'c1', role: 'user', text: `Words of ${id}`, createdAt, ...changes };
}

/** A turn as recall finds it, for no reason but its words. */
export function recalledOf({ id, conversationId, role, text, createdAt }: RememberedTurn): RecalledTurn {
  const why = { lexical: 1, semantic: 0, neighbours: 0, conversation: 0, names: 0, time: 0, recency: 0 };
  return { messageId: id, conversationId, role, text, at: createdAt, score: 0.9, why };
}

export interface FakeMemoryDesk {
  readonly desk: MemoryDesk;
  /** Every act, in words: its name and what it was about. */
  readonly acts: readonly string[];
  facts: readonly Fact[];
  turns: readonly RememberedTurn[];
  /** Each act rejects with it while it is set. */
  failure: Failure | undefined;
  /** Awaited before a search answers. */
  pause: () => Promise<void>;
  /** Tells the listeners, as another tab's change does. */
  announce(): void;
}

/** A `MemoryDesk` in plain variables. A file is the word "facts" or "forgotten", said as often as it has them. */
export function createFakeMemoryDesk(
  initial: { readonly facts?: readonly Fact[]; readonly turns?: readonly RememberedTurn[] } = {},
): FakeMemoryDesk {
  const listeners = new Set<() => void>();
  const acts: string[] = [];

  async function act(name: string, about: string, work: () => void): Promise<void> {
    if (fake.failure !== undefined) throw new FailureError(fake.failure);
    acts.push(about === '' ? name : `${name} ${about}`);
    work();
    fake.announce();
  }
  async function read<Value>(value: () => Value): Promise<Value> {
    if (fake.failure !== undefined) throw new FailureError(fake.failure);
    return value();
  }
  const change = (id: string, changes: Partial<Fact>): void =>
    void (fake.facts = fake.facts.map((fact) => (fact.id === id ? { ...fact, ...changes } : fact)));
  const without = (ids: readonly string[]): void =>
    void (fake.facts = fake.facts.filter(({ id }) => !ids.includes(id)));

  const desk: MemoryDesk = {
    facts: () => read(() => fake.facts),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    accept: (id) => act('accept', id, () => change(id, { state: 'kept' })),
    reject: (id) => act('reject', id, () => without([id])),
    edit: (id, correction) => act('edit', id, () => change(id, correction)),
    mergeSubjects: (from, into) =>
      act('merge', `${from} ${into}`, () => {
        fake.facts = fake.facts.map((fact) => (fact.subject === from ? { ...fact, subject: into } : fact));
      }),
    pin: (id, pinned) => act(pinned ? 'pin' : 'unpin', id, () => change(id, { pinned })),
    previewForget: ({ factIds, messageIds }) =>
      read((): ForgetPreview => {
        const facts = fake.facts.filter(({ id }) => factIds.includes(id));
        const sources = facts.flatMap(({ source }) => source?.messageId ?? []);
        return { facts, messages: fake.turns.filter(({ id }) => [...messageIds, ...sources].includes(id)) };
      }),
    forget: ({ facts, messages }) =>
      act('forget', [...facts, ...messages].map(({ id }) => id).join(' '), () => {
        without(facts.map(({ id }) => id));
        fake.turns = fake.turns.filter((turn) => !messages.some(({ id }) => id === turn.id));
      }),
    leaveOut: (messageId) => act('leave out', messageId, () => undefined),
    turnsBefore: (moment, limit) =>
      read(() =>
        fake.turns
          .filter(({ createdAt }) => createdAt < moment)
          .toSorted((one, other) => other.createdAt - one.createdAt || (one.id < other.id ? -1 : 1))
          .slice(0, limit),
      ),
    async searchTurns(text, limit) {
      acts.push(`search ${text}`);
      await fake.pause();
      return read(() =>
        fake.turns
          .filter((turn) => turn.text.includes(text))
          .slice(0, limit)
          .map(recalledOf),
      );
    },
    size: () =>
      read(() => ({
        facts: fake.facts.length,
        waiting: fake.facts.filter(({ state }) => state === 'waiting').length,
        turns: fake.turns.length,
        embedded: 0,
        chunks: fake.turns.length,
        bytes: 1000 * fake.turns.length,
      })),
    exportJson: () => read(() => JSON.stringify(fake.facts)),
    exportMarkdown: ({ title }) => read(() => `# ${title}\n`),
    planImport: (text) =>
      read(() => {
        const words = text.split(/\s+/);
        const facts = words.filter((word) => word === 'facts').length;
        const forgotten = words.filter((word) => word === 'forgotten').length;
        if (facts + forgotten === 0) return refused({ code: 'import-invalid', reason: 'no facts' });
        return ok({ facts, forgotten, accept: () => act('import', '', () => undefined) });
      }),
    wipe: () => act('wipe', '', () => void ([fake.facts, fake.turns] = [[], []])),
  };

  const fake: FakeMemoryDesk = {
    desk,
    acts,
    facts: initial.facts ?? [],
    turns: initial.turns ?? [],
    failure: undefined,
    pause: () => Promise.resolve(),
    announce: () => {
      for (const listener of listeners) listener();
    },
  };
  return fake;
}
