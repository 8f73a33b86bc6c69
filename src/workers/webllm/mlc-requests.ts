import type {
  ChatCompletionMessageParam,
  ChatCompletionRequestStreaming,
  CompletionCreateParamsStreaming,
  ResponseFormat,
} from '@mlc-ai/web-llm';
import type { Constraint, GenerationRequest, PromptMessage, Sampling } from '../../lib/models/language-model';
import type { PromptText } from './prompt-text';

/**
 * web-llm's least top-p: it keeps the most probable token alone. Its temperature of 0 would choose the same token, and
 * report a probability of 1 for each.
 */
const greedyTopP = 1e-5;

/**
 * A conversation for web-llm.
 *
 * @param messages prepared, the last one being the person's
 * @param openingTokens what web-llm itself writes at the beginning of the answer and counts as the model's
 */
export function chatRequest(
  request: GenerationRequest,
  messages: readonly PromptMessage[],
  prompt: Pick<PromptText, 'thinks' | 'substitutes'>,
  { thinking, openingTokens }: { readonly thinking: boolean; readonly openingTokens: number },
): ChatCompletionRequestStreaming {
  return {
    ...shared(request),
    messages: messages.map((message) => toParameter(message, prompt)),
    max_tokens: request.maxTokens + openingTokens,
    ...(request.constraint === undefined ? {} : { response_format: responseFormat(request.constraint) }),
    ...(prompt.thinks ? { extra_body: { enable_thinking: thinking } } : {}),
  };
}

/** An answer that goes on: web-llm's conversations always begin a new one, so the prompt is laid out by us. */
export function continuationRequest(request: GenerationRequest, prompt: string): CompletionCreateParamsStreaming {
  return { ...shared(request), prompt, max_tokens: request.maxTokens };
}

function shared({ sampling, stop }: GenerationRequest) {
  return {
    stream: true as const,
    stream_options: { include_usage: true },
    ...samplingFields(sampling),
    repetition_penalty: sampling.repetitionPenalty,
    // A model's own settings may have others.
    frequency_penalty: 0,
    presence_penalty: 0,
    seed: Math.trunc(sampling.seed),
    logprobs: true,
    // Without one it reports none at all.
    top_logprobs: 1,
    ...(stop.length === 0 ? {} : { stop: [...stop] }),
  };
}

function samplingFields({ temperature, topP }: Sampling): { readonly temperature: number; readonly top_p: number } {
  return temperature === 0 ? { temperature: 1, top_p: greedyTopP } : { temperature, top_p: topP };
}

function responseFormat(constraint: Constraint): ResponseFormat {
  switch (constraint.type) {
    case 'json-schema':
      return { type: 'json_object', schema: constraint.schema };
    case 'grammar':
      return { type: 'grammar', grammar: constraint.grammar };
  }
}

/**
 * For `String.replace` two dollar signs are one. Answers are left as they are, since they must be, to the letter, those
 * that web-llm holds.
 */
function toParameter(
  { role, content }: PromptMessage,
  prompt: Pick<PromptText, 'substitutes'>,
): ChatCompletionMessageParam {
  if (role === 'assistant' || !prompt.substitutes(role)) return { role, content };
  return { role, content: content.replaceAll('$', '$$$$') };
}
