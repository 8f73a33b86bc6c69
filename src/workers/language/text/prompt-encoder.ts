import { Tokenizer } from '@huggingface/tokenizers';
import { FailureError } from '../../../lib/core/failure';
import type { ModelConfig } from '../../../lib/models/convert/model-config';
import type { PromptMessage } from '../../../lib/models/language-model';
import { commonPrefix } from '../cache/cache-slots';
import { createChatLayout } from './chat-layout';
import { readTokenTexts, type TokenTexts } from './token-bytes';

/** Turns conversations into tokens, and tokens into bytes, as the model's own files say. */
export interface PromptEncoder {
  readonly tokenTexts: TokenTexts;
  /**
   * The conversation in the model's chat template, with the start of the answer; a last message by the assistant is an
   * answer that goes on. Control tokens come from the template
   * alone: what a message says can spell one and still be mere text, so that nothing in it can begin another's turn.
   *
   * @param thinking whether a model that can think before it answers is to do so; not where left out
   */
  encode(messages: readonly PromptMessage[], thinking?: boolean): readonly number[];
  /**
   * Of a conversation whose last message is still being written, the tokens that stay however it goes on. The last one
   * before its end is left out: it may be half of a word.
   */
  encodeOpen(messages: readonly PromptMessage[], thinking?: boolean): readonly number[];
  /** The end of every prompt, with the start of the answer, as the chat template spells it. */
  answerStart(thinking: boolean): string;
}

/**
 * @param tokenizerText the model's `tokenizer.json`
 * @throws FailureError `model-incompatible` when the model has no chat template, and from `encode` when it fails
 */
export function createPromptEncoder(model: string, config: ModelConfig, tokenizerText: string): PromptEncoder {
  if (config.chatTemplate === null) {
    throw new FailureError({ code: 'model-incompatible', model, reason: 'it has no chat template' });
  }
  const tokenizerJson = JSON.parse(tokenizerText) as TokenizerFile;
  const tokenTexts = readTokenTexts(tokenizerJson, config.vocabulary);
  const spelling = (token: number | null): string => (token === null ? '' : (tokenTexts.spellings[token] ?? ''));
  const layOut = createChatLayout(model, config.chatTemplate, {
    beginning: spelling(config.beginningToken),
    end: spelling(config.endToken),
  });

  const tokenizer = new Tokenizer(tokenizerJson, {});
  const isText = ({ content }: AddedToken): boolean => !tokenTexts.controlSpellings.includes(content);
  const idsOf = (text: string, by: Tokenizer): readonly number[] => by.encode(text, { add_special_tokens: false }).ids;
  let plainTokenizer: Tokenizer | undefined;
  /** Reads a text that spells control tokens as the mere letters that it is. */
  const plainIds = (text: string): readonly number[] => {
    plainTokenizer ??= new Tokenizer({ ...tokenizerJson, added_tokens: tokenizerJson.added_tokens.filter(isText) }, {});
    return idsOf(text, plainTokenizer);
  };

  const spellsControl = ({ content }: PromptMessage): boolean =>
    tokenTexts.controlSpellings.some((control) => content.includes(control));
  const encodeTurns = (messages: readonly PromptMessage[], thinking: boolean): readonly number[] => {
    if (!messages.some(spellsControl)) return idsOf(layOut(messages, thinking), tokenizer);
    const parts = layOut(
      messages.map((message, index) => ({ ...message, content: placeholder(index) })),
      thinking,
    ).split(placeholders);
    // Between the template's own parts stand the captured numbers of the messages.
    return parts.flatMap((part, index) =>
      index % 2 === 0 ? idsOf(part, tokenizer) : plainIds(messages[Number(part)]?.content ?? ''),
    );
  };

  const encode: PromptEncoder['encode'] = (messages, thinking = false) => {
    const last = messages.at(-1);
    if (last?.role !== 'assistant') return encodeTurns(messages, thinking);
    const begun = spellsControl(last) ? plainIds(last.content) : idsOf(last.content, tokenizer);
    return [...encodeTurns(messages.slice(0, -1), false), ...begun];
  };

  return {
    tokenTexts,
    encode,
    encodeOpen: (messages, thinking) => {
      const last = messages.at(-1);
      if (last === undefined) return [];
      const prompt = encode(messages, thinking);
      const goingOn = encode([...messages.slice(0, -1), { ...last, content: `${last.content} x` }], thinking);
      return prompt.slice(0, Math.max(0, commonPrefix(prompt, goingOn) - 1));
    },
    answerStart: (thinking) =>
      layOut([{ role: 'user', content: placeholder(0) }], thinking)
        .split(placeholders)
        .at(-1) ?? '',
  };
}

interface AddedToken {
  readonly content: string;
}

interface TokenizerFile {
  readonly added_tokens: readonly AddedToken[];
}

/** Stands for a message in the template: private-use characters, which no template writes. */
function placeholder(index: number): string {
  return `\uE000${index}\uE001`;
}

const placeholders = /\uE000(\d+)\uE001/;
