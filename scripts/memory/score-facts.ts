import type { Statement } from '../../src/lib/core/fact';
import { readStatements, type ReadStatement, type Study } from '../../src/lib/memory/facts/read-statements';
import type { FactData, GoldFact } from './facts-data';
import { factKey, saysTheSame } from './same-fact';

/** How well the facts of sentences are read. Shares from 0 to 1. */
export interface FactScore {
  readonly sentences: number;
  /** Of the facts that were read, those that the sentences say. */
  readonly precision: number;
  /** Of the facts that the sentences say, those that were read. */
  readonly recall: number;
  /** The same of what does not wait because it is unsure. */
  readonly kept: { readonly precision: number; readonly recall: number };
  /** Both again, where what says the same in other words counts as right. */
  readonly inOtherWords: {
    readonly read: { readonly precision: number; readonly recall: number };
    readonly kept: { readonly precision: number; readonly recall: number };
  };
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
 * "mother" are the same subject. Beside it stands how it is where other words for the same are right as well.
 *
 * @param study what the sentences are read with
 */
export function scoreFacts({ said, nothing, secrets }: FactData, study: Study): FactScore {
  const [loose, looseKept] = [counter(), counter()];
  let right = 0;
  let read = 0;
  let meant = 0;
  let kept = 0;
  let keptRight = 0;
  for (const { text, facts } of said) {
    const statements = readStatements(text, context, study);
    const found = statements.map(({ statement }) => factKey(statement));
    const sureOnes = statements.filter(({ caution }) => caution !== 'unsure').map(({ statement }) => statement);
    const sure = sureOnes.map(factKey);
    loose.add(
      statements.map(({ statement }) => statement),
      facts,
    );
    looseKept.add(sureOnes, facts);
    const wanted = facts.map(factKey);
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
    inOtherWords: { read: loose.shares(), kept: looseKept.shares() },
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
  inOtherWords,
  falselyKept,
  nothing,
  secrets,
  secretsKept,
}: FactScore): string {
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return [
    `Facts of ${sentences} sentences: precision ${percent(precision)}, recall ${percent(recall)}`,
    `Of those that do not wait as unsure: precision ${percent(kept.precision)}, recall ${percent(kept.recall)}`,
    `In other words: precision ${percent(inOtherWords.read.precision)}, recall ${percent(inOtherWords.read.recall)}; kept: precision ${percent(inOtherWords.kept.precision)}, recall ${percent(inOtherWords.kept.recall)}`,
    ...(nothing > 0 ? [`Kept without asking from ${nothing} sentences that say nothing: ${percent(falselyKept)}`] : []),
    ...(secrets > 0 ? [`Secrets kept without asking: ${secretsKept} of ${secrets}`] : []),
    '',
  ].join('\n');
}

/** Counts what says the same as something meant. */
function counter() {
  let [found, meant, foundRight, meantRead] = [0, 0, 0, 0];
  return {
    add(statements: readonly Statement[], facts: readonly GoldFact[]): void {
      found += statements.length;
      meant += facts.length;
      foundRight += statements.filter((one) => facts.some((fact) => saysTheSame(one, fact))).length;
      meantRead += facts.filter((fact) => statements.some((one) => saysTheSame(one, fact))).length;
    },
    shares: () => ({ precision: foundRight / found, recall: meantRead / meant }),
  };
}
