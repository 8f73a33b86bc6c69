import { PERSON } from '../../src/lib/core/fact';
import type { Draft } from '../../src/lib/memory/facts/clause';
import { comparisonKey } from '../../src/lib/memory/facts/comparison-key';
import { candidatesOf, type Candidate } from '../../src/lib/memory/facts/labeller/candidates';
import { featuresOf, type CandidateFeatures } from '../../src/lib/memory/facts/labeller/features';
import { labelOf } from '../../src/lib/memory/facts/labeller/label-clause';
import { NO_WEIGHTS } from '../../src/lib/memory/facts/labeller/label-model';
import { polarityFeatures } from '../../src/lib/memory/facts/labeller/polarity';
import { wordsOf, type LabelledClause } from '../../src/lib/memory/facts/labeller/surroundings';
import { findPredicate } from '../../src/lib/memory/facts/predicates';
import { readStatements } from '../../src/lib/memory/facts/read-statements';
import type { GoldFact, SaidSentence } from './facts-data';
import { samePerson } from './same-fact';
import { context } from './score-facts';

/** The runs of words of one clause. */
export interface ClauseExamples {
  readonly words: readonly string[];
  readonly examples: readonly Example[];
}

/** A run of words, what it is (an empty label: no object), and for an object whether it is denied. */
export interface Example {
  readonly candidate: Candidate;
  readonly features: CandidateFeatures;
  readonly label: string;
  readonly polarity: readonly string[];
  readonly denied: boolean;
}

/** A clause, what patterns read in it, and the sentence's facts. */
export interface ReadClause {
  readonly clause: LabelledClause | undefined;
  readonly drafts: readonly Draft[];
  readonly facts: readonly GoldFact[];
}

/** The clauses of a sentence as they are seen before they are labelled. */
export function clausesOf({ text, facts }: SaidSentence): readonly ReadClause[] {
  const clauses: ReadClause[] = [];
  readStatements(text, context, {
    weights: NO_WEIGHTS,
    observe: (clause, drafts) => clauses.push({ clause, drafts, facts }),
  });
  return clauses;
}

/** The runs of words of a sentence's clauses. A fact is taken for the first run that says its object. */
export function examplesOf(clauses: readonly ReadClause[]): readonly ClauseExamples[] {
  const facts = clauses[0]?.facts ?? [];
  const runs = clauses.flatMap(({ clause }) =>
    clause === undefined
      ? []
      : candidatesOf(clause.tokens).map((candidate) => {
          const start = clause.tokens[candidate.from]?.start ?? 0;
          const end = clause.tokens[candidate.to - 1]?.end ?? 0;
          return { clause, candidate, key: comparisonKey(clause.text.slice(start, end)) };
        }),
  );
  const taken = new Map<(typeof runs)[number], GoldFact>();
  for (const fact of facts) {
    const key = comparisonKey(fact.object);
    const free = runs.filter((run) => run.key === key && !taken.has(run));
    const isRelation = findPredicate(fact.predicate)?.kind === 'relation';
    const run = free.find(({ clause }) => isRelation || samePerson(clause.subject, fact.subject)) ?? free[0];
    if (run !== undefined) taken.set(run, fact);
  }
  const exampleOf = (run: (typeof runs)[number]): Example => {
    const fact = taken.get(run);
    const label = fact === undefined ? '' : labelOf(fact.predicate);
    return {
      candidate: run.candidate,
      features: featuresOf(run.clause, run.candidate),
      label,
      polarity: fact === undefined ? [] : polarityFeatures(run.clause, run.candidate, label),
      denied: fact?.polarity === 'negative',
    };
  };
  return clauses.flatMap(({ clause }) =>
    clause === undefined
      ? []
      : [{ words: wordsOf(clause), examples: runs.filter((run) => run.clause === clause).map(exampleOf) }],
  );
}

/** Whether a sentence says what was read. */
export function isRight(draft: Draft, facts: readonly GoldFact[]): boolean {
  return facts.some(
    (fact) =>
      samePerson(fact.subject, draft.subject ?? PERSON) &&
      (findPredicate(fact.predicate)?.id ?? comparisonKey(fact.predicate)) ===
        (findPredicate(draft.predicate)?.id ?? comparisonKey(draft.predicate)) &&
      comparisonKey(fact.object) === comparisonKey(draft.object) &&
      (fact.polarity === 'negative') === (draft.negative ?? false),
  );
}
