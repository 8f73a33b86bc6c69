import { PERSON, type FactKind, type Statement } from '../../core/fact';
import type { Draft } from './clause';
import { type FactTimes } from './fact-times';
import { isNotAboutPerson } from './guards/turn';
import { objectsOf } from './objects-of';
import { findPredicate } from './predicates';
import { joined, readSentence } from './read-sentence';
import { findSecret } from './secrets';
import { punctuated } from './text/dictation';
import { normalise } from './text/normalise';
import { splitSentences } from './text/sentences';
import type { Turn } from './turn';

/** One thing that a person said of themselves or theirs, the sentence that says it, and why to ask before keeping it. */
export interface ReadStatement {
  readonly statement: Statement;
  readonly sentence: string;
  /** `secret`: never kept without asking. `sensitive`: of health, faith and the like. `unsure`: said with doubt. */
  readonly caution?: 'sensitive' | 'unsure' | 'secret';
}

/** How sure a reading by a pattern is. A verb that has no predicate of its own is less so. */
const CONFIDENCE = { known: 0.9, free: 0.7 } as const;

/**
 * Reads what a turn says of the person and theirs. Questions, commands, doubts, wishes, quotes, stories and the matters
 * of strangers tell nothing.
 */
export function readStatements(
  text: string,
  context: { readonly now: number; readonly timeZone: string; readonly knownNames?: readonly string[] },
): readonly ReadStatement[] {
  const secret = findSecret(text);
  const plain = normalise(text);
  const turn: Turn = {
    speaking: { known: new Set((context.knownNames ?? []).map((name) => name.toLowerCase())) },
    drafts: [],
    topic: undefined,
    pointed: undefined,
    names: new Map(),
  };
  if (plain.length < 2000 && !isNotAboutPerson(plain))
    for (const sentence of splitSentences(joined(punctuated(plain)))) readSentence(sentence, turn, context);
  const read = distinct(
    turn.drafts.flatMap(({ draft, sentence, times }) =>
      withName(draft, turn.names).flatMap((one) => statementsOf(one, sentence, times)),
    ),
  );
  if (secret === undefined) return read;
  const secrets = read.map((one): ReadStatement => ({ ...one, caution: 'secret' }));
  if (secrets.some(({ statement }) => statement.object.includes(secret.value))) return secrets;
  const statement: Statement = {
    subject: PERSON,
    predicate: secret.kind,
    object: secret.value,
    polarity: 'positive',
    kind: 'fact',
    confidence: CONFIDENCE.free,
  };
  return [...secrets, { statement, sentence: plain, caution: 'secret' }];
}

/** A draft under the name that was told later; a relation without name gives way to the one with it. */
function withName(draft: Draft, names: ReadonlyMap<string, string>): readonly Draft[] {
  if (
    draft.negative !== true &&
    names.has(draft.object.toLowerCase()) &&
    (draft.subject ?? PERSON) === PERSON &&
    findPredicate(draft.predicate)?.kind === 'relation'
  )
    return [];
  const name = names.get((draft.subject ?? PERSON).toLowerCase());
  return [name === undefined ? draft : { ...draft, subject: name }];
}

/** Predicates whose value is a time itself, and tells nothing of from when they hold. */
const DATED: ReadonlySet<string> = new Set(['birthday', 'age', 'wake time', 'bedtime', 'work hours', 'star sign']);

function statementsOf(draft: Draft, sentence: string, times: FactTimes): readonly ReadStatement[] {
  return objectsOf(draft).map((object): ReadStatement => {
    const predicate = findPredicate(draft.predicate);
    const kind: FactKind = predicate?.kind ?? (/^favourite /.test(draft.predicate) ? 'preference' : 'fact');
    const statement: Statement = {
      subject: draft.subject ?? PERSON,
      predicate: draft.predicate,
      object,
      polarity: draft.negative === true ? 'negative' : 'positive',
      kind,
      ...(DATED.has(draft.predicate) ? {} : times),
      confidence: predicate === undefined && kind === 'fact' ? CONFIDENCE.free : CONFIDENCE.known,
    };
    return { statement, sentence, ...(predicate?.sensitive === true ? { caution: 'sensitive' } : {}) };
  });
}

function distinct(statements: readonly ReadStatement[]): readonly ReadStatement[] {
  const seen = new Set<string>();
  return statements.filter(({ statement }) => {
    const key = [statement.subject, statement.predicate, statement.object, statement.polarity].join('\t').toLowerCase();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
