import type { Fact, FactSource, Statement } from '../../core/fact';
import { comparisonKey } from './comparison-key';
import { cardinalityOf } from './predicates';
import { predicateKey } from './same-subject';
import { settleRows, type Settled } from './settle-rows';

/** A statement and what is to become of it. */
export interface StatementToKeep {
  readonly statement: Statement;
  /** `waiting` where the person is to be asked first: it closes nothing until `acceptFact`. */
  readonly state: Fact['state'];
}

export interface StatementContext {
  /** When the statements were said. Milliseconds since 1970, UTC. */
  readonly saidAt: number;
  /** None for what was entered by hand. */
  readonly source?: FactSource;
  /** A name that no other device or tab gives; called once for each statement, in order, and for each row that is cut in two. */
  readonly createId: () => string;
}

/**
 * What the statements of one message change among the facts.
 *
 * Of a predicate with one value, the new value closes the one before and opens; a value that is said again is only
 * written down as said again, and may raise the confidence. Values of other predicates stand beside each other, and so do
 * occasions of different times. What is denied closes what was said, and is kept itself as a negative fact. What is over
 * ("used to") is born closed. The same statements leave the same current values in whatever order they come: what was
 * said last of all counts, not what came last.
 */
export function settleStatements(
  facts: readonly Fact[],
  statements: readonly StatementToKeep[],
  context: StatementContext,
): Settled {
  const rows: Fact[] = [];
  for (const { statement, state } of statements) {
    // Where one message gives two values for one thing, the later words count as said later.
    const rivals = rows.filter((row) => isRival(row, statement)).length;
    rows.push(rowOf(statement, state, { ...context, saidAt: context.saidAt + rivals }));
  }
  return settleRows(facts, rows, context);
}

/**
 * Keeps a fact that waited, as said when it was said. Nothing changes where it does not wait (any more).
 *
 * @param id of the fact
 */
export function acceptFact(facts: readonly Fact[], id: string, context: Pick<StatementContext, 'createId'>): Settled {
  const fact = facts.find((each) => each.id === id && each.state === 'waiting');
  if (fact === undefined) return { change: { saved: [], removed: [] }, effects: [] };
  const others = facts.filter((each) => each !== fact);
  const { change, effects } = settleRows(others, [{ ...fact, state: 'kept' }], context);
  const isGone = !change.saved.some((row) => row.id === id);
  return { change: { ...change, removed: isGone ? [...change.removed, id] : change.removed }, effects };
}

function rowOf(statement: Statement, state: Fact['state'], { saidAt, source, createId }: StatementContext): Fact {
  const { validFrom, validTo, ...said } = statement;
  const isOver = validTo !== undefined && validTo <= saidAt;
  const from = Math.min(validFrom ?? (isOver ? validTo : saidAt), validTo ?? Infinity);
  const { confidence } = statement;
  const origin = source === undefined ? {} : { source };
  return {
    ...said,
    id: createId(),
    saidAt,
    validFrom: from,
    ...(validTo === undefined
      ? {}
      : { validTo, sayings: [{ saidAt, validFrom: from, validTo, confidence, ...origin }] }),
    ...origin,
    state,
    pinned: false,
  };
}

function isRival(row: Fact, { subject, predicate, object, polarity }: Statement): boolean {
  if (comparisonKey(row.subject) !== comparisonKey(subject)) return false;
  if (predicateKey(row.predicate) !== predicateKey(predicate)) return false;
  const sameObject = comparisonKey(row.object) === comparisonKey(object);
  return sameObject ? row.polarity !== polarity : cardinalityOf(predicate) === 'one';
}
