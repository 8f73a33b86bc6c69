import { PERSON, type Fact, type Saying } from '../../core/fact';
import type { RowChange } from '../../storage/row-change';
import { cached } from './cached';
import { comparisonKey } from './comparison-key';
import { occasions } from './occasions';
import { cardinalityOf, type Cardinality } from './predicates';
import { rowsOfRuns } from './rows-of-runs';
import { sameRow } from './same-row';
import { namedAnew, predicateKey, subjectKeys } from './same-subject';
import type { Run, Said } from './said';
import { succession } from './succession';
import { stillWaiting } from './waiting-rows';

/** What became of a fact, for the words that tell of it. */
export interface FactEffect {
  /** `close`: it ends, or ends earlier; `forget`: its row is gone, since another one says the same. */
  readonly op: 'add' | 'close' | 'forget';
  readonly fact: Fact;
}

/** A change of rows and what it does to facts. Repeats are written down and have no effect. */
export interface Settled {
  readonly change: Required<RowChange<Fact>>;
  readonly effects: readonly FactEffect[];
}

export interface SettleOptions {
  /** A name that no other device or tab gives. */
  readonly createId: () => string;
  /** Other rows whose values are put in order again, beside those that new rows touch. */
  readonly touches?: (fact: Fact) => boolean;
}

/**
 * Puts new rows among those that are there: same things become one row, values of which one holds at a time end each
 * other. What comes out depends on the rows, not on the order in which they came.
 */
export function settleRows(facts: readonly Fact[], added: readonly Fact[], options: SettleOptions): Settled {
  const isNamedAnew = namedAnew(facts, added);
  const touches = (fact: Fact): boolean => options.touches?.(fact) ?? false;
  const ofPerson = (fact: Fact): boolean => fact.subject === PERSON;
  // What the person says of their people decides who "my sister" is, so it is settled first.
  const first = settleSlots(facts, added.filter(ofPerson), {
    ...options,
    touches: (each) => ofPerson(each) && touches(each),
  });
  const others = settleSlots(
    applied(facts, first),
    added.filter((each) => !ofPerson(each)),
    {
      ...options,
      touches: (each) => !ofPerson(each) && (isNamedAnew(each) || touches(each)),
    },
  );
  return joined(first, others);
}

/** The rows after a change. */
export function applied(facts: readonly Fact[], { change: { saved, removed } }: Settled): readonly Fact[] {
  const changed = new Set([...saved.map(({ id }) => id), ...removed]);
  return [...facts.filter(({ id }) => !changed.has(id)), ...saved];
}

/** Two changes, one after the other, as one. */
export function joined(one: Settled, other: Settled): Settled {
  const later = new Set([...other.change.saved.map(({ id }) => id), ...other.change.removed]);
  return {
    change: {
      saved: [...one.change.saved.filter(({ id }) => !later.has(id)), ...other.change.saved],
      removed: [...one.change.removed, ...other.change.removed],
    },
    effects: [...one.effects, ...other.effects],
  };
}

interface Slot {
  readonly cardinality: Cardinality;
  readonly here: Fact[];
  readonly added: Fact[];
  touched: boolean;
}

function settleSlots(
  facts: readonly Fact[],
  added: readonly Fact[],
  { createId, touches = () => false }: SettleOptions,
): Settled {
  const slots = new Map<string, Slot>();
  const subjectKey = subjectKeys([...facts, ...added]);
  const predicateOf = cached(predicateKey);
  const slotOf = (fact: Fact): Slot => {
    const { subject, object, saidAt } = fact;
    const predicate = predicateOf(fact.predicate);
    const cardinality = cardinalityOf(predicate);
    const parts = [subjectKey(subject, saidAt), predicate, ...(cardinality === 'one' ? [] : [comparisonKey(object)])];
    const key = JSON.stringify(parts);
    const slot = slots.get(key) ?? { cardinality, here: [], added: [], touched: false };
    slots.set(key, slot);
    return slot;
  };
  for (const fact of added) {
    const slot = slotOf(fact);
    slot.added.push(fact);
    slot.touched = true;
  }
  const predicates = new Set([...added, ...facts.filter(touches)].map(({ predicate }) => predicateOf(predicate)));
  for (const fact of facts) {
    // Most rows speak of other things; they are not looked at any closer.
    if (!predicates.has(predicateOf(fact.predicate))) continue;
    const slot = slotOf(fact);
    slot.here.push(fact);
    if (touches(fact)) slot.touched = true;
  }
  const settled = [...slots.values()].filter(({ touched }) => touched).map((slot) => settleSlot(slot, createId));
  return {
    change: {
      saved: settled.flatMap(({ change }) => change.saved),
      removed: settled.flatMap(({ change }) => change.removed),
    },
    effects: settled.flatMap(({ effects }) => effects),
  };
}

