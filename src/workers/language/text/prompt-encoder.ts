import { Template } from '@huggingface/jinja';
import { Tokenizer } from '@huggingface/tokenizers';
import { FailureError } from '../../../lib/core/failure';
import type { ModelConfig } from '../../../lib/models/convert/model-config';
import type { PromptMessage } from '../../../lib/models/language-model';
import { readTokenTexts, type TokenTexts } from './token-bytes';

/** Turns conversations into tokens, and tokens into bytes, as the model's own files say. */
export interface PromptEncoder {
  readonly tokenTexts: TokenTexts;
  /** The conversation in the model's chat template, with the start of the answer. */
  encode(messages: readonly PromptMessage[]): readonly number[];
}

/**
 * @param tokenizerText the model's `tokenizer.json`
 * @throws FailureError `model-incompatible` when the model has no chat template
 */
export function createPromptEncoder(model: string, config: ModelConfig, tokenizerText: string): PromptEncoder {
  if (config.chatTemplate === null) {
    throw new FailureError({ code: 'model-incompatible', model, reason: 'it has no chat template' });
  }
  const template = new Template(config.chatTemplate);
  const tokenizerJson = JSON.parse(tokenizerText) as object;
  const tokenizer = new Tokenizer(tokenizerJson, {});
  const tokenTexts = readTokenTexts(tokenizerJson, config.vocabulary);
  const spelling = (token: number | null): string => (token === null ? '' : (tokenTexts.spellings[token] ?? ''));
  return {
    tokenTexts,
    encode: (messages) => {
      const text = template.render({
        messages: messages.map(({ role, content }) => ({ role, content })),
        add_generation_prompt: true,
        bos_token: spelling(config.beginningToken),
        eos_token: spelling(config.endToken),
      });
      return tokenizer.encode(text, { add_special_tokens: false }).ids;
    },
  };
}
