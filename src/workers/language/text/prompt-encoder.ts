import { Template } from '@huggingface/jinja';
import { Tokenizer } from '@huggingface/tokenizers';
import { FailureError } from '../../../lib/core/failure';
import type { ModelConfig } from '../../../lib/models/convert/model-config';
import type { PromptMessage } from '../../../lib/models/language-model';
import { readTokenTexts, type TokenTexts } from './token-bytes';

/** Turns conversations into tokens, and tokens into bytes, as the model's own files say. */
export interface PromptEncoder {
  readonly tokenTexts: TokenTexts;
  /**
   * The conversation in the model's chat template, with the start of the answer; a last message by the assistant is an
   * answer that goes on. Control tokens come from the template
   * alone: what a message says can spell one and still be mere text, so that nothing in it can begin another's turn.
   */
  encode(messages: readonly PromptMessage[]): readonly number[];
}

/**
 * @param tokenizerText the model's `tokenizer.json`
 * @throws FailureError `model-incompatible` when the model has no chat template, and from `encode` when it fails
 */
export function createPromptEncoder(model: string, config: ModelConfig, tokenizerText: string): PromptEncoder {
  if (config.chatTemplate === null) {
    throw new FailureError({ code: 'model-incompatible', model, reason: 'it has no chat template' });
  }
  const template = new Template(config.chatTemplate);
  const tokenizerJson = JSON.parse(tokenizerText) as object;
  const tokenTexts = readTokenTexts(tokenizerJson, config.vocabulary);
  const spelling = (token: number | null): string => (token === null ? '' : (tokenTexts.spellings[token] ?? ''));
  const layOut = (messages: readonly PromptMessage[]): string => {
    try {
      return template.render({
        messages: messages.map(({ role, content }) => ({ role, content })),
        add_generation_prompt: true,
        bos_token: spelling(config.beginningToken),
        eos_token: spelling(config.endToken),
      });
    } catch (error) {
      throw new FailureError({
        code: 'model-incompatible',
        model,
        reason: `its chat template fails: ${String(error)}`,
      });
    }
  };

  const tokenizer = new Tokenizer(tokenizerJson, {});
  const idsOf = (text: string, by: Tokenizer): readonly number[] => by.encode(text, { add_special_tokens: false }).ids;
  let plainTokenizer: Tokenizer | undefined;
  /** Reads a text that spells control tokens as the mere letters that it is. */
  const plainIds = (text: string): readonly number[] => {
    plainTokenizer ??= new Tokenizer({ ...tokenizerJson, added_tokens: [] }, {});
    return idsOf(text, plainTokenizer);
  };

  const spellsControl = ({ content }: PromptMessage): boolean =>
    tokenTexts.controlSpellings.some((control) => content.includes(control));
  const encodeTurns = (messages: readonly PromptMessage[]): readonly number[] => {
    if (!messages.some(spellsControl)) return idsOf(layOut(messages), tokenizer);
    const parts = layOut(messages.map((message, index) => ({ ...message, content: placeholder(index) }))).split(
      placeholders,
    );
    // Between the template's own parts stand the captured numbers of the messages.
    return parts.flatMap((part, index) =>
      index % 2 === 0 ? idsOf(part, tokenizer) : plainIds(messages[Number(part)]?.content ?? ''),
    );
  };

  return {
    tokenTexts,
    encode: (messages) => {
      const last = messages.at(-1);
      if (last?.role !== 'assistant') return encodeTurns(messages);
      const begun = spellsControl(last) ? plainIds(last.content) : idsOf(last.content, tokenizer);
      return [...encodeTurns(messages.slice(0, -1)), ...begun];
    },
  };
}

/** Stands for a message in the template: private-use characters, which no template writes. */
function placeholder(index: number): string {
  return `\uE000${index}\uE001`;
}

const placeholders = /\uE000(\d+)\uE001/;
