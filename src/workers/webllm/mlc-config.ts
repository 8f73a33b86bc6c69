import * as v from 'valibot';
import { FailureError } from '../../lib/core/failure';
import { parseJson } from '../../lib/core/untrusted-json';
import { contextBytes } from '../../lib/models/device/context-bytes';

const count = v.pipe(v.number(), v.integer());

const conversationTemplate = v.object({
  system_template: v.string(),
  system_message: v.string(),
  system_prefix_token_ids: v.nullish(v.array(count)),
  roles: v.record(v.string(), v.string()),
  role_templates: v.nullish(v.record(v.string(), v.string())),
  seps: v.pipe(v.array(v.string()), v.minLength(1)),
  role_content_sep: v.nullish(v.string()),
  role_empty_sep: v.nullish(v.string()),
  add_role_after_system_message: v.nullish(v.boolean()),
  render_empty_system_message: v.nullish(v.boolean()),
});

const chatConfig = v.object({
  quantization: v.nullish(v.string()),
  context_window_size: v.nullish(count),
  sliding_window_size: v.nullish(count),
  model_config: v.nullish(
    v.object({
      num_hidden_layers: v.nullish(count),
      num_attention_heads: v.nullish(count),
      num_key_value_heads: v.nullish(count),
      hidden_size: v.nullish(count),
      head_dim: v.nullish(count),
    }),
  ),
  conv_template: conversationTemplate,
});

/** How web-llm lays out a conversation for the model. */
export type ConversationTemplate = v.InferOutput<typeof conversationTemplate>;

/** What is read of a model's `mlc-chat-config.json`. */
export interface MlcConfig {
  /** In MLC's names; empty where the file does not say. */
  readonly quantisation: string;
  /** The model's own limit; `undefined` for one with a sliding window. */
  readonly contextTokens: number | undefined;
  readonly slidingWindowTokens: number | undefined;
  /** Keys and values of one token in bytes; `undefined` where the file does not give the model's shape. */
  readonly bytesPerToken: number | undefined;
  readonly template: ConversationTemplate;
}

/** @throws FailureError `model-incompatible` when the file is none */
export function readMlcConfig(model: string, text: string): MlcConfig {
  const read = v.safeParse(chatConfig, parseJson(text));
  if (!read.success) {
    throw new FailureError({ code: 'model-incompatible', model, reason: 'its mlc-chat-config.json cannot be read' });
  }
  const { quantization, context_window_size, sliding_window_size, conv_template } = read.output;
  const positive = (tokens: number | null | undefined): number | undefined =>
    typeof tokens === 'number' && tokens > 0 ? tokens : undefined;
  const quantisation = quantization ?? '';
  return {
    quantisation,
    contextTokens: positive(context_window_size),
    slidingWindowTokens: positive(sliding_window_size),
    bytesPerToken: bytesPerToken(read.output.model_config ?? {}, quantisation),
    template: conv_template,
  };
}

type ModelShape = NonNullable<v.InferOutput<typeof chatConfig>['model_config']>;

function bytesPerToken(shape: ModelShape, quantisation: string): number | undefined {
  const { num_hidden_layers: layers, num_attention_heads: heads, hidden_size: hidden } = shape;
  const keyValueHeads = shape.num_key_value_heads ?? heads;
  const headSize = shape.head_dim ?? (hidden && heads ? hidden / heads : undefined);
  if (!layers || !keyValueHeads || !headSize) return undefined;
  // Keys and values are kept in the floats that the model computes in.
  const bytesPerNumber = /f16/.test(quantisation) ? 2 : 4;
  return contextBytes({ layers, keyValueHeads, headSize, tokens: 1, bytesPerNumber });
}
