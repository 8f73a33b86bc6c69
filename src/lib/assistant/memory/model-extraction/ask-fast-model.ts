import type { LanguageModels } from '../../../models/language-models';
import { GREEDY } from '../../answer-settings';
import { layOutAskPrompt } from './ask-prompt';
import { FACTS_JSON_SCHEMA } from './facts-schema';

export interface AskParts {
  readonly models: Pick<LanguageModels, 'acquire'>;
  /** Drops the keys and values of that name, in memory and on the disk, without loading a model for it. */
  readonly forgetCache: (cacheKey: string) => Promise<void>;
}

/** Room for three facts with some words each. */
const MOST_TOKENS = 160;

/**
 * Lets the fast model write down what a sentence tells, as JSON. Resolves with undefined where it was interrupted; rejects
 * with `FailureError` of the model.
 *
 * @param cacheKey a name of its own, so that the keys and values of the conversation itself stay in the cache
 * @param onEvent called whenever the model got further
 */
export async function askFastModel(
  { models, forgetCache }: AskParts,
  sentence: string,
  cacheKey: string,
  onEvent: () => void,
  signal: AbortSignal,
): Promise<string | undefined> {
  const model = await models.acquire('fast', signal);
  const request = {
    cacheKey,
    messages: layOutAskPrompt(sentence),
    maxTokens: MOST_TOKENS,
    sampling: GREEDY,
    stop: [],
    constraint: { type: 'json-schema', schema: FACTS_JSON_SCHEMA },
    urgency: 'extraction',
  } as const;
  let written = '';
  try {
    for await (const event of model.generate(request, signal)) {
      onEvent();
      if (event.type === 'token') written += event.text;
      if (event.type === 'done') return event.stopReason === 'aborted' ? undefined : written;
    }
    throw new Error(`The stream of ${model.id} ended without "done"`);
  } finally {
    await forgetCache(cacheKey);
  }
}
