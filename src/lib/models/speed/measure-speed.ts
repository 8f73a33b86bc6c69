import type { GenerationRequest, LanguageModel } from '../language-model';
import { promptOfAbout } from './measured-prompt';

/** How fast a model read one prompt and wrote behind it. */
export interface SpeedRow {
  /** Of the prompt, with its template. */
  readonly promptTokens: number;
  readonly promptTokensPerSecond: number;
  readonly answerTokens: number;
  /** Undefined where the answer was too short to tell. */
  readonly answerTokensPerSecond: number | undefined;
}

/** About how many tokens the prompts take, shortest first; those that the context has no room for are left out. */
const measuredLengths = [64, 256, 600] as const;

const ANSWER_TOKENS = 32;
/** Names the key-value cache of a measurement; a temporary one, dropped afterwards. */
const CACHE_KEY = 'speed-measurement';

/**
 * Reads prompts of {@link measuredLengths} and writes some tokens behind each, as `npm run bench -- --only engines` does,
 * but in the app as it runs. Yields a row as soon as it is known and ends early when aborted.
 *
 * @throws FailureError as `LanguageModel.generate` does
 */
export async function* measureSpeed(model: LanguageModel, signal: AbortSignal): AsyncGenerator<SpeedRow> {
  for (const length of measuredLengths) {
    if (length + ANSWER_TOKENS > model.contextTokens) return;
    const content = await promptOfAbout(length, (text) => model.countTokens([{ role: 'user', content: text }]));
    const row = await measureOne(model, content, signal);
    if (row === undefined) return;
    yield row;
  }
}

async function measureOne(model: LanguageModel, content: string, signal: AbortSignal): Promise<SpeedRow | undefined> {
  const request: GenerationRequest = {
    cacheKey: CACHE_KEY,
    messages: [{ role: 'user', content }],
    maxTokens: ANSWER_TOKENS,
    sampling: { temperature: 0, topP: 1, topK: 0, repetitionPenalty: 1, seed: 0 },
    stop: [],
  };
  try {
    for await (const event of model.generate(request, signal)) {
      if (event.type !== 'done') continue;
      if (event.stopReason === 'aborted') return undefined;
      const { promptTokens, reusedTokens, answerTokens } = event.usage;
      const decodeMs = event.totalMs - event.firstTokenMs;
      return {
        promptTokens,
        promptTokensPerSecond: ((promptTokens - reusedTokens) * 1000) / event.firstTokenMs,
        answerTokens,
        answerTokensPerSecond: answerTokens > 1 && decodeMs > 0 ? ((answerTokens - 1) * 1000) / decodeMs : undefined,
      };
    }
    return undefined;
  } finally {
    await model.forget(CACHE_KEY);
  }
}
