import type { Message, RecallRecord } from '../../core/conversation';
import type { Fact } from '../../core/fact';
import { FailureError } from '../../core/failure';
import { isTemporary } from '../../core/temporary-conversation';
import type { RecalledTurn } from '../../core/recalled-turn';
import type { WallClock } from '../../core/wall-clock';
import { factsForPrompt } from '../../memory/facts/facts-for-prompt';
import { sayFact } from '../../memory/facts/profile';
import type { ReadStatement } from '../../memory/facts/read-statements';
import { answerMemoryTurn, type MemoryQuestion } from '../../memory/questions/answer-memory-turn';
import { knownOf } from '../../memory/questions/known-of';
import type { MemoryAnswer as AnswerInWords } from '../../memory/questions/memory-answer';
import type { MemoryRequest } from '../../memory/questions/memory-request';
import { speaksOfPerson } from '../../memory/questions/speaks-of-person';
import { readMemoryTurn } from '../../memory/questions/read-memory-turn';
import type { RecallRequest } from '../../memory/recall/search-memory';
import { waitFor } from '../../models/wait-for';
import type { FactStore } from '../../storage/fact-store';
import type { Clock } from '../../threads/clock';
import type { Turn } from '../turn';
import { KEPT_ALREADY, LOOKS_SECRET, NOT_KEPT_AGAIN, kept } from './answers-english';
import { confirmsForgetting, confirmsKeeping } from './confirmation';
import { askToForget, forgetAsAsked, type ForgetRequestParts } from './forget-request';
import { keep, keepNote, learn, readSaid, type Kept, type LearnParts, type Said } from './learn';
import { recallForPrompt } from './recall-for-prompt';
import type { MemoryAnswer, MemoryClaim, TurnMemory } from './turn-memory';

export interface TurnMemoryParts extends LearnParts, ForgetRequestParts {
  /** Its tombstones keep messages out of memory, too. */
  readonly facts: FactStore;
  /** Whether the person wants anything remembered at all. */
  readonly isOn: () => boolean;
  readonly search: (request: RecallRequest) => Promise<readonly RecalledTurn[]>;
  /** Of unit length; undefined while there is no embedding model. */
  readonly embed: (text: string) => Promise<Float32Array | undefined>;
  readonly clock: WallClock;
  /** By which a search is given up. */
  readonly timer: Clock;
}

/** Turns that are looked at for a prompt or an answer. */
const SEARCHED = 20;

/** Milliseconds that an answer waits for memories; an index that is still reading its rows takes longer. */
const LONGEST_SEARCH = 1500;

/** The same for who asks what was said, and would rather wait. */
const LONGEST_ASKED_SEARCH = 10_000;

