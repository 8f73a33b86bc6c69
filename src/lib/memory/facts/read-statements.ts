import { PERSON, type FactKind, type Statement } from '../../core/fact';
import type { Draft } from './clause';
import { type FactTimes } from './fact-times';
import { isNotAboutPerson } from './guards/turn';
import { labelWeights } from './labeller/unpack-weights';
import type { LabelWeights } from './labeller/label-model';
import type { VectorsOf } from './labeller/word-vectors';
import type { Reading } from './labeller/trust';
import { findPredicate } from './predicates';
import { joined, readSentence } from './read-sentence';
import { findSecret } from './secrets';
import { punctuated } from './text/dictation';
import { normalise } from './text/normalise';
import { splitSentences } from './text/sentences';
import type { Observer, Turn } from './turn';

/** One thing that a person said of themselves or theirs, the sentence that says it, and why to ask before keeping it. */
export interface ReadStatement {
  readonly statement: Statement;
  readonly sentence: string;
  /** `secret`: never kept without asking. `sensitive`: of health, faith and the like. `unsure`: said with doubt. */
  readonly caution?: 'sensitive' | 'unsure' | 'secret';
}

/**
 * How far a reading must be trusted to be kept at once, or to be asked about: probabilities that it is right. What the
 * labeller alone reads is always asked about.
 */
const TRUST = { kept: 0.74, asked: 0.32 } as const;

/** When and where a turn is said, and who is known by name. */
export interface ReadingContext {
  readonly now: number;
  /** IANA name. */
  readonly timeZone: string;
  readonly knownNames?: readonly string[];
}

/** What a turn is read with. */
export interface Study {
  readonly vectorsOf?: VectorsOf;
  /** Other weights than those that are learned: for training. */
  readonly weights?: LabelWeights;
  /** Looks on. */
  readonly observe?: Observer;
}

/**
 * Reads what a turn says of the person and theirs. Questions, commands, doubts, wishes, quotes, stories and the matters
 * of strangers tell nothing.
 */
export function readStatements(text: string, context: ReadingContext, study: Study = {}): readonly ReadStatement[] {
  const secret = findSecret(text);
  const plain = normalise(text);
  const turn: Turn = {
    speaking: { known: new Set((context.knownNames ?? []).map((name) => name.toLowerCase())) },
    drafts: [],
    topic: undefined,
    pointed: undefined,
    names: new Map(),
    weights: study.weights ?? labelWeights(),
    observe: study.observe,
    vectorsOf: study.vectorsOf,
  };
  if (plain.length < 2000 && !isNotAboutPerson(plain))
    for (const sentence of splitSentences(joined(punctuated(plain)))) readSentence(sentence, turn, context);
  const read = distinct(
    turn.drafts.flatMap(({ reading, sentence, times }) =>
      reading.trust < TRUST.asked
        ? []
        : withName(reading.draft, turn.names).map((draft) => statementOf({ ...reading, draft }, sentence, times)),
    ),
  );
  if (secret === undefined) return read;
  // What it is has been found; whatever else was made of its characters is a mistake.
  const beside = read.filter(({ statement }) => !statement.object.includes(secret.value));
  const statement: Statement = {
    subject: PERSON,
    predicate: secret.kind,
    object: secret.value,
    polarity: 'positive',
    kind: 'fact',
    confidence: 1,
  };
  return [...beside, { statement, sentence: plain }].map((one) => ({ ...one, caution: 'secret' }));
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

function statementOf({ draft, trust, byPattern }: Reading, sentence: string, times: FactTimes): ReadStatement {
  const predicate = findPredicate(draft.predicate);
  const kind: FactKind = predicate?.kind ?? (/^favourite /.test(draft.predicate) ? 'preference' : 'fact');
  const statement: Statement = {
    subject: draft.subject ?? PERSON,
    predicate: draft.predicate,
    object: draft.object,
    polarity: draft.negative === true ? 'negative' : 'positive',
    kind,
    ...(DATED.has(draft.predicate) ? {} : times),
    confidence: Math.round(trust * 100) / 100,
  };
  const isSure = byPattern && trust >= TRUST.kept;
  const caution = predicate?.sensitive === true ? 'sensitive' : isSure ? undefined : 'unsure';
  return { statement, sentence, ...(caution === undefined ? {} : { caution }) };
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
