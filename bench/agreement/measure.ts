import { createLogitComparator, logSumOfExponentials, type LogitComparison } from './logit-comparison';
import { perplexity, perplexityRatio, type PerplexityRatio } from './perplexity';
import type { Scorer } from './scorer';

/** A prompt in the model's chat template, and the answer that every engine reads behind it. */
export interface EncodedPrompt {
  readonly prompt: readonly number[];
  readonly answer: readonly number[];
}

/** What every engine reads, as tokens. */
export interface AgreementTexts {
  readonly prompts: readonly EncodedPrompt[];
  readonly text: readonly number[];
  readonly endTokens: readonly number[];
}

/** One engine against the truth. */
export interface EngineAgreement {
  readonly engine: string;
  readonly logits: LogitComparison;
  readonly perplexity: number;
  readonly perplexityRatio: PerplexityRatio;
  /** Greedy answers that are the truth's own, token for token. */
  readonly sameAnswers: number;
}

export interface ModelAgreement {
  readonly answers: number;
  readonly answerTokens: number;
  readonly textTokens: number;
  /** Perplexity of the truth. */
  readonly perplexity: number;
  readonly engines: readonly EngineAgreement[];
}

export interface Engines {
  readonly truth: Scorer;
  /** By the name that the report gives them. */
  readonly tested: ReadonlyMap<string, Scorer>;
}

/** Tokens of a greedy answer that is compared. */
const answerTokens = 64;

/**
 * Lets engines read the same tokens and compares what they say about the next.
 *
 * @param onStep called with a sentence before each long step
 */
export async function measureAgreement(
  { truth, tested }: Engines,
  { prompts, text, endTokens }: AgreementTexts,
  onStep: (sentence: string) => void,
): Promise<ModelAgreement> {
  const comparators = new Map([...tested.keys()].map((name) => [name, createLogitComparator()]));
  for (const [index, encoded] of prompts.entries()) {
    onStep(`logits, prompt ${index + 1} of ${prompts.length}`);
    await compareLogits(truth, tested, encoded, (name, expected, actual) => {
      comparators.get(name)!.add(expected, actual);
    });
  }
  onStep('perplexity of the truth');
  const expected = await logProbabilities(truth, text);
  const engines: EngineAgreement[] = [];
  for (const [engine, scorer] of tested) {
    onStep(`perplexity of ${engine}`);
    const actual = await logProbabilities(scorer, text);
    engines.push({
      engine,
      logits: comparators.get(engine)!.result(),
      perplexity: perplexity(actual),
      perplexityRatio: perplexityRatio(expected, actual),
      sameAnswers: await countSameAnswers(truth, scorer, { prompts, endTokens }, (prompt) =>
        onStep(`greedy answers of ${engine}, prompt ${prompt} of ${prompts.length}`),
      ),
    });
  }
  return {
    answers: prompts.length,
    answerTokens,
    textTokens: expected.length,
    perplexity: perplexity(expected),
    engines,
  };
}

/** Compares at every token of the answer: there it is that a model is asked for the next. */
async function compareLogits(
  truth: Scorer,
  tested: ReadonlyMap<string, Scorer>,
  { prompt, answer }: EncodedPrompt,
  compare: (name: string, expected: Float32Array, actual: Float32Array) => void,
): Promise<void> {
  const tokens = [...prompt, ...answer.slice(0, -1)];
  const first = prompt.length - 1;
  const expected: Float32Array[] = [];
  for await (const logits of truth.logits(tokens, first)) expected.push(logits);
  for (const [name, scorer] of tested) {
    let position = 0;
    for await (const logits of scorer.logits(tokens, first)) compare(name, expected[position++]!, logits);
    if (position !== expected.length) throw new Error(`${name} gave ${position} of ${expected.length} positions.`);
  }
}

/** The natural logarithm of the probability of each token but the first, given all before it. */
async function logProbabilities(scorer: Scorer, tokens: readonly number[]): Promise<readonly number[]> {
  const found: number[] = [];
  for await (const logits of scorer.logits(tokens.slice(0, -1), 0)) {
    found.push(logits[tokens[found.length + 1]!]! - logSumOfExponentials(logits));
  }
  return found;
}

/**
 * An answer is the truth's own exactly when the truth, reading it, finds each of its tokens the most probable one. So
 * the truth, which is slow, need not write.
 */
async function countSameAnswers(
  truth: Scorer,
  scorer: Scorer,
  { prompts, endTokens }: Pick<AgreementTexts, 'prompts' | 'endTokens'>,
  onPrompt: (number: number) => void,
): Promise<number> {
  let same = 0;
  for (const [index, { prompt }] of prompts.entries()) {
    onPrompt(index + 1);
    const answer = await scorer.continuation(prompt, answerTokens, endTokens);
    if (await isGreedy(truth, prompt, answer)) same += 1;
  }
  return same;
}

async function isGreedy(truth: Scorer, prompt: readonly number[], answer: readonly number[]): Promise<boolean> {
  const best = await truth.bestTokens([...prompt, ...answer.slice(0, -1)], prompt.length - 1);
  return best.join() === answer.join();
}