function settleSlot({ cardinality, here, added }: Slot, createId: () => string): Settled {
  const order = cardinality === 'timed' ? occasions : succession;
  const said = withoutTwins([...saidIn(here.filter(isKept), order), ...saidIn(added.filter(isKept), order)]);
  const hereIds = new Set(here.map(({ id }) => id));
  const kept = rowsOfRuns(order(said), hereIds, createId);
  const waiting = stillWaiting(
    [...here, ...added].filter((row) => !isKept(row)),
    kept,
    cardinality,
  );
  return difference(here, added, [...kept, ...waiting]);
}

const isKept = ({ state }: Fact): boolean => state === 'kept';

/**
 * Everything that was said by rows that belong together. A row that ends otherwise than its own words and the other rows
 * tell, as when the fact that ended it was forgotten, is cut where it ends. A cut changes what the other rows tell, so
 * they are looked at until each end is told.
 */
function saidIn(rows: readonly Fact[], order: (said: readonly Said[]) => readonly Run[]): readonly Said[] {
  const cuts = new Map<string, number>();
  const ended = rows.filter(({ validTo }) => validTo !== undefined);
  for (;;) {
    const told = rows.flatMap((row) => saidBy(row, cuts.get(row.id)));
    const untold = untoldEnds(
      ended.filter(({ id }) => !cuts.has(id)),
      ended.length === 0 ? [] : order(told),
    );
    if (untold.length === 0) return told;
    for (const [id, end] of untold) cuts.set(id, end);
  }
}

function untoldEnds(rows: readonly Fact[], runs: readonly Run[]): readonly (readonly [string, number])[] {
  const ends = new Map<string, number | undefined>();
  for (const { said, validTo } of runs) {
    for (const { row } of said) if (!ends.has(row.id)) ends.set(row.id, validTo);
  }
  return rows.flatMap(({ id, validTo }) =>
    validTo === undefined || ends.get(id) === validTo ? [] : [[id, validTo] as const],
  );
}

function saidBy(row: Fact, cut: number | undefined): readonly Said[] {
  return sayingsOf(row).map((saying): Said => ({
    ...saying,
    ...(cut === undefined ? {} : { cut }),
    value: comparisonKey(row.object),
    polarity: row.polarity,
    row,
  }));
}

/** Each time that a fact was said. */
export function sayingsOf({ sayings, saidAt, validFrom, confidence, source }: Fact): readonly Saying[] {
  if (sayings !== undefined && sayings.length > 0) return sayings;
  return [{ saidAt, validFrom, confidence, ...(source === undefined ? {} : { source }) }];
}

/** The same words of the same message count once, however often they come. */
function withoutTwins(said: readonly Said[]): readonly Said[] {
  const seen = new Set<string>();
  return said.filter(({ saidAt, validFrom, validTo, source, value, polarity }) => {
    const key = JSON.stringify([saidAt, validFrom, validTo, source?.messageId, value, polarity]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function difference(here: readonly Fact[], added: readonly Fact[], after: readonly Fact[]): Settled {
  const before = new Map(here.map((row) => [row.id, row]));
  const isNew = new Set(added.map(({ id }) => id));
  const left = new Set(after.map(({ id }) => id));
  const gone = here.filter(({ id }) => !left.has(id));
  const saved = after.filter((row) => {
    const old = before.get(row.id);
    return old === undefined || !sameRow(old, row);
  });
  const closed = saved.filter((row) => {
    const old = before.get(row.id);
    return old !== undefined && (row.validTo ?? Infinity) < (old.validTo ?? Infinity);
  });
  const effect =
    (op: FactEffect['op']) =>
    (fact: Fact): FactEffect => ({ op, fact });
  return {
    change: { saved, removed: gone.map(({ id }) => id) },
    effects: [
      ...closed.map(effect('close')),
      ...saved.filter(({ id }) => isNew.has(id) && !before.has(id)).map(effect('add')),
      ...gone.map(effect('forget')),
    ],
  };
}
