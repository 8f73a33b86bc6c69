import type { Statement } from '../../src/lib/core/fact';
import { comparisonKey } from '../../src/lib/memory/facts/comparison-key';
import { findPredicate } from '../../src/lib/memory/facts/predicates';
import { readStatements, type ReadStatement } from '../../src/lib/memory/facts/read-statements';
import type { FactData, GoldFact } from './facts-data';

/** How well the facts of sentences are read. Shares from 0 to 1. */
export interface FactScore {
  readonly sentences: number;
  /** Of the facts that were read, those that the sentences say. */
  readonly precision: number;
  /** Of the facts that the sentences say, those that were read. */
  readonly recall: number;
  /** Of the sentences that say nothing, those from which something would be kept without asking. */
  readonly falselyKept: number;
  readonly nothing: number;
  /** Secrets that would be kept without asking, of so many. */
  readonly secretsKept: number;
  readonly secrets: number;
}

const context = { now: Date.UTC(2026, 4, 13, 10), timeZone: 'Europe/London' };

/** A fact is right when subject, predicate and sign are, and the object is but for articles and capitals. */
export function scoreFacts({ said, nothing, secrets }: FactData): FactScore {
  let right = 0;
  let read = 0;
  let meant = 0;
  for (const { text, facts } of said) {
    const found = readStatements(text, context).map(({ statement }) => keyOf(statement));
    const wanted = facts.map(keyOf);
    right += wanted.filter((key) => found.includes(key)).length;
    read += found.length;
    meant += wanted.length;
  }
  return {
    sentences: said.length,
    precision: right / read,
    recall: right / meant,
    falselyKept: nothing.filter(keepsSomething).length / nothing.length,
    nothing: nothing.length,
    secretsKept: secrets.filter(keepsSecret).length,
    secrets: secrets.length,
  };
}

function keyOf({ subject, predicate, object, polarity }: GoldFact | Statement): string {
  const id = findPredicate(predicate)?.id ?? comparisonKey(predicate);
  return [comparisonKey(subject), id, comparisonKey(object), polarity].join('|');
}

function keepsSomething(text: string): boolean {
  return readStatements(text, context).some(({ caution }: ReadStatement) => caution === undefined);
}

/** Whatever of a sentence with a secret holds a digit is taken for it. */
function keepsSecret(text: string): boolean {
  return readStatements(text, context).some(
    ({ caution, statement }) => caution !== 'secret' && /\d{3}|password|passphrase|\bpin\b/i.test(statement.object),
  );
}
