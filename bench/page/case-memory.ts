import type { Conversation, Message } from '../../src/lib/core/conversation';
import { PERSON, type Fact } from '../../src/lib/core/fact';
import { findPredicate } from '../../src/lib/memory/facts/predicates';
import { valuesAt } from '../../src/lib/memory/facts/known-values';
import type { Turn } from '../../src/lib/assistant/turn';
import { standardStarterSet } from '../../src/lib/models/catalogue/starter-sets';
import type { CaseMoment, MemoryCase, MemoryResult } from './api';
import type { CaseClock } from './case-clock';
import type { Hearth } from './compose';

export interface CaseMemoryParts {
  readonly hearth: Pick<Hearth, 'database' | 'index' | 'memory' | 'embedding'>;
  readonly clock: CaseClock;
  /** Resolves once the embedding model is in memory, or cannot be. */
  readonly embeddingReady: () => Promise<void>;
}

/** Chunks that are embedded between two writes. */
const AT_ONCE = 64;
const TIME_ZONE = 'UTC';
/** Where facts are said. */
const CONVERSATION = 'said';

/** The memory as cases fill it and ask it. */
export interface CaseMemory {
  /** Takes one step of the suites `recall` and `facts`; null where it gives nothing. */
  run(step: MemoryCase): Promise<MemoryResult | null>;
  /** Empties the memory and says these sentences, a millisecond apart, so that the later counts; all have their vectors. */
  begin(sentences: readonly string[], moment: CaseMoment): Promise<void>;
}

