import { FailureError } from '../../lib/core/failure';
import { parseJson } from '../../lib/core/untrusted-json';
import type { Constraint, GenerationRequest, Sampling, ToolOffer } from '../../lib/models/language-model';
import { isToThink } from '../../lib/models/thoughts';
import type { Dialect } from './dialect';

/** OpenAI's limit; all of them are looked for here as well. */
const mostStops = 4;

/**
 * The body of a request for a streamed chat completion. Throws `grammar-invalid` for a schema that is no JSON, and for a
 * grammar where the server takes none.
 */
export function chatRequestBody(request: GenerationRequest, model: string, dialect: Dialect): object {
  const { messages, maxTokens, sampling, stop, constraint, tools = [] } = request;
  return {
    model,
    messages: messages.map(({ role, content }) => ({ role, content })),
    stream: true,
    stream_options: { include_usage: true },
    max_tokens: maxTokens,
    ...samplingFields(sampling, dialect),
    ...(stop.length === 0 ? {} : { stop: stop.slice(0, mostStops) }),
    ...(constraint === undefined ? {} : constraintFields(constraint, dialect)),
    ...(tools.length === 0 ? {} : { tools: tools.map(toolField) }),
    // Without one alternative llama.cpp gives no probabilities, and without a number twenty.
    ...(dialect === 'other' ? {} : { logprobs: true, top_logprobs: 1 }),
    // Left to themselves, models that can think do.
    ...(dialect === 'other' ? {} : { chat_template_kwargs: { enable_thinking: isToThink(request) } }),
    ...(dialect === 'llama.cpp' ? { return_progress: true, cache_prompt: true } : {}),
    ...(dialect === 'vllm' && messages.at(-1)?.role === 'assistant'
      ? { continue_final_message: true, add_generation_prompt: false }
      : {}),
  };
}

function samplingFields({ temperature, topP, topK, repetitionPenalty, seed }: Sampling, dialect: Dialect): object {
  const shared = { temperature, seed, ...(temperature === 0 ? {} : { top_p: topP }) };
  switch (dialect) {
    case 'llama.cpp':
      // A floor of its own would cut more than was asked for.
      return { ...shared, top_k: topK, min_p: 0, repeat_penalty: repetitionPenalty };
    case 'vllm':
      return { ...shared, top_k: topK === 0 ? -1 : topK, repetition_penalty: repetitionPenalty };
    case 'other':
      return shared;
  }
}

function toolField({ name, description, parameters }: ToolOffer): object {
  return { type: 'function', function: { name, description, parameters } };
}

function constraintFields(constraint: Constraint, dialect: Dialect): object {
  if (constraint.type === 'json-schema') {
    const schema = parseJson(constraint.schema);
    if (schema === undefined) throw new FailureError({ code: 'grammar-invalid', reason: 'the schema is no JSON' });
    if (dialect === 'llama.cpp') return { json_schema: schema };
    return { response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } } };
  }
  switch (dialect) {
    case 'llama.cpp':
      return { grammar: constraint.grammar };
    case 'vllm':
      return { structured_outputs: { grammar: constraint.grammar } };
    case 'other':
      throw new FailureError({ code: 'grammar-invalid', reason: 'this server takes no grammars' });
  }
}
