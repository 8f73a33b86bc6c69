import { loadModel, type ModelSources } from '../../src/workers/language/model/load-model';
import { batchRows, maximumLogitRows } from '../../src/workers/language/model/memory-plan';
import type { Scorer } from './scorer';

/** Hearth's own engine on one thread. */
export async function createHearthScorer(sources: Pick<ModelSources, 'model' | 'config' | 'weights'>): Promise<Scorer> {
  const model = await loadModel({ ...sources, threads: 1, startThread: noThread });
  const cache = model.growCache();
  if (cache === undefined) throw new Error('There is no room for a cache.');

  const read = async (tokens: readonly number[], until: number): Promise<void> => {
    for (let start = 0; start < until; start += batchRows) {
      await model.pass(tokens.slice(start, Math.min(start + batchRows, until)), cache, start, 0, noBreath);
    }
  };

  /** Calls `visit` with the row and the index of every token from `first` on. */
  const visitRows = async (
    tokens: readonly number[],
    first: number,
    until: number,
    visit: (row: number, index: number) => void,
  ): Promise<void> => {
    const rows = tokens.slice(first, Math.min(first + maximumLogitRows, until));
    await model.pass(rows, cache, first, rows.length, noBreath);
    for (const row of rows.keys()) visit(row, first + row);
  };

  return {
    async *logits(tokens, first) {
      await read(tokens, first);
      for (let start = first; start < tokens.length; start += maximumLogitRows) {
        const found: Float32Array[] = [];
        await visitRows(tokens, start, tokens.length, (row) => found.push(model.logits(row).slice()));
        yield* found;
      }
    },

    async bestTokens(tokens, first) {
      await read(tokens, first);
      const found: number[] = [];
      for (let start = first; start < tokens.length; start += maximumLogitRows) {
        await visitRows(tokens, start, tokens.length, (row) => found.push(model.bestToken(row)));
      }
      return found;
    },

    async logProbabilities(tokens) {
      const found: number[] = [];
      const last = tokens.length - 1;
      for (let start = 0; start < last; start += maximumLogitRows) {
        await visitRows(tokens, start, last, (row, index) => {
          found.push((model.logits(row)[tokens[index + 1]!] ?? -Infinity) - model.logTotal(row));
        });
      }
      return found;
    },

    async continuation(tokens, count, endTokens) {
      const written: number[] = [];
      await read(tokens, tokens.length - 1);
      let token = tokens.at(-1)!;
      while (written.length < count) {
        await model.pass([token], cache, tokens.length - 1 + written.length, 1, noBreath);
        token = model.bestToken(0);
        written.push(token);
        if (endTokens.includes(token)) break;
      }
      return written;
    },

    close: async () => model.close(),
  };
}

function noThread(): never {
  throw new Error('A model on one thread starts no other.');
}

async function noBreath(): Promise<void> {
  // Nobody waits to be heard.
}