/** On the real stores and the real index. */
export function createCaseMemory({ hearth, clock, embeddingReady }: CaseMemoryParts): CaseMemory {
  const { database, index, memory, embedding } = hearth;
  const last = new Map<string, Message>();
  let unread = new Set<string>();

  async function reset(): Promise<null> {
    const { conversations, messages, facts, tombstones, memoryVectors } = database;
    // Those without memory may still go on.
    const ids = await conversations.filter(({ memory: remembers }) => remembers !== false).primaryKeys();
    await conversations.bulkDelete(ids);
    const gone = new Set(ids);
    await messages.filter(({ conversationId }) => gone.has(conversationId)).delete();
    await Promise.all([facts, tombstones, memoryVectors].map((table) => table.clear()));
    await index.changed(ids);
    await memory.desk.wipe();
    await tombstones.clear();
    last.clear();
    unread = new Set();
    return null;
  }

  function moveTo(at: number | string | undefined): void {
    if (at !== undefined) clock.set({ now: at, timezone: TIME_ZONE });
  }

  async function addMessage(id: string, conversationId: string, role: Message['role'], text: string): Promise<Turn> {
    const before = last.get(conversationId);
    const now = clock.now();
    const message: Message = {
      id,
      conversationId,
      parentId: before?.id ?? null,
      role,
      text,
      createdAt: now,
      position: (before?.position ?? -1) + 1,
      status: 'complete',
    };
    const conversation: Conversation = {
      id: conversationId,
      title: '',
      excerpt: '',
      pinned: false,
      leafId: id,
      createdAt: now,
      updatedAt: now,
    };
    await database.messages.put(message);
    await database.conversations.put(conversation);
    last.set(conversationId, message);
    unread.add(conversationId);
    return {
      question: message,
      answer: { ...message, role: 'assistant', text: '' },
      earlier: [],
      versions: [],
      conversation,
      preference: 'auto',
    };
  }

  async function addTurn({
    id,
    conversation,
    session,
    speaker = 'user',
    text,
    at,
  }: Extract<MemoryCase, { op: 'turn' }>): Promise<null> {
    moveTo(at);
    const isRole = speaker === 'user' || speaker === 'assistant';
    await addMessage(
      id,
      [conversation, session].join(' '),
      speaker === 'assistant' ? 'assistant' : 'user',
      isRole ? text : `${speaker}: ${text}`,
    );
    return null;
  }

  /** Everything said so far has its vector, as it has in the app once it was idle for a while. */
  async function embedAll(): Promise<void> {
    await embeddingReady();
    await index.changed([...unread]);
    unread = new Set();
    const model = standardStarterSet.embedding;
    for (;;) {
      const pending = await index.pending(model, AT_ONCE);
      if (pending.length === 0) return;
      const vectors = [];
      for (const { chunkId, textHash, text } of pending) {
        const vector = await embedding.embed(text);
        if (vector === undefined) throw new Error('The embedding model is not there.');
        vectors.push({ chunkId, textHash, vector });
      }
      await index.keep(model, vectors);
    }
  }

  async function query({ id, text, k = 10, at }: Extract<MemoryCase, { op: 'query' }>): Promise<MemoryResult> {
    await embedAll();
    moveTo(at);
    const startedAt = performance.now();
    const vector = await embedding.embed(text);
    const found = await index.search({ text, k, at: clock.now(), timeZone: TIME_ZONE, ...(vector && { vector }) });
    const ms = performance.now() - startedAt;
    return { id, hits: found.map(({ messageId, score, why }) => ({ id: messageId, score, why })), ms };
  }

  async function say({ id, text, at }: Extract<MemoryCase, { op: 'say' }>): Promise<MemoryResult> {
    moveTo(at);
    await embeddingReady();
    const before = await memory.desk.facts();
    const startedAt = performance.now();
    await saySentence(id, text);
    const ms = performance.now() - startedAt;
    return { id, changes: changesBetween(before, await memory.desk.facts()), ms };
  }

  async function saySentence(id: string, text: string): Promise<void> {
    const turn = await addMessage(id, CONVERSATION, 'user', text);
    const claim = await memory.turns.claim(turn);
    if (claim === undefined) await memory.turns.learn(turn);
    else await claim.answer();
  }

  async function ask({ id, subject, predicate, text, at }: Extract<MemoryCase, { op: 'ask' }>): Promise<MemoryResult> {
    moveTo(at);
    const startedAt = performance.now();
    const facts = await memory.desk.facts();
    if (text === undefined) {
      const asked = { subject: subject ?? PERSON, predicate: predicate ?? '', at: clock.now() };
      const values = valuesAt(facts, asked).filter(({ polarity }) => polarity === 'positive');
      return { id, values: values.map(({ object }) => object), ms: performance.now() - startedAt };
    }
    const turn = await addMessage(id, CONVERSATION, 'user', text);
    const answer = await (await memory.turns.claim(turn))?.answer();
    const ids = answer?.recall?.facts ?? [];
    const values = ids.flatMap((factId) => facts.find((fact) => fact.id === factId)?.object ?? []);
    return { id, values, text: answer?.text ?? '', ms: performance.now() - startedAt };
  }

  async function forget({ id, text }: Extract<MemoryCase, { op: 'forget' }>): Promise<MemoryResult> {
    const before = await memory.desk.facts();
    const startedAt = performance.now();
    const turn = await addMessage(id, CONVERSATION, 'user', text);
    const asked = await (await memory.turns.claim(turn))?.answer();
    const answer: Message = {
      ...turn.question,
      id: `${id} answer`,
      role: 'assistant',
      text: asked?.text ?? '',
      answer: { decision: { route: 'memory', confidence: 1, reasons: [], milliseconds: 0, forced: false } },
    };
    const confirmation = await addMessage(`${id} yes`, CONVERSATION, 'user', 'yes, forget it');
    await (await memory.turns.claim({ ...confirmation, earlier: [turn.question, answer] }))?.answer();
    const ms = performance.now() - startedAt;
    return { id, changes: changesBetween(before, await memory.desk.facts()), ms };
  }

  async function dump({ id }: Extract<MemoryCase, { op: 'dump' }>): Promise<MemoryResult> {
    const facts = (await memory.desk.facts()).filter(({ state }) => state === 'kept');
    return {
      id,
      facts: facts.map(({ subject, predicate, object, polarity, validFrom, validTo, source }) => ({
        subject,
        predicate,
        object,
        polarity,
        validFrom: new Date(validFrom).toISOString(),
        validTo: validTo === undefined ? null : new Date(validTo).toISOString(),
        source: source?.messageId ?? null,
      })),
      ms: 0,
    };
  }

  return {
    async begin(sentences, moment) {
      clock.set(moment);
      await reset();
      for (const [place, sentence] of sentences.entries()) {
        clock.set(moment, place);
        await saySentence(`said ${place}`, sentence);
      }
      await embedAll();
    },

    run(given) {
      switch (given.op) {
        case 'reset':
          return reset();
        case 'turn':
          return addTurn(given);
        case 'query':
          return query(given);
        case 'say':
          return say(given);
        case 'ask':
          return ask(given);
        case 'forget':
          return forget(given);
        case 'dump':
          return dump(given);
      }
    },
  };
}

/** What is kept, and what waits because it is of a sensitive kind; what waits because it was said with doubt is not stored. */
function isStored({ state, predicate }: Fact): boolean {
  return state === 'kept' || findPredicate(predicate)?.sensitive === true;
}

function changesBetween(before: readonly Fact[], after: readonly Fact[]) {
  const old = new Map(before.map((fact) => [fact.id, fact]));
  const present = new Set(after.map(({ id }) => id));
  const change = (op: 'add' | 'close' | 'forget', { subject, predicate, object, polarity }: Fact) => ({
    op,
    subject,
    predicate,
    object,
    polarity,
  });
  return [
    ...after.filter((fact) => !old.has(fact.id) && isStored(fact)).map((fact) => change('add', fact)),
    ...after
      .filter(({ id, validTo }) => validTo !== undefined && old.has(id) && old.get(id)?.validTo === undefined)
      .map((fact) => change('close', fact)),
    ...before.filter(({ id }) => !present.has(id)).map((fact) => change('forget', fact)),
  ];
}
