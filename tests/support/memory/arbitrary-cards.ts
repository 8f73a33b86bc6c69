import fc from 'fast-check';
import type { Card } from '../../../bench/support/fact-oracle';
import type { Step } from '../../../bench/support/random-lives';

export const cardValues = ['Hull', 'Leeds', 'York'];

const draft = fc.record({
  said: fc.nat(20),
  value: fc.constantFrom(...cardValues),
  turn: fc.constantFrom('is', 'is', 'is', 'since', 'from', 'until', 'is-not', 'was'),
  distance: fc.integer({ min: 1, max: 8 }),
});

/** Values, times and turns of phrase that clash often. Times are small numbers; no two cards speak in one moment. */
export function arbitraryCards(maxLength = 8): fc.Arbitrary<readonly Card[]> {
  return fc
    .array(draft, { minLength: 1, maxLength })
    .map((drafts) => drafts.map((each, index) => cardOf(each, index, each.said)));
}

/** Sayings in the order of time, and facts that are forgotten between them. */
export function arbitrarySteps(predicates: readonly string[], maxLength = 12): fc.Arbitrary<readonly Step[]> {
  const step = fc.oneof(
    { weight: 4, arbitrary: fc.record({ predicate: fc.constantFrom(...predicates), draft }) },
    { weight: 1, arbitrary: fc.record({ place: fc.nat(10) }) },
  );
  return fc
    .array(step, { minLength: 1, maxLength })
    .map((steps) =>
      steps.map((each, index): Step =>
        'place' in each
          ? { do: 'forget', place: each.place }
          : { do: 'say', predicate: each.predicate, card: cardOf(each.draft, index, index) },
      ),
    );
}

function cardOf(
  { value, turn, distance }: { readonly value: string; readonly turn: string; readonly distance: number },
  index: number,
  place: number,
): Card {
  const said = 100 + place * 20 + index;
  const id = `m${String(index).padStart(3, '0')}`;
  const far = distance * 20 + 10;
  switch (turn) {
    case 'since':
      return { id, said, value, kind: 'is', from: said - far };
    case 'from':
      return { id, said, value, kind: 'is', from: said + far };
    case 'until':
      return { id, said, value, kind: 'is', until: said + far };
    case 'is-not':
    case 'was':
      return { id, said, value, kind: turn };
    default:
      return { id, said, value, kind: 'is' };
  }
}
