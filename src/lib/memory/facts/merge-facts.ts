import { PERSON, type Fact, type Saying } from '../../core/fact';
import { comparisonKey } from './comparison-key';
import { findPredicate } from './predicates';
import { sameRow } from './same-row';
import { joined, sayingsOf, settleRows, type SettleOptions, type Settled } from './settle-rows';

/** What of a fact a person may correct; what is not named stays. `null` takes an end away. */
export interface FactCorrection {
  readonly subject?: string;
  readonly predicate?: string;
  readonly object?: string;
  readonly polarity?: Fact['polarity'];
  readonly validFrom?: number;
  readonly validTo?: number | null;
}

const nothing: Settled = { change: { saved: [], removed: [] }, effects: [] };

/**
 * Makes two subjects one: all that is said of the one, or names them, is said of the other from then on, and what both
 * have of which only one can hold is put in order by when it was said.
 */
export function mergeSubjects(
  facts: readonly Fact[],
  { from, into }: { readonly from: string; readonly into: string },
  { createId }: Pick<SettleOptions, 'createId'>,
): Settled {
  const gone = comparisonKey(from);
  if (gone === comparisonKey(into) || from === PERSON) return nothing;
  const renamed = facts.flatMap((fact): Fact[] => {
    const subject = fact.subject !== PERSON && comparisonKey(fact.subject) === gone ? into : fact.subject;
    // A relation names somebody; of anything else an object of the same name may be something else.
    const isName = findPredicate(fact.predicate)?.kind === 'relation' && into !== PERSON;
    const object = isName && comparisonKey(fact.object) === gone ? into : fact.object;
    return subject === fact.subject && object === fact.object ? [] : [{ ...fact, subject, object }];
  });
  return replaced(facts, renamed, {
    createId,
    touches: ({ subject }) => comparisonKey(subject) === comparisonKey(into),
  });
}

/**
 * Makes two facts one, in the words of the one that is kept: it was then said whenever either was said, and holds from
 * the earlier beginning.
 */
export function mergeFacts(
  facts: readonly Fact[],
  { kept, merged }: { readonly kept: string; readonly merged: string },
): Settled {
  const keptFact = facts.find(({ id }) => id === kept);
  const mergedFact = facts.find(({ id }) => id === merged);
  if (keptFact === undefined || mergedFact === undefined || kept === merged) return nothing;
  // Ends that words told are in the ends of the two facts, of which the later counts.
  const sayings = [...sayingsOf(keptFact), ...sayingsOf(mergedFact)]
    .map(({ validTo: _end, ...saying }): Saying => saying)
    .sort((one, other) => one.saidAt - other.saidAt);
  const [first] = sayings;
  const { validTo: _validTo, source: _source, ...words } = keptFact;
  const ends = [keptFact.validTo, mergedFact.validTo].filter((end) => end !== undefined);
  const row: Fact = {
    ...words,
    saidAt: first?.saidAt ?? keptFact.saidAt,
    validFrom: Math.min(keptFact.validFrom, mergedFact.validFrom),
    // It holds while either does.
    ...(ends.length < 2 ? {} : { validTo: Math.max(...ends) }),
    confidence: Math.max(keptFact.confidence, mergedFact.confidence),
    ...(first?.source === undefined ? {} : { source: first.source }),
    state: keptFact.state === 'kept' || mergedFact.state === 'kept' ? 'kept' : 'waiting',
    pinned: keptFact.pinned || mergedFact.pinned,
    sayings,
  };
  return {
    change: { saved: [row], removed: [merged] },
    effects: [{ op: 'forget', fact: mergedFact }],
  };
}

/**
 * Corrects a fact by hand. The row was never true as it stood, so nothing is closed for it and no history is left of it;
 * what it says now is put among what is known of the same, as if it had been said so.
 *
 * @param id of the fact
 */
export function editFact(
  facts: readonly Fact[],
  id: string,
  correction: FactCorrection,
  { createId }: Pick<SettleOptions, 'createId'>,
): Settled {
  const fact = facts.find((each) => each.id === id);
  if (fact === undefined) return nothing;
  const row = corrected(fact, correction);
  if (sameRow(fact, row)) return nothing;
  return replaced(facts, [row], { createId });
}

function corrected(fact: Fact, { validFrom, validTo, ...words }: FactCorrection): Fact {
  const { validTo: oldEnd, sayings, ...kept } = fact;
  const end = validTo === undefined ? oldEnd : (validTo ?? undefined);
  const retimed = validFrom !== undefined || validTo !== undefined;
  const known = findPredicate(words.predicate ?? fact.predicate);
  return {
    ...kept,
    ...words,
    kind: words.predicate === undefined ? fact.kind : (known?.kind ?? 'fact'),
    validFrom: validFrom ?? fact.validFrom,
    ...(end === undefined ? {} : { validTo: Math.max(end, validFrom ?? fact.validFrom) }),
    // What the person writes down by hand goes before what the words once told of times.
    ...(sayings === undefined || retimed ? {} : { sayings }),
  };
}

/** Takes rows out and puts them back in their new form, as if they came now. */
function replaced(facts: readonly Fact[], rows: readonly Fact[], options: SettleOptions): Settled {
  const ids = new Set(rows.map(({ id }) => id));
  const others = facts.filter(({ id }) => !ids.has(id));
  const settled = settleRows(others, rows, options);
  const saved = new Set(settled.change.saved.map(({ id }) => id));
  const gone = rows.filter(({ id }) => !saved.has(id)).map(({ id }) => id);
  return joined(
    { change: { saved: [], removed: gone }, effects: [] },
    { ...settled, effects: settled.effects.filter(({ op }) => op !== 'add') },
  );
}
