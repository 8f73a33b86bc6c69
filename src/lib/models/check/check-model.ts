import type { KnownAnswer, Model } from '../../core/model';
import type { LanguageWorker } from '../../../workers/language/api';
import type { GenerationRequest } from '../language-model';
import { findGibberish, type SaidToken } from './gibberish';

/** The part of a loaded model that is needed to try it. */
export type CheckedWorker = Pick<LanguageWorker, 'generate' | 'forget'>;

/** A conversation of nobody. */
const cacheKey = 'hearth-model-check';

/** What a model without a known answer is asked. */
const probe = { prompt: 'Write two short sentences about the sea.', tokens: 32 };

/** Tokens of a known answer: each is a letter at least. */
const mostKnownTokens = 64;

/**
 * Asks a model that was just loaded a question: whether it says what it is known to say, else whether what it says is
 * language at all. Takes as long as reading and writing some words.
 *
 * @returns why it is not to be trusted, as part of a sentence; `undefined` when nothing speaks against it
 */
export async function checkModel({ knownAnswer }: Model, worker: CheckedWorker): Promise<string | undefined> {
  const reason =
    knownAnswer === undefined
      ? findGibberish(await ask(worker, probe.prompt, probe.tokens, () => false))
      : await compare(knownAnswer, worker);
  await worker.forget(cacheKey);
  return reason;
}

async function compare({ prompt, startsWith }: KnownAnswer, worker: CheckedWorker): Promise<string | undefined> {
  const said = await ask(worker, prompt, mostKnownTokens, (text) => text.length >= startsWith.length);
  const text = said.map((token) => token.text).join('');
  return text.startsWith(startsWith) ? undefined : `asked “${prompt}” it says “${text}”`;
}

async function ask(
  worker: CheckedWorker,
  prompt: string,
  maxTokens: number,
  enough: (text: string) => boolean,
): Promise<readonly SaidToken[]> {
  const request: GenerationRequest = {
    cacheKey,
    messages: [{ role: 'user', content: prompt }],
    maxTokens,
    sampling: { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0 },
    stop: [],
  };
  const said: SaidToken[] = [];
  let text = '';
  for await (const event of worker.generate(request, new AbortController().signal)) {
    if (event.type !== 'token') continue;
    said.push({ text: event.text, logProbability: event.logProbability });
    text += event.text;
    if (enough(text)) break;
  }
  return said;
}
