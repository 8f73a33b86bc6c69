import { PERSON, type Fact } from '../lib/core/fact';
import { currentFacts } from '../lib/memory/facts/known-values';
import { sayFact } from '../lib/memory/facts/profile';

export type FactGroupName = 'you' | 'people' | 'preferences' | 'plans' | 'notes' | 'former';

/** Facts of one kind, the pinned ones first, then those said last. */
export interface FactGroup {
  readonly name: FactGroupName;
  readonly facts: readonly Fact[];
}

const ORDER: readonly FactGroupName[] = ['you', 'people', 'preferences', 'plans', 'notes', 'former'];

/** The predicate of what was told to be kept and is no fact of a known kind. */
const NOTE = 'notes';

/**
 * All kept facts by what they are about, each in one group; what does not hold any more stands together at the end. No
 * group is empty.
 *
 * @param at milliseconds since 1970, UTC
 */
export function groupFacts(facts: readonly Fact[], at: number): readonly FactGroup[] {
  const held = new Set(currentFacts(facts, at));
  const groups = new Map<FactGroupName, Fact[]>();
  for (const fact of facts) {
    if (fact.state !== 'kept') continue;
    const name = held.has(fact) ? groupOf(fact) : 'former';
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [fact]);
    else group.push(fact);
  }
  return ORDER.flatMap((name) => {
    const members = groups.get(name);
    return members === undefined ? [] : [{ name, facts: members.sort(byPlace) }];
  });
}

/** Those that have every word of the query in them or in what they are about. */
export function matchingFacts(facts: readonly Fact[], query: string): readonly Fact[] {
  const words = query.toLowerCase().split(/\s+/);
  if (words.every((word) => word === '')) return facts;
  return facts.filter((fact) => {
    const text = `${sayFact(fact)} ${fact.subject} ${fact.predicate}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

/** Everybody and everything, beside the person, of which something is known; each once, by name. */
export function subjectsOf(facts: readonly Fact[]): readonly string[] {
  return [...new Set(facts.map(({ subject }) => subject))]
    .filter((subject) => subject !== PERSON)
    .sort((one, other) => one.localeCompare(other));
}

function groupOf({ subject, predicate, kind }: Fact): FactGroupName {
  if (kind === 'plan') return 'plans';
  if (subject !== PERSON || kind === 'relation') return 'people';
  if (predicate === NOTE) return 'notes';
  return kind === 'preference' ? 'preferences' : 'you';
}

function byPlace(one: Fact, other: Fact): number {
  return Number(other.pinned) - Number(one.pinned) || other.saidAt - one.saidAt || (one.id < other.id ? -1 : 1);
}
