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

  /** What `read` makes of the logits behind each token from index `first` on, as many as one pass can give. */
  const readRows = async <Found>(
    tokens: readonly number[],
    first: number,
    read: (row: number) => Found,
  ): Promise<readonly Found[]> => {
    const rows = tokens.slice(first, first + maximumLogitRows);
    await model.pass(rows, cache, first, rows.length, noBreath);
    return rows.map((_, row) => read(row));
  };

  return {
    async *logits(tokens, first) {
      await read(tokens, first);
      for (let start = first; start < tokens.length; start += maximumLogitRows) {
        yield* await readRows(tokens, start, (row) => model.logits(row).slice());
      }
    },

    async bestTokens(tokens, first) {
      await read(tokens, first);
      const found: number[] = [];
      for (let start = first; start < tokens.length; start += maximumLogitRows) {
        found.push(...(await readRows(tokens, start, (row) => model.bestToken(row))));
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
