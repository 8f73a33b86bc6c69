import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boostRanking } from '../../../../scripts/memory/boost-ranking';
import type { RankingExample } from '../../../../scripts/memory/ranking-example';
import { FEATURES, type FeatureName, type Features } from '../../../../src/lib/memory/recall/features';
import { outcomeOf, rankSum, weightedSum, type RankTree } from '../../../../src/lib/memory/recall/rank-model';

const none = Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<FeatureName, number>;
const featuresOf = (some: Partial<Features>): Features => ({ ...none, ...some });

describe('the sum of a candidate', () => {
  const tree: RankTree = ['semantic', 0.5, -1, ['time', 0.2, 2, 4]];

  it('follows a tree by the features', () => {
    expect(outcomeOf(tree, featuresOf({ semantic: 0.5 }))).toBe(-1);
    expect(outcomeOf(tree, featuresOf({ semantic: 0.6 }))).toBe(2);
    expect(outcomeOf(tree, featuresOf({ semantic: 0.6, time: 1 }))).toBe(4);
    expect(outcomeOf(3, none)).toBe(3);
  });

  it('is what weights and trees give together', () => {
    const model = { weights: { ...none, semantic: 10 }, trees: [tree, 0.25] };
    const features = featuresOf({ semantic: 0.75, time: 1 });
    expect(weightedSum(model, features)).toBe(7.5);
    expect(rankSum(model, features)).toBe(11.75);
  });
});

describe('trees that are learned', () => {
  /** Evidence holds a number or asks, not both: no weighted sum tells that. */
  const examplesOf = (lexicalOf: (isEvidence: boolean, chance: number) => number): readonly RankingExample[] =>
    Array.from({ length: 60 }, (_, question) => ({
      candidates: Array.from({ length: 16 }, (_, i) => {
        const number = i % 2;
        const asks = (i >> 1) % 2;
        const isEvidence = i >> 2 === question % 4 && number !== asks;
        const lexical = lexicalOf(isEvidence, ((i * 7 + question) % 11) / 11);
        return { features: featuresOf({ number, asks, lexical }), isEvidence };
      }),
    }));
  const learn = (examples: readonly RankingExample[]): readonly RankTree[] =>
    boostRanking(examples, ({ candidates }) => candidates.map(() => 0), ['number', 'asks', 'lexical']);
  const sumBy =
    (trees: readonly RankTree[]) =>
    (some: Partial<Features>): number =>
      rankSum({ weights: none, trees }, featuresOf(some));
  const byChance = examplesOf((_, chance) => chance);

  it('tell what two features mean only together', () => {
    const sumOf = sumBy(learn(byChance));
    const right = [sumOf({ number: 1, lexical: 0.5 }), sumOf({ asks: 1, lexical: 0.5 })];
    const wrong = [sumOf({ number: 1, asks: 1, lexical: 0.5 }), sumOf({ lexical: 0.5 })];
    expect(Math.min(...right)).toBeGreaterThan(Math.max(...wrong) + 1);
  });

  it('never let shared words count against a turn, even where evidence shares few', () => {
    const sumOf = sumBy(learn(examplesOf((isEvidence, chance) => (isEvidence ? 0.1 : chance))));
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, fc.constantFrom(0, 1), fc.constantFrom(0, 1), (a, b, number, asks) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        expect(sumOf({ lexical: more, number, asks })).toBeGreaterThanOrEqual(
          sumOf({ lexical: less, number, asks }) - 1e-9,
        );
      }),
    );
  });

  it('are the same each time', () => {
    expect(learn(byChance)).toEqual(learn(byChance));
  });
});
