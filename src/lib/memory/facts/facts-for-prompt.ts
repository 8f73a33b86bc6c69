import type { Fact } from '../../core/fact';
import { createWordReader } from '../recall/words';
import { currentFacts } from './known-values';
import { findPredicate } from './predicates';
import { profileLines, type ProfileLine } from './profile';

export interface PromptQuestion {
  readonly question: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Whether to begin with the most telling facts, whatever the question. */
  readonly withProfile: boolean;
}

/** Lines of the profile that a conversation begins with. */
const PROFILE = 6;
/** Facts that are given because the question touches them. */
const RELEVANT = 6;

/** The facts that a model is given with a question, in a fixed order: a short profile, and what the question is about. */
export function factsForPrompt(
  facts: readonly Fact[],
  { question, at, withProfile }: PromptQuestion,
): readonly ProfileLine[] {
  const reader = createWordReader();
  const termsOf = (text: string): readonly string[] => reader.termsOf(text).filter((term) => !reader.isStopWord(term));
  const asked = new Set(termsOf(question));
  const all = profileLines(facts, { at, most: Infinity });
  const touched = new Set(
    currentFacts(facts, at)
      .filter((fact) =>
        wordsOf(fact)
          .flatMap(termsOf)
          .some((term) => asked.has(term)),
      )
      .map(({ id }) => id),
  );
  const begun = new Set(withProfile ? all.slice(0, PROFILE).map(({ id }) => id) : []);
  const relevant = new Set(
    all
      .filter(({ id }) => touched.has(id) && !begun.has(id))
      .slice(0, RELEVANT)
      .map(({ id }) => id),
  );
  return all.filter(({ id }) => begun.has(id) || relevant.has(id));
}

/** Words by which a question can touch a fact. */
function wordsOf({ subject, predicate, object }: Fact): readonly string[] {
  const known = findPredicate(predicate);
  return [subject, predicate, object, ...(known?.aliases ?? [])];
}
