import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Polarity } from '../../src/lib/core/fact';

/** A fact that a sentence says. */
export interface GoldFact {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  readonly polarity: Polarity;
}

export interface SaidSentence {
  readonly text: string;
  readonly facts: readonly GoldFact[];
}

/** Sentences with the facts that they say, sentences that say none, and sentences that hold a secret. */
export interface FactData {
  readonly said: readonly SaidSentence[];
  readonly nothing: readonly string[];
  readonly secrets: readonly string[];
}

/** Reads `said.txt` (sentence, tab, facts), `nothing.txt` and `secrets.txt` of a folder of `data/memory/facts`. */
export function readFactData(folder: string): FactData {
  return readFactFiles(folder, '');
}

/** The same of files whose names end so: `said-2.txt`. */
export function readFactFiles(folder: string, ending: string): FactData {
  const lines = (name: string): readonly string[] =>
    existsSync(join(folder, name))
      ? readFileSync(join(folder, name), 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '')
      : [];
  return {
    said: lines(`said${ending}.txt`).map(readSaid),
    nothing: lines(`nothing${ending}.txt`),
    // A second field says "not" where it only looks like one.
    secrets: lines(`secrets${ending}.txt`).flatMap((line) => {
      const [text = '', kind] = line.split('\t');
      return kind === 'not' ? [] : [text];
    }),
  };
}

function readSaid(line: string): SaidSentence {
  const [text = '', gold = ''] = line.split('\t');
  return { text, facts: gold.split(' ; ').flatMap((fact) => (fact.trim() === '' ? [] : [readFact(fact, line)])) };
}

/** "subject | predicate | object | +" */
function readFact(fact: string, line: string): GoldFact {
  const [subject, predicate, object, sign, ...rest] = fact.split('|').map((part) => part.trim());
  if (!subject || !predicate || !object || (sign !== '+' && sign !== '-') || rest.length > 0) {
    throw new Error(`This line has a fact that cannot be read: ${line}`);
  }
  return { subject, predicate, object, polarity: sign === '+' ? 'positive' : 'negative' };
}
