import type { NativeModel, NativeResult, NativeWish } from './native-llama';
import type { Scorer } from './scorer';

export interface LlamaScorerOptions {
  readonly contextTokens: number;
  /** Of the keys and values: llama.cpp's own default is F16. */
  readonly cacheType: 'F16' | 'F32';
}

/** The probabilities of a position come as a map of the whole vocabulary; so few positions at a time keep memory small. */
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
  const evaluate = async (tokens: readonly number[], wish?: NativeWish): Promise<readonly NativeResult['next'][]> => {
    if (tokens.length === 0) return [];
    const input = tokens.map((token) => (wish === undefined ? token : ([token, { generateNext: wish }] as const)));
    const results = await sequence.controlledEvaluate(input);
    if (wish !== undefined && results.length !== tokens.length) throw new Error('llama.cpp left out positions.');
    return results.map((result) => result?.next ?? {});
  };

  return {
    async *logits(tokens, first) {
      await sequence.clearHistory();
      await evaluate(tokens.slice(0, first));
      for (let start = first; start < tokens.length; start += portion) {
        const found = await evaluate(tokens.slice(start, start + portion), { probabilities: true });
        for (const { probabilities } of found) yield logarithms(probabilities);
      }
    },

    async bestTokens(tokens, first) {
      await sequence.clearHistory();
      await evaluate(tokens.slice(0, first));
      return (await evaluate(tokens.slice(first), { token: true })).map(chosenToken);
    },

    async continuation(tokens, count, endTokens) {
      await sequence.clearHistory();
      await evaluate(tokens.slice(0, -1));
      const written: number[] = [];
      let token = tokens.at(-1)!;
      while (written.length < count) {
        const [next] = await evaluate([token], { token: true });
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

/** A probability that is 0 in 32-bit floats still has a logarithm: that of the smallest that is not. */
const smallestProbability = 2 ** -149;

function logarithms(probabilities: ReadonlyMap<number, number> | undefined): Float32Array {
  if (probabilities === undefined) throw new Error('llama.cpp gave no probabilities.');
  const logits = new Float32Array(probabilities.size);
  for (const [token, probability] of probabilities) {
    logits[token] = Math.log(Math.max(probability, smallestProbability));
  }
  return logits;
}