/** Joins facts, recall and what the person says to the memory into one. */
export function createTurnMemory(parts: TurnMemoryParts): TurnMemory {
  const { facts, timeZone, clock } = parts;

  const concerns = ({ question, conversation }: Turn): boolean =>
    parts.isOn() && !isTemporary(question.conversationId) && conversation.memory !== false;

  async function search(text: string, exclude?: string): Promise<readonly RecalledTurn[]> {
    const vector = await parts.embed(text);
    return parts.search({
      text,
      k: SEARCHED,
      at: clock.now(),
      timeZone: timeZone(),
      ...(vector === undefined ? {} : { vector }),
      ...(exclude === undefined ? {} : { exclude }),
    });
  }

  /**
   * What can be found in so many milliseconds; undefined where nothing came. An index that is gone is no reason to leave a
   * question unanswered.
   */
  async function inTime(
    found: Promise<readonly RecalledTurn[]>,
    milliseconds: number,
    signal?: AbortSignal,
  ): Promise<readonly RecalledTurn[] | undefined> {
    const settled = new AbortController();
    const enough = signal === undefined ? settled.signal : AbortSignal.any([signal, settled.signal]);
    const late = waitFor(milliseconds, parts.timer, enough).then(() => undefined);
    try {
      return await Promise.race([found, late]);
    } catch (error) {
      if (error instanceof FailureError) return undefined;
      throw error;
    } finally {
      settled.abort();
    }
  }

  function read(text: string, known: readonly Fact[]): MemoryRequest | undefined {
    return readMemoryTurn(text, { now: clock.now(), timeZone: timeZone(), known: knownOf(known) });
  }

  /** What was asked to be forgotten or kept just before this turn, where the memory answered it. */
  function askedBefore({ earlier }: Turn, known: readonly Fact[]): MemoryRequest | undefined {
    const [question, answer] = earlier.slice(-2);
    if (question?.role !== 'user' || answer?.answer?.decision.route !== 'memory') return undefined;
    return read(question.text, known);
  }

  async function answerQuestion(
    turn: Turn,
    asked: MemoryQuestion,
    known: readonly Fact[],
  ): Promise<AnswerInWords | undefined> {
    const topic = asked.kind === 'said' && asked.isThat ? (turn.earlier.at(-2)?.text ?? '') : turn.question.text;
    const found = asked.kind === 'said' ? await inTime(search(topic), LONGEST_ASKED_SEARCH) : [];
    // Better a model's word than that nothing was said.
    if (found === undefined) return undefined;
    const turns = found.filter(({ messageId }) => messageId !== turn.question.id);
    return answerMemoryTurn(asked, { facts: known, turns, now: clock.now(), timeZone: timeZone() });
  }

  async function rememberAsTold(said: Said, sentence: string): Promise<MemoryAnswer> {
    const read = await readSaid(parts, { ...said, text: sentence });
    if (read.some(isSecret)) return { text: LOOKS_SECRET, remembered: [] };
    // To say it outright is the person's word.
    const certain = read.map(({ statement, sentence: words }) => ({ statement, sentence: words }));
    const effects = certain.length > 0 ? await keep(parts, said, certain) : await keepNote(parts, said);
    return answerKept(effects);
  }

  return {
    async begin({ question, answer }) {
      if (parts.isOn() || isTemporary(question.conversationId)) return;
      try {
        await facts.forget([question.id, answer.id], clock.now());
      } catch (error) {
        // A disk that takes no tombstone does not take the answer either, which then says so.
        if (!(error instanceof FailureError)) throw error;
      }
    },

    async claim(turn) {
      if (!concerns(turn)) return undefined;
      const { question } = turn;
      const known = await facts.facts();
      const said: Said = { text: question.text, at: question.createdAt, source: sourceOf(question) };

      const before = askedBefore(turn, known);
      if (before?.kind === 'forget' && confirmsForgetting(question.text)) {
        return replied(async () => ({ text: await forgetAsAsked(parts, before, turn, search), remembered: [] }));
      }
      if (before?.kind === 'remember' && confirmsKeeping(question.text)) {
        const shown: Said = { ...said, text: before.alsoSaid ?? before.text };
        // Anything else was kept when it was said.
        if ((await readSaid(parts, shown)).some(isSecret)) {
          return replied(async () => answerKept(await keepNote(parts, { ...said, text: before.text })));
        }
      }

      const asked = read(question.text, known);
      if (asked === undefined) return undefined;
      if (asked.kind === 'remember') {
        return claimed(() => rememberAsTold({ ...said, text: asked.text }, asked.alsoSaid ?? asked.text));
      }
      if (asked.kind === 'forget') {
        return claimed(async () => ({ text: await askToForget(parts, asked, turn, search), remembered: [] }));
      }
      const answer = await answerQuestion(turn, asked, known);
      if (answer === undefined) return undefined;
      return {
        found: answer.isKnown,
        answer: () => Promise.resolve({ text: answer.text, remembered: [], recall: recallOf(answer) }),
      };
    },

    async recall(turn, wish, signal) {
      if (!concerns(turn)) return undefined;
      const { question, earlier } = turn;
      const known = await facts.facts();
      const isPersonal = wish.isAboutMemory || speaksOfPerson(question.text, knownOf(known));
      const searched = isPersonal ? inTime(search(question.text, question.conversationId), LONGEST_SEARCH, signal) : [];
      const found = (await searched) ?? [];
      signal.throwIfAborted();
      const given = new Set(
        earlier.flatMap(({ answer: { recall } = {} }) => [
          ...(recall?.facts ?? []),
          ...(recall?.turns ?? []).map(({ messageId }) => messageId),
        ]),
      );
      const turns = found.filter(({ messageId }) => !given.has(messageId));
      const isFirst = earlier.every(({ answer }) => answer?.model === undefined);
      // What the question says itself need not be said again.
      const earlierFacts = known.filter(({ source }) => source?.messageId !== question.id);
      const lines = factsForPrompt(earlierFacts, {
        question: question.text,
        at: clock.now(),
        withProfile: isFirst,
      }).filter(({ id }) => !given.has(id));
      return recallForPrompt({ facts: lines, turns, timeZone: timeZone() }, wish);
    },

    async learn(turn) {
      if (!concerns(turn)) return [];
      const { question } = turn;
      const effects = await learn(parts, { text: question.text, at: question.createdAt, source: sourceOf(question) });
      return addedIds(effects);
    },
  };
}

function claimed(answer: () => Promise<MemoryAnswer>): MemoryClaim {
  return { found: true, answer };
}

function replied(answer: () => Promise<MemoryAnswer>): MemoryClaim {
  return { ...claimed(answer), isReply: true };
}

function isSecret({ caution }: ReadStatement): boolean {
  return caution === 'secret';
}

function sourceOf({ id, conversationId }: Message): NonNullable<Said['source']> {
  return { conversationId, messageId: id };
}

function addedIds(effects: readonly Kept[]): readonly string[] {
  return effects.flatMap(({ op, fact }) => (op === 'add' ? [fact.id] : []));
}

function answerKept(effects: readonly Kept[]): MemoryAnswer {
  const of = (wanted: Kept['op']): readonly Fact[] => effects.flatMap(({ op, fact }) => (op === wanted ? [fact] : []));
  const added = of('add');
  const otherwise = of('refused').length === 0 ? KEPT_ALREADY : NOT_KEPT_AGAIN;
  const text = added.length === 0 ? otherwise : kept(added.map((fact) => sayFact(fact)));
  return { text, remembered: added.map(({ id }) => id) };
}

/** What an answer rests on, to be opened from it. */
function recallOf({ sources }: AnswerInWords): RecallRecord {
  return {
    text: '',
    facts: sources.flatMap((source) => (source.kind === 'fact' ? [source.id] : [])),
    turns: sources.flatMap((source) =>
      source.kind === 'turn'
        ? [{ messageId: source.messageId, conversationId: source.conversationId, score: 1, why: NO_REASONS }]
        : [],
    ),
  };
}

/** The person asked for these themselves. */
const NO_REASONS = { lexical: 0, semantic: 0, neighbours: 0, conversation: 0, names: 0, time: 0, recency: 0 };
