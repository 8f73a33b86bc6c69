import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { acceptDraft } from '../../../../../src/workers/language/generation/accept-draft';
import { seededRandom } from '../../../../../src/workers/language/generation/choose-token';
import { draftLength, mostDrafted } from '../../../../../src/workers/language/generation/draft-length';
import { DraftPolicy } from '../../../../../src/workers/language/generation/draft-policy';
import { distributionOf, drawFrom, probabilities } from '../../../../../src/workers/language/generation/distribution';
import { wouldPay } from '../../../../../src/workers/language/load-drafter';

const whole = { temperature: 1, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0 };
const draws = 40_000;

describe('a drafted token', () => {
  test.each([
    ['much alike', [2, 1, 0, -1], [1.8, 1.1, 0.2, -1], whole],
    ['quite different', [2, 1, 0, -1], [-1, 0, 1, 2], whole],
    ['the same', [2, 1, 0, -1], [2, 1, 0, -1], whole],
    ['of other tokens', [2, 1, -9, -9], [-9, -9, 1, 2], { ...whole, topK: 2 }],
    ['a nucleus each', [2, 1, 0, -1], [0, 2, 1, -1], { ...whole, topP: 0.8, temperature: 0.7 }],
  ] as const)('is taken or replaced so that the target is drawn from: %s', (_, target, draft, sampling) => {
    const random = seededRandom(7);
    const wanted = distributionOf(Float32Array.from(target), sampling);
    const offered = distributionOf(Float32Array.from(draft), sampling);
    const counts = new Map<number, number>();
    let taken = 0;
    for (let index = 0; index < draws; index++) {
      const drafted = drawFrom(offered, random);
      const token = acceptDraft(wanted, offered, drafted, random);
      if (token === drafted) taken++;
      counts.set(token, (counts.get(token) ?? 0) + 1);
    }
    const exact = probabilities(wanted);
    // Pearson's chi-squared; beyond 21.1 a fair draw of four outcomes comes once in ten thousand times.
    let chiSquared = 0;
    for (const token of target.keys()) {
      const expected = (exact.get(token) ?? 0) * draws;
      const count = counts.get(token) ?? 0;
      if (expected === 0) expect(count).toBe(0);
      else chiSquared += (count - expected) ** 2 / expected;
    }
    expect(chiSquared).toBeLessThan(21.1);
    // The best that any rule can do is what the two have in common.
    const common = [...exact].reduce((sum, [token, p]) => sum + Math.min(p, probabilities(offered).get(token) ?? 0), 0);
    expect(Math.abs(taken / draws - common)).toBeLessThan(0.02);
  });
});

describe('how far to draft', () => {
  const costs = fc.record({
    acceptance: fc.double({ min: 0, max: 1, noNaN: true }),
    draftMs: fc.double({ min: 0, max: 100, noNaN: true }),
    passes: fc.tuple(...[1, 2, 3, 4].map(() => fc.double({ min: 1, max: 400, noNaN: true }))),
  });
  const passMsOf = (passes: readonly number[]) => (rows: number) => passes[rows - 1] ?? Infinity;

  test('is whatever gives most tokens a second, by simulating every length', () => {
    fc.assert(
      fc.property(costs, ({ acceptance, draftMs, passes }) => {
        const length = draftLength({ acceptance, draftMs, passMs: passMsOf(passes) });
        const rateOf = (drafted: number): number => {
          // Every outcome of a draft, with its probability: so many right, then one more token.
          let tokens = 0;
          for (let right = 0; right <= drafted; right++) {
            const probability = acceptance ** right * (right < drafted ? 1 - acceptance : 1);
            tokens += probability * (right + 1);
          }
          return tokens / (drafted * draftMs + (passes[drafted] ?? Infinity));
        };
        const rates = [0, 1, 2, 3].map(rateOf);
        const best = Math.max(...rates);
        const chosen = rates[length] ?? 0;
        if (length > 0) expect(chosen).toBeCloseTo(best, 9);
        else expect(best).toBeLessThanOrEqual((rates[0] ?? 0) * 1.05 * (1 + 1e-9));
      }),
    );
  });

  test('is nothing on a processor where four rows cost three steps, and all where they cost little more than one', () => {
    // Milliseconds of the 1.5B model on one thread, with drafts of the 0.5B model.
    expect(wouldPay({ draftMs: 21.2, passMs: [72, 122.2, 176.3, 209.5] })).toBe(false);
    expect(wouldPay({ draftMs: 21.2, passMs: [72, 76, 82, 90] })).toBe(true);
  });

  test('follows how often drafts are right', () => {
    const expectation = { draftMs: 20, passMs: [72, 76, 82, 90] };
    const policy = new DraftPolicy(expectation);
    expect(policy.length).toBeGreaterThan(0);
    for (let draft = 0; draft < 40; draft++) policy.learnRight(0, policy.length || 1);
    expect(policy.length).toBe(0);
    const good = new DraftPolicy(expectation);
    for (let draft = 0; draft < 40; draft++) good.learnRight(mostDrafted, mostDrafted);
    expect(good.length).toBe(mostDrafted);
  });

  test('follows how long drafts and passes take', () => {
    const slow = new DraftPolicy({ draftMs: 20, passMs: [72, 76, 82, 90] });
    for (let pass = 0; pass < 40; pass++) for (const rows of [2, 3, 4]) slow.learnPass(rows, 70 * rows);
    expect(slow.length).toBe(0);
    const heavy = new DraftPolicy({ draftMs: 20, passMs: [72, 76, 82, 90] });
    for (let draft = 0; draft < 40; draft++) heavy.learnDraft(3, 300);
    expect(heavy.length).toBe(0);
  });
});
