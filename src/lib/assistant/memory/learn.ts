import { PERSON, type FactSource, type Statement } from '../../core/fact';
import { readStatements, type ReadStatement } from '../../memory/facts/read-statements';
import type { FactEffect } from '../../memory/facts/settle-rows';
import { settleStatements } from '../../memory/facts/settle-statements';
import type { FactStore } from '../../storage/fact-store';

/** The predicate of what was told to be kept and is no fact of a known kind. */
const NOTE = 'notes';

export interface LearnParts {
  readonly facts: Pick<FactStore, 'facts' | 'revise'>;
  /** IANA name of the zone where the person is now. */
  readonly timeZone: () => string;
  readonly createId: () => string;
  /** Told of words in which nothing was found, with the names of those who are known. */
  readonly leaveUnread?: (said: Said, names: readonly string[]) => void;
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
export async function learn(parts: LearnParts, said: Said): Promise<readonly FactEffect[]> {
  const names = await knownNames(parts);
  const read = readWith(parts, said, names);
  if (read.length === 0) parts.leaveUnread?.(said, names);
  return keep(
    parts,
    said,
    read.filter(({ caution }) => caution !== 'secret'),
  );
}

/** What the words say of the person, with the cautions that there are. */
export async function readSaid(
  parts: Pick<LearnParts, 'facts' | 'timeZone'>,
  said: Said,
): Promise<readonly ReadStatement[]> {
  return readWith(parts, said, await knownNames(parts));
}

async function knownNames({ facts }: Pick<LearnParts, 'facts'>): Promise<readonly string[]> {
  return (await facts.facts()).flatMap(({ subject }) => (subject === PERSON ? [] : [subject]));
}

function readWith(
  { timeZone }: Pick<LearnParts, 'timeZone'>,
  { text, at }: Said,
  knownNames: readonly string[],
): readonly ReadStatement[] {
  return readStatements(text, { now: at, timeZone: timeZone(), knownNames });
}

/** Keeps words that tell no fact of a kind that is known, as they are. */
export function keepNote(parts: Pick<LearnParts, 'facts' | 'createId'>, said: Said): Promise<readonly FactEffect[]> {
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
): Promise<readonly FactEffect[]> {
  if (statements.length === 0) return [];
  let effects: readonly FactEffect[] = [];
  let made = 0;
  await facts.revise((present) => {
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
  return effects;
}
