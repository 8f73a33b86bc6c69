import { PERSON, type Fact, type FactSource, type Statement } from '../../core/fact';
import type { ReadStatement } from '../../memory/facts/read-statements';
import { readWithVectors, type EmbedWords } from '../../memory/facts/read-with-vectors';
import type { FactEffect } from '../../memory/facts/settle-rows';
import { settleStatements } from '../../memory/facts/settle-statements';
import { knownOf } from '../../memory/questions/known-of';
import type { FactStore } from '../../storage/fact-store';

/** The predicate of what was told to be kept and is no fact of a known kind. */
const NOTE = 'notes';

export interface LearnParts {
  readonly facts: Pick<FactStore, 'facts' | 'revise'>;
  /** IANA name of the zone where the person is now. */
  readonly timeZone: () => string;
  readonly createId: () => string;
  readonly embedWords: EmbedWords;
  /** Told of words in which nothing was found, with the names of those who are known. */
  readonly leaveUnread?: (said: Said, names: readonly string[]) => void;
}

/** What became of a fact; `refused`: it was forgotten, and is not kept again from the same message. */
export interface Kept {
  readonly op: FactEffect['op'] | 'refused';
  readonly fact: Fact;
}

/** Words of the person's own. */
export interface Said {
  readonly text: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly source?: FactSource;
}

/**
 * Keeps what the person's words say of them. What is sensitive or was said with doubt waits for their word; a secret is
 * not kept at all. Resolves with what became of the facts.
 */
export async function learn(parts: LearnParts, said: Said): Promise<readonly Kept[]> {
  const known = await parts.facts.facts();
  const read = await readWith(parts, said, known);
  if (read.length === 0) parts.leaveUnread?.(said, knownOf(known).subjects);
  return keep(
    parts,
    said,
    read.filter(({ caution }) => caution !== 'secret'),
  );
}

/** What the words say of the person, with the cautions that there are. */
export async function readSaid(
  parts: Pick<LearnParts, 'facts' | 'timeZone' | 'embedWords'>,
  said: Said,
): Promise<readonly ReadStatement[]> {
  return readWith(parts, said, await parts.facts.facts());
}

function readWith(
  { timeZone, embedWords }: Pick<LearnParts, 'timeZone' | 'embedWords'>,
  { text, at }: Said,
  known: readonly Fact[],
): Promise<readonly ReadStatement[]> {
  const knownNames = known.flatMap(({ subject }) => (subject === PERSON ? [] : [subject]));
  return readWithVectors(text, { now: at, timeZone: timeZone(), knownNames }, embedWords);
}

/** Keeps words that tell no fact of a kind that is known, as they are. */
export function keepNote(parts: Pick<LearnParts, 'facts' | 'createId'>, said: Said): Promise<readonly Kept[]> {
  const statement: Statement = {
    subject: PERSON,
    predicate: NOTE,
    object: said.text.trim(),
    polarity: 'positive',
    kind: 'fact',
    confidence: 1,
  };
  return keep(parts, said, [{ statement, sentence: said.text }]);
}

/** Keeps statements, those with a caution as waiting ones. */
export async function keep(
  { facts, createId }: Pick<LearnParts, 'facts' | 'createId'>,
  { at, source }: Omit<Said, 'text'>,
  statements: readonly ReadStatement[],
): Promise<readonly Kept[]> {
  if (statements.length === 0) return [];
  let effects: readonly FactEffect[] = [];
  let made = 0;
  const inverse = await facts.revise((present) => {
    const settled = settleStatements(
      present,
      statements.map(({ statement, caution }) => ({ statement, state: caution === undefined ? 'kept' : 'waiting' })),
      {
        saidAt: at,
        ...(source === undefined ? {} : { source }),
        // Named after the message: what was forgotten is not learned again where the same message is read once more.
        createId: () => (source === undefined ? createId() : `${source.messageId}:${made++}`),
      },
    );
    effects = settled.effects;
    return settled.change;
  });
  const kept = new Set(inverse.removed);
  return effects.map(({ op, fact }) => ({ op: op === 'add' && !kept.has(fact.id) ? 'refused' : op, fact }));
}
