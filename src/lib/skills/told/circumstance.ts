import { circumstanceOpening, conditionOpening, notCircumstances, requestOpening } from '../english/circumstances';
import { notFirst, statementVerbs, subjects } from '../english/remarks';
import {
  finiteEnding,
  finiteVerb,
  leadingLink,
  otherSubject,
  ownSubject,
  plainNoun,
  statementOpener,
} from '../english/told-words';
import type { Token } from '../grammar/utterance';

/** A longer one is a story, and what matters in it is not for a rule to say. */
const MOST_WORDS = 32;
/** The verb of a statement comes so early. */
const LATEST_VERB = 7;

const SIGN = /^[,.;:–—-]$/;

/** What words before or behind a request are: they only tell of something, or what is asked hangs on them. */
export type Circumstance = 'told' | 'condition';

/** What a run of tokens is; `undefined` where it may ask for something itself. */
export function circumstanceIn(tokens: readonly Token[]): Circumstance | undefined {
  const words = tokens.map(({ text }) => text);
  if (words.length > MOST_WORDS || notCircumstances.test(words.join(' '))) return undefined;
  const clauses = clausesIn(words);
  if (clauses.length === 0) return 'told';
  const [first = []] = clauses;
  if (!isTold(first)) return undefined;
  if (clauses.some((clause, at) => at > 0 && asks(clause))) return undefined;
  return clauses.some((clause) => conditionOpening.test(clause.join(' '))) ? 'condition' : 'told';
}

function clausesIn(words: readonly string[]): readonly (readonly string[])[] {
  const clauses: string[][] = [[]];
  for (const word of words) {
    if (SIGN.test(word)) clauses.push([]);
    else clauses.at(-1)?.push(word);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** Whether a clause is a question or an order of its own; "I would like …" may as well tell of something. */
function asks(clause: readonly string[]): boolean {
  const text = clause.join(' ').replace(leadingLink, '');
  return requestOpening.test(text) && !ownSubject.test(text) && !plainNoun.test(text);
}

function isTold(clause: readonly string[]): boolean {
  const text = clause.join(' ');
  if (circumstanceOpening.test(text) || conditionOpening.test(text)) return clause.length > 1;
  if (asks(clause)) return false;
  const start = statementOpener.test(clause[0] ?? '') ? 1 : 0;
  const rest = clause.slice(start);
  const [first = ''] = rest;
  if (first === '') return true;
  if (rest.length === 1) return start > 0 || /^\p{L}+$/u.test(first);
  if (subjects.has(first) || otherSubject.test(first)) return true;
  if (notFirst.has(first)) return false;
  const verb = rest.findIndex(
    (word, at) => at > 0 && (statementVerbs.has(word) || finiteEnding.test(word) || finiteVerb.test(word)),
  );
  return (verb > 0 && verb <= LATEST_VERB) || finiteEnding.test(first);
}
