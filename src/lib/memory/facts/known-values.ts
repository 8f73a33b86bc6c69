import type { Fact } from '../../core/fact';
import { cached } from './cached';
import { comparisonKey } from './comparison-key';
import { namedTime } from './occasions';
import { cardinalityOf } from './predicates';
import { claimedAt, isPast } from './said';
import { predicateKey, subjectKeys } from './same-subject';
import { sayingsOf } from './settle-rows';

const DAY = 24 * 3_600_000;

export interface ValueQuestion {
  /** `PERSON`, a name or a relation; 'sister' and the name of the only sister find the same. */
  readonly subject: string;
  /** The id of a known predicate, one of its aliases, or a verb of the person's own. */
  readonly predicate: string;
  /** The moment that is asked about. Milliseconds since 1970, UTC. */
  readonly at: number;
}

/**
 * What held at a moment: of a predicate with one value the one value, or, where none held, what was denied; of others all
 * values, and what was denied behind them. Occasions hold until they are over, so those to come are among them. Facts
 * that wait are never told.
 */
export function valuesAt(facts: readonly Fact[], { subject, predicate, at }: ValueQuestion): readonly Fact[] {
  return holding(factsAbout(facts, subject, predicate, at), at);
}

/**
 * What held before and does not hold at that moment, the latest first, each value once: former values, and what was told
 * as past ("used to live in Porto"). What was taken back and never held is not among them.
 */
export function valuesBefore(facts: readonly Fact[], { subject, predicate, at }: ValueQuestion): readonly Fact[] {
  const about = factsAbout(facts, subject, predicate, at);
  const past = pastPredicate(predicate);
  const told = past === undefined ? [] : factsAbout(facts, subject, past, at).filter(({ saidAt }) => saidAt <= at);
  const seen = new Set(holding(about, at).filter(isPositive).map(valueOf));
  return [...about.filter((fact) => hasHeld(fact, at)).sort(byEnd), ...told].filter((fact) => {
    const value = valueOf(fact);
    if (!isPositive(fact) || seen.has(value)) return false;
    seen.add(value);
    return true;
  });
}

/** All that holds at a moment, of every subject, in the order given; see {@link valuesAt}. */
export function currentFacts(facts: readonly Fact[], at: number): readonly Fact[] {
  const subjectKey = subjectKeys(facts);
  const predicateOf = cached(predicateKey);
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.state !== 'kept') continue;
    const key = JSON.stringify([subjectKey(fact.subject, fact.saidAt), predicateOf(fact.predicate)]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [fact]);
    else group.push(fact);
  }
  const held = new Set([...groups.values()].flatMap((group) => holding(group, at)));
  return facts.filter((fact) => held.has(fact));
}

/** Everything kept about it, the earliest first: former values, present ones and what was denied. */
export function historyOf(facts: readonly Fact[], subject: string, predicate: string): readonly Fact[] {
  const at = Math.max(0, ...facts.map(({ saidAt }) => saidAt));
  return [...factsAbout(facts, subject, predicate, at)].sort(byStart);
}

function factsAbout(facts: readonly Fact[], subject: string, predicate: string, at: number): readonly Fact[] {
  const subjectKey = subjectKeys(facts);
  const subjectWanted = subjectKey(subject, at);
  const predicateOf = cached(predicateKey);
  const predicateWanted = predicateOf(predicate);
  return facts.filter(
    (fact) =>
      fact.state === 'kept' &&
      predicateOf(fact.predicate) === predicateWanted &&
      subjectKey(fact.subject, fact.saidAt) === subjectWanted,
  );
}

/** @param facts about one subject and predicate */
function holding(facts: readonly Fact[], at: number): readonly Fact[] {
  const held = facts.filter((fact) => holdsAt(fact, at)).sort(byStart);
  const positive = held.filter(isPositive);
  const denied = held.filter((fact) => !isPositive(fact));
  const [fact] = facts;
  if (fact === undefined || cardinalityOf(fact.predicate) !== 'one') return [...positive, ...denied];
  const latest = positive.toSorted((one, other) => lastClaim(one) - lastClaim(other) || byStart(one, other)).at(-1);
  return latest === undefined ? denied : [latest];
}

/** Whether a fact holds at that moment; an occasion, whether it was known and is not over. */
function holdsAt(fact: Fact, at: number): boolean {
  const { predicate, saidAt, validFrom, validTo = Infinity } = fact;
  if (cardinalityOf(predicate) !== 'timed') return validFrom <= at && at < validTo;
  if (validFrom === validTo || (saidAt > at && validFrom > at)) return false;
  // An occasion of which only the beginning is known is taken to last a day.
  const end = namedTime(fact) === undefined ? validTo : (fact.validTo ?? validFrom + DAY);
  return at < end;
}

function hasHeld(fact: Fact, at: number): boolean {
  const { predicate, validFrom, validTo = Infinity } = fact;
  if (cardinalityOf(predicate) === 'timed') return validFrom <= at && validFrom < validTo && !holdsAt(fact, at);
  return validTo <= at && (validFrom < validTo || sayingsOf(fact).some(isPast));
}

/** Predicates that tell what once held, by the predicate that tells what holds. */
const pastOf: ReadonlyMap<string, string> = new Map([
  ['home', 'lived in'],
  ['employer', 'worked at'],
  ['job', 'worked at'],
  ['school', 'studied at'],
]);

function pastPredicate(predicate: string): string | undefined {
  return pastOf.get(predicateKey(predicate));
}

const isPositive = ({ polarity }: Fact): boolean => polarity === 'positive';
const valueOf = ({ object }: Fact): string => comparisonKey(object);
const lastClaim = (fact: Fact): number => Math.max(...sayingsOf(fact).map(claimedAt));

function byStart(one: Fact, other: Fact): number {
  return one.validFrom - other.validFrom || one.saidAt - other.saidAt || (one.id < other.id ? -1 : 1);
}

function byEnd(one: Fact, other: Fact): number {
  return (other.validTo ?? Infinity) - (one.validTo ?? Infinity) || byStart(other, one);
}
