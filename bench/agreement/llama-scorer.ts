import type { NativeModel, NativeResult, NativeWish } from './native-llama';
import type { Scorer } from './scorer';

export interface LlamaScorerOptions {
  readonly contextTokens: number;
  /** Of the keys and values: llama.cpp's own default is F16. */
  readonly cacheType: 'F16' | 'F32';
}

/** A vocabulary's logits come as a map each; so many at a time keep memory small. */
const portion = 32;

/** A model in native llama.cpp, on one thread: on a busy machine more threads wait for each other. */
export async function createLlamaScorer(model: NativeModel, options: LlamaScorerOptions): Promise<Scorer> {
  const context = await model.createContext({
    contextSize: options.contextTokens,
    batchSize: 512,
    threads: 1,
    flashAttention: false,
    experimentalKvCacheKeyType: options.cacheType,
    experimentalKvCacheValueType: options.cacheType,
  });
  const sequence = context.getSequence();

  /** Reads tokens behind what was read before and gives what is wished behind each, if anything. */
  const evaluate = async (
    tokens: readonly number[],
    wish?: (index: number) => NativeWish,
  ): Promise<readonly NativeResult['next'][]> => {
    if (tokens.length === 0) return [];
    const input = tokens.map((token, index) =>
      wish === undefined ? token : ([token, { generateNext: wish(index) }] as const),
    );
    const results = await sequence.controlledEvaluate(input);
    return results.map((result) => result?.next ?? {});
  };

  return {
    async *logits(tokens, first) {
      await sequence.clearHistory();
      await evaluate(tokens.slice(0, first));
      for (let start = first; start < tokens.length; start += portion) {
        const found = await evaluate(tokens.slice(start, start + portion), () => ({ logits: true }));
        for (const { logits } of found) yield asArray(logits);
      }
    },

    async bestTokens(tokens, first) {
      await sequence.clearHistory();
      await evaluate(tokens.slice(0, first));
      return (await evaluate(tokens.slice(first), () => ({ token: true }))).map(chosenToken);
    },

    async logProbabilities(tokens) {
      await sequence.clearHistory();
      const found = await evaluate(tokens.slice(0, -1), (index) => ({
        logits: { filter: { tokens: [tokens[index + 1]!], includeSelected: true } },
        totalLogitWeight: true,
      }));
      return found.map((next, index) => logProbability(next, tokens[index + 1]!));
    },

    async continuation(tokens, count, endTokens) {
      await sequence.clearHistory();
      await evaluate(tokens.slice(0, -1));
      const written: number[] = [];
      let token = tokens.at(-1)!;
      while (written.length < count) {
        const [next] = await evaluate([token], () => ({ token: true }));
        token = chosenToken(next);
        written.push(token);
        if (endTokens.includes(token)) break;
      }
      return written;
    },

    close: () => model.dispose(),
  };
}

function chosenToken(next: NativeResult['next'] | undefined): number {
  if (next?.token === undefined || next.token === null) throw new Error('llama.cpp gave no token.');
  return next.token;
}

function asArray(logits: ReadonlyMap<number, number> | undefined): Float32Array {
  if (logits === undefined) throw new Error('llama.cpp gave no logits.');
  const array = new Float32Array(logits.size);
  for (const [token, logit] of logits) array[token] = logit;
  return array;
}

/** The largest logit is that of the token which llama.cpp itself would choose, greedily. */
function logProbability({ logits, totalLogitWeight }: NativeResult['next'], token: number): number {
  const logit = logits?.get(token);
  if (logits === undefined || logit === undefined || totalLogitWeight === undefined) {
    throw new Error('llama.cpp gave no logits.');
  }
  return logit - Math.max(...logits.values()) - Math.log(totalLogitWeight);
}
