import type { Statement } from '../../src/lib/core/fact';
import { comparisonKey } from '../../src/lib/memory/facts/comparison-key';
import { findPredicate } from '../../src/lib/memory/facts/predicates';
import { readStatements, type ReadStatement, type Study } from '../../src/lib/memory/facts/read-statements';
import { relationOf } from '../../src/lib/memory/facts/words/kin';
import type { FactData, GoldFact } from './facts-data';

/** How well the facts of sentences are read. Shares from 0 to 1. */
export interface FactScore {
  readonly sentences: number;
  /** Of the facts that were read, those that the sentences say. */
  readonly precision: number;
  /** Of the facts that the sentences say, those that were read. */
  readonly recall: number;
  /** The same of what does not wait because it is unsure. */
  readonly kept: { readonly precision: number; readonly recall: number };
  /** Of the sentences that say nothing, those from which something would be kept without asking. */
  readonly falselyKept: number;
  readonly nothing: number;
  /** Secrets that would be kept without asking, of so many. */
  readonly secretsKept: number;
  readonly secrets: number;
}

/** When and where the sentences are said. */
export const context = { now: Date.UTC(2026, 4, 13, 10), timeZone: 'Europe/London' };

/**
 * A fact is right when subject, predicate and sign are, and the object is but for articles and capitals. "Mum" and
 * "mother" are the same subject.
 *
 * @param study what the sentences are read with
 */
export function scoreFacts({ said, nothing, secrets }: FactData, study: Study): FactScore {
  let right = 0;
  let read = 0;
  let meant = 0;
  let kept = 0;
  let keptRight = 0;
  for (const { text, facts } of said) {
    const statements = readStatements(text, context, study);
    const found = statements.map(({ statement }) => keyOf(statement));
    const sure = statements.filter(({ caution }) => caution !== 'unsure').map(({ statement }) => keyOf(statement));
    const wanted = facts.map(keyOf);
    right += wanted.filter((key) => found.includes(key)).length;
    read += found.length;
    meant += wanted.length;
    kept += sure.length;
    keptRight += wanted.filter((key) => sure.includes(key)).length;
  }
  const keepsSomething = (text: string): boolean =>
    readStatements(text, context, study).some(({ caution }: ReadStatement) => caution === undefined);
  // Whatever of a sentence with a secret holds a digit is taken for it.
  const keepsSecret = (text: string): boolean =>
    readStatements(text, context, study).some(
      ({ caution, statement }) => caution !== 'secret' && /\d{3}|password|passphrase|\bpin\b/i.test(statement.object),
    );
  return {
    sentences: said.length,
    precision: right / read,
    recall: right / meant,
    kept: { precision: keptRight / kept, recall: keptRight / meant },
    falselyKept: nothing.filter(keepsSomething).length / nothing.length,
    nothing: nothing.length,
    secretsKept: secrets.filter(keepsSecret).length,
    secrets: secrets.length,
  };
}

/** A score in words. */
export function scoreText({
  sentences,
  precision,
  recall,
  kept,
  falselyKept,
  nothing,
  secrets,
  secretsKept,
}: FactScore): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return [
    `Facts of ${sentences} sentences: precision ${percent(precision)}, recall ${percent(recall)}`,
    `Of those that do not wait as unsure: precision ${percent(kept.precision)}, recall ${percent(kept.recall)}`,
    ...(nothing > 0 ? [`Kept without asking from ${nothing} sentences that say nothing: ${percent(falselyKept)}`] : []),
    ...(secrets > 0 ? [`Secrets kept without asking: ${secretsKept} of ${secrets}`] : []),
    '',
  ].join('\n');
}

/** Whether two words mean one person: the same name, or the same relation. */
export function samePerson(one: string, other: string): boolean {
  return personOf(one) === personOf(other);
}

function personOf(subject: string): string {
  return relationOf(comparisonKey(subject));
}

function keyOf({ subject, predicate, object, polarity }: GoldFact | Statement): string {
  const id = findPredicate(predicate)?.id ?? comparisonKey(predicate);
  return [personOf(subject), id, comparisonKey(object), polarity].join('|');
}
