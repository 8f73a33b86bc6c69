import type { Fact, Statement } from '../../../src/lib/core/fact';
import { applied, type Settled } from '../../../src/lib/memory/facts/settle-rows';
import { settleStatements } from '../../../src/lib/memory/facts/settle-statements';
import { countedIds } from '../counted-ids';

/** `subject | predicate | object`, with a minus before the object of what is denied. */
export function statement(line: string, times: Pick<Statement, 'validFrom' | 'validTo'> = {}): Statement {
  const [subject = '', predicate = '', object = ''] = line.split('|').map((part) => part.trim());
  const isDenied = object.startsWith('-');
  return {
    subject,
    predicate,
    object: isDenied ? object.slice(1) : object,
    polarity: isDenied ? 'negative' : 'positive',
    kind: 'fact',
    ...times,
    confidence: 0.9,
  };
}

/** A memory to which a test says things. */
export function createSaidFacts() {
  const createId = countedIds('f');
  let facts: readonly Fact[] = [];
  const apply = (settled: Settled): Settled => {
    facts = applied(facts, settled);
    return settled;
  };
  return {
    createId,
    apply,
    get facts() {
      return facts;
    },
    say: (saidAt: number, said: string | Statement, state: Fact['state'] = 'kept') =>
      apply(
        settleStatements(facts, [{ statement: typeof said === 'string' ? statement(said) : said, state }], {
          ...{ saidAt, source: { conversationId: 'c', messageId: `m${saidAt}` }, createId },
        }),
      ),
  };
}

/** Rows in short: what they say, from when until when. */
export function inShort(facts: readonly Fact[]): readonly string[] {
  return facts.map(({ subject, predicate, object, polarity, validFrom, validTo }) =>
    [subject, predicate, polarity === 'negative' ? `-${object}` : object, `${validFrom}–${validTo ?? ''}`].join(' '),
  );
}
