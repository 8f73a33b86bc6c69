import { describe, expect, it } from 'vitest';
import { measureAgreement } from '../../../../bench/agreement/measure';
import { agreementTable } from '../../../../bench/agreement/report';
import type { Scorer } from '../../../../bench/agreement/scorer';

const vocabulary = 8;
const endToken = 7;

/** Says that the next token is the last one plus `step`, and how sure it is of that. */
function countingScorer(step: number, sureness: number): Scorer {
  const after = (token: number): Float32Array => {
    const logits = new Float32Array(vocabulary);
    logits[(token + step) % vocabulary] = sureness;
    return logits;
  };
  return {
    async *logits(tokens, first) {
      for (const token of tokens.slice(first)) yield after(token);
    },
    bestTokens: async (tokens, first) => tokens.slice(first).map((token) => (token + step) % vocabulary),
    continuation: async (tokens, count) => {
      const written: number[] = [];
      let token = tokens.at(-1) ?? 0;
      while (written.length < count && token !== endToken) written.push((token = (token + step) % vocabulary));
      return written;
    },
    close: async () => undefined,
  };
}

const texts = {
  prompts: [
    { prompt: [0, 1], answer: [2, 3, 4] },
    { prompt: [3], answer: [4] },
  ],
  text: [1, 2, 3],
  endTokens: [endToken],
};

async function measured(tested: Scorer) {
  const engines = { truth: countingScorer(1, 5), tested: new Map([['Tested', tested]]) };
  return measureAgreement(engines, texts, () => undefined);
}

describe('the agreement of an engine with the truth', () => {
  it('is whole for an engine that says the same', async () => {
    const { engines, answers } = await measured(countingScorer(1, 5));
    expect(answers).toBe(2);
    expect(engines).toMatchObject([
      { engine: 'Tested', logits: { positions: 4, sameBest: 4, largest: 0 }, sameAnswers: 2 },
    ]);
    expect(engines[0]?.perplexityRatio.ratio).toBe(1);
  });

  it('counts an engine that is less sure as agreeing on tokens, not on logits', async () => {
    const { engines } = await measured(countingScorer(1, 4));
    expect(engines).toMatchObject([{ logits: { sameBest: 4 }, sameAnswers: 2 }]);
    expect(engines[0]?.logits.largest).toBeGreaterThan(0.5);
    const uncertainty = (sureness: number): number => (Math.exp(sureness) + vocabulary - 1) / Math.exp(sureness);
    expect(engines[0]?.perplexity).toBeCloseTo(uncertainty(4), 6);
    expect(engines[0]?.perplexityRatio.ratio).toBeCloseTo(uncertainty(4) / uncertainty(5), 6);
  });

  it('counts no answer of an engine that says something else', async () => {
    const { engines } = await measured(countingScorer(2, 5));
    expect(engines).toMatchObject([{ logits: { sameBest: 0 }, sameAnswers: 0 }]);
  });

  it('is told as a table with a column for each engine', async () => {
    const table = agreementTable('Tiny', await measured(countingScorer(1, 5)));
    expect(table.split('\n')[0]).toBe('| Tiny | Tested |');
    expect(table).toContain('| same most probable token | 4 of 4 (100.0 %) |');
    expect(table).toContain('| same 64 greedy tokens | 2 of 2 |');
  });
});
