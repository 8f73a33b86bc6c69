import type { Fact } from '../../core/fact';
import { comparisonKey } from './comparison-key';
import { namedTime } from './occasions';
import type { Cardinality } from './predicates';

/**
 * Of the rows of one subject and predicate that wait for the person's word, those that are worth asking about: each
 * thing once, the earliest, and none that was kept meanwhile.
 */
export function stillWaiting(
  waiting: readonly Fact[],
  kept: readonly Fact[],
  cardinality: Cardinality,
): readonly Fact[] {
  const thing = ({ object, polarity, saidAt, validFrom }: Fact): string =>
    JSON.stringify([
      comparisonKey(object),
      polarity,
      ...(cardinality === 'timed' ? [namedTime({ saidAt, validFrom })] : []),
    ]);
  const asked = new Set<string>();
  return waiting
    .toSorted((one, other) => one.saidAt - other.saidAt || (one.id < other.id ? -1 : 1))
    .filter((row) => {
      const key = thing(row);
      const isKnown = kept.some((each) => thing(each) === key && (each.validTo ?? Infinity) > row.saidAt);
      if (isKnown || asked.has(key)) return false;
      asked.add(key);
      return true;
    });
}
