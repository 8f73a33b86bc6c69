import { NO_WEIGHTS } from '../../../src/lib/memory/facts/labeller/label-model';
import { readStatements } from '../../../src/lib/memory/facts/read-statements';

export const readingContext = { now: Date.UTC(2026, 10, 29, 12), timeZone: 'Europe/London' };

/** What patterns alone read in a text, as "subject | predicate | object | sign", joined by " ; ". */
export function readFacts(text: string, knownNames: readonly string[] = []): string {
  return readStatements(text, { ...readingContext, knownNames }, { weights: NO_WEIGHTS })
    .map(({ statement: { subject, predicate, object, polarity } }) =>
      [subject, predicate, object, polarity === 'positive' ? '+' : '-'].join(' | '),
    )
    .join(' ; ');
}
