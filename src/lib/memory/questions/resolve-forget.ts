import type { Fact } from '../../core/fact';
import type { RecalledTurn } from '../../core/recalled-turn';
import { historyOf } from '../facts/known-values';
import { findPredicate } from '../facts/predicates';
import { predicateKey, subjectKeys } from '../facts/same-subject';
import { TOPICS } from './english-words';
import { isOfPeople } from './known-of';
import type { ForgetRequest } from './memory-request';
import { readTopic } from './read-about';
import { contentStems, says, stems } from './same-thing';

/** What a request to forget would remove. It is shown to the person before anything is removed. */
export interface ForgetPlan {
  /** Waiting facts, closed ones and denials are among them: nothing stays behind. */
  readonly facts: readonly Fact[];
  /** Messages that said it, from those that were passed. */
  readonly messageIds: readonly string[];
  /** Whether all of the memory is meant: every fact and every turn, not only those passed. */
  readonly isEverything: boolean;
}

export interface ForgetContext {
  readonly facts: readonly Fact[];
  /** Turns that were recalled for the words of the request, the best first. */
  readonly turns: readonly RecalledTurn[];
  /** What was stored last, if anything. */
  readonly lastStored?: { readonly factIds: readonly string[]; readonly messageIds: readonly string[] };
}

/** Finds what is meant to be forgotten. */
export function resolveForget(
  { what, isSaid }: ForgetRequest,
  { facts, turns, lastStored }: ForgetContext,
): ForgetPlan {
  switch (what.kind) {
    case 'that':
      return {
        facts: facts.filter(({ id }) => lastStored?.factIds.includes(id)),
        messageIds: lastStored?.messageIds ?? [],
        isEverything: false,
      };
    case 'everything':
      return { facts, messageIds: turns.map(({ messageId }) => messageId), isEverything: true };
    case 'time': {
      const { from, to } = what.range;
      const isWithin = (at: number): boolean => at >= from && at < to;
      return plan(
        facts.filter(({ saidAt }) => isWithin(saidAt)),
        turns.filter(({ at }) => isWithin(at)),
      );
    }
    case 'subject':
      return plan(ofSubject(what.subject, facts), likely(turns, what.subject));
    case 'value': {
      const known = new Set(historyOf(facts, what.subject, what.predicate).map(({ id }) => id));
      const waiting = facts.filter((fact) => fact.state === 'waiting' && sameValue(fact, what, facts));
      const found = facts.filter((fact) => known.has(fact.id) || waiting.includes(fact));
      // Whoever is forgotten as "my ex" goes with all that is known of them.
      const people =
        isOfPeople(what.predicate) || findPredicate(what.predicate) === undefined
          ? found.map(({ object }) => object)
          : [];
      const theirs = /^(?:my|our) \S+$/i.test(what.words) ? people.flatMap((name) => ofSubject(name, facts)) : [];
      return plan([...new Set([...found, ...theirs])], isSaid ? likely(turns, what.words) : []);
    }
    case 'words': {
      const topic = readTopic(what.words);
      const found = topic === undefined ? byWords(what.words, facts) : byTopic(topic, facts);
      return plan(found, likely(turns, what.words));
    }
  }
}

/** The facts, and the messages that said them or speak of the same. */
function plan(facts: readonly Fact[], turns: readonly RecalledTurn[]): ForgetPlan {
  const sources = facts.flatMap(({ source, sayings = [] }) => [source, ...sayings.map((each) => each.source)]);
  const messageIds = [
    ...sources.flatMap((source) => source?.messageId ?? []),
    ...turns.map(({ messageId }) => messageId),
  ];
  return { facts, messageIds: [...new Set(messageIds)], isEverything: false };
}

function ofSubject(subject: string, facts: readonly Fact[]): readonly Fact[] {
  const keyOf = subjectKeys(facts);
  return facts.filter(({ subject: about, predicate, object, saidAt }) => {
    const wanted = keyOf(subject, saidAt);
    return keyOf(about, saidAt) === wanted || (isOfPeople(predicate) && keyOf(object, saidAt) === wanted);
  });
}

function sameValue(
  fact: Fact,
  what: { readonly subject: string; readonly predicate: string },
  facts: readonly Fact[],
): boolean {
  const keyOf = subjectKeys(facts);
  return (
    predicateKey(fact.predicate) === predicateKey(what.predicate) &&
    keyOf(fact.subject, fact.saidAt) === keyOf(what.subject, fact.saidAt)
  );
}

/** Facts whose object the words name: all of it, or all of the words. */
function byWords(words: string, facts: readonly Fact[]): readonly Fact[] {
  const wanted = contentStems(words.replace(/[,.;].*$/, ''));
  if (wanted.length === 0) return [];
  return facts.filter(({ subject, predicate, object }) => {
    const told = stems(object);
    const all = [...told, ...stems(predicate), ...stems(subject)];
    return (
      wanted.every((stem) => all.includes(stem)) || (told.length > 0 && told.every((stem) => wanted.includes(stem)))
    );
  });
}

function byTopic(topic: string, facts: readonly Fact[]): readonly Fact[] {
  const predicates = new Set(TOPICS.get(topic));
  return facts.filter(({ predicate }) => predicates.has(predicateKey(predicate)));
}

/** Turns that speak of it: they say every word of it that names something. */
function likely(turns: readonly RecalledTurn[], words: string): readonly RecalledTurn[] {
  const wanted = contentStems(words);
  return turns.filter(({ text }) => says(text, wanted));
}
