import type { LoadedModel } from '../../src/workers/language/model/loaded-model';
import { PromptLookup } from '../../src/workers/language/generation/prompt-lookup';

/** What a decoding needs of a model: the prompt is in the cache, and its last pass chose the first token. */
export interface DecodingStart {
  readonly model: Pick<LoadedModel, 'pass' | 'bestToken'>;
  readonly cache: number;
  readonly prompt: readonly number[];
  readonly first: number;
  /** Tokens to write behind the first. */
  readonly count: number;
  /** These end the answer before that. */
  readonly endTokens: readonly number[];
}

export interface Decoding {
  /** Behind the first, the one that ended the answer included. */
  readonly tokens: readonly number[];
  readonly passes: number;
}

/** Token by token, always the most probable. */
export async function decode({ model, cache, prompt, first, count, endTokens }: DecodingStart): Promise<Decoding> {
  const tokens: number[] = [];
  let token = first;
  while (tokens.length < count && !endTokens.includes(token)) {
    await model.pass([token], cache, prompt.length + tokens.length, 1, noBreath);
    token = model.bestToken(0);
    tokens.push(token);
  }
  return { tokens, passes: tokens.length };
}

/** The same tokens, with guesses where the text repeats itself, as the product makes them. */
export async function decodeGuessing(start: DecodingStart): Promise<Decoding> {
  const { model, cache, prompt, first, count, endTokens } = start;
  const lookup = new PromptLookup();
  const text = [...prompt];
  const tokens: number[] = [];
  let token = first;
  let guesses: readonly number[] = [];
  let row = 0;
  let passes = 0;
  while (tokens.length < count && !endTokens.includes(token)) {
    if (guesses[row] === token) {
      row++;
    } else {
      if (guesses.length > 0) lookup.learn(row);
      guesses = lookup.propose([...text, token]);
      row = 0;
      await model.pass([token, ...guesses], cache, text.length, guesses.length + 1, noBreath);
      passes++;
    }
    text.push(token);
    token = model.bestToken(row);
    tokens.push(token);
  }
  return { tokens, passes };
}

async function noBreath(): Promise<void> {
  // Nothing may interrupt a measurement.
}
